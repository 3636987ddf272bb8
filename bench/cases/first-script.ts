import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Manifest } from 'vite'
import { bundledSize } from '../bundle-size.ts'
import { type Result, resultOfPair } from '../result.ts'

const bare = `
  export { useState } from 'react'
  export { jsx } from 'react/jsx-runtime'
  export { createRoot } from 'react-dom/client'`

/** All JavaScript that the first page of what was built last asks for. */
export async function firstScript(): Promise<Result[]> {
  const manifest = 'dist/.vite/manifest.json'
  if (!existsSync(manifest)) throw new Error('There is no dist: npm run build')
  const bytes = scriptsOfFirstPage(JSON.parse(readFileSync(manifest, 'utf8'))).reduce(
    (sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length,
    0,
  )
  const named = { what: 'JavaScript of the first page', size: null, unit: 'KB gz', peer: 'react, react-dom' }
  return [resultOfPair({ ...named, goal: 'L3' }, bytes / 1000, (await bundledSize(bare)) / 1000)]
}

function scriptsOfFirstPage(manifest: Manifest): string[] {
  const files = new Set(['before-paint.js'])
  const add = (key: string) => {
    const chunk = manifest[key]
    if (!chunk || files.has(chunk.file)) return
    files.add(chunk.file)
    for (const imported of chunk.imports ?? []) add(imported)
  }
  add('index.html')
  return [...files]
}

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Manifest, type Plugin, type ResolvedConfig } from 'vite'
import { decodeIndex } from '#notes/dataset.ts'
import type * as Entry from '../src/prerender.tsx'
import { escapeHtml, firstFiles, makePage, makeShell, preloadLink } from './page.ts'
import { readSite } from './site-name.ts'

/** Where the code of pages that are loaded on demand starts, by the folder of their addresses: they ask for it at once. */
const codeOf: Record<string, string> = {
  talks: 'src/pages/talk/TalkPage.tsx',
  topics: 'src/pages/topic/TopicPage.tsx',
}

/**
 * Writes the pages that can be read before any script has come: the home page, every talk and every topic, each an HTML
 * file of its own, which hosts give for the address without `.html`. All other addresses get the same page without
 * content.
 */
export function prerender(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'prerender',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved(resolved) {
      config = resolved
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: () => writePages(config),
    },
  }
}

async function writePages({ root, base, mode, configFile, publicDir, build: { outDir } }: ResolvedConfig) {
  const dist = resolve(root, outDir)
  const read = (file: string): unknown => JSON.parse(readFileSync(join(publicDir, 'data', file), 'utf8'))
  const write = (file: string, html: string) => {
    mkdirSync(dirname(join(dist, file)), { recursive: true })
    writeFileSync(join(dist, file), html)
  }
  const { conferences } = decodeIndex(read('index.json'))
  const preloads = (conference: string | null) =>
    firstFiles(conferences, conference).map((file) => preloadLink(`${base}data/${file}`))
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
  const links = new Map(
    Object.entries(codeOf).map(([folder, page]) => [folder, linksOf(page, manifest, base)]),
  )

  const site = readSite(join(publicDir, 'data', 'index.json'))
  const placeOf = (path: string | null) => {
    const origin = site.url?.replace(/\/$/, '')
    return {
      page: origin === undefined || path === null ? null : origin + base + path,
      image: `${origin ?? ''}${base}preview.png`,
    }
  }

  const { version, pages, others } = await render()
  const shellOf = (path: string | null) => makeShell(html, preloads(null), placeOf(path))
  for (const name of ['index', '404', 'shell']) write(`${name}.html`, shellOf(null))
  for (const name of others) write(`${name}.html`, shellOf(name))
  for (const { path, conference, ...page } of pages) {
    const own = links.get(path.split('/')[0] ?? '') ?? []
    const asked = [...own, ...preloads(conference)]
    const made = { ...page, path: base + path, version, links: asked, place: placeOf(path) }
    write(`${path || 'index'}.html`, makePage(html, made))
  }

  async function render() {
    mkdirSync(join(root, '.cache'), { recursive: true })
    // Inside of the project, so that packages are found from there.
    const made = mkdtempSync(join(root, '.cache', 'prerender-'))
    try {
      await build({
        root,
        base,
        mode,
        configFile: configFile ?? false,
        logLevel: 'warn',
        build: { ssr: 'src/prerender.tsx', outDir: made, emptyOutDir: true, copyPublicDir: false },
      })
      const entry: typeof Entry = await import(pathToFileURL(join(made, 'prerender.js')).href)
      return await entry.prerender({
        name: site.title,
        base,
        read,
      })
    } finally {
      rmSync(made, { recursive: true, force: true })
    }
  }
}

/** Links to the style and script of a page that is loaded on demand, and of what it imports. */
function linksOf(page: string, manifest: Manifest, base: string): string[] {
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry)
  const known = new Set(entry ? filesOf(entry.src ?? '', manifest) : [])
  return filesOf(page, manifest)
    .filter((file) => !known.has(file))
    .map((file) => {
      const href = escapeHtml(base + file)
      return file.endsWith('.css')
        ? `<link rel="stylesheet" crossorigin href="${href}" />`
        : `<link rel="modulepreload" crossorigin href="${href}" />`
    })
}

/** Styles and scripts of a chunk and of all it imports. */
function filesOf(key: string, manifest: Manifest, seen = new Set<string>()): string[] {
  if (seen.has(key)) return []
  seen.add(key)
  const chunk = manifest[key]
  if (!chunk) throw new Error(`The manifest has no ${key}`)
  const imported = (chunk.imports ?? []).flatMap((other) => filesOf(other, manifest, seen))
  return [...new Set([...(chunk.css ?? []), ...imported, chunk.file])]
}

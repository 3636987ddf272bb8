import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Manifest } from 'vite'

// Budgets in KiB. Raise one only together with the reason for it: the script had 120 until bookmarks had two copies, 126
// until conferences came one by one, search ranked what it finds and forgave typos, and made pages were taken over.
// The home page has what a server sends before it waits for the first answer: ten packets of TCP (RFC 6928), 14.2 KiB.
const budgets = { script: 139, style: 12, fonts: 90, shell: 6, home: 14.2, talk: 8 }

const manifest: Manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
const html = readFileSync('dist/index.html', 'utf8')

const scripts = new Set(['before-paint.js'])
const styles = new Set<string>()

function addChunk(key: string) {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`The manifest has no ${key}`)
  for (const style of chunk.css ?? []) styles.add(style)
  if (scripts.has(chunk.file)) return
  scripts.add(chunk.file)
  for (const imported of chunk.imports ?? []) addChunk(imported)
}

addChunk('index.html')
// The page may ask for more than the manifest says, for instance through a hand-written preload.
for (const [link] of html.matchAll(/<link\b[^>]*>/g)) {
  const file = /\bhref="[^"]*?(assets\/[^"]+)"/.exec(link)?.[1]
  if (file && /\brel="modulepreload"/.test(link)) scripts.add(file)
  if (file && /\brel="stylesheet"/.test(link)) styles.add(file)
}

const fonts = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.woff2'),
)

const talks = readdirSync('dist/talks').map((file) => `talks/${file}`)

const raw = (file: string) => readFileSync(`dist/${file}`).length
const gzip = (file: string) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length

const rows = [
  { what: 'JavaScript of the first page, gzip', files: [...scripts], measure: gzip, budget: budgets.script },
  { what: 'CSS of the first page, gzip', files: [...styles], measure: gzip, budget: budgets.style },
  { what: 'fonts, raw', files: fonts, measure: raw, budget: budgets.fonts },
  { what: 'page without content, raw', files: ['404.html'], measure: raw, budget: budgets.shell },
  { what: 'home page, gzip', files: ['index.html'], measure: gzip, budget: budgets.home },
  { what: 'largest page of a talk, gzip', files: largest(talks), measure: gzip, budget: budgets.talk },
]

function largest(files: string[]): string[] {
  return files.toSorted((a, b) => gzip(b) - gzip(a)).slice(0, 1)
}

console.log(`${'size in KiB'.padEnd(36)}${'files'.padStart(6)}${'is'.padStart(9)}${'budget'.padStart(8)}`)
for (const { what, files, measure, budget } of rows) {
  const size = files.reduce((sum, file) => sum + measure(file), 0) / 1024
  const isOver = size > budget
  const figures = `${String(files.length).padStart(6)}${size.toFixed(1).padStart(9)}${String(budget).padStart(8)}`
  console.log(`${what.padEnd(36)}${figures}${isOver ? '  over budget' : ''}`)
  if (!isOver) continue
  process.exitCode = 1
  for (const file of files) console.log(`  ${(measure(file) / 1024).toFixed(1).padStart(7)}  ${file}`)
}

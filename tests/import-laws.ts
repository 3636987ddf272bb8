import { posix } from 'node:path'
import { parseSync } from 'vite'

/** Who may import whom. ARCHITECTURE.md says why; change both in one commit. */
const mayImport: Record<string, readonly string[]> = {
  notes: [],
  search: ['notes'],
  library: ['notes'],
  reader: ['notes'],
  offline: [],
  ui: [],
  parts: ['ui', 'reader', 'search', 'notes', 'library'],
  pages: ['parts', 'ui', 'reader', 'library', 'search', 'notes', 'offline'],
  tools: ['notes', 'search', 'reader'],
  bench: ['notes', 'search'],
}

const packagesOfNotes = ['valibot', '@noble/hashes', 'yaml', 'smol-toml', '@lezer/markdown']
const importersOfShell = ['src/routes.tsx', 'src/router.ts', 'src/router.tsx']

/** Every specifier a file imports: static, re-exported, dynamic, type-only, and a worker's address. */
export function importsOf(file: string, source: string): string[] {
  const { module, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`)
  const asStatic = module.staticImports.map((found) => found.moduleRequest.value)
  const reexported = module.staticExports.flatMap((found) =>
    found.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
  )
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
    const literal = /^(['"`])(.*)\1$/s.exec(source.slice(start, end))
    return literal?.[2] ?? []
  })
  const addresses = [...source.matchAll(/new URL\(\s*['"]([^'"]+)['"],\s*import\.meta\.url/g)].flatMap(
    ([, address]) => address ?? [],
  )
  return [...new Set([...asStatic, ...reexported, ...dynamic, ...addresses])]
}

/**
 * Why `file` (its path from the root of the project, with slashes) may not import `specifier`; null when it may.
 */
export function whyForbidden(file: string, specifier: string): string | null {
  const from = placeOf(file)
  const isTest = /\.test\.tsx?$/.test(file)
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(file), specifier)
    const to = placeOf(target)
    if (from.folder === null) return shellLaw(file, to)
    if (isSame(from, to)) return null
    if (!from.isSource && !to.isSource) return null
    if (from.folder === 'pages' && to.folder === 'pages') return pageLaw(from, to)
    return `a relative import may not leave ${from.folder}: write #folder/… (and only where the table allows it)`
  }
  if (specifier.startsWith('#')) {
    const to = placeOf(`src/${specifier.slice(1)}`)
    if (from.folder === null) return shellLaw(file, to)
    if (from.folder === 'pages' && to.folder === 'pages') {
      return isSame(from, to) ? 'inside a folder, imports are relative' : pageLaw(from, to)
    }
    if (isSame(from, to)) return 'inside a folder, imports are relative'
    const allowed = mayImport[from.folder]
    if (!allowed) return `the table says nothing about ${from.folder}: add it there and in ARCHITECTURE.md`
    if (to.folder !== null && allowed.includes(to.folder)) return null
    const list = allowed.length > 0 ? allowed.join(', ') : 'nothing of ours'
    return `${from.folder} may import ${list}, not ${to.folder ?? to.path}`
  }
  if (!from.isSource || isTest) return null
  if (specifier.startsWith('node:')) return 'src runs in a browser: Node belongs to tools and tests'
  if (from.folder === 'notes' && !packagesOfNotes.some((name) => isPackage(specifier, name))) {
    return `notes may use the packages ${packagesOfNotes.join(', ')} only`
  }
  return null
}

type Place = { path: string; isSource: boolean; folder: string | null; page: string | null }

function placeOf(path: string): Place {
  const parts = path.split('/')
  const isSource = parts[0] === 'src'
  const inside = isSource ? parts.slice(1) : parts
  const folder = inside.length > 1 ? (inside[0] ?? null) : null
  return { path, isSource, folder, page: folder === 'pages' ? (inside[1] ?? null) : null }
}

function isSame(a: Place, b: Place): boolean {
  return a.isSource === b.isSource && a.folder === b.folder && a.page === b.page
}

function pageLaw(from: Place, to: Place): string {
  return `pages never import pages (${from.page} imports ${to.page}): move what both need down to parts or ui`
}

function shellLaw(file: string, to: Place): string | null {
  if (to.page !== 'shell' || importersOfShell.includes(file)) return null
  return `pages/shell is imported by ${importersOfShell.join(' or ')} alone`
}

function isPackage(specifier: string, name: string): boolean {
  return specifier === name || specifier.startsWith(`${name}/`)
}

const bannedText: readonly (readonly [text: RegExp, why: string])[] = [
  [/dangerouslySetInnerHTML/, 'notes are only text: render them as React children'],
  [/\binnerHTML\b/, 'the security policy refuses it: build elements with React'],
  [/\bRegExp\(/, 'a pattern made of text can hang the page: search with indexOf'],
  [/\bconsole\.log\b/, 'nobody reads it: show it on the page or leave it out'],
]

/** What must not be written in `src/`, with line numbers. Comments may speak of it. */
export function bannedIn(file: string, source: string): string[] {
  const { comments } = parseSync(file, source)
  let code = source
  for (const { start, end } of comments) {
    code = code.slice(0, start) + source.slice(start, end).replaceAll(/[^\n]/g, ' ') + code.slice(end)
  }
  return code
    .split('\n')
    .flatMap((line, index) =>
      bannedText
        .filter(([text]) => text.test(line))
        .map(([text, why]) => `${file}:${index + 1} -> ${text.source} -> ${why}`),
    )
}

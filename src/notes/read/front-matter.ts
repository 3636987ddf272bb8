import { type Data, entriesOf, readToml, readYaml, wordsOf } from './data.ts'
import type { Edit, NotesFacts, Problem } from './model.ts'

/** What stands above the notes, between fences. */
export interface FrontMatter {
  /** How many lines it takes, fences included. */
  length: number
  /** By lower-case key. */
  entries: Map<string, unknown>
  problems: Problem[]
}

/** More than this is no front matter, and reading it could take long. */
const mostLines = 300
const mostCharacters = 20_000

/**
 * Reads front matter at the top of notes: YAML between `---`, TOML between `+++`, or as Hexo writes it, YAML with no
 * opening line. Null if there is none.
 */
export function readFrontMatter(lines: readonly string[]): FrontMatter | null {
  const fences = findFences(lines)
  if (!fences) return null
  const inner = lines.slice(fences.start, fences.end).join('\n')
  if (inner.length > mostCharacters) return null
  const data: Data = fences.isToml ? readToml(inner) : readYaml(inner)
  const length = fences.end + 1
  if ('value' in data) return { length, entries: entriesOf(data.value), problems: [] }
  const line = Math.min(fences.start + data.line, fences.end)
  const problem: Problem = {
    line,
    severity: 'warning',
    message: `The facts above the notes cannot be read: ${data.message}`,
    fix: 'Write one “key: value” a line, and quote values that hold a colon',
    edit: mend(lines, fences, line - 1),
  }
  return { length, entries: readPlainly(inner), problems: [problem] }
}

interface Fences {
  /** Indices of the first line inside and of the one behind the last. */
  start: number
  end: number
  isToml: boolean
}

/** The value in quotes if that makes the entries readable, else the line as a comment. */
function mend(lines: readonly string[], { start, end, isToml }: Fences, at: number): Edit {
  const raw = lines[at] ?? ''
  const found = /^(\s*(?:- )?[\w"' -]{1,40}?\s*[:=]\s*)(\S.*)$/.exec(raw)
  const quoted = found && `${found[1] ?? ''}${JSON.stringify(found[2]?.trim())}`
  const inner = [...lines.slice(start, at), quoted ?? '', ...lines.slice(at + 1, end)].join('\n')
  const isMended = quoted !== null && 'value' in (isToml ? readToml(inner) : readYaml(inner))
  return isMended
    ? { label: 'Put it in quotes', lines: [quoted] }
    : { label: 'Make it a comment', lines: [`# ${raw}`] }
}

function findFences(lines: readonly string[]): Fences | null {
  const first = lines[0]?.trim() ?? ''
  const isToml = first === '+++'
  if (isToml || first === '---') {
    const end = lines.slice(0, mostLines).findIndex((line, at) => at > 0 && line.trimEnd() === first)
    const isEmpty = lines.slice(1, end).every((line) => line.trim() === '')
    const isKeyed = isToml || lines.slice(1, end).some((line) => /^[\w"' -]{1,40}:(?:\s|$)/.test(line))
    return end > 0 && (isKeyed || isEmpty) ? { start: 1, end, isToml } : null
  }
  const end = lines.slice(0, mostLines).findIndex((line) => line.trimEnd() === '---')
  const head = lines.slice(0, end)
  const isHexo =
    end > 1 &&
    /^(?:title|layout|date|tags|categories|author|lang|permalink|conference|event):/i.test(first) &&
    head.every((line) => /^(?:[\w-]+:(?:\s|$)|\s*-\s|\s+\S|\s*$|#)/.test(line)) &&
    head.filter((line) => /^[\w-]+:/.test(line)).length > 1
  return isHexo ? { start: 0, end, isToml: false } : null
}

/** What can be saved of entries that are no YAML. */
function readPlainly(text: string): Map<string, unknown> {
  const entries = new Map<string, unknown>()
  for (const line of text.split('\n')) {
    const found = /^([\w-]+)\s*[:=]\s*(\S.*)$/.exec(line)
    if (found?.[1] && found[2])
      entries.set(found[1].toLowerCase(), found[2].trim().replace(/^(["'])(.*)\1$/, '$2'))
  }
  return entries
}

/** The keys of what is said about the notes and their conference; the first is the one we recommend. */
export const factKeys = {
  conference: ['conference', 'event', 'meetup'],
  dates: ['dates'],
  author: ['author', 'authors', 'notes by', 'note-taker'],
  source: ['source', 'canonical', 'canonical_url'],
  licence: ['licence', 'license'],
  timezone: ['timezone'],
  url: ['conference-url', 'conference_url', 'website'],
} as const satisfies Record<keyof NotesFacts, readonly string[]>

/** What entries say about the notes and their conference. A `date` alone is when something was published: not used. */
export function notesFactsOf(entries: ReadonlyMap<string, unknown>): NotesFacts {
  return {
    conference: textAt(entries, ...factKeys.conference),
    dates: datesAt(entries, ...factKeys.dates),
    author: textAt(entries, ...factKeys.author),
    source: urlAt(entries, ...factKeys.source),
    licence: textAt(entries, ...factKeys.licence),
    timezone: textAt(entries, ...factKeys.timezone),
    url: urlAt(entries, ...factKeys.url),
  }
}

/** The words at the first of these keys that has any, joined if they are several; null if there are none. */
export function textAt(entries: ReadonlyMap<string, unknown>, ...keys: string[]): string | null {
  for (const key of keys) {
    const words = wordsOf(entries.get(key))
    if (words.length > 0) return words.join(', ').replace(/\s+/g, ' ').slice(0, 1000).toWellFormed()
  }
  return null
}

/** An http(s) address at one of these keys. */
export function urlAt(entries: ReadonlyMap<string, unknown>, ...keys: string[]): string | null {
  const text = textAt(entries, ...keys)
  return text !== null && /^https?:\/\/\S+$/i.test(text) ? text : null
}

/** ISO days at one of these keys: one, a list, or `first/last`. */
function datesAt(entries: ReadonlyMap<string, unknown>, ...keys: string[]): string[] {
  const text = textAt(entries, ...keys) ?? ''
  return [...new Set(text.match(/\b\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/g))].sort()
}

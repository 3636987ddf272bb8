import { readCsv, toCsv } from './csv.ts'
import { isoOf } from './dates.ts'
import type { SavedEntry } from './entry.ts'

/** Something saved, as a Readwise file of ours tells it. */
export interface ReadwiseEntry {
  url: string
  text: string
  talkTitle: string
  speakers: string
  note: string
  /** In milliseconds since 1970, to the second; null where no date can be read. */
  savedAt: number | null
}

/** A row that cannot be used, or not wholly: the line it starts in, from 1, and what is wrong with it. */
export interface ReadwiseProblem {
  line: number
  message: string
}

/** Columns of Readwise's CSV import, https://readwise.io/import_bulk. */
const columns = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date']

/** Characters, from Readwise's API, https://readwise.io/api_deets; that its CSV import has the same is a guess. */
const longest = { text: 8191, title: 511, author: 1024, url: 2047, note: 8191 }

/**
 * What is saved as a CSV for Readwise's import: talk as title, speakers as author, place in the talk as location, time
 * in UTC. Topics are tags in the note's first line. Words, title, speakers and note longer than Readwise takes are cut
 * and end in “…”; too long an address is left out. Cells are guarded against formulas as in `toCsv`, since the file may
 * be opened in a spreadsheet: Readwise shows the apostrophe.
 */
export function entriesToReadwise(entries: readonly SavedEntry[]): string {
  const rows = entries.map(({ bookmark, text, talkTitle, speakers, url, topics, position }) => [
    cut(text || talkTitle, longest.text),
    cut(talkTitle, longest.title),
    cut(speakers, longest.author),
    url.length < longest.url ? url : '',
    cut(withTags(bookmark.note, topics), longest.note),
    position === null ? '' : String(position),
    isoOf(bookmark.savedAt).slice(0, 19).replace('T', ' '),
  ])
  return toCsv([columns, ...rows])
}

/**
 * Reads a CSV of `entriesToReadwise` back, also one that a spreadsheet saved again; null if its header is another.
 * Rows without an address are problems; one whose date cannot be read is both a problem and an entry.
 */
export function readReadwise(text: string): { entries: ReadwiseEntry[]; problems: ReadwiseProblem[] } | null {
  const [header, ...rows] = readCsv(text, delimiterOf(text))
  if (!header || header.slice(0, columns.length).join() !== columns.join()) return null
  const entries: ReadwiseEntry[] = []
  const problems: ReadwiseProblem[] = []
  let line = 1 + linesIn(header)
  for (const row of rows) {
    const { entry, message } = readRow(row)
    if (entry) entries.push(entry)
    if (message !== null) problems.push({ line, message })
    line += linesIn(row)
  }
  return { entries, problems }
}

function readRow(row: readonly string[]): { entry: ReadwiseEntry | null; message: string | null } {
  if (row.join('') === '') return { entry: null, message: null }
  const [text = '', talkTitle = '', speakers = '', url = '', note = '', , date = ''] = row
  if (row.length < columns.length) {
    return { entry: null, message: `This row has ${row.length} of ${columns.length} cells` }
  }
  if (!/^https?:\/\/\S+$/i.test(url)) {
    return { entry: null, message: 'Without an address under URL it is not known which takeaway this was' }
  }
  const savedAt = timeOf(date)
  const message = savedAt === null && date !== '' ? 'The date cannot be read; all else is used' : null
  return { entry: { url, text, talkTitle, speakers, note: withoutTags(note), savedAt }, message }
}

/** Readwise reads words that begin with a dot as tags (https://docs.readwise.io/readwise/guides/action-tags). */
const tagLine = /^\.\S+(?: \.\S+)*$/

/** The note below a line of tags. One that begins with such a line itself gets a tag above, so that it stays a note. */
function withTags(note: string, topics: readonly string[]): string {
  const tags = [...new Set(topics.map(tagOf).filter((tag) => tag !== '.'))]
  if (tags.length === 0 && tagLine.test(firstLineOf(note))) tags.push('.note')
  return [tags.join(' '), note].filter((part) => part !== '').join('\n')
}

function withoutTags(cell: string): string {
  const first = firstLineOf(cell)
  return tagLine.test(first) ? cell.slice(first.length + 1) : cell
}

function firstLineOf(text: string): string {
  const end = text.indexOf('\n')
  return end < 0 ? text : text.slice(0, end)
}

/** A topic as one word. `.c1`, `.h2` and the like would be orders to Readwise, and H2 is a database. */
function tagOf(topic: string): string {
  const word = topic.replace(/[^\p{L}\p{M}\p{N}+#_]+/gu, '-').replace(/^-+|-+$/g, '')
  return /^(?:[ch]\d+|favorite|discard)$/i.test(word) ? `.${word}-topic` : `.${word}`
}

/** At most one character fewer than `most`: the guard against formulas may need it. */
function cut(text: string, most: number): string {
  return text.length < most ? text : `${text.slice(0, most - 2).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** A spreadsheet writes semicolons where the comma is decimal, or tabs. */
function delimiterOf(text: string): ',' | ';' | '\t' {
  const behind = /^\uFEFF?"?Highlight"?([,;\t])/.exec(text)?.[1]
  return behind === ';' || behind === '\t' ? behind : ','
}

function linesIn(row: readonly string[]): number {
  return row.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 1)
}

function timeOf(date: string): number | null {
  const [, day, clock] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.\d+)?Z?$/.exec(date.trim()) ?? []
  const time = Date.parse(`${day}T${clock}Z`)
  return Number.isNaN(time) ? null : time
}

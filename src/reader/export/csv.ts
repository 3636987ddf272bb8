import Papa from 'papaparse'
import { isoOf } from './dates.ts'
import type { SavedEntry } from './entry.ts'

const columns = [
  'Takeaway',
  'Note',
  'Talk',
  'Speakers',
  'Conference',
  'Link',
  'Topics',
  'Kind',
  'Saved',
] as const

/**
 * What is saved as a table for spreadsheets: a header, then a row each. Takeaways are inline Markdown as written, topics
 * are parted by semicolons, the date is ISO in UTC; a talk has no takeaway.
 */
export function entriesToCsv(entries: readonly SavedEntry[]): string {
  return toCsv([columns, ...entries.map(rowOf)])
}

function rowOf({ bookmark, text, talkTitle, speakers, conference, url, topics }: SavedEntry): string[] {
  const { kind, note, savedAt } = bookmark
  const takeaway = kind === 'takeaway' ? text : ''
  return [takeaway, note, talkTitle, speakers, conference, url, topics.join('; '), kind, isoOf(savedAt)]
}

/**
 * Rows as CSV (RFC 4180, lines end in CRLF, none after the last). A cell that a spreadsheet might run as a formula gets
 * an apostrophe in front, which `readCsv` takes away; lone surrogates become U+FFFD. A row without cells has an empty one.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => (row.length === 0 ? [''] : row.map((cell) => guarded(cell.toWellFormed()))))
  return Papa.unparse(cells, {
    newline: '\r\n',
    // An empty line at the end is then a line's end, and never a row with one empty cell.
    quotes: (cell: string, column: number) => column === 0 && cell === '',
  })
}

/**
 * The cells of a CSV, those of `toCsv` exactly as they were before. Any kind of line end is read, and a byte order mark
 * at the start is no part of the first cell; what is no CSV gives odd cells, never an error.
 */
export function readCsv(text: string, delimiter: ',' | ';' | '\t' = ','): string[][] {
  const newline = lineEndOf(text)
  const { data } = Papa.parse<string[]>(text, { delimiter, newline })
  const isEndedLine = text.endsWith(newline) && data.at(-1)?.join('') === ''
  return (isEndedLine ? data.slice(0, -1) : data).map((row) => row.map(unguarded))
}

/**
 * White space, control and invisible characters, then what starts a formula: OWASP's list
 * (https://owasp.org/www-community/attacks/CSV_Injection) with line feed and the full-width signs.
 */
const formula = /^[\s\p{Z}\p{Cc}\p{Cf}]*[=+\-@\t\r\n＝＋－＠]/u

/** With one apostrophe more where, but for apostrophes, a formula stands. */
function guarded(cell: string): string {
  return isFormula(cell) ? `'${cell}` : cell
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && isFormula(cell) ? cell.slice(1) : cell
}

function isFormula(cell: string): boolean {
  return formula.test(cell.replace(/^'+/, ''))
}

/** How the first row ends: Papa's own guess looks at the first megabyte and can be led astray by breaks in cells. */
function lineEndOf(text: string): '\r\n' | '\n' | '\r' {
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '"') isQuoted = !isQuoted
    else if (!isQuoted && char === '\n') return '\n'
    else if (!isQuoted && char === '\r') return text[at + 1] === '\n' ? '\r\n' : '\r'
  }
  return '\r\n'
}

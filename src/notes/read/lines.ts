import type { SkipReason } from './model.ts'
import { readOrgLines, isOrg } from './org-lines.ts'

/** What a line is by its own look and by the fences around it, before anything is known about its neighbours. */
export type Line = {
  /** From 1. */
  number: number
  /** As it stands in the notes. */
  raw: string
  /** Without its mark, indentation and spaces at the end. */
  text: string
  /** Columns of its indentation. */
  indent: number
} & (
  | { kind: 'blank' }
  | { kind: 'text' | 'quote' | 'code' | 'table' | 'image' }
  | { kind: 'heading'; level: number }
  | { kind: 'item'; marker: 'bullet' | 'number' }
  | { kind: 'skipped'; reason: SkipReason }
)

const bullet = /^(?:[-*+–○■□∙⁃·](?=[ \t\u00a0\u3000]|$)|[•◦▪●‣・])[ \t\u00a0\u3000]*/
const deepBullet = /^\*{2,8}(?=[ \t\u00a0]+[^\s*](?!.*\*\*$))/
/** `1.`, `2)` and `a)`. */
const numbered = /^(?:(?:\d{1,3}[.)]|[a-z]\))(?=[ \t\u00a0]|$)|\d{1,3}[、．])[ \t\u00a0\u3000]*/
/** `a.`: a list's, if it goes on from the letter before; else a wrapped “p. 12”. */
const lettered = /^([a-z])\.[ \t\u00a0]+(?=\S)/
const task = /^\[[ xX]\][ \t]+(?=\S)/
const heading = /^(#{1,6})(?:[ \t\u00a0\u3000]+|$)/
/** As wikis and AsciiDoc have it. */
const wikiHeading = /^(={2,6}) +(?=[^\s=])/
/** Without the space Markdown asks for: from the second level on, as one `#` may be a tag. */
const closeHeading = /^(#{2,6})(?=[^#\s!])/
const rule = /^(?:(?:-[ \t\u00a0]*){3,}|(?:\*[ \t\u00a0]*){3,}|(?:_[ \t\u00a0]*){3,}|={2,}|~{4,})$/
const underline = /^(?:=+|-{2,})$/
const fenceMark = /^(?:`{3,}(?=[^`]*$)|~{3,})/
const image = /^(?:\[?!\[[^\]]*\](?:\([^()\s]*(?: "[^"]*")?\)|\[[^\]]*\])(?:\]\([^()\s]*\))? ?)+$/
const definition = /^\[[^\]]{1,200}\]: ?\S+(?: ["'(].*)?$/
const shortcode =
  /^(?:\{\{.*\}\}|\{%.*%\}|\{:.*\}|:::.*|\[\[?_?toc_?\]?\]|@[A-Z]\w*(?:\([^)]*\))? ?\{|\}|%%.*%%)$/i
/** A picture whose bytes stand in the notes, as editors export them. */
const embedded = /^(?:!\[[^\]]{0,500}\]\(|\[[^\]]{1,200}\]: ?)<?data:image\/[^\s]*$/
const tag = /<(?![a-z][a-z+.-]*:)\/?[a-z][^<>]*>|<!--[^]*?-->/gi
const tableRule = /^\|?(?: ?:?-{2,}:? ?\|)+(?: ?:?-{2,}:? ?)?$/
/** A line longer than this is a sentence, whatever it looks like. */
const longestMarkup = 2000

/**
 * Says what each line looks like. `path` may tell which language they are written in; `before` lines are left out at the
 * top, and counted.
 */
export function readLines(raws: readonly string[], path = '', before = 0): Line[] {
  const lines = isOrg(raws, path) ? readOrgLines(raws) : readMarkdownLines(raws)
  return before === 0 ? lines : lines.map((line) => ({ ...line, number: line.number + before }))
}

/** The lines of a text, whatever their ends; a byte order mark is none of it. */
export function splitLines(notes: string): string[] {
  return notes.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
}

function readMarkdownLines(raws: readonly string[]): Line[] {
  const last = lastClosers(raws)
  const isClose = raws.some((raw) => closeHeading.test(raw)) && !raws.some((raw) => /^# \S/.test(raw))
  const lines: Line[] = []
  let fence: Fence | null = null
  for (const [at, raw] of raws.entries()) {
    const opened: Fence | null = fence === null ? openFence(raw, at, last) : null
    const current: Fence | null = fence ?? opened
    if (current) {
      lines.push(current.line(raw, at + 1))
      fence = current !== opened && current.isEnd(raw) ? null : current
    } else {
      lines.push(isClose ? { ...readLine(spaced(raw), at + 1), raw } : readLine(raw, at + 1))
      underlineHeading(lines)
    }
  }
  markTables(lines)
  markLettered(lines)
  return lines
}

interface Fence {
  line: (raw: string, number: number) => Line
  isEnd: (raw: string) => boolean
}

/** Where each kind of fence was closed last: one that is never closed opens nothing. */
function lastClosers(raws: readonly string[]): Map<string, number> {
  const last = new Map<string, number>()
  for (const [at, raw] of raws.entries()) {
    const text = raw.trim()
    const mark = fenceMark.exec(text.slice(0, longestMarkup))?.[0]
    if (mark) last.set(mark.charAt(0), at)
    if (raw.includes('-->')) last.set('-->', at)
    if (text === '}') last.set('}', at)
  }
  return last
}

function openFence(raw: string, at: number, last: ReadonlyMap<string, number>): Fence | null {
  const text = raw.trim()
  const isClosed = (closer: string) => (last.get(closer) ?? -1) > at
  const mark = fenceMark.exec(text.slice(0, longestMarkup))?.[0]
  if (mark && isClosed(mark.charAt(0))) {
    const isEnd = (other: string) => {
      const end = other.trim()
      return end.startsWith(mark) && end.length < longestMarkup && end === mark.charAt(0).repeat(end.length)
    }
    return { isEnd, line: codeLine }
  }
  if (text.startsWith('<!--') && !text.includes('-->') && isClosed('-->')) {
    return { isEnd: (other) => other.includes('-->'), line: skippedLine('comment') }
  }
  if (/^@Metadata *\{$/.test(text) && isClosed('}')) {
    let depth = 1
    const isEnd = (other: string) => {
      depth += (other.match(/\{/g)?.length ?? 0) - (other.match(/\}/g)?.length ?? 0)
      return depth <= 0
    }
    return { isEnd, line: skippedLine('shortcode') }
  }
  return null
}

function codeLine(raw: string, number: number): Line {
  return { number, raw, kind: 'code', text: trimEnd(raw), indent: indentOf(raw) }
}

function skippedLine(reason: SkipReason) {
  return (raw: string, number: number): Line => ({
    number,
    raw,
    kind: 'skipped',
    reason,
    text: raw.trim(),
    indent: indentOf(raw),
  })
}

/** `#Title` with the space Markdown asks for, where no heading has it. */
function spaced(raw: string): string {
  return raw.replace(/^#(?=\p{Lu}\S* +\S|\p{Lu}\p{L}{3,}\s*$|\p{Ll}+\p{Lu}\S* +\p{Lu})/u, '# ')
}

function readLine(raw: string, number: number): Line {
  const text = trimEnd(withoutIndent(raw))
  const base = { number, raw, indent: indentOf(raw) }
  if (raw.trim() === '') return { ...base, kind: 'blank', text: '' }
  if (embedded.test(text)) return skippedLine('embedded picture')(raw, number)
  if (text.length <= longestMarkup) {
    const plain = raw.trim()
    if (rule.test(plain)) return skippedLine('rule')(raw, number)
    if (fenceMark.test(plain)) return skippedLine('unclosed fence')(raw, number)
    const level =
      (base.indent < 4 && (heading.exec(text) ?? closeHeading.exec(text) ?? wikiHeading.exec(text))) || null
    if (level) {
      return {
        ...base,
        kind: 'heading',
        level: level[1]?.length ?? 1,
        text: headingText(text.slice(level[0].length), level[0].charAt(0)),
      }
    }
    if (shortcode.test(plain)) return skippedLine('shortcode')(raw, number)
    if (definition.test(plain)) return skippedLine('link definition')(raw, number)
    if (plain.startsWith('<') && isOnlyTags(plain)) return skippedLine('HTML')(raw, number)
    if (image.test(plain)) return { ...base, kind: 'image', text: plain }
  }
  const deep = deepBullet.exec(text)
  if (deep) {
    const indent = base.indent + (deep[0].length - 1) * 2
    return {
      ...base,
      indent,
      kind: 'item',
      marker: 'bullet',
      text: withoutIndent(text.slice(deep[0].length)),
    }
  }
  const item = bullet.exec(text) ?? numbered.exec(text)
  if (item) {
    const marker = /^\d/.test(text) ? 'number' : 'bullet'
    return { ...base, kind: 'item', marker, text: text.slice(item[0].length).replace(task, '') }
  }
  if (text.startsWith('>')) return { ...base, kind: 'quote', text: text.replace(/^(?:>[ \t]?)+/, '') }
  return { ...base, kind: 'text', text }
}

/** `closer` may stand at the end as well: `## Title ##`. */
function headingText(text: string, closer: string): string {
  let end = text.length
  while (text.charAt(end - 1) === closer) end--
  const isClosed = end < text.length && (end === 0 || /[ \t]/.test(text.charAt(end - 1)))
  return (isClosed ? text.slice(0, end) : text).trim()
}

function isOnlyTags(text: string): boolean {
  return text.replace(tag, '').trim() === ''
}

/** A single line of text with a line of `=` or `-` under it is a heading. */
function underlineHeading(lines: Line[]): void {
  const [before, above, line] = [lines.at(-3), lines.at(-2), lines.at(-1)]
  if (!line || above?.kind !== 'text' || before?.kind === 'text' || line.indent > 3) return
  const mark = line.raw.trim()
  const isSentence = /[,;]$/.test(above.text) || (above.text.endsWith('.') && !mark.startsWith('==='))
  if (!underline.test(mark.slice(0, longestMarkup)) || above.text.length > 200 || isSentence) return
  lines.splice(
    -2,
    2,
    { ...above, kind: 'heading', level: mark.startsWith('=') ? 1 : 2 },
    skippedLine('rule')(line.raw, line.number),
  )
}

/** Rows with a line of dashes between the first and the others. */
function markTables(lines: Line[]): void {
  let isInside = false
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]
    const isRow = line.kind === 'text' && line.text.includes('|')
    const plain = line.text.length < longestMarkup ? line.text.replace(/[ \t]+/g, ' ').trim() : ''
    if (isRow && above?.kind === 'text' && above.text.includes('|') && tableRule.test(plain)) {
      lines[at - 1] = { ...above, kind: 'table', text: trimEnd(above.raw) }
      isInside = true
    }
    isInside &&= isRow
    if (isInside) lines[at] = { ...line, kind: 'table', text: trimEnd(line.raw) }
  }
}

/** Lines that begin with `a.`, `b.`, `c.` in turn. */
function markLettered(lines: Line[]): void {
  let last = ''
  for (const [at, line] of lines.entries()) {
    const found = line.kind === 'text' ? lettered.exec(line.text) : null
    const [mark, letter = ''] = found ?? []
    if (!mark || (letter !== 'a' && letter.charCodeAt(0) !== last.charCodeAt(0) + 1)) continue
    lines[at] = { ...line, kind: 'item', marker: 'bullet', text: line.text.slice(mark.length) }
    last = letter
  }
}

/** Columns of an indentation; a tab goes to the next multiple of four. */
function indentOf(raw: string): number {
  let width = 0
  for (const char of raw) {
    if (char === '\t') width += 4 - (width % 4)
    else if (char === ' ' || char === '\u00a0') width += 1
    else if (char === '\u3000') width += 2
    else break
  }
  return width
}

function withoutIndent(text: string): string {
  return text.replace(/^[ \t\u00a0\u3000]+/, '')
}

/** No-break spaces stay: they are the author's. */
function trimEnd(text: string): string {
  let end = text.length
  while (text.charAt(end - 1) === ' ' || text.charAt(end - 1) === '\t') end--
  return text.slice(0, end)
}

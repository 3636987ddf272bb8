/**
 * One line of inline Markdown, safe wherever a line may begin: emphasis, code, links to the web and entities stay as
 * written, and anything that CommonMark, GitHub or Obsidian would read as something else gets a backslash. Line breaks
 * become spaces. Takes linear time.
 */
export function inlineMarkdown(text: string): string {
  return asText(escapeInline(text.toWellFormed().replace(breaksAndControls, ' ').trim(), false))
}

/** The lines of a reader's note, each made safe like `inlineMarkdown`; none for an empty note, '' between paragraphs. */
export function noteLines(note: string): string[] {
  const lines = note.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map(inlineMarkdown)
  const first = lines.findIndex((line) => line !== '')
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1)
}

/** `[link](url)`; '' for what is no address of the web. */
export function linkTo(url: string): string {
  const address = url.toWellFormed().trim()
  if (!/^https?:\/\/[^\s/]/i.test(address)) return ''
  return `[link](${address.replace(/[\s()<>"`\\[\]{}|^]|\p{Cc}|%(?![\da-f]{2})/giu, percentEncoded)})`
}

function percentEncoded(char: string): string {
  return char === '(' ? '%28' : char === ')' ? '%29' : encodeURIComponent(char)
}

const breaksAndControls = /[\p{Cc}\u2028\u2029]+/gu

/** What is kept as written: how many characters of the text, and what is written for them. */
interface Kept {
  length: number
  written: string
}

interface Inline {
  text: string
  /** Within a link's words there is no other link. */
  isLinkWords: boolean
  /** Lengths of runs of backticks that nothing closes any more. */
  unclosed: Set<number>
  hasTwoDollars: boolean
}

function escapeInline(text: string, isLinkWords: boolean): string {
  const hasTwoDollars = text.indexOf('$') !== text.lastIndexOf('$')
  const inline: Inline = { text, isLinkWords, unclosed: new Set(), hasTwoDollars }
  let escaped = ''
  for (let at = 0; at < text.length;) {
    const kept = keptAt(inline, at)
    escaped += kept.written
    at += kept.length
  }
  return escaped
}

function keptAt(inline: Inline, at: number): Kept {
  const { text, isLinkWords } = inline
  const char = text.charAt(at)
  switch (char) {
    case '`':
      return codeAt(inline, at)
    case '\\':
      return backslashAt(text, at)
    case '[':
      return (isLinkWords ? null : linkAt(text, at)) ?? escapedCharacter(char)
    case '<':
      return verbatim(angledLink, text, at) ?? escapedCharacter(char)
    case 'h':
    case 'H':
    case 'w':
    case 'W':
      return bareLinkAt(inline, at) ?? { length: 1, written: char }
    default:
      return isSign(inline, at) ? escapedCharacter(char) : { length: 1, written: char }
  }
}

function escapedCharacter(char: string): Kept {
  return { length: 1, written: `\\${char}` }
}

/**
 * Code up to the next run of as many backticks. A run that nothing closes is text; so is one behind an escaped backtick,
 * about which parsers differ.
 */
function codeAt({ text, unclosed }: Inline, at: number): Kept {
  const length = runAt(text, at)
  let next = text[at - 1] === '`' || unclosed.has(length) ? -1 : text.indexOf('`', at + length)
  while (next >= 0) {
    const closing = runAt(text, next)
    if (closing === length) {
      return { length: next + length - at, written: text.slice(at, next + length) }
    }
    next = text.indexOf('`', next + closing)
  }
  if (text[at - 1] !== '`') unclosed.add(length)
  return { length, written: '\\`'.repeat(length) }
}

function runAt(text: string, at: number): number {
  let end = at
  while (text[end] === '`') end++
  return end - at
}

/** A backslash escapes the sign behind it already; at the end it would escape what we write next. */
function backslashAt(text: string, at: number): Kept {
  const next = text.charAt(at + 1)
  if (next === '') return escapedCharacter('\\')
  return punctuation.test(next) ? { length: 2, written: `\\${next}` } : { length: 1, written: '\\' }
}

const punctuation = /[!-/:-@[-`{-~]/

/** A link whose brackets and parentheses pair; brackets in its words are one level deep. */
const webLink =
  /\[((?:[^[\]`<\\]|\\[!-/:-@[-`{-~]|`[^`[\]]+`|\[[^[\]`<\\]*\]){1,500})\]\(((?:https?:\/\/|mailto:)(?:[^\s<>()\\`"'[\]]|\([^\s<>()\\`"'[\]]*\)){1,2000}(?: +"[^"\\`<>[\]]*")?)\)/iy
const angledLink = /<(?:(?:https?:\/\/|mailto:)[^\s<>\\`[\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/iy
/** Up to white space, with nothing in it that gets a backslash: some parsers would take that for a part of the address. */
const bareLink =
  /(?:https?:\/\/|www\.)(?:[^\s<[\]\\`^$:]|(?<!javascript|vbscript|data|file|blob|xmpp):)+(?=\s|$)/iy
const bareStart = /(https?|www)([:.])/iy

function linkAt(text: string, at: number): Kept | null {
  webLink.lastIndex = at
  const [whole, words = '', destination = ''] = webLink.exec(text) ?? []
  if (whole === undefined || words.trim() === '') return null
  return { length: whole.length, written: `[${escapeInline(words, true)}](${withoutComment(destination)})` }
}

function verbatim(pattern: RegExp, text: string, at: number): Kept | null {
  pattern.lastIndex = at
  const found = pattern.exec(text)?.[0]
  return found === undefined ? null : { length: found.length, written: withoutComment(found) }
}

/** An address that is not whole to every parser, or stands in a link's words, is text. */
function bareLinkAt({ text, isLinkWords }: Inline, at: number): Kept | null {
  const whole = isLinkWords ? null : verbatim(bareLink, text, at)
  if (whole) return whole
  bareStart.lastIndex = at
  const [start = '', name = '', sign = ''] = bareStart.exec(text) ?? []
  return start === '' ? null : { length: start.length, written: `${name}\\${sign}` }
}

/** Two per cent signs begin a comment in Obsidian, even in an address. */
function withoutComment(address: string): string {
  return address.replace(/%(?=%)/g, '%25')
}

/** Whether the character means something to CommonMark, GitHub or Obsidian where it stands, other than emphasis. */
function isSign({ text, hasTwoDollars }: Inline, at: number): boolean {
  const before = text.charAt(at - 1)
  switch (text.charAt(at)) {
    case ']':
      return true
    case '!':
      return text[at + 1] === '['
    case '%':
      return before === '%' || text[at + 1] === '%'
    case '#':
      return !/[\p{L}\p{N}]/u.test(before)
    case '^':
      return before === '' || before === ' '
    case '$':
      return hasTwoDollars
    case ':':
      return isScheme(text.slice(Math.max(0, at - 40), at), text.slice(at + 1, at + 3))
    default:
      return false
  }
}

/** Whether an address of another kind than the web's begins here, which some programs would make a link. */
function isScheme(before: string, behind: string): boolean {
  const scheme = /[a-z][a-z\d+.-]*$/i.exec(before)?.[0].toLowerCase()
  if (scheme === undefined) return false
  return behind === '//' || /(?:javascript|vbscript|data|file|blob|xmpp)$/.test(scheme)
}

/** What begins a block at a line's start: a list, a rule, a quote, a fence, the underline of a heading or a table. */
function asText(line: string): string {
  const number = /^(\d{1,9})([.)](?:\s.*)?)$/s.exec(line)
  if (number) return `${number[1]}\\${number[2]}`
  return /^(?:[-+*](?:\s|$)|[>|=]|~{3}|[-:|=+*_\s]+$)/.test(line) ? `\\${line}` : line
}

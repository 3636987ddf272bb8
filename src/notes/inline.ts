import { Autolink, InlineContext, type MarkdownConfig, parser, Strikethrough } from '@lezer/markdown'
import { decodeEntity } from './entities.ts'
import { tidy } from './fold.ts'
import { longestText, type Mark, type Shown } from './model.ts'

/** Where the links of notes lead that name a place defined elsewhere in them, `[words][place]`: addresses by `placeKey`. */
export type LinkPlaces = ReadonlyMap<string, string>

/**
 * What a reader sees of one sentence: inline Markdown is taken away and remembered as marks. Null when there is nothing
 * to take away and to remember, and for texts that are no sentence, which are shown as they were written.
 */
export function showInline(text: string, places: LinkPlaces = nowhere): Shown | null {
  if (!mayHoldMarks(text) || isNoSentence(text)) return null
  const { topNode } = (places.size === 0 ? sentences : sentencesWith(places)).parse(text)
  const shown = showBetween({ text, node: topNode, places }, 0, text.length)
  return shown.marks.length > 0 || shown.text !== text ? shown : null
}

/** How a place is looked up: case and kinds of space do not count. */
export function placeKey(label: string): string {
  return tidy(label).toLowerCase()
}

const markCharacters = /[*_`~[\]()<&\\]/g
const mostMarkCharacters = 500

function mayHoldMarks(text: string): boolean {
  return /[*_`~[<&\\]|https?:\/\/|www\.|mailto:/i.test(text)
}

/**
 * The parser's time grows with length times marks, its recursion with the marks that lie in each other, and a run of
 * spaces costs its square: 10,000 brackets or parentheses take it most of a second. Within these limits the worst text
 * found takes 80 ms, most take 1. The longest of 21,000 real sentences had 1,624 characters, marks and all.
 */
function isNoSentence(text: string): boolean {
  return (
    text.length > longestText ||
    /\s{200}/.test(text) ||
    (text.match(markCharacters)?.length ?? 0) > mostMarkCharacters
  )
}

const openingParenthesis = 40
const closingBracket = 93

const openingBracket = 91
const nowhere: LinkPlaces = new Map()

/**
 * Brackets without an address behind them, or a place that is known, are text. Without this, those in
 * `[Watch [video]](https://…)` would keep the outer ones from being a link.
 */
const bracketsAreText = (places: LinkPlaces): MarkdownConfig => ({
  parseInline: [
    {
      name: 'BracketsAreText',
      before: 'LinkEnd',
      parse(context, character, at) {
        if (character !== closingBracket || context.char(at + 1) === openingParenthesis) return -1
        const opening = Math.max(
          context.findOpeningDelimiter(InlineContext.linkStart) ?? -1,
          context.findOpeningDelimiter(InlineContext.imageStart) ?? -1,
        )
        if (opening < 0 || places.has(placeAt(context, at))) return -1
        for (const element of context.takeContent(opening)) context.addElement(element)
        return at + 1
      },
    },
  ],
})

/** The place that a closing bracket's words lead to: what is in the brackets behind, else the words themselves. */
function placeAt(context: InlineContext, closing: number): string {
  const start = context.text.lastIndexOf('[', closing - context.offset - 1) + 1
  const words = context.text.slice(start, closing - context.offset)
  if (context.char(closing + 1) !== openingBracket) return placeKey(words)
  const behind = context.text.slice(closing - context.offset + 2)
  const label = behind.slice(0, Math.max(0, behind.indexOf(']')))
  return placeKey(label === '' ? words : label)
}

/** Inline Markdown alone: a sentence that begins like a heading or a list is a sentence all the same. */
const inlineAlone = [
  Strikethrough,
  Autolink,
  {
    remove: [
      'ATXHeading',
      'Blockquote',
      'BulletList',
      'FencedCode',
      'HTMLBlock',
      'HorizontalRule',
      'IndentedCode',
      'LinkReference',
      'OrderedList',
      'SetextHeading',
    ],
  },
]
const sentences = parser.configure([...inlineAlone, bracketsAreText(nowhere)])
const known = new WeakMap<LinkPlaces, typeof sentences>()

function sentencesWith(places: LinkPlaces): typeof sentences {
  const configured = known.get(places) ?? parser.configure([...inlineAlone, bracketsAreText(places)])
  known.set(places, configured)
  return configured
}

type SyntaxNode = ReturnType<typeof sentences.parse>['topNode']

/** A node, and the text it was found in. */
interface Parsed {
  text: string
  node: SyntaxNode
  places: LinkPlaces
}

function show({ text, node, places }: Parsed): Shown {
  switch (node.name) {
    case 'Document':
    case 'Paragraph':
      return showBetween({ text, node, places }, node.from, node.to)
    case 'Emphasis':
    case 'StrongEmphasis':
      return showEmphasis({ text, node, places })
    case 'Strikethrough':
      return mark(showInside({ text, node, places }), { kind: 'strike' })
    case 'InlineCode':
      return mark(plain(withoutPadding(showInside({ text, node, places }).text)), { kind: 'code' })
    case 'Link':
    case 'Image':
      return showLink({ text, node, places })
    case 'Autolink':
      return showAutolink({ text, node, places })
    case 'URL': {
      const written = text.slice(node.from, node.to)
      return linkTo(plain(written), /^www\./i.test(written) ? `http://${written}` : written)
    }
    case 'HardBreak':
      return plain('\n')
    case 'Escape':
      return plain(text.slice(node.from + 1, node.to))
    case 'Entity':
      return plain(decodeEntity(text.slice(node.from, node.to)))
    default:
      return plain(text.slice(node.from, node.to))
  }
}

/** A stretch of a node: the nodes in it as they are shown, and the text around them. */
function showBetween({ text, node, places }: Parsed, from: number, to: number): Shown {
  const shown = plain('')
  let at = from
  for (let child = node.childAfter(from); child && child.to <= to; child = child.nextSibling) {
    append(shown, plain(text.slice(at, child.from)))
    append(shown, show({ text, node: child, places }))
    at = child.to
  }
  append(shown, plain(text.slice(at, to)))
  return shown
}

/** What stands between the first and the last node within, which are the marks. */
function showInside({ text, node, places }: Parsed): Shown {
  return showBetween(
    { text, node, places },
    node.firstChild?.to ?? node.from,
    node.lastChild?.from ?? node.to,
  )
}

function append(shown: Shown, more: Shown): void {
  const by = shown.text.length
  for (const { start, end, ...rest } of more.marks)
    shown.marks.push({ ...rest, start: start + by, end: end + by })
  shown.text += more.text
}

function plain(text: string): Shown {
  return { text, marks: [] }
}

function mark(shown: Shown, as: Pick<Mark, 'kind' | 'url'>): Shown {
  return { ...shown, marks: [{ ...as, start: 0, end: shown.text.length }, ...shown.marks] }
}

/**
 * Stars directly behind a letter or digit, or within a path, are no emphasis, whatever Markdown says: they multiply
 * (2*3*4), raise to a power or stand for any file (/etc/*.conf).
 */
function showEmphasis({ text, node, places }: Parsed): Shown {
  const before = text.charAt(node.from - 1)
  const first = text.charAt(node.firstChild?.to ?? node.from)
  const isOperator = /[a-z\d]/i.test(before) || (before === '/' && /[./]/.test(first))
  if (isOperator) return showBetween({ text, node, places }, node.from, node.to)
  return mark(showInside({ text, node, places }), { kind: node.name === 'Emphasis' ? 'emphasis' : 'strong' })
}

/** As CommonMark has it: a space at both ends is there to keep backticks apart. */
function withoutPadding(code: string): string {
  return code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '' ? code.slice(1, -1) : code
}

/** An image is a link to it, called by its description or file name. */
function showLink({ text, node, places }: Parsed): Shown {
  const [opening, closing, parenthesis] = node.getChildren('LinkMark')
  if (opening && closing && !parenthesis) {
    const label = node.getChild('LinkLabel')
    const named = label ? text.slice(label.from + 1, label.to - 1) : ''
    const url = places.get(placeKey(named || text.slice(opening.to, closing.from)))
    if (url !== undefined) return linkTo(showBetween({ text, node, places }, opening.to, closing.from), url)
  }
  if (!opening || !closing || !parenthesis) return showBetween({ text, node, places }, node.from, node.to)
  const destination = node.childAfter(parenthesis.to)
  const url = destination?.name === 'URL' ? addressOf(text.slice(destination.from, destination.to)) : ''
  const words = showBetween({ text, node, places }, opening.to, closing.from)
  if (words.text.trim() !== '') return linkTo(words, url)
  if (url === '') return plain(text.slice(node.from, node.to))
  return linkTo(plain(node.name === 'Image' ? fileNameOf(url) : url), url)
}

/** `<https://…>`; anything else that looks like it (`<std::vector>`) is text. */
function showAutolink({ text, node }: Parsed): Shown {
  const written = text.slice(node.from + 1, node.to - 1)
  const url = /^[^:/]+@[^:/]+$/.test(written) ? `mailto:${written}` : written
  return isLink(url) ? linkTo(plain(written), url) : plain(text.slice(node.from, node.to))
}

/** No link lies in a link: the outer one counts. */
function linkTo({ text, marks }: Shown, url: string): Shown {
  if (!isLink(url)) return { text, marks }
  return mark({ text, marks: marks.filter(({ kind }) => kind !== 'link') }, { kind: 'link', url })
}

function isLink(url: string): boolean {
  return url.length <= 2000 && /^(?:https?:\/\/|mailto:)\S+$/i.test(url)
}

function addressOf(destination: string): string {
  return destination
    .replace(/^<(.*)>$/s, '$1')
    .replace(
      /\\([!-/:-@[-`{-~])|&#?\w+;/g,
      (entity: string, escaped?: string) => escaped ?? decodeEntity(entity),
    )
}

function fileNameOf(url: string): string {
  return /[^/?#]+(?=$|[?#])/.exec(url)?.[0] ?? url
}

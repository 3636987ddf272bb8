import type { Block } from '../model.ts'
import type { Line } from './lines.ts'
import { readLinks } from './fact-lines.ts'
import type { LineUse, ReadTakeaway, ReadText } from './model.ts'

const maximumDepth = 8
/** Characters that fit into one block; what is longer becomes several. */
const maximumBlock = 100_000

/** Text of a talk before it is known what it is: a list item, or a paragraph of plain lines. */
type Unit =
  | (ReadText & {
      kind: 'item'
      depth: number
      id: string | null
      indent: number
      lines: number
      isAbout: boolean
    })
  | (ReadText & { kind: 'paragraph'; raws: Line[]; isAbout: boolean; indent: number })

/** What a talk's lines become. */
export interface TalkBody {
  takeaways: ReadTakeaway[]
  remarks: ReadText[]
  /** Paragraphs behind the last item, if they are not the talk's. */
  notes: ReadText[]
  /** Addresses that stand in lines of their own. */
  links: { title: string; url: string }[]
  lines: Map<LineUse, number>
  /** Numbers of the lines that are a list's mark and nothing else. */
  empty: number[]
}

/** Collects the lines under a talk's heading; `finish` decides what is takeaway, remark or note. */
export function createTalkBody() {
  const units: Unit[] = []
  const lines = new Map<LineUse, number>()
  const empty: number[] = []
  const links: TalkBody['links'] = []
  let group: string | null = null
  let isAbout = false
  /** Indentations of the items the next one can be nested under. */
  let indents: number[] = []
  let isAfterBlank = true
  let openBlock: { unit: Unit; block: Block } | null = null
  const count = (use: LineUse, by = 1) => lines.set(use, (lines.get(use) ?? 0) + by)

  const addItem = (line: Line) => {
    while ((indents.at(-1) ?? -1) >= line.indent) indents.pop()
    const { text, id } = takeMark(line.text)
    units.push({
      kind: 'item',
      text,
      id,
      line: line.number,
      group,
      blocks: [],
      depth: Math.min(indents.length, maximumDepth),
      indent: line.indent,
      lines: 1,
      isAbout,
    })
    indents.push(line.indent)
    if (text === '') empty.push(line.number)
  }

  const addText = (line: Line) => {
    const link = isAfterBlank ? onlyLink(line.text) : null
    if (link) {
      links.push(link)
      count('fact')
      return
    }
    const last = units.at(-1)
    const isWithin = last && (!isAfterBlank || (last.kind === 'item' && line.indent > last.indent))
    if (last?.kind === 'item' && isWithin && last.group === group) {
      if (looksLikeCode(line, last.indent)) addBlock(line, 'code')
      else {
        const { text, id } = takeMark(line.text)
        last.text = last.text === '' ? text : `${last.text} ${text}`
        last.id ??= id
        last.lines += 1
      }
      return
    }
    if (last?.kind === 'paragraph' && !isAfterBlank && last.group === group) {
      last.raws.push(line)
      return
    }
    indents = []
    units.push({
      kind: 'paragraph',
      text: '',
      line: line.number,
      group,
      blocks: [],
      raws: [line],
      isAbout,
      indent: line.indent,
    })
  }

  const addBlock = (line: Line, kind: Block['kind']) => {
    const text = kind === 'quote' ? line.text : line.raw.trimEnd()
    count(kind)
    const unit = units.at(-1)
    const isOpen = openBlock?.block.kind === kind && openBlock.unit === (unit ?? openBlock.unit)
    if (openBlock && isOpen && openBlock.block.text.length + text.length < maximumBlock) {
      openBlock.block.text += `\n${text}`
      return
    }
    const owner: Unit = unit ?? {
      kind: 'paragraph',
      text: '',
      line: line.number,
      group,
      blocks: [],
      raws: [],
      isAbout: true,
      indent: 0,
    }
    if (!unit) units.push(owner)
    for (let at = 0; at === 0 || at < text.length; at += maximumBlock) {
      const block: Block = { kind, text: text.slice(at, at + maximumBlock) }
      owner.blocks.push(block)
      openBlock = { unit: owner, block }
    }
  }

  return {
    /** Starts a group: a heading inside the talk. `isAbout`: what follows is the programme's words, not takeaways. */
    startGroup(title: string, about: boolean) {
      group = title
      isAbout = about
      indents = []
      isAfterBlank = true
      openBlock = null
    },
    /** Keeps a line about the talk that stands at its head; `isCounted` already, if it is its title too. */
    addRemark({ text, number }: Line, isCounted = false) {
      units.push({
        kind: 'item',
        text,
        id: null,
        line: number,
        group: null,
        blocks: [],
        depth: 0,
        indent: Infinity,
        lines: isCounted ? 0 : 1,
        isAbout: true,
      })
      isAfterBlank = true
    },
    add(line: Line) {
      if (line.kind === 'blank' || line.kind === 'skipped') {
        isAfterBlank = true
        openBlock = null
        count(line.kind === 'blank' ? 'blank' : `skipped: ${line.reason}`)
        return
      }
      if (line.kind === 'item') addItem(line)
      else if (line.kind === 'text' || line.kind === 'heading') addText(line)
      else {
        addBlock(line, line.kind)
        isAfterBlank = true
        return
      }
      isAfterBlank = false
      openBlock = null
    },
    finish: (end: BodyEnd): TalkBody => finish(units, end, { lines, empty, links }),
    isEmpty: () => units.length === 0,
  }
}

/** What stands behind a talk: another one, or nothing of it. */
export interface BodyEnd {
  /** Whether sentences behind the last item are about the whole rather than this talk. */
  isClosing: boolean
  /** Whether these notes are written as lists: then a talk with hardly a sentence has a remark, not takeaways. */
  areLists: boolean
}

function finish(
  units: readonly Unit[],
  { isClosing, areLists }: BodyEnd,
  found: Pick<TalkBody, 'lines' | 'empty' | 'links'>,
): TalkBody {
  const { lines } = found
  const body: TalkBody = { takeaways: [], remarks: [], notes: [], ...found }
  const count = (use: LineUse, by: number) => lines.set(use, (lines.get(use) ?? 0) + by)
  const meant = units.filter((unit) => !unit.isAbout)
  const items = meant.filter((unit) => unit.kind === 'item').length
  const sentences = meant.reduce(
    (sum, unit) => sum + (unit.kind === 'paragraph' ? partsOf(unit.raws).length : 0),
    0,
  )
  const isProse = items < sentences && !(areLists && items === 0 && sentences <= 2)
  const firstItem = units.findIndex((unit) => unit.kind === 'item' && !unit.isAbout)
  const lastItem = units.findLastIndex((unit) => unit.kind === 'item' && !unit.isAbout)

  let lead: { group: string | null; words: string } | null = null
  for (const [at, unit] of units.entries()) {
    if (lead && (unit.kind === 'paragraph' || unit.group !== lead.group)) lead = null
    if (unit.kind === 'item') {
      const { text, line, blocks, depth, id } = unit
      const group = lead?.words ?? unit.group
      if (unit.isAbout) body.remarks.push({ text, line, group, blocks })
      else body.takeaways.push({ kind: 'item', text, line, group, blocks, depth, id })
      count(unit.isAbout ? 'remark' : 'takeaway', unit.lines)
      continue
    }
    const parts = partsOf(unit.raws)
    const leading = unit.isAbout || isProse || units[at + 1]?.kind !== 'item' ? null : leadIn(parts)
    if (leading !== null && unit.blocks.length === 0) {
      lead = { group: unit.group, words: leading }
      count('group', parts.length)
      continue
    }
    const isInside = at > firstItem && at < lastItem && items > 0
    const isLast = at === units.length - 1 && isClosing && parts.every(({ text }) => closing.test(text))
    const use = unit.isAbout
      ? 'remark'
      : (isProse && !isLast) || isInside
        ? 'takeaway'
        : isClosing && (at > lastItem || isLast) && (items > 0 || isLast)
          ? 'note'
          : 'remark'
    for (const [order, { text, line, lines: own }] of parts.entries()) {
      const blocks = order === parts.length - 1 ? unit.blocks : []
      const sentence = { text, line, group: unit.group, blocks }
      if (use === 'takeaway') {
        const marked = own.map((each) => takeMark(each.text))
        const id = marked.find((each) => each.id !== null)?.id ?? null
        const words = marked.map((each) => each.text).join(' ')
        body.takeaways.push({ ...sentence, text: words, id, kind: 'line', depth: 0 })
      } else if (use === 'note') body.notes.push(sentence)
      else body.remarks.push(sentence)
      count(use, own.length)
    }
    if (parts.length === 0)
      body.remarks.push({ text: '', line: unit.line, group: unit.group, blocks: unit.blocks })
  }
  return body
}

/** The words of a line that ends in a colon and leads into a list: what follows belongs to them like to a heading. */
function leadIn(parts: readonly { text: string }[]): string | null {
  const [only, ...others] = parts
  const isShort = only !== undefined && others.length === 0 && only.text.length <= 80
  return isShort && /^[^.!?。]*[^\s:：.!?][:：]$/.test(only.text) ? only.text : null
}

/** A line that is a link and nothing else. */
function onlyLink(text: string): { title: string; url: string } | null {
  if (text.length > 2000 || !/^(?:\[[^[\]]*\]\(https?:\/\/[^()\s]+\)|<?https?:\/\/\S+>?)$/.test(text))
    return null
  return readLinks(text, 'Link')[0] ?? null
}

const closing =
  /^(?:that wraps|that(?:’|')?s (?:it|all)|thanks for reading|and that(?:’|')?s|until next|see you|overall,|all in all|in conclusion)/i

/**
 * The sentences of lines that stand together: all of it if it was wrapped at a width, else each line by itself.
 */
export function partsOf(lines: readonly Line[]): Part[] {
  const texts = lines.map(({ text }) => text)
  const parts = texts.length > 1 && isWrapped(texts) ? [lines] : lines.map((line) => [line])
  return parts.map((part) => ({
    lines: part,
    text: part.map(({ text }) => text).join(' '),
    line: part[0]?.number ?? 1,
  }))
}

interface Part {
  lines: readonly Line[]
  text: string
  /** The number of the first. */
  line: number
}

/** Whether lines are one text that was broken at a width: sentences go on from one to the next. */
function isWrapped(texts: readonly string[]): boolean {
  const before = texts.slice(0, -1)
  if (before.some((text) => text.length < 30)) return false
  const isOpen = (text: string) => !/[.!?:…。！？]["”’')]?$/.test(text)
  const startsLow = (text: string) => /^["“(]?\p{Ll}/u.test(text)
  const goingOn = texts.filter((text, at) => at > 0 && startsLow(text) && isOpen(texts[at - 1] ?? '')).length
  const beginning = texts.filter(
    (text, at) => at > 0 && !startsLow(text) && isOpen(texts[at - 1] ?? ''),
  ).length
  if (!startsLow(texts[0] ?? '')) return goingOn > beginning
  const widths = before.map((text) => text.length)
  return Math.min(...widths) >= 55 && Math.max(...widths) - Math.min(...widths) <= 25 && before.every(isOpen)
}

/** `^k3v9` at the end of a text is its id, not its words. */
function takeMark(text: string): { text: string; id: string | null } {
  const at = text.lastIndexOf('^')
  const id =
    at < 0 || !/(?:^|\s)$/.test(text.slice(Math.max(0, at - 1), at))
      ? null
      : /^\^([A-Za-z0-9][A-Za-z0-9-]{0,99})$/.exec(text.slice(at))?.[1]
  return id
    ? { text: text.slice(0, at).replace(/[ \t]$/, ''), id: id.toLowerCase().replace(/-+$/, '') }
    : { text, id: null }
}

/** A line set in under an item that holds what sentences do not. */
function looksLikeCode(line: Line, indent: number): boolean {
  return (
    line.indent >= indent + 4 &&
    /[{};]$|^[$>]\s|=>|->\s*\S+\(|\w\(.*\)\s*[{;]?$|^\w[\w.]* ?[:+-]?= |^(?:import|def|func|let|const|var|return|class|public|SELECT|curl|docker|kubectl|npm|git)\b|^\w+ --?\w/.test(
      line.text,
    ) &&
    !/[.!?]$/.test(line.text)
  )
}

import { readFactLine } from './fact-lines.ts'
import { tidy } from '../fold.ts'
import { headingKind, isEventTitle, readDayHeading } from './heading.ts'
import type { Line } from './lines.ts'
import { type Mark, type Structure, withoutDay } from './marks.ts'
import { boldWords, type Candidate, firstLine, nextLine, type Outline, readOutline } from './outline.ts'
import { withoutMarks } from './people.ts'
import { readTalkHead } from './talk-head.ts'
import { markByIndex } from './talk-index.ts'
import {
  talksInBold,
  talksInList,
  talksInPlain,
  talksInTable,
  talksUnderDays,
  talksUnderEvent,
  talksUnderTalks,
  talksWithSignals,
  talksAboveSpeakers,
} from './talk-signs.ts'

/** What is known about the notes before their lines are looked at. */
export interface Surroundings {
  /** Whether something says that they are about a whole conference or one day of it. */
  isWhole: boolean
  /** Whether their title stands in front matter, so that a heading below the first level is none. */
  hasTitle: boolean
}

/**
 * Finds where talks begin, in the order of how sure each sign is: an index of talks; headings that name speakers; a file
 * that is an index and nothing else; headings under days; bold lines; headings under a conference's name. Else all of it
 * is one talk.
 */
export function findStructure(lines: readonly Line[], { isWhole, hasTitle }: Surroundings): Structure {
  const byIndex = markByIndex(lines)
  if (byIndex) return byIndex
  if (lines.every((line) => line.kind === 'blank' || line.kind === 'skipped')) {
    return { marks: new Map(), title: null, missing: [], kind: 'none' }
  }
  const outline = readOutline(lines)
  const talks =
    talksWithSignals(outline, lines) ??
    (outline.candidates.some(({ head }) => head.signal) ? null : talksInList(lines)) ??
    talksInTable(lines) ??
    talksUnderDays(outline) ??
    talksUnderTalks(outline) ??
    talksInBold(lines, outline) ??
    talksAboveSpeakers(lines, outline) ??
    talksInPlain(lines, outline) ??
    talksUnderEvent(outline, isWhole)
  return talks ? markMany(lines, outline, talks) : markOne(lines, outline, hasTitle)
}

function hasContent(lines: readonly Line[], from: number, to: number): boolean {
  return lines
    .slice(from, to)
    .some((line) => line.kind !== 'blank' && line.kind !== 'skipped' && line.kind !== 'heading')
}

function markMany(lines: readonly Line[], outline: Outline, talks: readonly Candidate[]): Structure {
  const marks = new Map<number, Mark>()
  const talkLevel = talks.reduce((deepest, { level }) => Math.max(deepest, level), 0)
  const isList = /^(?:item|table)$/.test(lines[talks[0]?.at ?? 0]?.kind ?? '')
  const starts = talks.map(({ at }) => at)
  const signed = talks.filter(({ head }) => head.signal !== null).length
  for (const [order, talk] of talks.entries()) {
    const end = starts[order + 1] ?? lines.length
    const isEmpty = !hasContent(lines, talk.at + 1, end) && talk.head.signal === null
    const isAbove = (talks[order + 1]?.level ?? 0) > talk.level
    const isSigned = talk.head.signal !== null
    const areSigned = talks.length > 2 && signed - Number(isSigned) === talks.length - 1
    const isIntro = areSigned && !hasItems(lines, talk.at + 1, end)
    const isTitle =
      order === 0 &&
      talk.head.signal === null &&
      talk.level === 1 &&
      (isIntro || isEventTitle(talk.head.title))
    const isNotice = isEmpty && /\d/.test(talk.head.title) && (areSigned || isEventTitle(talk.head.title))
    if ((isEmpty && isAbove) || isTitle || isNotice) continue
    marks.set(talk.at, { use: 'talk', head: talk.head })
    for (const used of talk.head.used) marks.set(used, { use: 'fact' })
  }
  let ordinal = 0
  let hasTalk = false
  const lastHeading = lines.findLastIndex(({ kind }) => kind === 'heading')
  const first = firstLine(lines)
  for (const [at, line] of lines.entries()) {
    const mark = marks.get(at)
    if (mark) {
      hasTalk ||= mark.use === 'talk'
      continue
    }
    const bold = boldWords(line)
    const day = outline.days.get(at) ?? (bold === null ? null : readDayHeading(bold))
    if (day) {
      ordinal += 1
      marks.set(at, {
        use: 'day',
        number: day.number ?? (day.date === null ? ordinal : null),
        date: day.date,
      })
      hasTalk = false
    } else if (line.kind === 'heading') {
      const kind = headingKind(line.text)
      const isLast = at === lastHeading && line.level <= talkLevel && isClosing(line.text)
      const isInside =
        hasTalk && !isLast && (line.level > talkLevel || (line.level === talkLevel && kind === 'group'))
      if (at === first) marks.set(at, { use: 'title' })
      else if (isInside && !isList)
        marks.set(at, {
          use: 'group',
          title: withoutMarks(line.text),
          isAbout: kind === 'about' || kind === 'aside',
        })
      else {
        marks.set(at, { use: 'section' })
        hasTalk = false
      }
    } else if (bold !== null && hasTalk && leadsOn(lines, at)) {
      marks.set(at, groupOf(bold))
    } else if (at === first && line.kind === 'text' && talks[0]?.level === 8) {
      marks.set(at, { use: 'title' })
    }
  }
  const titled = lines[first]
  const isTitled = marks.get(first)?.use === 'title' || marks.get(first)?.use === 'day'
  const title = isTitled && titled ? withoutDay(titled.text) : ''
  return { marks, title: title === '' ? null : title, missing: [], kind: isList ? 'index' : 'many' }
}

/** Whether a heading sums up the whole. */
function isClosing(text: string): boolean {
  return /^(?:(?:final|closing|conclusive|overall) .+|conclusions?|summary|recap|wrap[ -]?up|fazit|conclus\S+|まとめ|おわりに|結語|结语|总结|總結)$/i.test(
    tidy(withoutMarks(text)),
  )
}

function groupOf(words: string): Mark {
  const title = tidy(withoutMarks(words).replace(/[:.]$/, ''))
  const kind = headingKind(title)
  return { use: 'group', title, isAbout: kind === 'about' || kind === 'aside' }
}

/** Whether words follow a line, before the next heading. */
function leadsOn(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1, at + 8).find((line) => line.kind !== 'blank' && line.kind !== 'skipped')
  return next !== undefined && next.kind !== 'heading' && boldWords(next) === null
}

/** All of it is one talk: its heading is the first that is neither a group nor a conference's name above it. */
function markOne(lines: readonly Line[], outline: Outline, hasTitle: boolean): Structure {
  const marks = new Map<number, Mark>()
  const first = firstLine(lines)
  const [top, second] = outline.candidates.filter(({ head }) => head.title !== '' || head.signal !== null)
  const isTopEmpty = top && second && !hasContent(lines, top.at + 1, second.at) && top.head.signal === null
  const isUnderEvent =
    isTopEmpty && second.level > top.level && (second.head.signal !== null || isEventTitle(top.head.title))
  const chosen = isUnderEvent ? second : top
  const isSection = hasTitle && chosen !== undefined && chosen.level > 1 && chosen.head.signal !== 'heading'
  const isFirst = chosen && !isSection && (isUnderEvent || !hasItems(lines, 0, chosen.at))
  const plain = chosen || hasTitle ? null : plainTitle(lines, first)
  const heading = isFirst ? chosen : plain
  const opening = heading || outline.headings.size > 0 ? undefined : readTalkHead(lines, -1, 0)
  if (heading) marks.set(heading.at, { use: 'talk', head: heading.head })
  for (const used of (heading?.head ?? opening)?.used ?? []) marks.set(used, { use: 'fact' })
  for (const [at, line] of lines.entries()) {
    if (marks.has(at)) continue
    const bold = boldWords(line)
    const isBefore = heading && at < heading.at
    if (line.kind === 'heading') {
      marks.set(at, line.text === '' ? { use: 'fact' } : isBefore ? { use: 'title' } : groupOf(line.text))
    } else if (bold !== null && leadsOn(lines, at) && !isBefore) {
      marks.set(at, groupOf(bold))
    }
  }
  const above = isUnderEvent && top ? withoutDay(top.head.title) : ''
  return {
    marks,
    title: above === '' ? null : above,
    missing: [],
    kind: 'one',
    ...(opening && { opening }),
  }
}

function hasItems(lines: readonly Line[], from: number, to: number): boolean {
  return lines.slice(from, to).some((line) => line.kind === 'item')
}

/** A first line without any mark that stands above a list like a title. */
function plainTitle(lines: readonly Line[], at: number): Candidate | null {
  const line = lines[at]
  if (
    line?.kind !== 'text' ||
    line.text.length > 120 ||
    /[.!,;:。！，；：]$/.test(line.text) ||
    /https?:/.test(line.text) ||
    readFactLine(line.text) !== null
  )
    return null
  const head = readTalkHead(lines, at, 8)
  const next = nextLine(lines, at, head)
  const isFollowed = next?.kind === 'item' || lines[(head.used.at(-1) ?? at) + 1]?.kind === 'blank'
  return isFollowed && hasItems(lines, at, lines.length) && !head.isPerson ? { at, level: 8, head } : null
}

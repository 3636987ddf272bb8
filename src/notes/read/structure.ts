import { tidy } from '../fold.ts'
import {
  cleanTitle,
  headingKind,
  isEventTitle,
  readDayHeading,
  readIndexEntry,
  readTalkHeading,
  titleKey,
  type TalkHeading,
} from './heading.ts'
import type { Line } from './lines.ts'
import { looksLikeName, readPeople, withoutMarks } from './people.ts'
import { type HeadingHabits, habitsOf, readTalkHead, type TalkHead } from './talk-head.ts'

/** A line that shapes the notes rather than being part of a talk. */
type Mark =
  | { use: 'title' }
  | { use: 'day'; number: number | null; date: string | null }
  /** Ends a talk; what follows belongs to the notes as a whole. */
  | { use: 'section' }
  | { use: 'index' }
  /** `isAbout`: what follows is about the talk, or beside it, and no takeaway. */
  | { use: 'group'; title: string; isAbout: boolean }
  | { use: 'fact' }
  | { use: 'talk'; head: TalkHead }

export interface Structure {
  /** By the line's index. */
  marks: Map<number, Mark>
  /** The notes' own title. */
  title: string | null
  /** Entries of an index whose talk does not come: indices of their lines. */
  missing: { at: number; title: string }[]
  /** How many talks there can be: `one` has a title that may stand elsewhere. */
  kind: 'many' | 'one' | 'index' | 'none'
}

/** What is known about the notes before their lines are looked at. */
export interface Surroundings {
  /** Whether something says that they are about a whole conference or one day of it. */
  isWhole: boolean
}

/** A line that may begin a talk. */
interface Candidate {
  at: number
  /** Of a heading 1 to 6; a bold line counts as 7, a plain one as 8. */
  level: number
  /** Whether it is marked with `#`, rather than underlined. */
  isAtx?: boolean
  head: TalkHead
}

/**
 * Finds where talks begin, in the order of how sure each sign is: an index of talks; headings that name speakers; a file
 * that is an index and nothing else; headings under days; bold lines; headings under a conference's name. Else all of it
 * is one talk.
 */
export function findStructure(lines: readonly Line[], { isWhole }: Surroundings): Structure {
  const byIndex = markByIndex(lines)
  if (byIndex) return byIndex
  if (lines.every((line) => line.kind === 'blank' || line.kind === 'skipped')) {
    return { marks: new Map(), title: null, missing: [], kind: 'none' }
  }
  const outline = readOutline(lines)
  const talks =
    talksWithSignals(outline) ??
    (outline.candidates.some(({ head }) => head.signal) ? null : talksInList(lines)) ??
    talksUnderDays(outline) ??
    talksInBold(lines, outline) ??
    talksInPlain(lines, outline) ??
    talksUnderEvent(outline, isWhole)
  return talks ? markMany(lines, outline, talks) : markOne(lines, outline)
}

function hasContent(lines: readonly Line[], from: number, to: number): boolean {
  return lines
    .slice(from, to)
    .some((line) => line.kind !== 'blank' && line.kind !== 'skipped' && line.kind !== 'heading')
}

function firstLine(lines: readonly Line[]): number {
  return lines.findIndex((line) => line.kind !== 'blank' && line.kind !== 'skipped')
}

/** The notes' title without the day it may name. */
function withoutDay(title: string): string {
  return cleanTitle(title).replace(
    /[\s–—:,(|/-]*(?<!\p{L})(?:day|tag|dia|día|jour)\s*\d{1,2}(?!\p{L}).*$/iu,
    '',
  )
}

const indexHeading = /^(?:the |list of |all )?(?:talks|sessions|presentations)$/i

interface IndexEntry extends TalkHeading {
  at: number
}

/**
 * The entries of an index: of a list under “The Talks”, or of the first list in the notes. `headings` are lines that only
 * announce one.
 */
function readIndex(lines: readonly Line[]): {
  entries: IndexEntry[]
  headings: number[]
  isAnnounced: boolean
} {
  const headings = lines.flatMap((line, at) =>
    line.kind !== 'item' &&
    line.text.length < 100 &&
    indexHeading.test(withoutMarks(line.text).replace(/:$/, ''))
      ? [at]
      : [],
  )
  const isAnnounced = headings.length > 0
  const firstItem = lines.findIndex((line) => line.kind === 'item')
  const entries: IndexEntry[] = []
  for (const heading of isAnnounced ? headings : [firstItem - 1]) {
    for (let at = heading + 1; at < lines.length && entries.length < mostEntries; at++) {
      const line = lines[at]
      if (line?.kind === 'item' && line.text.length < 500) entries.push({ ...readIndexEntry(line.text), at })
      else if (line?.kind !== 'blank' && line?.kind !== 'skipped') break
    }
  }
  return { entries, headings, isAnnounced }
}

/** A list of `Title with Speaker`: a later plain line or heading equal to an entry starts that talk. */
function markByIndex(lines: readonly Line[]): Structure | null {
  const { entries, headings, isAnnounced } = readIndex(lines)
  if (entries.length === 0) return null
  const byKey = new Map(entries.map((entry) => [titleKey(entry.title), entry]))
  const marks = new Map<number, Mark>()
  for (const at of headings) marks.set(at, { use: 'index' })
  for (const { at } of entries) marks.set(at, { use: 'index' })
  const first = firstLine(lines)
  const ownTitle = withoutDay(lines[first]?.text ?? '')
  const begun = new Set<number>()
  for (const [at, line] of lines.entries()) {
    if (marks.has(at) || (line.kind !== 'text' && line.kind !== 'heading') || line.text.length > 500) continue
    const heading = readTalkHeading(line.text)
    const entry = byKey.get(titleKey(heading.title)) ?? byKey.get(titleKey(cleanTitle(line.text)))
    const day = readDayHeading(line.text)
    if (entry) {
      begun.add(entry.at)
      const head = readTalkHead(lines, at, line.kind === 'heading' ? line.level : 7)
      const title = entry.title.length >= heading.title.length ? heading.title : cleanTitle(line.text)
      const speakers = entry.speakers.length > 0 ? entry.speakers : head.speakers
      marks.set(at, { use: 'talk', head: { ...head, title: title.replace(/ \([^()]*\)$/, ''), speakers } })
      for (const used of head.used) marks.set(used, { use: 'fact' })
    } else if (at === first || (day && withoutDay(line.text) === ownTitle)) {
      marks.set(at, day ? { use: 'day', ...day } : { use: 'title' })
    } else if (line.kind === 'heading') {
      marks.set(at, insideHeading(line))
    }
  }
  if (begun.size < (isAnnounced ? 1 : Math.max(2, entries.length / 2))) return null
  const missing = entries.filter(({ at }) => !begun.has(at))
  return { marks, title: ownTitle === '' ? null : ownTitle, missing, kind: 'many' }
}

function insideHeading(line: Line): Mark {
  const kind = headingKind(line.text)
  const day = readDayHeading(line.text)
  if (day) return { use: 'day', ...day }
  return kind === 'aside'
    ? { use: 'section' }
    : { use: 'group', title: withoutMarks(line.text), isAbout: kind === 'about' }
}

interface Outline {
  /** Headings that may be talks, those used up by another's head left out. */
  candidates: Candidate[]
  /** Days by index. */
  days: Map<number, NonNullable<ReturnType<typeof readDayHeading>>>
  /** All headings, by index. */
  headings: Map<number, number>
  /** What heads use up, if their talk is one. */
  first: Candidate | null
}

function readOutline(lines: readonly Line[]): Outline {
  const outline: Outline = { candidates: [], days: new Map(), headings: new Map(), first: null }
  const used = new Set<number>()
  const habits = habitsByLevel(lines)
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'heading') continue
    outline.headings.set(at, line.level)
    const day = readDayHeading(line.text)
    if (day) outline.days.set(at, day)
    if (day || used.has(at)) continue
    const kind = headingKind(line.text)
    const head = readTalkHead(lines, at, line.level, habits.get(line.level))
    const candidate = { at, level: line.level, head, isAtx: line.raw.trimStart().startsWith('#') }
    outline.first ??= candidate
    if (kind !== null) continue
    for (const index of head.used) used.add(index)
    outline.candidates.push(candidate)
  }
  return outline
}

function habitsByLevel(lines: readonly Line[]): Map<number, HeadingHabits> {
  const byLevel = new Map<number, number[]>()
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'heading' || headingKind(line.text) || readDayHeading(line.text)) continue
    const same = byLevel.get(line.level)
    if (same) same.push(at)
    else byLevel.set(line.level, [at])
  }
  const habits = [...byLevel].map(([level, at]) => ({ level, ...habitsOf(lines, at) }))
  return new Map(
    habits.map((own) => [
      own.level,
      { ...own, haveTalksBelow: habits.some(({ level, arePeople }) => arePeople && level > own.level) },
    ]),
  )
}

/** Headings of one level, of which at least two and a third name speakers or facts; and such headings a level off. */
function talksWithSignals({ candidates, first }: Outline): Candidate[] | null {
  const levels = [...new Set(candidates.map(({ level }) => level))].sort((a, b) => a - b)
  let best: { level: number; signals: number } | null = null
  for (const level of levels) {
    const same = candidates.filter((candidate) => candidate.level === level && candidate.head.title !== '')
    const signals = same.filter(({ head }) => head.signal).length
    const isEnough = signals >= 2 && signals >= same.length * 0.3
    if (isEnough && signals > (best?.signals ?? 0)) best = { level, signals }
  }
  // One talk whose heading names its speaker, under the title of the whole.
  const [only, ...others] = candidates.filter(({ head }) => head.signal === 'heading' && !head.isPerson)
  if (
    !best &&
    only &&
    others.length === 0 &&
    only.level > 1 &&
    first &&
    first.level < only.level &&
    !first.head.signal
  )
    best = { level: only.level, signals: 1 }
  if (!best) return null
  const { level } = best
  return candidates.filter(
    ({ level: own, head }) => own === level || (head.speakers.length > 0 && Math.abs(own - level) === 1),
  )
}

/** A longer list is no index. */
const mostEntries = 500

/** A list of links or of titles with speakers, and hardly anything else. */
function talksInList(lines: readonly Line[]): Candidate[] | null {
  const items = lines.flatMap((line, at) =>
    line.kind === 'item' && line.text !== '' ? [{ at, text: line.text }] : [],
  )
  if (items.length > mostEntries) return null
  const entries = items.flatMap(({ at, text }): Candidate[] => {
    const link = /^(?:\*\*|_)?\[([^[\]]+)\]\((https?:\/\/[^()\s]+)\)/.exec(text)
    const heading = readIndexEntry(text)
    if (!link && heading.speakers.length === 0) return []
    const inLink = readTalkHeading(link?.[1] ?? '')
    const behind = link
      ? text
          .slice(link[0].length)
          .replace(/^[\s*_–—:|(-]*(?:by|with)?\s*/i, '')
          .replace(/\)$/, '')
      : ''
    const isLabelled = link !== null && /^[\s*_–—:|(-]*(?:by|with)\s/i.test(text.slice(link[0].length))
    const named = readPeople(behind, isLabelled ? 'labelled' : 'bare')
    const speakers = link ? [...inLink.speakers, ...named] : heading.speakers
    const head: TalkHead = {
      title: link ? inLink.title : heading.title,
      speakers,
      used: [],
      signal: 'heading',
      isPerson: false,
      ...(link && { links: [{ title: 'Link', url: link[2] ?? '' }] }),
    }
    return behind.length > 100 ? [] : [{ at, level: 1, head }]
  })
  const texts = lines.filter((line) => line.kind === 'text').length
  const plain = items.length - entries.length
  const isIndex =
    entries.length >= 2 &&
    plain < Math.max(3, entries.length / 3) &&
    plain < entries.length &&
    texts <= items.length
  return isIndex ? entries : null
}

/** Where headings name days, the next level is talks. */
function talksUnderDays({ candidates, days, headings }: Outline): Candidate[] | null {
  if (days.size === 0) return null
  const dayLevel = Math.min(...[...days.keys()].map((at) => headings.get(at) ?? 1))
  const under = candidates.filter(({ level }) => level > dayLevel)
  const level = Math.min(...under.map((candidate) => candidate.level))
  return under.length > 0 ? under.filter((candidate) => candidate.level === level) : null
}

/** The words of a line that is bold and nothing else; null for any other. */
function boldWords(line: Line): string | null {
  if (line.kind !== 'text' || line.text.length > 200) return null
  const found = /^(\*\*|__)([^*_].*?)\1\s*[:.]?$/.exec(line.text)
  const words = found?.[2] ?? ''
  return words === '' || words.includes(found?.[1] ?? '**') ? null : words
}

/** Three bold lines or more that are no names, unless one heading is clearly the only talk. */
function talksInBold(lines: readonly Line[], { candidates, days, first }: Outline): Candidate[] | null {
  const inBold = lines.flatMap((line, at) => (boldWords(line) === null ? [] : [at]))
  const habits = habitsOf(lines, inBold)
  const bold = inBold.flatMap((at): Candidate[] => {
    const line = lines[at]
    const words = line ? boldWords(line) : null
    if (words === null || headingKind(words) || readDayHeading(words) || looksLikeName(withoutMarks(words)))
      return []
    if (lines[at - 1]?.kind === 'text') return []
    return [{ at, level: 7, head: readTalkHead(lines, at, 7, habits) }]
  })
  const signals = bold.filter(({ head }) => head.signal).length
  const others = candidates.filter((candidate) => candidate !== first)
  if (others.length > 0 || bold.length < (signals >= 2 ? 2 : 3)) return null
  const isOne =
    days.size === 0 &&
    first !== null &&
    (first.head.signal !== null || !isEventTitle(lines[first.at]?.text ?? ''))
  return signals >= 2 || !isOne ? bold : null
}

/** Plain lines above lists, of which at least two name a speaker; only where there are no headings. */
function talksInPlain(lines: readonly Line[], { candidates, first }: Outline): Candidate[] | null {
  if (candidates.some((candidate) => candidate !== first) || first?.head.signal) return null
  const used = new Set<number>()
  const plain = lines.flatMap((line, at): Candidate[] => {
    const above = lines[at - 1]
    const isAlone =
      above === undefined || above.kind === 'blank' || above.kind === 'skipped' || above.kind === 'heading'
    if (
      used.has(at) ||
      line.kind !== 'text' ||
      !isAlone ||
      line.text.length > 150 ||
      /[.;,]$/.test(line.text)
    )
      return []
    if (headingKind(line.text) || readDayHeading(line.text)) return []
    const head = readTalkHead(lines, at, 8)
    const next = nextLine(lines, at, head)
    if (next?.kind !== 'item') return []
    for (const index of head.used) used.add(index)
    return [{ at, level: 8, head }]
  })
  return plain.filter(({ head }) => head.signal).length >= 2 ? plain : null
}

/** Under the name of a conference, or with no title at all, headings of the second level are talks. */
function talksUnderEvent({ candidates, first }: Outline, isWhole: boolean): Candidate[] | null {
  const top = candidates.filter(({ level }) => level === 1)
  const below = candidates.filter((candidate) => candidate !== first && candidate.level > (first?.level ?? 0))
  const level = Math.min(...below.map((candidate) => candidate.level))
  const talks = below.filter((candidate) => candidate.level === level)
  const isEvent = first !== null && (isWhole || isEventTitle(first.head.title))
  if (top.length <= 1 && first?.level === 1 && isEvent && talks.length >= 2) return talks
  const second = candidates.filter((candidate) => candidate.level === 2)
  const isSetext = first !== null && !first.isAtx
  if (
    first !== null &&
    first.level > 1 &&
    top.length === 0 &&
    second.length > 0 &&
    !(isSetext && first.head.signal)
  )
    return second
  return isWhole && top.length >= 2 ? top : null
}

function markMany(lines: readonly Line[], outline: Outline, talks: readonly Candidate[]): Structure {
  const marks = new Map<number, Mark>()
  const talkLevel = Math.max(...talks.map(({ level }) => level))
  const isList = lines[talks[0]?.at ?? 0]?.kind === 'item'
  const starts = talks.map(({ at }) => at)
  for (const [order, talk] of talks.entries()) {
    const end = starts[order + 1] ?? lines.length
    const isEmpty = !hasContent(lines, talk.at + 1, end) && talk.head.signal === null
    const isAbove = (talks[order + 1]?.level ?? 0) > talk.level
    const isTitle =
      order === 0 && talk.head.signal === null && talk.level === 1 && isEventTitle(talk.head.title)
    if ((isEmpty && isAbove) || isTitle) continue
    marks.set(talk.at, { use: 'talk', head: talk.head })
    for (const used of talk.head.used) marks.set(used, { use: 'fact' })
  }
  let ordinal = 0
  let hasTalk = false
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
      const isInside = hasTalk && (line.level > talkLevel || (line.level === talkLevel && kind === 'group'))
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

/** The first line under a head. */
function nextLine(lines: readonly Line[], at: number, { used }: TalkHead): Line | undefined {
  const from = (used.at(-1) ?? at) + 1
  return lines.slice(from, from + 10).find((line) => line.kind !== 'blank' && line.kind !== 'skipped')
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
function markOne(lines: readonly Line[], outline: Outline): Structure {
  const marks = new Map<number, Mark>()
  const first = firstLine(lines)
  const [top, second] = outline.candidates.filter(({ head }) => head.title !== '' || head.signal !== null)
  const isTopEmpty = top && second && !hasContent(lines, top.at + 1, second.at) && top.head.signal === null
  const isUnderEvent =
    isTopEmpty && second.level > top.level && (second.head.signal !== null || isEventTitle(top.head.title))
  const chosen = isUnderEvent ? second : top
  const isFirst = chosen && (isUnderEvent || !hasItems(lines, 0, chosen.at))
  const plain = chosen ? null : plainTitle(lines, first)
  const heading = isFirst ? chosen : plain
  if (heading) {
    marks.set(heading.at, { use: 'talk', head: heading.head })
    for (const used of heading.head.used) marks.set(used, { use: 'fact' })
  }
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
  return { marks, title: above === '' ? null : above, missing: [], kind: 'one' }
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
    /[.!,;:]$/.test(line.text) ||
    /https?:/.test(line.text)
  )
    return null
  const head = readTalkHead(lines, at, 8)
  const next = nextLine(lines, at, head)
  const isFollowed = next?.kind === 'item' || lines[at + 1]?.kind === 'blank'
  return isFollowed && hasItems(lines, at, lines.length) && !head.isPerson ? { at, level: 8, head } : null
}

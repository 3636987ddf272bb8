import {
  cleanTitle,
  headingKind,
  isEventTitle,
  isTalksHeading,
  readDayHeading,
  readIndexEntry,
  readTalkHeading,
} from './heading.ts'
import type { Line } from './lines.ts'
import { boldWords, type Candidate, nextLine, type Outline } from './outline.ts'
import { readFactLine, readLinks } from './fact-lines.ts'
import { readPeople, withoutMarks } from './people.ts'
import { habitsOf, readTalkHead, type TalkHead } from './talk-head.ts'

/**
 * Headings of one level, of which at least two and a third name speakers or facts; and such headings a level off, with
 * those beside them that hold a list themselves: a keynote among talks, some of which are parted into lightning talks.
 */
export function talksWithSignals({ candidates, first }: Outline, lines: readonly Line[]): Candidate[] | null {
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
  const isBeside = (other: number) => Math.abs(other - level) === 1
  const alsoTalks = levels.filter((other) => {
    const same = candidates.filter((candidate) => candidate.level === other)
    const signals = same.filter(({ head }) => head.speakers.length > 0).length
    return isBeside(other) && signals >= 2 && signals > same.length / 2
  })
  const isSigned = ({ level: own, head }: Candidate) => head.speakers.length > 0 && isBeside(own)
  const above = candidates.some((candidate) => candidate.level === level - 1 && isSigned(candidate))
  const holdsList = ({ at }: Candidate, next: Candidate | undefined) =>
    (next?.level ?? 0) < level && lines.slice(at, next?.at).some(({ kind }) => kind === 'item')
  return candidates.filter(
    (candidate, order) =>
      candidate.level === level ||
      alsoTalks.includes(candidate.level) ||
      isSigned(candidate) ||
      (above && candidate.level === level - 1 && holdsList(candidate, candidates[order + 1])),
  )
}

/** A longer list is no index. */
export const mostEntries = 500

/** A list of links or of titles with speakers, and hardly anything else. */
export function talksInList(lines: readonly Line[]): Candidate[] | null {
  const items = lines.flatMap((line, at) =>
    line.kind === 'item' && line.text !== '' ? [{ at, text: line.text }] : [],
  )
  if (items.length > mostEntries) return null
  const entries = items.flatMap(({ at, text }): Candidate[] => {
    const link =
      /^(?:\*\*|_)?\[([^[\]]+)\]\((https?:\/\/[^()\s]+|[^()\s:]+\.(?:md|markdown|txt|html?))\)/.exec(text)
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
      ...(link && /^https?:/.test(link[2] ?? '') && { links: [{ title: 'Link', url: link[2] ?? '' }] }),
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

/** Rows of tables whose first row calls one column the title, another the speaker. */
export function talksInTable(lines: readonly Line[]): Candidate[] | null {
  const talks: Candidate[] = []
  let columns: { title: number; speaker: number; used: number[] } | null = null
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]
    if (line.kind !== 'table') columns = null
    else if (above?.kind !== 'table') {
      const names = cellsOf(line.text).map((cell) => withoutMarks(cell))
      const title = names.findIndex((name) =>
        /^(?:talk |session )?(?:titles?|talks?|sessions?|name)$/i.test(name),
      )
      const speaker = names.findIndex((name) => /^(?:speakers?|presenters?|who|by)(?:\(s\))?$/i.test(name))
      columns = title >= 0 && speaker >= 0 ? { title, speaker, used: [at] } : null
    } else if (columns && /^[\s|:-]+$/.test(line.text)) columns.used.push(at)
    else if (columns) {
      const cells = cellsOf(line.text)
      const title = cells[columns.title] ?? ''
      if (withoutMarks(title) === '') continue
      const head: TalkHead = {
        ...readTalkHeading(title),
        used: columns.used,
        signal: 'heading',
        isPerson: false,
        links: cells.flatMap((cell, column) => (column === columns?.speaker ? [] : readLinks(cell, 'Link'))),
      }
      const speakers = readPeople(cells[columns.speaker] ?? '', 'listed')
      talks.push({ at, level: 1, head: speakers.length > 0 ? { ...head, speakers } : head })
      columns.used = []
    }
  }
  return talks.length >= 2 ? talks : null
}

function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())
}

/** Under a heading “Talks”, the next level is talks. */
export function talksUnderTalks({ candidates }: Outline): Candidate[] | null {
  const top = candidates.find(({ head }) => isTalksHeading(head.title))
  if (!top) return null
  const behind = candidates.filter(({ at }) => at > top.at)
  const end = behind.find(({ level }) => level <= top.level)?.at ?? Infinity
  const under = behind.filter(({ at }) => at < end)
  return highest(under)
}

/** Those of the highest level there is; null of none. */
function highest(candidates: readonly Candidate[]): Candidate[] | null {
  const level = candidates.reduce((lowest, candidate) => Math.min(lowest, candidate.level), Infinity)
  return candidates.length > 0 ? candidates.filter((candidate) => candidate.level === level) : null
}

/** Where headings name days, the next level is talks. */
export function talksUnderDays({ candidates, days, headings }: Outline): Candidate[] | null {
  if (days.size === 0) return null
  let dayLevel = Infinity
  for (const at of days.keys()) dayLevel = Math.min(dayLevel, headings.get(at) ?? 1)
  return highest(candidates.filter(({ level }) => level > dayLevel))
}

/** Three bold lines or more that are no names, unless one heading is clearly the only talk. */
export function talksInBold(
  lines: readonly Line[],
  { candidates, days, first }: Outline,
): Candidate[] | null {
  const inBold = lines.flatMap((line, at) => (boldWords(line) === null ? [] : [at]))
  const habits = habitsOf(lines, inBold)
  const bold = inBold.flatMap((at): Candidate[] => {
    const line = lines[at]
    const words = line ? boldWords(line) : null
    if (
      words === null ||
      headingKind(words) ||
      readDayHeading(words) ||
      readPeople(cleanTitle(words), 'strict').length > 0
    )
      return []
    if (lines[at - 1]?.kind === 'text') return []
    return [{ at, level: 7, head: readTalkHead(lines, at, 7, habits) }]
  })
  const signals = bold.filter(({ head }) => head.signal).length
  const others = candidates.filter((candidate) => candidate !== first)
  const isUnderHeadings =
    others.length > 0 && (signals < 2 || others.some(({ head }) => head.signal !== null))
  if (isUnderHeadings || bold.length < (signals >= 2 ? 2 : 3)) return null
  const isOne =
    days.size === 0 &&
    first !== null &&
    (first.head.signal !== null || !isEventTitle(lines[first.at]?.text ?? ''))
  return signals >= 2 || !isOne ? bold : null
}

/** Plain lines above lists, of which at least two name a speaker; only where there are no headings. */
export function talksInPlain(lines: readonly Line[], { candidates, first }: Outline): Candidate[] | null {
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
    const below = nameAbove(lines, at)
    if (below) {
      used.add(at + 1)
      return [below]
    }
    const head = readTalkHead(lines, at, 8)
    const next = nextLine(lines, at, head)
    const isMarked = /^(?:\*\*|\d{1,2}[:.h]\d{2}(?!\d))/.test(line.text) && head.signal === 'heading'
    if (next?.kind !== 'item' && !isMarked) return []
    for (const index of head.used) used.add(index)
    return [{ at, level: 8, head }]
  })
  return plain.filter(({ head }) => head.signal).length >= 2 ? plain : null
}

/** Lines with a line “Speaker: …” directly under them, two or more; only where there are no headings. */
export function talksAboveSpeakers(
  lines: readonly Line[],
  { candidates, first }: Outline,
): Candidate[] | null {
  if (candidates.some((candidate) => candidate !== first)) return null
  const talks = lines.flatMap((line, at): Candidate[] => {
    const below = lines[at + 1]
    const isAbove = below?.kind === 'text' && /^(?:speakers?|presenters?) ?[:：]/i.test(below.text)
    if (line.kind !== 'text' || !isAbove || line.text.length > 150) return []
    const head = readTalkHead(lines, at, 8)
    return [{ at, level: 8, head: { ...head, title: readFactLine(line.text)?.title ?? head.title } }]
  })
  return talks.length >= 2 ? talks : null
}

/** A line that names a person, and directly under it the title above its list. */
function nameAbove(lines: readonly Line[], at: number): Candidate | null {
  const [name, title, item] = lines.slice(at, at + 3)
  const isTitle = title?.kind === 'text' && title.text.length <= 150 && item?.kind === 'item'
  const speakers = isTitle ? readPeople(name?.text ?? '') : []
  if (!title || speakers.length === 0 || readPeople(title.text).length > 0) return null
  const head: TalkHead = {
    ...readTalkHeading(title.text),
    speakers,
    used: [at],
    signal: 'below',
    isPerson: false,
  }
  return { at: at + 1, level: 8, head }
}

/** Under the name of a conference, or with no title at all, headings of the second level are talks. */
export function talksUnderEvent({ candidates, first }: Outline, isWhole: boolean): Candidate[] | null {
  const top = candidates.filter(({ level }) => level === 1)
  const below = candidates.filter((candidate) => candidate !== first && candidate.level > (first?.level ?? 0))
  const talks = highest(below) ?? []
  const isEvent = first !== null && (isWhole || isEventTitle(first.head.title))
  if (top.length <= 1 && first?.level === 1 && isEvent && talks.length >= 2) return talks
  const second = candidates.filter((candidate) => candidate.level === 2)
  const isSetext = first !== null && !first.isAtx
  if (
    first !== null &&
    first.level > 1 &&
    top.length === 0 &&
    second.length > (isEventTitle(first.head.title) ? 1 : 0) &&
    !(isSetext && first.head.signal)
  )
    return second
  return isWhole && top.length >= 2 ? top : null
}

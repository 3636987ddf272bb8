import { dayNumberIn, readDayHeading } from './day-heading.ts'
import { isEventTitle, speaksOfNotes } from './event-title.ts'
import { readIndexEntry, readTalkHeading, type TalkHeading } from './heading.ts'
import { headingKind, isTalksHeading } from './heading-kind.ts'
import { cleanTitle, titleKey } from './title.ts'
import type { Line } from './lines.ts'
import { type Mark, type Structure, withoutDay } from './marks.ts'
import { firstLine } from './outline.ts'
import { withoutMarks } from './plain-words.ts'
import { readTalkHead } from './talk-head.ts'
import { mostEntries } from './talk-lists.ts'

/** A list of `Title with Speaker`: a later plain line or heading equal to an entry starts that talk. */
export function markByIndex(lines: readonly Line[]): Structure | null {
  const { entries, headings, isAnnounced } = readIndex(lines)
  if (entries.length === 0) return null
  // “Living with Your Monolith” may be a title with people in it, or without.
  const whole = entries.map((entry) => ({
    ...entry,
    title: cleanTitle(lines[entry.at]?.text ?? ''),
    speakers: [],
  }))
  const byKey = new Map([...whole, ...entries].map((entry) => [titleKey(entry.title), entry]))
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
      const words = cleanTitle(line.text)
      const isWhole = titleKey(words) === titleKey(entry.title) || entry.title.length < heading.title.length
      const title = isWhole ? words : heading.title
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
  if (!isAnnounced && isContents(lines[first], entries, marks)) return null
  const missing = entries.filter(({ at }) => !begun.has(at))
  return { marks, title: ownTitle === '' ? null : ownTitle, missing, kind: 'many' }
}

/** Whether a list is one of the parts of a talk: under its title, and nobody is named. */
function isContents(
  top: Line | undefined,
  entries: readonly IndexEntry[],
  marks: ReadonlyMap<number, Mark>,
): boolean {
  const heads = [...marks.values()].flatMap((mark) => (mark.use === 'talk' ? [mark.head] : []))
  return (
    top?.kind === 'heading' &&
    !isEventTitle(top.text) &&
    !speaksOfNotes(top.text) &&
    [...entries, ...heads].every(({ speakers }) => speakers.length === 0)
  )
}

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
    line.kind !== 'item' && line.text.length < 100 && isTalksHeading(line.text) ? [at] : [],
  )
  const isAnnounced = headings.length > 0
  const firstItem = lines.findIndex((line) => line.kind === 'item')
  const entries: IndexEntry[] = []
  for (const heading of isAnnounced ? headings : [firstItem - 1]) {
    for (let at = heading + 1; at < lines.length && entries.length < mostEntries; at++) {
      const line = lines[at]
      if (line?.kind === 'item' && line.text.length < 500) {
        const isTalk = headingKind(line.text) === null && dayNumberIn(cleanTitle(line.text)) === null
        if (isTalk) entries.push({ ...readIndexEntry(line.text), at })
      } else if (line?.kind !== 'blank' && line?.kind !== 'skipped') break
    }
  }
  return { entries, headings, isAnnounced }
}

function insideHeading(line: Line): Mark {
  const kind = headingKind(line.text)
  const day = readDayHeading(line.text)
  if (day) return { use: 'day', ...day }
  return kind === 'aside'
    ? { use: 'section' }
    : { use: 'group', title: withoutMarks(line.text), isAbout: kind === 'about' }
}

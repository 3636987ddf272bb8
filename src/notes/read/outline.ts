import { readDayHeading } from './day-heading.ts'
import { headingKind, isTalkNumber } from './heading-kind.ts'
import type { Line } from './lines.ts'
import { readPeople } from './people.ts'
import { habitsOf, type HeadingHabits, readTalkHead, type TalkHead } from './talk-head.ts'

/** A line that may begin a talk. */
export interface Candidate {
  at: number
  /** Of a heading 1 to 6; a bold line counts as 7, a plain one as 8. */
  level: number
  /** Whether it is marked with `#`, rather than underlined. */
  isAtx?: boolean
  head: TalkHead
}

export interface Outline {
  /** Headings that may be talks, those used up by another's head left out. */
  candidates: Candidate[]
  /** Days by index. */
  days: Map<number, NonNullable<ReturnType<typeof readDayHeading>>>
  /** All headings, by index. */
  headings: Map<number, number>
  /** What heads use up, if their talk is one. */
  first: Candidate | null
}

export function readOutline(lines: readonly Line[]): Outline {
  const outline: Outline = { candidates: [], days: new Map(), headings: new Map(), first: null }
  const used = new Set<number>()
  /** Level of the heading that is no talk, and under which there are none; 0 if there is none. */
  let aside = 0
  const habits = habitsByLevel(lines)
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'heading') continue
    outline.headings.set(at, line.level)
    const day = readDayHeading(line.text)
    if (day) outline.days.set(at, day)
    if (day || used.has(at)) continue
    const kind = headingKind(line.text)
    if (line.level <= aside) aside = 0
    if (kind === 'aside') aside = line.level
    const head = readTalkHead(lines, at, line.level, habits.get(line.level))
    const candidate = { at, level: line.level, head, isAtx: /^[#=]/.test(line.raw.trimStart()) }
    outline.first ??= candidate
    if (kind !== null || (aside > 0 && line.level > aside && head.signal === null)) continue
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
  const habits = [...byLevel].map(([level, at]) => ({ level, at, ...habitsOf(lines, at) }))
  return new Map(
    habits.map(({ at, ...own }) => {
      const below = habits.filter(({ level, arePeople }) => arePeople && level > own.level)
      // Each directly under a title: they are its speakers.
      const areNames = below.every((other) => countNamesUnder(lines, at) >= countNames(lines, other.at))
      return [own.level, { ...own, haveTalksBelow: below.length > 0 && !areNames }]
    }),
  )
}

function countNames(lines: readonly Line[], at: readonly number[]): number {
  return at.filter((index) => readPeople(lines[index]?.text ?? '').length > 0).length
}

/** How many headings that are names stand directly below others, or below one another there. */
function countNamesUnder(lines: readonly Line[], at: readonly number[]): number {
  let count = 0
  for (const index of at) {
    for (const line of lines.slice(index + 1, index + 16)) {
      if (line.kind === 'blank' || line.kind === 'skipped' || isTalkNumber(line.text)) continue
      if (line.kind !== 'heading' || readPeople(line.text).length === 0) break
      count += 1
    }
  }
  return count
}

/** The words of a line that is bold and nothing else; null for any other. */
export function boldWords(line: Line): string | null {
  if (line.kind !== 'text' || line.text.length > 200) return null
  const found = /^(\*\*|__)([^*_].*?)\1\s*[:.]?$/.exec(line.text)
  const words = found?.[2] ?? ''
  return words === '' || words.includes(found?.[1] ?? '**') ? null : words
}

/** Whether words are a link and nothing else. */
export function isLink(text: string): boolean {
  return /^\[[^[\]]{3,}\]\([^()\s]+\)$/.test(text)
}

export function firstLine(lines: readonly Line[]): number {
  return lines.findIndex((line) => line.kind !== 'blank' && line.kind !== 'skipped')
}

/** The first line under a head. */
export function nextLine(lines: readonly Line[], at: number, { used }: TalkHead): Line | undefined {
  const from = (used.at(-1) ?? at) + 1
  return lines.slice(from, from + 10).find((line) => line.kind !== 'blank' && line.kind !== 'skipped')
}

/** Whether anything but headings stands between two lines. */
export function hasContent(lines: readonly Line[], from: number, to: number): boolean {
  return lines
    .slice(from, to)
    .some((line) => line.kind !== 'blank' && line.kind !== 'skipped' && line.kind !== 'heading')
}

export function hasItems(lines: readonly Line[], from: number, to: number): boolean {
  return lines.slice(from, to).some((line) => line.kind === 'item')
}

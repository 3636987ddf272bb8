import { tidy } from '../fold.ts'
import { dayNumberIn, type NamedSpeaker, readIndexEntry, readTalkHeading, titleKey } from './heading.ts'
import type { Line } from './lines.ts'

/** A line that shapes the notes rather than being part of a talk. */
export type Mark =
  | { use: 'title'; day: number | null }
  | { use: 'index' }
  | { use: 'group' }
  | { use: 'talk'; title: string; speakers: NamedSpeaker[] }

export interface Structure {
  marks: Map<number, Mark>
  /** Entries of an index whose talk does not come. */
  missing: { line: number; title: string }[]
}

const indexHeading = /^(?:the )?(?:talks|sessions)$/i

/**
 * Finds where talks begin, by line number: by a talk index if the notes have one, else by headings (the second level
 * if there is one, else the first), else the first line is the title of the only talk.
 */
export function findStructure(lines: readonly Line[]): Structure {
  const byIndex = markByIndex(lines)
  if (hasTalk(byIndex.marks)) return byIndex
  const byHeadings = markByHeadings(lines)
  return { marks: hasTalk(byHeadings) ? byHeadings : markFirstLine(lines), missing: [] }
}

function hasTalk(marks: ReadonlyMap<number, Mark>): boolean {
  return [...marks.values()].some((mark) => mark.use === 'talk')
}

/** The notes' own title, without the day it may name; null when they have none. */
export function findTitle(lines: readonly Line[], marks: ReadonlyMap<number, Mark>): string | null {
  const first = firstLine(lines)
  const isTitle = first?.kind === 'text' || first?.kind === 'heading'
  return isTitle && marks.get(first.number)?.use !== 'talk' ? withoutDay(first.text) : null
}

function firstLine(lines: readonly Line[]): Line | undefined {
  return lines.find((line) => line.kind !== 'blank')
}

function withoutDay(title: string): string {
  return tidy(title).replace(/[\s–—:,-]*\bday\s*\d{1,2}\b.*$/i, '')
}

/** “The Talks” and a list of `Title with Speaker`: a later plain line or heading equal to an entry starts that talk. */
function markByIndex(lines: readonly Line[]): Structure {
  const marks = new Map<number, Mark>()
  const entries = new Map<string, { line: number; title: string; speakers: NamedSpeaker[] }>()
  let inIndex = false
  for (const line of lines) {
    if (line.kind === 'blank') continue
    if (line.kind !== 'item' && indexHeading.test(tidy(line.text))) {
      inIndex = true
      marks.set(line.number, { use: 'index' })
    } else if (inIndex && line.kind === 'item') {
      const { title, speakers } = readIndexEntry(line.text)
      entries.set(titleKey(title), { line: line.number, title, speakers })
      marks.set(line.number, { use: 'index' })
    } else {
      inIndex = false
    }
  }
  const first = firstLine(lines)
  const ownTitle = first && withoutDay(first.text)
  const begun = new Set<number>()
  for (const line of lines) {
    if (marks.has(line.number) || (line.kind !== 'text' && line.kind !== 'heading')) continue
    const entry = entries.get(titleKey(line.text))
    if (entry) {
      begun.add(entry.line)
      const title = tidy(line.text).replace(/ \([^()]*\)$/, '')
      marks.set(line.number, { use: 'talk', title, speakers: entry.speakers })
    } else if (line === first || (dayNumberIn(line.text) !== null && withoutDay(line.text) === ownTitle)) {
      marks.set(line.number, { use: 'title', day: dayNumberIn(line.text) })
    }
  }
  return { marks, missing: [...entries.values()].filter(({ line }) => !begun.has(line)) }
}

function markByHeadings(lines: readonly Line[]): Map<number, Mark> {
  const marks = new Map<number, Mark>()
  const talkLevel = lines.some((line) => line.kind === 'heading' && line.level === 2) ? 2 : 1
  for (const line of lines) {
    if (line.kind !== 'heading') continue
    const day = dayNumberIn(line.text)
    if (line.level > talkLevel) marks.set(line.number, { use: 'group' })
    else if (line.level < talkLevel || day !== null) marks.set(line.number, { use: 'title', day })
    else marks.set(line.number, { use: 'talk', ...readTalkHeading(line.text) })
  }
  return marks
}

function markFirstLine(lines: readonly Line[]): Map<number, Mark> {
  const first = firstLine(lines)
  const isTitle = first?.kind === 'text' && lines.some((line) => line.kind === 'item')
  return isTitle ? new Map([[first.number, { use: 'talk', ...readTalkHeading(first.text) }]]) : new Map()
}

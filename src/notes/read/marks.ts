import { tidy } from '../fold.ts'
import { headingKind } from './heading-kind.ts'
import type { Line } from './lines.ts'
import { boldWords } from './outline.ts'
import { withoutMarks } from './plain-words.ts'
import type { TalkHead } from './talk-head.ts'
import { cleanTitle, longestTitle } from './title.ts'

/** A line that shapes the notes rather than being part of a talk. */
export type Mark =
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
  /** Facts at the top of the only talk, if it has no heading. */
  opening?: TalkHead
  /** How many talks there can be: `one` has a title that may stand elsewhere. */
  kind: 'many' | 'one' | 'index' | 'none'
}

/** What is known about the notes before their lines are looked at. */
export interface Surroundings {
  /** Whether something says that they are about a whole conference or one day of it. */
  isWhole: boolean
  /** Whether their file has a conference's name. */
  isInEventFile: boolean
  /** Whether their title stands in front matter, so that a heading below the first level is none. */
  hasTitle: boolean
  /** What front matter or their file's name calls them, if that may be the name of a talk. */
  name: string | null
}

/** The notes' title without the day it may name. */
export function withoutDay(title: string): string {
  const clean = cleanTitle(title)
  return clean.length > longestTitle
    ? clean
    : clean.replace(/[\s–—:,(|/-]*(?<!\p{L})(?:day|tag|dia|día|jour)\s*\d{1,2}(?!\p{L}).*$/iu, '')
}

/** The mark of a group with this title. */
export function groupOf(words: string): Mark {
  const title = tidy(withoutMarks(words).replace(/[:.]$/, ''))
  const kind = headingKind(title)
  return { use: 'group', title, isAbout: kind === 'about' || kind === 'aside' }
}

/** Whether words follow a line, before the next heading. */
export function leadsOn(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1, at + 8).find((line) => line.kind !== 'blank' && line.kind !== 'skipped')
  return next !== undefined && next.kind !== 'heading' && boldWords(next) === null
}

import { cleanTitle } from './heading.ts'
import type { TalkHead } from './talk-head.ts'

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

/** The notes' title without the day it may name. */
export function withoutDay(title: string): string {
  return cleanTitle(title).replace(
    /[\s–—:,(|/-]*(?<!\p{L})(?:day|tag|dia|día|jour)\s*\d{1,2}(?!\p{L}).*$/iu,
    '',
  )
}

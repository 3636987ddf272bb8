import type { Bookmark } from '../storage/bookmark.ts'

/** Something saved, as it is taken away: with its words and place as the notes have them now, else as they were saved. */
export interface SavedEntry {
  bookmark: Bookmark
  /** The takeaway's words, or the talk's title; inline Markdown as the author wrote it. */
  text: string
  talkTitle: string
  /** Names joined by commas; '' if nobody is named. */
  speakers: string
  /** Name of the conference; its id where the notes are gone. */
  conference: string
  /** Absolute address of the takeaway or talk. */
  url: string
  /** Place of the takeaway in its talk, from 1; null for a talk and where the notes are gone. */
  position: number | null
  /** Names of its topics. */
  topics: readonly string[]
}

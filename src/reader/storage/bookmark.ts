import * as v from 'valibot'
import { areSameHistories, mergeHistories, noHistory, type NoteHistory, textOf } from './note-history.ts'

/** What a reader saved, or took back (`isSaved` false: kept so that no older copy brings it back). */
export interface Bookmark {
  /** Id of the takeaway or talk. */
  id: string
  kind: 'takeaway' | 'talk'
  isSaved: boolean
  /** When it was saved, in milliseconds since 1970. */
  savedAt: number
  /** When it last changed, in milliseconds since 1970, but always later than what was known then. */
  changedAt: number
  /** The tab that changed it last. */
  changedBy: string
  /** The reader's own words. */
  note: string
  noteHistory: NoteHistory
  /** Where it stands in the reader's own order, a key that sorts as text; null where the reader put it nowhere. */
  place: string | null
  anchor: Anchor
}

/**
 * What was saved, in its words and place, so that it can be shown without the notes and found again when they change.
 * `exact`, `prefix` and `suffix` as in the W3C's TextQuoteSelector.
 */
export interface Anchor {
  conference: string
  talk: string
  title: string
  speakers: string
  exact: string
  prefix: string
  suffix: string
}

const text = v.string()
const time = v.pipe(v.number(), v.finite(), v.minValue(0))

const history = v.pipe(
  v.object({
    versions: v.array(v.object({ at: time, by: text, text })),
    seen: v.array(v.tuple([text, time])),
  }),
  v.transform(({ versions, seen }): NoteHistory => ({ versions, seen: new Map(seen) })),
)

/** A bookmark as it is stored and exported, without its id. What later versions add is kept. */
export const storedBookmark = v.looseObject({
  kind: v.picklist(['takeaway', 'talk']),
  isSaved: v.boolean(),
  savedAt: time,
  changedAt: time,
  changedBy: text,
  note: text,
  noteHistory: v.optional(history),
  place: v.optional(v.nullable(v.pipe(text, v.maxLength(200))), null),
  anchor: v.looseObject({
    conference: text,
    talk: text,
    title: text,
    speakers: text,
    exact: text,
    prefix: text,
    suffix: text,
  }),
})

/** Decodes a bookmark; null if it cannot be read. */
export function decodeBookmark(id: string, stored: unknown): Bookmark | null {
  const result = v.safeParse(storedBookmark, stored)
  if (!result.success) return null
  const { noteHistory, ...bookmark } = result.output
  return { ...bookmark, id, noteHistory: noteHistory ?? historyOf(bookmark) }
}

/** Before 0.3.0 a note had one wording. */
function historyOf({ note, changedAt, changedBy }: Pick<Bookmark, 'note' | 'changedAt' | 'changedBy'>) {
  if (note === '') return noHistory
  return {
    versions: [{ at: changedAt, by: changedBy, text: note }],
    seen: new Map([[changedBy, changedAt]]),
  }
}

/** Reads a stored bookmark; null if it cannot be read. */
export function parseBookmark(id: string, stored: string): Bookmark | null {
  try {
    return decodeBookmark(id, JSON.parse(stored))
  } catch {
    return null
  }
}

/** A bookmark as plain data, without its id: that is its key. */
export function encodeBookmark({ id: _key, noteHistory, ...bookmark }: Bookmark): Record<string, unknown> {
  const { versions, seen } = noteHistory
  return {
    ...bookmark,
    ...(versions.length + seen.size > 0 && { noteHistory: { versions, seen: [...seen] } }),
  }
}

/** Writes a bookmark for storing; its id is the key's. */
export function printBookmark(bookmark: Bookmark): string {
  return JSON.stringify(encodeBookmark(bookmark))
}

/** The rule by which copies of a bookmark are merged, its note apart: the later change wins, then the larger tab name. */
export function isNewer(a: Bookmark, b: Bookmark | undefined): boolean {
  return !b || a.changedAt > b.changedAt || (a.changedAt === b.changedAt && a.changedBy > b.changedBy)
}

/** Both copies as one: the newer, with what was written in either note. One of the two if it holds the other. */
export function mergeBookmarks(a: Bookmark, b: Bookmark | undefined): Bookmark {
  if (!b) return a
  const [newer, older] = isNewer(b, a) ? [b, a] : [a, b]
  const noteHistory = mergeHistories(newer.noteHistory, older.noteHistory)
  if (areSameHistories(noteHistory, newer.noteHistory)) return newer
  return { ...newer, noteHistory, note: textOf(noteHistory) }
}

/** Whether two copies say the same. */
export function areSame(a: Bookmark, b: Bookmark | null | undefined): boolean {
  return (
    b !== null &&
    b !== undefined &&
    a.changedAt === b.changedAt &&
    a.changedBy === b.changedBy &&
    areSameHistories(a.noteHistory, b.noteHistory)
  )
}

import * as v from 'valibot'

/** What a reader saved, or took back (`isSaved` false: kept so that no older copy brings it back). */
export interface Bookmark {
  /** Id of the takeaway or talk. */
  id: string
  kind: 'takeaway' | 'talk'
  isSaved: boolean
  /** When it was saved, in milliseconds since 1970: the order of the list. */
  savedAt: number
  /** When it last changed, in milliseconds since 1970, but always later than what was known then. */
  changedAt: number
  /** The tab that changed it last. */
  changedBy: string
  /** The reader's own words. */
  note: string
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

const bookmarkSchema = v.object({
  kind: v.picklist(['takeaway', 'talk']),
  isSaved: v.boolean(),
  savedAt: time,
  changedAt: time,
  changedBy: text,
  note: text,
  anchor: v.object({
    conference: text,
    talk: text,
    title: text,
    speakers: text,
    exact: text,
    prefix: text,
    suffix: text,
  }),
})

/** Reads a stored bookmark; null if it cannot be read. */
export function parseBookmark(id: string, stored: string): Bookmark | null {
  try {
    const result = v.safeParse(bookmarkSchema, JSON.parse(stored))
    return result.success ? { id, ...result.output } : null
  } catch {
    return null
  }
}

/** Writes a bookmark for storing; its id is the key's. */
export function printBookmark(bookmark: Bookmark): string {
  return JSON.stringify({ ...bookmark, id: undefined })
}

/** The one rule by which copies of a bookmark are merged: the later change wins, then the larger tab name. */
export function isNewer(a: Bookmark, b: Bookmark | undefined): boolean {
  return !b || a.changedAt > b.changedAt || (a.changedAt === b.changedAt && a.changedBy > b.changedBy)
}

import { generateKeyBetween } from 'fractional-indexing'
import type { Bookmark } from './storage/bookmark.ts'

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/** The year 4821: what is saved later than another stands before it. */
const farFuture = 90_000_000_000_000

/**
 * Where a bookmark stands in the reader's own order: a key that sorts as text (https://www.figma.com/blog/
 * realtime-editing-of-ordered-sequences/), so that to move one changes one. What was never moved stands by when it was
 * saved, the latest first.
 */
export function placeOf({ place, savedAt, id }: Pick<Bookmark, 'place' | 'savedAt' | 'id'>): string {
  if (place !== null) return place
  const time = Math.min(Math.max(0, farFuture - Math.round(savedAt)), farFuture)
  // The head says how many digits follow; the id tells apart what was saved at once; no key may end in 0.
  return `h${inBase62(time).padStart(8, '0')}${id.slice(0, 12).replace(/[^A-Za-z0-9]/g, 'Z')}V`
}

/** A place between two others; null for the ends of the list. */
export function placeBetween(before: string | null, after: string | null): string {
  if (before !== null && after !== null && before >= after) return generateKeyBetween(before, null)
  return generateKeyBetween(before, after)
}

/** By their places, and by id where two tabs chose the same. */
export function byPlace(a: Bookmark, b: Bookmark): number {
  const [left, right] = [placeOf(a), placeOf(b)]
  if (left === right) return a.id < b.id ? -1 : 1
  return left < right ? -1 : 1
}

function inBase62(number: number): string {
  let rest = number
  let text = ''
  do {
    text = digits.charAt(rest % 62) + text
    rest = Math.floor(rest / 62)
  } while (rest > 0)
  return text
}

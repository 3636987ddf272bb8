import type { Mention, Topic } from '#notes/model.ts'
import { type Range, rangesOfWords } from '#search/words.ts'

export interface Piece {
  text: string
  isHit: boolean
}

/** A stretch of text that mentions one topic, or none; parted where a search hit begins or ends. */
export interface Stretch {
  topic: Topic | null
  pieces: Piece[]
}

/** Cuts a text at its mentions and at the words searched for. Joined, the pieces are the text. */
export function cutText(text: string, mentions: readonly Mention[], words: readonly string[]): Stretch[] {
  const hits = rangesOfWords(text, words)
  const stretches: Stretch[] = []
  const add = (topic: Topic | null, start: number, end: number) => {
    if (end > start) stretches.push({ topic, pieces: cutAtHits(text, { start, end }, hits) })
  }
  let at = 0
  for (const { topic, start, end } of mentions) {
    add(null, at, start)
    add(topic, start, end)
    at = end
  }
  add(null, at, text.length)
  return stretches
}

function cutAtHits(text: string, within: Range, hits: readonly Range[]): Piece[] {
  const pieces: Piece[] = []
  let at = within.start
  const add = (end: number, isHit: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), isHit })
    at = Math.max(at, end)
  }
  for (const hit of hits) {
    if (hit.end <= within.start || hit.start >= within.end) continue
    add(Math.max(hit.start, within.start), false)
    add(Math.min(hit.end, within.end), true)
  }
  add(within.end, false)
  return pieces
}

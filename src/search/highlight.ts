import { fold, foldWithOffsets } from '#notes/fold.ts'
import type { SearchedWord } from './text-plan.ts'
import { isWithin } from './typos.ts'
import { eachWord, indexOfWords, otherNumbers } from './words.ts'

/** A stretch of a text: indices into it, the end excluded. */
export interface Range {
  start: number
  end: number
}

/** Where searched words stand in a text, in order and without overlap: what to highlight. */
export function rangesOfWords(text: string, words: readonly SearchedWord[]): Range[] {
  if (words.length === 0) return []
  const { folded, offsets } = foldWithOffsets(text)
  const ranges: Range[] = []
  const add = (start: number, length: number) => {
    // A letter that folds into two (ß) is marked whole, if half of it is meant.
    let end = start + length
    while (offsets[end] === offsets[end - 1]) end++
    ranges.push({ start: offsets[start] ?? 0, end: offsets[end] ?? text.length })
  }
  for (const searched of words) {
    const { text: wanted, isWord, isPrefix } = searched
    if (isWord) {
      eachWord(folded, (word, start) => {
        const length = lengthFound(word, searched)
        if (length > 0) add(start, length)
      })
    } else {
      for (
        let at = indexOfWords(folded, wanted, !isPrefix);
        at >= 0;
        at = indexOfWords(folded, wanted, !isPrefix, at + wanted.length)
      )
        add(at, wanted.length)
    }
  }
  ranges.sort((a, b) => a.start - b.start || b.end - a.end)
  return mergeRanges(ranges)
}

/** Whether a text has a searched word. */
export function hasWord(text: string, searched: SearchedWord): boolean {
  const folded = fold(text)
  if (!searched.isWord) return indexOfWords(folded, searched.text, !searched.isPrefix) >= 0
  let isFound = false
  eachWord(folded, (word) => {
    if (lengthFound(word, searched) > 0) isFound = true
  })
  return isFound
}

/** How much of a word is what was searched for: all of it, its beginning, or nothing. */
function lengthFound(word: string, { text, isPrefix, edits }: SearchedWord): number {
  if (word === text || otherNumbers(text).includes(word)) return word.length
  if (isPrefix && word.startsWith(text)) return text.length
  const isTypo = edits > 0 && [word, ...otherNumbers(word)].some((form) => isWithin(text, form, edits))
  return isTypo ? word.length : 0
}

function mergeRanges(sorted: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const range of sorted) {
    const last = merged.at(-1)
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end)
    else merged.push({ ...range })
  }
  return merged
}

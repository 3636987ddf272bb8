import { fold, foldWithOffsets, isWordCharacter } from '#notes/fold.ts'

/** A stretch of a text: indices into it, the end excluded. */
export interface Range {
  start: number
  end: number
}

/** The words of what somebody typed, comparable with folded text; quotes around a word do not count. */
export function wordsOf(text: string): string[] {
  const words = fold(text)
    .split(' ')
    .map((word) => word.replace(/^"+(?=.)|(?<=.)"+$/g, ''))
  return [...new Set(words.filter((word) => word !== ''))]
}

/** Where a word begins in folded text: at the beginning of one of its words, if it begins like a word. -1 if nowhere. */
function indexOfWord(folded: string, word: string, from = 0): number {
  const beginsLikeWord = isWordCharacter(word.charAt(0))
  for (let at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (!beginsLikeWord || !isWordCharacter(folded.charAt(at - 1))) return at
  }
  return -1
}

/** Whether folded text has every one of the words. */
export function hasEveryWord(folded: string, words: readonly string[]): boolean {
  return words.every((word) => indexOfWord(folded, word) >= 0)
}

/** Where the words stand in a text, in order and without overlap: what to highlight. */
export function rangesOfWords(text: string, words: readonly string[]): Range[] {
  if (words.length === 0) return []
  const { folded, offsets } = foldWithOffsets(text)
  const ranges: Range[] = []
  for (const word of words) {
    for (let at = indexOfWord(folded, word); at >= 0; at = indexOfWord(folded, word, at + word.length)) {
      // A letter that folds into two (ß) is marked whole, if half of it is meant.
      let end = at + word.length
      while (offsets[end] === offsets[end - 1]) end++
      ranges.push({ start: offsets[at] ?? 0, end: offsets[end] ?? text.length })
    }
  }
  ranges.sort((a, b) => a.start - b.start || b.end - a.end)
  return mergeRanges(ranges)
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

/** Edits a word may be away from what was typed: one from four letters on, two from eight. */
export function editsAllowed(word: string): 0 | 1 | 2 {
  if (word.length < 4) return 0
  return word.length < 8 ? 1 : 2
}

/**
 * Whether two words are at most so many edits apart: a letter more, less or other, or two neighbours swapped. Walks along
 * both as long as they agree and tries each edit where they do not (optimal string alignment, Boytsov 2011, section 2.1).
 */
export function isWithin(a: string, b: string, edits: number): boolean {
  return isWithinFrom(a, 0, b, 0, edits)
}

function isWithinFrom(a: string, i: number, b: string, j: number, edits: number): boolean {
  if (Math.abs(a.length - i - (b.length - j)) > edits) return false
  while (i < a.length && j < b.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i++
    j++
  }
  if (i === a.length && j === b.length) return true
  if (edits === 0) return false
  return (
    isWithinFrom(a, i + 1, b, j + 1, edits - 1) ||
    isWithinFrom(a, i + 1, b, j, edits - 1) ||
    isWithinFrom(a, i, b, j + 1, edits - 1) ||
    (a.charCodeAt(i) === b.charCodeAt(j + 1) &&
      a.charCodeAt(i + 1) === b.charCodeAt(j) &&
      isWithinFrom(a, i + 2, b, j + 2, edits - 1))
  )
}

import { isWordCharacter } from '#notes/fold.ts'

/** What a UTF-16 unit of folded text is: 0 not known yet, then one of these. */
const outside = 1
const inside = 2
/** A word of its own: these scripts put no spaces between words. */
const alone = 3

const kinds = new Uint8Array(0x10000)
const aloneCharacter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

function kindOf(code: number): number {
  const known = kinds[code] ?? outside
  if (known !== 0) return known
  const char = String.fromCharCode(code)
  const kind = isWordCharacter(char) ? (aloneCharacter.test(char) ? alone : inside) : outside
  kinds[code] = kind
  return kind
}

/**
 * Calls `take` for each word of a folded text, with where it stands: runs of letters and digits; in scripts without
 * spaces each character.
 */
export function eachWord(folded: string, take: (word: string, start: number, end: number) => void): void {
  let at = 0
  while (at < folded.length) {
    const start = at
    const kind = kindOf(folded.charCodeAt(at++))
    if (kind === outside) continue
    if (kind === inside) while (at < folded.length && kindOf(folded.charCodeAt(at)) === inside) at++
    take(folded.slice(start, at), start, at)
  }
}

/** The words of a folded text. */
export function wordsIn(folded: string): string[] {
  const words: string[] = []
  eachWord(folded, (word) => words.push(word))
  return words
}

/** Whether a word begins, or ends, between two neighbouring units of a folded text. */
function isEdge(before: number, after: number): boolean {
  return kindOf(before) !== inside || kindOf(after) !== inside
}

/**
 * Where folded words stand in a folded text, from an index on: at the beginning of a word, and, if they are `whole`, at
 * the end of one; -1 if nowhere.
 */
export function indexOfWords(folded: string, words: string, isWhole: boolean, from = 0): number {
  for (let at = folded.indexOf(words, from); at >= 0; at = folded.indexOf(words, at + 1)) {
    const end = at + words.length
    const begins = at === 0 || isEdge(folded.charCodeAt(at - 1), folded.charCodeAt(at))
    const ends =
      !isWhole || end === folded.length || isEdge(folded.charCodeAt(end - 1), folded.charCodeAt(end))
    if (begins && ends) return at
  }
  return -1
}

/** Forms of an English word that are the same word but for its number, the word itself not among them. */
export function otherNumbers(word: string): string[] {
  if (word.length < 3 || /\d/.test(word)) return []
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`]
  if (word.length > 4 && word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)]
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)]
  if (/(?:ss|us|is)$/.test(word)) return word.endsWith('ss') ? [`${word}es`] : []
  if (word.endsWith('s')) return word.length > 3 ? [word.slice(0, -1)] : []
  return /(?:x|z|ch|sh)$/.test(word) ? [`${word}es`] : [`${word}s`]
}

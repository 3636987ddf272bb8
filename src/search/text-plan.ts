import type { Term } from './text-query.ts'
import { placeOfWord, type TextIndex, textsWith } from './text-index.ts'
import { editsAllowed, isWithin } from './typos.ts'
import { otherNumbers, wordsIn } from './words.ts'

/** A word or phrase as it was looked for, so that it can be found again in what is shown. */
export interface SearchedWord {
  /** Folded. */
  text: string
  /** Whether it is one word; else it stands in a text as it is: a phrase, `C++`, `perf_event`. */
  isWord: boolean
  /** Whether a word may go on behind it. */
  isPrefix: boolean
  /** How many edits a word may be away from it. */
  edits: number
}

/** How surely a word is what was meant. */
export const surely = { exact: 3, prefix: 2, typo: 1 } as const

/** What a find counts in BM25, by how sure it is. */
const weights = { exact: 1, otherNumber: 0.9, prefix: 0.6, typo: 0.4 }

/** A word of the vocabulary that may be meant. */
interface Meant {
  /** Its place. */
  word: number
  sure: number
  weight: number
}

/** How the texts with a term are found: by words of the index, or by looking into texts. */
export type Plan =
  | { kind: 'words'; meant: Meant[]; texts: number }
  | {
      kind: 'scan'
      text: string
      isWhole: boolean
      /** Places of words, one of which each text must have; null for all texts. */
      among: number[] | null
      texts: number
    }

export interface PlannedTerm {
  plan: Plan
  word: SearchedWord
}

/**
 * How to find a word or a phrase. The last word may go on, as it is still being typed; another only where it is nowhere
 * as it is. A word that is nowhere at all may have typos; so may any if the search is `isForgiving`.
 */
export function planTerm(index: TextIndex, term: Term, isLast: boolean, isForgiving: boolean): PlannedTerm {
  // The comma behind a word that was pasted is not looked for.
  const text = term.text.replace(/(?<=[\p{L}\p{N}])[,;:!?.]+$/u, '')
  const runs = wordsIn(text)
  if (term.kind === 'phrase' || runs.length !== 1 || runs[0] !== text) {
    const isPrefix = (term.kind === 'word' || term.isOpen) && !term.isExcluded
    return { plan: planScan(index, text, runs, isPrefix), word: { text, isWord: false, isPrefix, edits: 0 } }
  }
  const word = { text, isWord: true, isPrefix: isLast && !term.isExcluded, edits: 0 }
  let meant = meantBy(index, word)
  if (!term.isExcluded) {
    if (meant.length === 0 && !word.isPrefix) {
      word.isPrefix = true
      meant = meantBy(index, word)
    }
    if (isForgiving || meant.length === 0) {
      // The nearest first: two edits only where one finds nothing.
      const most = editsAllowed(text)
      while (word.edits < most && meant.every(({ sure }) => sure !== surely.typo)) {
        word.edits++
        meant = meantBy(index, word)
      }
    }
  }
  return {
    plan: {
      kind: 'words',
      meant,
      texts: sum(
        index,
        meant.map(({ word: at }) => at),
      ),
    },
    word,
  }
}

/** The words of the vocabulary that a searched word may mean. */
function meantBy({ vocabulary }: TextIndex, { text, isPrefix, edits }: SearchedWord): Meant[] {
  const meant = new Map<number, Meant>()
  const add = (word: number, sure: number, weight: number) => {
    if (!meant.has(word)) meant.set(word, { word, sure, weight })
  }
  for (const form of [text, ...otherNumbers(text)]) {
    const place = placeOfWord(vocabulary, form)
    if (vocabulary[place] === form)
      add(place, surely.exact, form === text ? weights.exact : weights.otherNumber)
  }
  if (isPrefix) for (const word of beginningWith(vocabulary, text)) add(word, surely.prefix, weights.prefix)
  if (edits > 0) {
    const near = vocabulary.filter((word) => isWithin(text, word, edits))
    for (const form of near.flatMap((word) => [word, ...otherNumbers(word)])) {
      const place = placeOfWord(vocabulary, form)
      if (vocabulary[place] === form) add(place, surely.typo, weights.typo)
    }
  }
  return [...meant.values()]
}

function* beginningWith(vocabulary: readonly string[], text: string): Generator<number> {
  for (let at = placeOfWord(vocabulary, text); at < vocabulary.length; at++) {
    if (!vocabulary[at]?.startsWith(text)) return
    yield at
  }
}

/** The rarest whole word in it says which texts to look at; without one, all of them. */
function planScan(index: TextIndex, text: string, runs: readonly string[], isPrefix: boolean): Plan {
  const { vocabulary } = index
  const scan = (among: number[] | null): Plan => ({
    kind: 'scan',
    text,
    isWhole: !isPrefix,
    among,
    texts: among ? sum(index, among) : index.lengths.length,
  })
  const last = runs.at(-1)
  if (last === undefined) return scan(null)
  const isOpen = isPrefix && text.endsWith(last)
  const whole = isOpen ? runs.slice(0, -1) : runs
  const places = whole.map((run) => placeOfWord(vocabulary, run))
  if (places.some((place, at) => vocabulary[place] !== whole[at])) return scan([])
  const [rarest] = places.sort((a, b) => textsWith(index, a) - textsWith(index, b))
  return scan(rarest === undefined ? [...beginningWith(vocabulary, last)] : [rarest])
}

function sum(index: TextIndex, words: readonly number[]): number {
  return words.reduce((texts, word) => texts + textsWith(index, word), 0)
}

import { englishWords, generateCorpus, type Corpus } from './corpus.ts'
import type { RoundsWanted } from './rounds.ts'

/** How a case is run. */
export interface Setting {
  /** Takeaways. */
  size: number
  rounds: RoundsWanted
}

export function corpusOf({ size }: Setting): Corpus {
  return generateCorpus({ takeaways: size, words: englishWords() })
}

/** Refuses to measure what is wrong. */
export function insist(isRight: boolean, what: string): void {
  if (!isRight) throw new Error(`Not measured, because it is wrong: ${what}`)
}

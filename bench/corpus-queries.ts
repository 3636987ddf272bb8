import { wordsIn } from '#search/words.ts'
import type { Corpus } from './corpus.ts'
import { createDice } from './dice.ts'

export const queryClasses = ['rare', 'common', 'two words', 'prefix'] as const
export type QueryClass = (typeof queryClasses)[number]

export interface Queries extends Record<QueryClass, string[]> {
  /** Words with one edit. */
  typo: { typed: string; meant: string }[]
}

/** Queries drawn from a corpus itself: each but those with typos has an answer. */
export function queriesFor(corpus: Corpus, count: number, seed = 7): Queries {
  const dice = createDice(seed)
  const texts = corpus.takeaways.map(({ text }) => plainWordsOf(text))
  const frequencies = new Map<string, number>()
  for (const words of texts) for (const word of words) frequencies.set(word, (frequencies.get(word) ?? 0) + 1)
  const known = [...frequencies].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  /** Words in so many texts, but never in one alone. */
  const band = (from: number, to: number) => {
    const found = known.filter(([, times]) => times >= Math.max(2, from) && times < to)
    return (found.length > 0 ? found : known.slice(0, 50)).map(([word]) => word)
  }
  const size = texts.length
  const common = band(size * 0.01, size)
  const middle = band(size * 0.0005, size * 0.01)
  const rare = band(2, Math.max(4, size * 0.0001) + 1)
  const long = middle.filter((word) => word.length >= 6)
  const pairs = texts.filter((words) => words.length > 1)

  const many = <T>(make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at))
  return {
    rare: many(() => dice.pick(rare)),
    common: many(() => dice.pick(common)),
    'two words': many(() => {
      const words = dice.pick(pairs)
      const first = dice.pick(words)
      return `${first} ${dice.pick(words.filter((word) => word !== first))}`
    }),
    prefix: many((at) => dice.pick(at % 2 === 0 ? common : middle).slice(0, 2 + (at % 4))),
    typo: many(() => {
      const meant = dice.pick(long)
      return { typed: withTypo(meant), meant }
    }),
  }

  function withTypo(word: string): string {
    const at = 1 + dice.below(word.length - 1)
    const [before, after] = [word.slice(0, at), word.slice(at)]
    switch (dice.below(3)) {
      case 0:
        return before + after.slice(1)
      case 1:
        return before + dice.pick('qxzjkv'.split('')) + after.slice(1)
      default:
        return before + dice.pick('aeioutn'.split('')) + after
    }
  }
}

/** The different plain words of a text that are worth looking for. */
function plainWordsOf(text: string): string[] {
  return [...new Set(wordsIn(text.toLowerCase()))].filter((word) => /^[a-z]{4,}$/.test(word))
}

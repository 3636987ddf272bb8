import { planTerm, type Plan, type SearchedWord, surely } from './text-plan.ts'
import type { Term } from './text-query.ts'
import type { TextIndex } from './text-index.ts'
import { indexOfWords } from './words.ts'

/**
 * Where the texts of an index stand: those of talk `t` from `firstText[t]` to before `firstText[t + 1]`. The first is
 * about the talk (title, speakers) and counts for every row of it; each of the others is a row.
 */
export interface Places {
  talkOf: Uint32Array
  firstText: Uint32Array
}

/** Rows that fit, in no order; the better a row fits, the higher its score. */
export interface TextHits {
  rows: Uint32Array
  scores: Float32Array
  words: SearchedWord[]
}

const highestRank = surely.exact * 2 + 1
/** One rank outweighs any sum of BM25 scores. */
const rankWeight = 1000
/** What a find in what is about the talk counts in BM25. */
const aboutWeight = 0.3

/** One way to fulfil a clause: a plan, or what a term with an operator asks of a row. */
type Way = Plan | { kind: 'test'; test: (row: number) => boolean; texts: number }

export interface TextSearch {
  /**
   * All rows for which every clause holds; there must be one. `testOf` says what a term with an operator asks of a row.
   * When nothing is found, words are looked for once more with typos.
   */
  search: (
    clauses: readonly (readonly Term[])[],
    testOf: (term: Term) => (row: number) => boolean,
  ) => TextHits
}

/**
 * Ranked search over an index. Rank: the least sure of the words counts; words side by side as typed before exact ones,
 * those before beginnings, and those before typos; in the row itself before only in what is about its talk. Within a
 * rank BM25 (Robertson and Zaragoza 2009, k1 1.2, b 0.75), which puts rare words and short texts first.
 */
export function createTextSearch(index: TextIndex, { talkOf, firstText }: Places): TextSearch {
  const { starts, texts, times, lengths, meanLength, joined, offsets } = index
  const size = lengths.length
  // Kept from search to search: clearing what was touched is cheaper than making them anew.
  const reached = new Uint8Array(size)
  const ranks = new Uint8Array(size)
  const now = new Uint8Array(size)
  const scores = new Float32Array(size)
  const excluded = new Uint8Array(size)
  let hits = new Uint32Array(size)
  let before = new Uint32Array(size)

  const textAt = (at: number) => joined.slice(offsets[at], (offsets[at + 1] ?? 0) - 1)
  const isAbout = (text: number) => firstText[talkOf[text] ?? 0] === text

  /** Calls `take` for each row that is found so; what is about a talk finds all of its rows. */
  const eachRow = (way: Way, take: (row: number, rank: number, score: number) => void) => {
    const takeText = (text: number, sure: number, score: number) => {
      if (!isAbout(text)) return take(text, sure * 2 + 1, score)
      const end = firstText[(talkOf[text] ?? 0) + 1] ?? 0
      for (let row = text + 1; row < end; row++) take(row, sure * 2, score * aboutWeight)
    }
    const scoreOf = (text: number, idf: number, count: number) =>
      (idf * count * 2.2) / (count + 0.3 + (0.9 * (lengths[text] ?? 0)) / meanLength)
    const idfOf = (found: number) => Math.log(1 + (size - found + 0.5) / (found + 0.5))
    switch (way.kind) {
      case 'words':
        for (const { word, sure, weight } of way.meant) {
          // One frequency for all that is meant by a word: else the rarest of its endings would come first.
          const idf = weight * idfOf(Math.min(way.texts, size))
          const end = starts[word + 1] ?? 0
          for (let at = starts[word] ?? 0; at < end; at++) {
            const text = texts[at] ?? 0
            takeText(text, sure, scoreOf(text, idf, times[at] ?? 0))
          }
        }
        return
      case 'scan': {
        const idf = idfOf(way.texts)
        const look = (text: number) => {
          const here = textAt(text)
          if (indexOfWords(here, way.text, way.isWhole) < 0) return
          const isExact = way.isWhole || indexOfWords(here, way.text, true) >= 0
          takeText(text, isExact ? surely.exact : surely.prefix, scoreOf(text, idf, 1))
        }
        if (way.among) {
          for (const word of way.among)
            for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at++) look(texts[at] ?? 0)
        } else {
          scanAll(way.text, look)
        }
        return
      }
      case 'test':
        for (let text = 0; text < size; text++)
          if (!isAbout(text) && way.test(text)) take(text, highestRank, 0)
        return
      default:
        return way satisfies never
    }
  }

  /** Each text with these characters, once, by one walk over all of them. */
  const scanAll = (characters: string, look: (text: number) => void) => {
    let text = 0
    for (let at = joined.indexOf(characters); at >= 0; at = joined.indexOf(characters, offsets[text] ?? 0)) {
      text = textOf(at, text)
      look(text)
      text++
    }
  }
  const textOf = (at: number, from: number) => {
    let low = from
    let high = size
    while (low + 1 < high) {
      const middle = (low + high) >> 1
      if ((offsets[middle] ?? 0) <= at) low = middle
      else high = middle
    }
    return low
  }

  /** The rows for which every clause holds, ranked; what was touched is clear again when it returns. */
  const intersect = (clauses: readonly (readonly { way: Way; isExcluded: boolean }[])[]) => {
    let count = 0
    for (const [k, clause] of clauses.entries()) {
      ;[hits, before] = [before, hits]
      const previous = count
      count = 0
      const put = (row: number, rank: number, score: number) => {
        if (reached[row] === k) {
          reached[row] = k + 1
          now[row] = rank
          hits[count++] = row
        } else if (reached[row] === k + 1) {
          if (rank > (now[row] ?? 0)) now[row] = rank
        } else {
          return
        }
        scores[row] = (scores[row] ?? 0) + score
      }
      for (const { way, isExcluded } of clause) {
        if (!isExcluded) {
          eachRow(way, put)
          continue
        }
        eachRow(way, (row) => void (excluded[row] = 1))
        if (k === 0) {
          for (let text = 0; text < size; text++)
            if (!isAbout(text) && !excluded[text]) put(text, highestRank, 0)
        } else {
          for (let at = 0; at < previous; at++)
            if (!excluded[before[at] ?? 0]) put(before[at] ?? 0, highestRank, 0)
        }
        eachRow(way, (row) => void (excluded[row] = 0))
      }
      for (let at = 0; at < count; at++) {
        const row = hits[at] ?? 0
        const rank = now[row] ?? 0
        if (k === 0 || rank < (ranks[row] ?? 0)) ranks[row] = rank
      }
      if (k === 0) continue
      for (let at = 0; at < previous; at++) {
        const row = before[at] ?? 0
        if (reached[row] === k) clear(row)
      }
    }
    return count
  }
  const clear = (row: number) => {
    reached[row] = 0
    scores[row] = 0
  }

  const ask = (
    clauses: readonly (readonly Term[])[],
    testOf: (term: Term) => (row: number) => boolean,
    isForgiving: boolean,
  ): TextHits => {
    const words: SearchedWord[] = []
    const lastTerm = clauses.at(-1)?.at(-1)
    const ways = clauses.map((clause) =>
      clause.map((term): { way: Way; isExcluded: boolean } => {
        const { isExcluded } = term
        if (term.kind !== 'word' && term.kind !== 'phrase')
          return { way: { kind: 'test', test: testOf(term), texts: size }, isExcluded }
        const { plan, word } = planTerm(index, term, term === lastTerm, isForgiving)
        if (!isExcluded) words.push(word)
        return { way: plan, isExcluded }
      }),
    )
    const effort = (clause: (typeof ways)[number]) =>
      clause.reduce((sum, { way, isExcluded }) => sum + (isExcluded ? 2 * size : way.texts), 0)
    const count = intersect(ways.toSorted((a, b) => effort(a) - effort(b)))
    const rows = hits.slice(0, count)
    const found = new Float32Array(count)
    const phrase = phraseOf(clauses)
    for (let at = 0; at < count; at++) {
      const row = rows[at] ?? 0
      const isBest = ranks[row] === highestRank
      const isPhrase = isBest && phrase !== null && indexOfWords(textAt(row), phrase, false) >= 0
      found[at] = ((ranks[row] ?? 0) + (isPhrase ? 1 : 0)) * rankWeight + (scores[row] ?? 0)
      clear(row)
    }
    return { rows, scores: found, words }
  }

  return {
    search: (clauses, testOf) => {
      const strict = ask(clauses, testOf, false)
      const hasWords = strict.words.some(({ isWord }) => isWord)
      return strict.rows.length > 0 || !hasWords ? strict : ask(clauses, testOf, true)
    },
  }
}

/** The words as typed, side by side; null for a single one, and where anything else was asked for between them. */
function phraseOf(clauses: readonly (readonly Term[])[]): string | null {
  const words = clauses.map(([term, ...others]) =>
    term?.kind === 'word' && !term.isExcluded && others.length === 0 ? term.text : null,
  )
  return words.length > 1 && words.every((word) => word !== null) ? words.join(' ') : null
}

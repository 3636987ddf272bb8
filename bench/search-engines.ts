import { Index } from 'flexsearch'
import MiniSearch from 'minisearch'
import { fold } from '#notes/fold.ts'
import type { ConferenceRows } from '#search/rows.ts'
import { createTextIndexBuilder, type TextIndexBuilder } from '#search/text-index.ts'
import { parseText } from '#search/text-query.ts'
import { createTextSearch, type Places, type TextSearch } from '#search/text-search.ts'

/** What all engines index: the same texts, numbered through, some about a talk and the others its rows. */
export interface Texts extends Places {
  all: string[]
}

/** How many hits are shown first; more are not put in order. */
export const mostShown = 20

export function textsOf(conferences: readonly ConferenceRows[]): Texts {
  const all: string[] = []
  const talkOf: number[] = []
  const firstText = [0]
  for (const { about, rows } of conferences.flatMap(({ talks }) => talks)) {
    for (const text of [about, ...rows.map((row) => row.text)]) {
      talkOf.push(firstText.length - 1)
      all.push(text)
    }
    firstText.push(all.length)
  }
  return { all, talkOf: Uint32Array.from(talkOf), firstText: Uint32Array.from(firstText) }
}

export interface OwnSearch {
  search: TextSearch
  /** The engine keeps it, because conferences may yet come. */
  builder: TextIndexBuilder
}

/** Ours, ready to search. */
export function buildOwn(texts: Texts): OwnSearch {
  const builder = createTextIndexBuilder()
  for (const text of texts.all) builder.add(fold(text))
  return { search: createTextSearch(builder.build(), texts), builder }
}

/** The best rows for what was typed, the best first. */
export function bestOfOwn({ search }: OwnSearch, typed: string): number[] {
  const { rows, scores } = search.search(parseText(typed).clauses, noTest)
  const best: { row: number; score: number }[] = []
  for (let at = 0; at < rows.length; at++) {
    const score = scores[at] ?? 0
    if (best.length === mostShown && (best.at(-1)?.score ?? 0) >= score) continue
    let place = best.length
    while (place > 0 && (best[place - 1]?.score ?? 0) < score) place--
    best.splice(place, 0, { row: rows[at] ?? 0, score })
    if (best.length > mostShown) best.pop()
  }
  return best.map(({ row }) => row)
}

const noTest = () => () => false

/** All rows for what was typed, in no order. */
export function rowsOfOwn({ search }: OwnSearch, typed: string): number[] {
  return [...search.search(parseText(typed).clauses, noTest).rows]
}

interface Numbered {
  id: number
  text: string
}

export function buildMiniSearch({ all }: Texts): MiniSearch<Numbered> {
  const engine = new MiniSearch<Numbered>({ fields: ['text'] })
  engine.addAll(all.map((text, id) => ({ id, text })))
  return engine
}

/** Asked as ours is: all words, of which the last may go on. */
export function bestOfMiniSearch(engine: MiniSearch<Numbered>, typed: string, fuzzy: number | false = false) {
  const found = engine.search(typed, {
    combineWith: 'AND',
    prefix: (_term, at, terms) => at === terms.length - 1,
    fuzzy,
  })
  return found.slice(0, mostShown).map(({ id }): number => id)
}

export function buildFlexSearch({ all }: Texts): Index {
  const engine = new Index({ tokenize: 'forward' })
  for (const [id, text] of all.entries()) engine.add(id, text)
  return engine
}

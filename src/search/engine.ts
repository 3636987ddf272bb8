import { choicesOf } from './choices.ts'
import { type Columns, createColumnsBuilder, type FacetValue } from './columns.ts'
import { countFacets, type FacetCounts } from './facets.ts'
import { byFacet, type FacetName, type Query } from './query.ts'
import { type ConferenceRows, type TopicFacet, topicFacets } from './rows.ts'
import { parseText, type Term } from './text-query.ts'
import type { SearchedWord } from './text-plan.ts'
import { createTextSearch, type TextHits, type TextSearch } from './text-search.ts'
import { indexOfWords } from './words.ts'

/** A query, and what of this reader's it may be about: ids of takeaways. */
export interface Question {
  query: Query
  saved: readonly string[]
  /** Those of the saved that have a note. */
  noted: readonly string[]
  /** Whether conferences may yet come, and with them values that are not known now. */
  isGrowing: boolean
}

/** What a question finds, in numbers that can be sent from a worker. */
export interface Answer extends FacetCounts {
  /** Talks with a row that fits, by their place; the best first where words were looked for. */
  talks: Uint32Array
  /** The best rows, the best first, at most 20; none where no words were looked for. */
  best: Uint32Array
  words: SearchedWord[]
  /** What of the text makes no sense here and is left out: a sentence each. */
  ignored: string[]
  /** The query without the values that are not here. */
  query: Query
  unknown: string[]
  /** Where nothing was found: how many takeaways each of `choicesOf(query)` holds back. */
  heldBack: number[]
}

/** Everything there is to choose, in the order it is shown in. */
export type FacetValues = Record<FacetName, readonly FacetValue[]>

/** Finds in all conferences that were added so far. Pure: the same question gives the same answer. */
export interface Engine {
  add: (conference: ConferenceRows) => void
  values: () => FacetValues
  find: (question: Question) => Answer
}

interface Laid {
  columns: Columns
  // Made when the first question needs them.
  text: TextSearch | null
  rowOfId: Map<string, number> | null
}

const mostBest = 20

export function createEngine(): Engine {
  const builder = createColumnsBuilder()
  let laid: Laid | null = null
  // Laid out only when somebody asks: conferences may come in hundreds.
  const lay = () => {
    if (!laid) {
      const columns = builder.build()
      laid = { columns, text: null, rowOfId: null }
    }
    return laid
  }
  return {
    add: (conference) => {
      builder.add(conference)
      laid = null
    },
    values: () => lay().columns.values,
    find: (question) => {
      const { columns } = lay()
      const { query, unknown } = question.isGrowing
        ? { query: question.query, unknown: [] }
        : keepKnown(question.query, columns.values)
      const found = find(lay(), { ...question, query })
      const choices = found.rows.length === 0 ? choicesOf(query) : []
      const heldBack = choices.map(({ without }) => find(lay(), { ...question, query: without }).takeaways)
      return { ...found, query, unknown, heldBack }
    },
  }
}

/** The query without the values that are not there, and those. */
function keepKnown(query: Query, values: FacetValues): { query: Query; unknown: string[] } {
  const unknown: string[] = []
  const chosen = byFacet((name) =>
    query.chosen[name].filter((id) => {
      const isKnown = values[name].some((value) => value.id === id)
      if (!isKnown) unknown.push(id)
      return isKnown
    }),
  )
  return { query: { ...query, chosen }, unknown }
}

function find(laid: Laid, { query, saved, noted }: Question): Omit<Answer, 'query' | 'unknown' | 'heldBack'> {
  const { columns } = laid
  const isSaved = saved.length > 0 ? flagRows(laid, saved) : null
  const isNoted = noted.length > 0 ? flagRows(laid, noted) : null
  const typed = parseText(query.text)
  const tests = new Map<Term, (row: number) => boolean>()
  const ignored = [...typed.ignored]
  for (const term of typed.clauses.flat()) {
    const test = testOf(term, columns, isSaved, isNoted)
    if (typeof test === 'string') ignored.push(test)
    else if (test) tests.set(term, test)
  }
  const isUsed = (term: Term) => term.kind === 'word' || term.kind === 'phrase' || tests.has(term)
  const clauses = typed.clauses.map((clause) => clause.filter(isUsed)).filter((clause) => clause.length > 0)

  const hits = clauses.length > 0 ? search(laid, clauses, tests) : null
  let fits: Uint8Array | null = null
  if (hits) {
    fits = new Uint8Array(columns.ids.length)
    for (const row of hits.rows) fits[row] = 1
  }
  const facets = countFacets(columns, {
    chosen: byFacet((facet) => placesOf(columns.values[facet], query.chosen[facet])),
    fits,
    saved: isSaved,
    onlySaved: query.saved,
  })
  const ranked =
    hits && hits.words.length > 0 && !query.isByTalk
      ? rank(facets.rows, hits.rows, hits.scores, columns)
      : null
  return {
    ...facets,
    talks: ranked?.talks ?? talksIn(facets.rows, columns),
    best: ranked?.best ?? new Uint32Array(0),
    words: hits?.words ?? [],
    ignored: [...new Set(ignored)],
  }
}

function search(
  laid: Laid,
  clauses: readonly (readonly Term[])[],
  tests: ReadonlyMap<Term, (row: number) => boolean>,
): TextHits {
  laid.text ??= createTextSearch(laid.columns.index(), laid.columns)
  return laid.text.search(clauses, (term) => tests.get(term) ?? (() => false))
}

function flagRows(laid: Laid, ids: readonly string[]): Uint8Array {
  laid.rowOfId ??= new Map(laid.columns.ids.map((id, row) => [id, row]))
  const flags = new Uint8Array(laid.columns.ids.length)
  for (const id of ids) {
    const row = laid.rowOfId.get(id)
    if (row !== undefined && laid.columns.isTakeaway[row] === 1) flags[row] = 1
  }
  return flags
}

/** A value that is not there gets a place that no row has. */
function placesOf(values: readonly FacetValue[], ids: readonly string[]): number[] {
  return ids.map((id) => values.find((value) => value.id === id)?.at ?? -1)
}

/** What a value of each facet is. */
export const facetNouns: Record<FacetName, string> = {
  conf: 'conference',
  day: 'day',
  track: 'track',
  tech: 'technology',
  idea: 'idea',
  org: 'organisation',
  speaker: 'speaker',
}

/** What a term with an operator asks of a row; a sentence where it makes no sense here; null for a term without one. */
function testOf(
  { kind, text }: Term,
  columns: Columns,
  saved: Uint8Array | null,
  noted: Uint8Array | null,
): ((row: number) => boolean) | string | null {
  if (kind === 'word' || kind === 'phrase') return null
  if (kind === 'is')
    return 'saved'.startsWith(text)
      ? (row) => saved?.[row] === 1
      : `“is:${text}” is not known; there is is:saved.`
  if (kind === 'has')
    return 'notes'.startsWith(text)
      ? (row) => noted?.[row] === 1
      : `“has:${text}” is not known; there is has:note.`
  const wanted = valuesNamed(columns.values[kind], text)
  if (wanted.length === 0) return `No ${facetNouns[kind]} here is called “${text}”.`
  const places = new Set(wanted.map(({ at }) => at))
  const isTopic = isTopicFacet(kind)
  const { starts, members } = isTopic ? columns.topics : columns.talks[kind]
  return (row) => {
    const thing = isTopic ? row : (columns.talkOf[row] ?? 0)
    for (let at = starts[thing] ?? 0; at < (starts[thing + 1] ?? 0); at++)
      if (places.has(members[at] ?? 0)) return true
    return false
  }
}

/** The value of this id or name; else, or as `beginning`, those with a word in their name that begins so. */
export function valuesNamed(
  values: readonly FacetValue[],
  text: string,
  how: 'exact first' | 'beginning' = 'exact first',
): FacetValue[] {
  const exact = values.filter(({ id, folded }) => id === text || folded === text)
  if (how === 'exact first' && exact.length > 0) return exact
  return values.filter(({ id, folded }) => id.startsWith(text) || indexOfWords(folded, text, false) >= 0)
}

function talksIn(rows: Uint32Array, { talkOf }: Columns): Uint32Array {
  const talks: number[] = []
  for (const row of rows) {
    const talk = talkOf[row] ?? 0
    if (talks.at(-1) !== talk) talks.push(talk)
  }
  return Uint32Array.from(talks)
}

/** Talks by their best row, and the best rows. Of equal ones the first stays first. */
function rank(
  rows: Uint32Array,
  scored: Uint32Array,
  scores: Float32Array,
  columns: Columns,
): { talks: Uint32Array; best: Uint32Array } {
  const scoreOf = new Float32Array(columns.ids.length)
  for (let at = 0; at < scored.length; at++) scoreOf[scored[at] ?? 0] = scores[at] ?? 0
  const score = (row: number) => scoreOf[row] ?? 0

  const bestOfTalk = new Map<number, number>()
  const best: number[] = []
  for (const row of rows) {
    const talk = columns.talkOf[row] ?? 0
    bestOfTalk.set(talk, Math.max(bestOfTalk.get(talk) ?? 0, score(row)))
    const last = best.at(-1)
    if (best.length === mostBest && last !== undefined && score(last) >= score(row)) continue
    let at = best.length
    while (at > 0 && score(best[at - 1] ?? 0) < score(row)) at--
    best.splice(at, 0, row)
    if (best.length > mostBest) best.pop()
  }
  const talks = [...bestOfTalk].sort(([a, x], [b, y]) => y - x || a - b).map(([talk]) => talk)
  return { talks: Uint32Array.from(talks), best: Uint32Array.from(best) }
}

/** The counts of a facet's values, by their places. */
export function countsOf(
  counts: FacetCounts,
  facet: FacetName,
): { counts: Uint32Array; without: Uint32Array | null } {
  return isTopicFacet(facet)
    ? { counts: counts.counts.topics, without: null }
    : { counts: counts.counts[facet], without: counts.without[facet] }
}

function isTopicFacet(facet: FacetName): facet is TopicFacet {
  return topicFacets.some((name) => name === facet)
}

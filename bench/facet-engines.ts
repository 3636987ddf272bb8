import crossfilter from 'crossfilter2'
import itemsjs from 'itemsjs'
import type { Columns } from '#search/columns.ts'
import { countFacets } from '#search/facets.ts'
import { byFacet } from '#search/query.ts'
import type { Dice } from './dice.ts'

/** The facets that all engines count; the last has many values a row. */
const countedFacets = ['conf', 'day', 'track', 'speaker', 'tech'] as const
type CountedFacet = (typeof countedFacets)[number]

/** Chosen values of each facet, by their place. */
export type Selection = Record<CountedFacet, readonly number[]>

export interface FacetEngine {
  /** Chooses and counts every value of every facet, its own facet left aside; `count` is told what was counted. */
  choose: (selection: Selection, count: (facet: number, value: number, times: number) => void) => void
}

type Row = Record<Exclude<CountedFacet, 'tech'>, number> & { tech: number[] }

/** So many values a reader has chosen at most: with more, next to nothing is left, and counting it costs nothing. */
const mostChosen = 3

/**
 * A walk of a reader: each step chooses a value, and where enough are chosen takes the first one back. Values that many
 * rows have come up more often.
 */
export function selectionsFor(rows: readonly Row[], dice: Dice, steps: number): Selection[] {
  let now: [CountedFacet, number][] = []
  return Array.from({ length: steps }, () => {
    if (now.length === mostChosen) {
      now = now.slice(1)
    } else {
      const facet = dice.pick(countedFacets)
      const row = dice.pick(rows)
      const value = facet === 'tech' ? dice.pick(row.tech) : row[facet]
      now = [...now.filter(([of, each]) => of !== facet || each !== value), [facet, value]]
    }
    const of = (facet: CountedFacet) => now.flatMap(([name, value]) => (name === facet ? value : []))
    return { conf: of('conf'), day: of('day'), track: of('track'), speaker: of('speaker'), tech: of('tech') }
  })
}

/** Takeaways as the peers take them: plain objects, values as small numbers, which suits them best. */
export function plainRows({ talkOf, isTakeaway, talks, topics }: Columns): Row[] {
  const rows: Row[] = []
  for (const [text, talk] of talkOf.entries()) {
    if (isTakeaway[text] !== 1) continue
    const valueOf = (facet: 'conf' | 'day' | 'track' | 'speaker') =>
      talks[facet].members[talks[facet].starts[talk] ?? 0] ?? 0
    const tech = [...topics.members.subarray(topics.starts[text], topics.starts[text + 1])]
    rows.push({
      conf: valueOf('conf'),
      day: valueOf('day'),
      track: valueOf('track'),
      speaker: valueOf('speaker'),
      tech,
    })
  }
  return rows
}

export function createOwn(columns: Columns): FacetEngine {
  return {
    choose: (selection, count) => {
      const { counts } = countFacets(columns, {
        chosen: { ...byFacet(() => []), ...selection },
        fits: null,
        saved: null,
        onlySaved: false,
      })
      for (const [at, facet] of countedFacets.entries())
        for (const [value, times] of counts[facet === 'tech' ? 'topics' : facet].entries())
          if (times > 0) count(at, value, times)
    },
  }
}

/** What one writes first: rows filtered once for each facet. */
export function createNaive(rows: readonly Row[]): FacetEngine {
  return {
    choose: (selection, count) => {
      const sets = countedFacets.map((facet) => new Set(selection[facet]))
      const fits = (row: Row, but: number) =>
        countedFacets.every((facet, at) => {
          const wanted = sets[at]
          if (at === but || !wanted || wanted.size === 0) return true
          return facet === 'tech' ? row.tech.some((value) => wanted.has(value)) : wanted.has(row[facet])
        })
      for (const [at, facet] of countedFacets.entries()) {
        const counts = new Map<number, number>()
        for (const row of rows.filter((each) => fits(each, at)))
          for (const value of facet === 'tech' ? row.tech : [row[facet]])
            counts.set(value, (counts.get(value) ?? 0) + 1)
        for (const [value, times] of counts) count(at, value, times)
      }
    },
  }
}

/** Counts on as values are chosen: `changed` filters only the facet that changed anew, which suits it best. */
export function createCrossfilter(rows: readonly Row[], filtered: 'changed' | 'all'): FacetEngine {
  const filter = crossfilter([...rows])
  const facets = countedFacets.map((facet) => {
    const dimension =
      facet === 'tech'
        ? // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its types know no lists
          filter.dimension(({ tech }) => tech as unknown as number, true)
        : filter.dimension((row) => row[facet])
    return { facet, dimension, group: dimension.group<number, number>(), chosen: '' }
  })
  return {
    choose: (selection, count) => {
      for (const each of facets) {
        const chosen = selection[each.facet].join()
        if (filtered === 'changed' && chosen === each.chosen) continue
        each.chosen = chosen
        const wanted = new Set<unknown>(selection[each.facet])
        if (wanted.size === 0) each.dimension.filterAll()
        else each.dimension.filterFunction((value) => wanted.has(value))
      }
      for (const [at, { group }] of facets.entries())
        for (const { key, value } of group.all()) if (value > 0) count(at, key, value)
    },
  }
}

export function createItemsJs(rows: readonly Row[]): FacetEngine {
  const aggregations = Object.fromEntries(
    countedFacets.map((facet) => [facet, { title: facet, size: 1_000_000, conjunction: false }]),
  )
  const items = itemsjs(
    rows.map((row) => ({ ...row })),
    { aggregations },
  )
  return {
    choose: (selection, count) => {
      const { data } = items.search({ per_page: 1, filters: selection })
      for (const [at, facet] of countedFacets.entries())
        for (const { key, doc_count: times } of data.aggregations[facet]?.buckets ?? [])
          if (times > 0) count(at, Number(key), times)
    },
  }
}

/** The least that counting can cost: every value of every row read once and counted, and nothing chosen. */
export function createFloor(rows: readonly Row[], columns: Columns): () => number {
  const facets = (['conf', 'day', 'track', 'speaker'] as const).map((facet) => ({
    values: Uint16Array.from(rows, (row) => row[facet]),
    counts: new Uint32Array(columns.sizes[facet]),
  }))
  const tech = Uint16Array.from(rows.flatMap((row) => row.tech))
  const techCounts = new Uint32Array(columns.sizes.topics)
  return () => {
    for (const { values, counts } of facets) histogram(values, counts.fill(0))
    histogram(tech, techCounts.fill(0))
    return techCounts[0] ?? 0
  }
}

function histogram(values: Uint16Array, counts: Uint32Array): void {
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0
    counts[value] = (counts[value] ?? 0) + 1
  }
}

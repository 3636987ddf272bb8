import type { Library, Takeaway, Talk } from '#notes/model.ts'
import { type Columns, createColumns, type FacetValue } from './columns.ts'
import { byFacet, type FacetName, facetNames, parseQuery, type Query, type QueryParameters } from './query.ts'
import { hasEveryWord, wordsOf } from './words.ts'

export interface FacetCount extends FacetValue {
  /** Takeaways that choosing this value gives under the other facets. */
  count: number
  /** Whether choosing it gives anything: a talk without takeaways counts for nothing, but can be read. */
  isEmpty: boolean
}

export interface Found {
  takeaways: Set<Takeaway>
  /** Talks with a match, in the library's order, among them talks without takeaways that match as a whole. */
  talks: Talk[]
  counts: Record<FacetName, FacetCount[]>
  /** Takeaways that “Only saved” gives under the facets. */
  savedCount: number
}

export interface Engine {
  find: (query: Query, isSaved: (takeawayId: string) => boolean) => Found
  /** Reads an address: values this library does not have are left out of the query and named. */
  read: (parameters: QueryParameters) => { query: Query; unknown: string[] }
  /** How a chosen value is called. */
  labelOf: (facet: FacetName, value: string) => string
}

/** Prepares a library for finding. All of it is pure: the same question gives the same answer. */
export function createEngine(library: Library): Engine {
  const columns = createColumns(library)
  const labels = new Map(
    facetNames.map((name) => [
      name,
      new Map(columns.facets[name].values.map((value) => [value.id, value.label])),
    ]),
  )
  return {
    find: (query, isSaved) => find(columns, query, isSaved),
    labelOf: (facet, value) => labels.get(facet)?.get(value) ?? value,
    read: (parameters) => {
      const query = parseQuery(parameters)
      const unknown: string[] = []
      const chosen = { ...query.chosen }
      for (const name of facetNames) {
        chosen[name] = query.chosen[name].filter((value) => {
          const isKnown = labels.get(name)?.has(value) ?? false
          if (!isKnown) unknown.push(value)
          return isKnown
        })
      }
      if (parameters.saved !== undefined && !query.saved) unknown.push(parameters.saved)
      return { query: { ...query, chosen }, unknown }
    },
  }
}

/**
 * One pass over the rows. A row that no condition rejects counts in every facet; a row that exactly one facet rejects
 * counts in that facet alone, because choosing another of its values would bring it in.
 */
function find(columns: Columns, query: Query, isSaved: (takeawayId: string) => boolean): Found {
  const words = wordsOf(query.text)
  const facets = byFacet((name) => {
    const column = columns.facets[name]
    const wanted = query.chosen[name]
    return {
      ...column,
      isChosen: wanted.length > 0 ? column.values.map((value) => wanted.includes(value.id)) : null,
      takeaways: new Uint32Array(column.values.length),
      rows: new Uint32Array(column.values.length),
    }
  })
  const everyFacet = facetNames.map((name) => facets[name])
  const takeaways = new Set<Takeaway>()
  const talks = new Set<Talk>()
  let savedCount = 0

  for (const [at, { talk, takeaway }] of columns.rows.entries()) {
    if (words.length > 0 && !hasEveryWord(columns.haystacks[at] ?? '', words)) continue
    const isRowSaved = takeaway !== null && isSaved(takeaway.id)
    const rejecting = everyFacet.filter((facet) => rejects(facet, at))
    if (rejecting.length === 0 && isRowSaved) savedCount++
    if (rejecting.length > 1 || (query.saved && !isRowSaved)) continue
    for (const facet of rejecting.length === 0 ? everyFacet : rejecting) {
      for (let i = facet.starts[at] ?? 0; i < (facet.starts[at + 1] ?? 0); i++) {
        const value = facet.members[i] ?? 0
        facet.rows[value] = (facet.rows[value] ?? 0) + 1
        if (takeaway) facet.takeaways[value] = (facet.takeaways[value] ?? 0) + 1
      }
    }
    if (rejecting.length === 0) {
      talks.add(talk)
      if (takeaway) takeaways.add(takeaway)
    }
  }

  const counts = byFacet((name) =>
    columns.facets[name].values.map((value, at) => ({
      ...value,
      count: facets[name].takeaways[at] ?? 0,
      isEmpty: facets[name].rows[at] === 0,
    })),
  )
  return { takeaways, talks: [...talks], counts, savedCount }
}

function rejects(
  facet: { isChosen: boolean[] | null; starts: Uint32Array; members: Uint32Array },
  row: number,
): boolean {
  if (!facet.isChosen) return false
  for (let i = facet.starts[row] ?? 0; i < (facet.starts[row + 1] ?? 0); i++) {
    if (facet.isChosen[facet.members[i] ?? 0]) return false
  }
  return true
}

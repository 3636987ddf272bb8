/** The facets, in the order their parameters stand in an address. */
export const facetNames = ['conf', 'day', 'track', 'tech', 'idea', 'org', 'speaker'] as const
export type FacetName = (typeof facetNames)[number]

/** One thing for each facet. */
export function byFacet<T>(make: (name: FacetName) => T): Record<FacetName, T> {
  return {
    conf: make('conf'),
    day: make('day'),
    track: make('track'),
    tech: make('tech'),
    idea: make('idea'),
    org: make('org'),
    speaker: make('speaker'),
  }
}

/** What a reader asks for: OR inside a facet, AND across facets, text and saved. */
export interface Query {
  /** As typed into the search field: text-query.ts reads it. */
  text: string
  /** Chosen values of each facet, sorted, without duplicates. */
  chosen: Record<FacetName, readonly string[]>
  saved: boolean
  /** Whether talks stand in the library's order even where words are looked for; else the best come first. */
  isByTalk: boolean
}

/** A query as the parameters of an address; defaults are left out. */
export type QueryParameters = Partial<Record<'q' | FacetName | 'saved' | 'sort', string>>

/** What the map shows, as the parameters of an address: a query, and which topics have a row. */
export type MapParameters = Omit<QueryParameters, 'sort'> & { rows?: string }

/** The longest text that is read, in characters. */
export const longestText = 200
const maximumValues = 20

/** Reads a query from an address's parameters. Anything can be read; what makes no sense is left out. */
export function parseQuery(parameters: QueryParameters): Query {
  const values = (name: FacetName) =>
    sortedUnique((parameters[name] ?? '').split(',')).slice(0, maximumValues)
  const text = (parameters.q ?? '').slice(0, longestText).toWellFormed()
  return {
    text,
    chosen: byFacet(values),
    saved: parameters.saved === '1',
    isByTalk: parameters.sort === 'talk' && text.trim() !== '',
  }
}

function sortedUnique(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))].sort()
}

/** Writes a query as an address's parameters: equal queries give equal addresses. */
export function printQuery(query: Query): QueryParameters {
  const parameters: QueryParameters = {}
  if (query.text !== '') parameters.q = query.text
  for (const name of facetNames) {
    if (query.chosen[name].length > 0) parameters[name] = query.chosen[name].join(',')
  }
  if (query.saved) parameters.saved = '1'
  if (query.isByTalk && query.text.trim() !== '') parameters.sort = 'talk'
  return parameters
}

/** Chooses a value, or takes it back if it is chosen. */
export function toggle(query: Query, facet: FacetName, value: string): Query {
  const before = query.chosen[facet]
  const after = before.includes(value)
    ? before.filter((other) => other !== value)
    : sortedUnique([...before, value])
  return { ...query, chosen: { ...query.chosen, [facet]: after } }
}

/** Whether the query leaves anything out. */
export function isNarrowed(query: Query): boolean {
  return query.text.trim() !== '' || query.saved || facetNames.some((name) => query.chosen[name].length > 0)
}

/** Chosen values over all facets. */
export function countChosen(query: Query): number {
  return facetNames.reduce((sum, name) => sum + query.chosen[name].length, query.saved ? 1 : 0)
}

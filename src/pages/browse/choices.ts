import {
  type FacetName,
  facetNames,
  printQuery,
  type Query,
  type QueryParameters,
  toggle,
} from '#search/query.ts'

/** One thing chosen, as it is called, and the address's parameters without it. */
export interface Choice {
  /** What kind of thing; '' where its name says it. */
  facet: string
  label: string
  without: QueryParameters
}

const facetLabels: Record<FacetName, string> = {
  conf: 'Conference',
  day: '',
  track: 'Track',
  tech: 'Technology',
  idea: 'Idea',
  org: 'Organisation',
  speaker: 'Speaker',
}

/** Everything a query chooses, in the order of the address. */
export function choicesOf(query: Query, labelOf: (facet: FacetName, value: string) => string): Choice[] {
  const choices: Choice[] = []
  const text = query.text.trim()
  if (text !== '') choices.push({ facet: 'Text', label: text, without: printQuery({ ...query, text: '' }) })
  for (const name of facetNames) {
    for (const value of query.chosen[name]) {
      choices.push({
        facet: facetLabels[name],
        label: labelOf(name, value),
        without: printQuery(toggle(query, name, value)),
      })
    }
  }
  if (query.saved)
    choices.push({ facet: '', label: 'Only saved', without: printQuery({ ...query, saved: false }) })
  return choices
}

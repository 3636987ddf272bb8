import { type FacetName, facetNames, type Query, toggle } from './query.ts'
import { parseText, withoutClause } from './text-query.ts'

/** One thing a query chooses, and the query without it. */
export interface Choice {
  kind: 'text' | FacetName | 'saved'
  /** What was typed, or the id of the value. */
  value: string
  without: Query
}

/** Everything a query chooses, in the order of the address; of what was typed, each thing that must hold. */
export function choicesOf(query: Query): Choice[] {
  const { clauses } = parseText(query.text)
  return [
    ...clauses.map((clause): Choice => {
      const value = query.text.slice(clause[0]?.start, clause.at(-1)?.end)
      return { kind: 'text', value, without: { ...query, text: withoutClause(query.text, clause) } }
    }),
    ...facetNames.flatMap((name) =>
      query.chosen[name].map((value): Choice => ({ kind: name, value, without: toggle(query, name, value) })),
    ),
    ...(query.saved
      ? [{ kind: 'saved', value: '', without: { ...query, saved: false } } satisfies Choice]
      : []),
  ]
}

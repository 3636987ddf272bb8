import type { Library, Talk } from '#notes/model.ts'
import { mostCompared } from '#notes/connections.ts'

/** A comparison as the parameters of an address. */
export interface ComparisonParameters {
  talks?: string
  view?: string
}

/** Ids of the talks an address asks for, in its order, without duplicates. */
export function comparedIds({ talks = '' }: ComparisonParameters): string[] {
  return [
    ...new Set(
      talks
        .split(',')
        .map((id) => id.trim())
        .filter((id) => id !== ''),
    ),
  ]
}

/** Reads an address: what this library does not have is left out and named, and so are talks past the fourth counted. */
export function readComparison(
  parameters: ComparisonParameters,
  library: Library,
): { talks: Talk[]; isSharedOnly: boolean; unknown: string[]; tooMany: number } {
  const ids = comparedIds(parameters)
  const known = ids.flatMap((id) => library.talkById.get(id) ?? [])
  const unknown = ids.filter((id) => !library.talkById.has(id))
  const isSharedOnly = parameters.view === 'shared'
  if (parameters.view !== undefined && !isSharedOnly) unknown.push(parameters.view)
  return {
    talks: known.slice(0, mostCompared),
    isSharedOnly,
    unknown,
    tooMany: Math.max(0, known.length - mostCompared),
  }
}

/** Writes a comparison as an address's parameters; the order of the talks is the order of the columns. */
export function writeComparison(
  talks: readonly Pick<Talk, 'id'>[],
  isSharedOnly: boolean,
): ComparisonParameters {
  return {
    ...(talks.length > 0 && { talks: talks.map((talk) => talk.id).join(',') }),
    ...(isSharedOnly && { view: 'shared' }),
  }
}

import type { ComparedRow, Comparison } from '#notes/compare.ts'
import type { Talk } from '#notes/model.ts'

/** What a comparison is shown of, whatever its shape. */
export interface CompareParts {
  talks: readonly Talk[]
  comparison: Comparison
  isSharedOnly: boolean
  onRemove: (talk: Talk) => Promise<void>
}

/** The rows of what talks have in common, under their headings; none that is empty. */
export function bandsOf({
  nearSame,
  shared,
}: Comparison): { name: string; about: string; rows: ComparedRow[] }[] {
  return [
    { name: 'Nearly the same', about: 'What several of them say, beside each other', rows: nearSame },
    { name: 'Shared', about: 'Topics mentioned in two or more', rows: shared },
  ].filter(({ rows }) => rows.length > 0)
}

const leastInRow = 2

/** How many takeaways a cell of a row shows: no more than the next longest has, so that it leaves no hole beside it. */
export function mostInCell({ cells }: ComparedRow): number {
  const lengths = cells.map(({ length }) => length).sort((a, b) => b - a)
  return Math.max(leastInRow, lengths[1] ?? 0)
}

/** What only one talk says is read down, not across. */
export const mostOnly = 8

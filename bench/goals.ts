import type { CaseName } from './cases.ts'
import { fewestRounds } from './rounds.ts'
import type { Result } from './result.ts'

export interface Goal {
  /** What of it is measured. */
  case: CaseName
  is: 'at most' | 'at least'
  limit: number
  /** At which sizes it counts; null where size does not matter. */
  sizes: readonly number[] | null
}

const k20 = 20_000
const k100 = 100_000
const million = 1_000_000

/** Ratios of ours by the peer's, but for what is counted: bytes a takeaway, elements, milliseconds of a task. */
export const goals = {
  'S1 MiniSearch, processor': { case: 'ready-to-search', is: 'at most', limit: 1 / 6, sizes: [k100] },
  'S1 MiniSearch, clock': { case: 'ready-to-search', is: 'at most', limit: 1 / 8, sizes: [k100] },
  'S1 FlexSearch, clock': { case: 'ready-to-search', is: 'at most', limit: 1 / 20, sizes: [k100] },
  'S2 MiniSearch': { case: 'index-memory', is: 'at most', limit: 1 / 8, sizes: [k20, k100] },
  'S2 FlexSearch': { case: 'index-memory', is: 'at most', limit: 1 / 15, sizes: [k20, k100] },
  'S3 rare': { case: 'queries', is: 'at most', limit: 1, sizes: [k100] },
  'S3 common': { case: 'queries', is: 'at most', limit: 1 / 5, sizes: [k100] },
  'S3 two words': { case: 'queries', is: 'at most', limit: 1 / 5, sizes: [k100] },
  'S3 prefix': { case: 'queries', is: 'at most', limit: 1 / 5, sizes: [k100] },
  S4: { case: 'typos', is: 'at least', limit: 1, sizes: [k20, k100] },
  'S5 nowhere': { case: 'scan', is: 'at most', limit: 1.3, sizes: [k100] },
  'S5 somewhere': { case: 'scan', is: 'at most', limit: 1.3, sizes: [k100] },
  S6: { case: 'code-size', is: 'at most', limit: 1 / 2, sizes: null },
  'F1 floor': { case: 'facets', is: 'at most', limit: 4, sizes: [million] },
  'F1 naive': { case: 'facets', is: 'at most', limit: 1 / 15, sizes: [k100] },
  'F1 crossfilter2': { case: 'facets', is: 'at most', limit: 1 / 15, sizes: [k100] },
  'F1 itemsjs': { case: 'facets', is: 'at most', limit: 1 / 100, sizes: [k100] },
  F2: { case: 'facet-memory', is: 'at most', limit: 16, sizes: [k20, k100] },
  L3: { case: 'first-script', is: 'at most', limit: 1.35, sizes: null },
  'R1 click, 1x': { case: 'long-list', is: 'at most', limit: 1.5, sizes: [k100] },
  'R1 click, 4x': { case: 'long-list', is: 'at most', limit: 1.5, sizes: [k100] },
  'R1 key': { case: 'long-list', is: 'at most', limit: 50, sizes: [k100] },
  R2: { case: 'long-list', is: 'at most', limit: 1000, sizes: [k20, k100] },
  L2: { case: 'first-cards', is: 'at most', limit: 1.15, sizes: null },
} as const satisfies Record<string, Goal>
export type GoalName = keyof typeof goals

/** So much is forgiven before a check fails. */
const slack = 0.25

export type Verdict = 'met' | 'within slack' | 'missed' | 'not measured'

/** Whether a goal is met. A result for it may be missing, or come of too few good rounds. */
export function judge({ is, limit }: Goal, result: Result | undefined): Verdict {
  if (!result || result.value === null) return 'not measured'
  if (result.rounds && result.rounds.good < fewestRounds) return 'not measured'
  const excess = is === 'at most' ? result.value / limit : limit / result.value
  if (excess <= 1) return 'met'
  return excess <= 1 + slack ? 'within slack' : 'missed'
}

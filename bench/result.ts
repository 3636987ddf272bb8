import type { GoalName } from './goals.ts'
import type { Rounds } from './rounds.ts'

/** One line of the report. */
export interface Result {
  what: string
  /** How many takeaways; null where that does not matter. */
  size: number | null
  /** What ours is compared with; null where a number stands for itself. */
  peer: string | null
  unit: string
  /** Null where no round was good. */
  ours: number | null
  theirs: number | null
  /** What a goal is about: ours by theirs, or ours. */
  value: number | null
  spread: { least: number; most: number } | null
  rounds: { good: number; tried: number } | null
  goal: GoalName | null
  /** What one must know to read it. */
  remark: string | null
}

type Named = Pick<Result, 'what' | 'size' | 'unit'> & { peer: string } & Partial<
    Pick<Result, 'goal' | 'remark'>
  >

/** What paired rounds gave. */
export function resultOfRounds(named: Named, { ours, theirs, ratio, good, tried }: Rounds): Result {
  const rounds = { good, tried }
  const result = { goal: null, remark: null, ...named, rounds }
  if (good === 0) return { ...result, ours: null, theirs: null, value: null, spread: null }
  return { ...result, ours, theirs, value: ratio.median, spread: { least: ratio.least, most: ratio.most } }
}

/** Two numbers that are the same in every run. */
export function resultOfPair(named: Named, ours: number, theirs: number): Result {
  return {
    goal: null,
    remark: null,
    ...named,
    ours,
    theirs,
    value: ours / theirs,
    spread: null,
    rounds: null,
  }
}

/** A number that stands for itself; null where it could not be had. */
export function resultAlone(named: Omit<Named, 'peer'>, ours: number | null): Result {
  return {
    goal: null,
    remark: null,
    ...named,
    peer: null,
    ours,
    theirs: null,
    value: ours,
    spread: null,
    rounds: null,
  }
}

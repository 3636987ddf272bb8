import { median } from './measure.ts'

/** What one round measured. */
export interface Pair {
  ours: number
  theirs: number
}

export interface Rounds {
  ours: number
  theirs: number
  /** Ours by theirs, of each good round: the median, the least and the most. */
  ratio: { median: number; least: number; most: number }
  good: number
  tried: number
}

/**
 * What must be the same before a round as after it. `speed`: that of the processor, whoever else uses it; enough for what
 * is measured in processor time or in short stretches. `use`: also how
 * much others use it, which counts on the clock.
 */
type Guard = 'speed' | 'use'

export interface RoundsWanted {
  /** Good rounds. */
  wanted: number
  /** Rounds to try. */
  most: number
}

/** Fewer good rounds say nothing. */
export const fewestRounds = 4
/** A round counts if the machine was as fast before it as after it, but for so much. */
const mostDrift = 0.15

/**
 * Measures ours and theirs side by side, round after round, until there are enough good ones. What disturbs the machine
 * for longer than a round disturbs both; rounds in which it changed are dropped. `guards` has all that a round measures.
 */
export async function measureRounds<K extends string>(
  guards: Record<K, Guard>,
  { wanted, most }: RoundsWanted,
  round: () => Record<K, Pair> | Promise<Record<K, Pair>>,
): Promise<Record<K, Rounds>> {
  const measured = mapped(guards, (guard) => ({ guard, good: [] as Pair[] }))
  const isEnough = () => Object.values<{ good: Pair[] }>(measured).every(({ good }) => good.length >= wanted)
  let tried = 0
  let before = calibrate()
  while (!isEnough() && tried < most) {
    const pairs = await round()
    tried++
    const after = calibrate()
    mapped(measured, ({ guard, good }, name) => {
      if (isSteady(before[guard], after[guard])) good.push(pairs[name])
    })
    before = after
  }
  return mapped(measured, ({ good }) => sumUp(good, tried))
}

function mapped<K extends string, T, U>(
  things: Record<K, T>,
  change: (thing: T, name: K) => U,
): Record<K, U> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its own keys
  const names = Object.keys(things) as K[]
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each name
  return Object.fromEntries(names.map((name) => [name, change(things[name], name)])) as Record<K, U>
}

function isSteady(before: number, after: number): boolean {
  return Math.max(before, after) / Math.min(before, after) <= 1 + mostDrift
}

/** The ratio is the median of the rounds' ratios, because the two sides of a round were disturbed alike. */
export function sumUp(pairs: readonly Pair[], tried: number): Rounds {
  const ratios = pairs.map(({ ours, theirs }) => ours / theirs)
  return {
    ours: median(pairs.map(({ ours }) => ours)),
    theirs: median(pairs.map(({ theirs }) => theirs)),
    ratio: { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) },
    good: pairs.length,
    tried,
  }
}

/** Whether nobody else uses the machine right now: what is no ratio says something only then. */
export function isMachineFree(): boolean {
  const { speed, use } = calibrate()
  return isSteady(speed, use)
}

const column = new Uint8Array(1 << 20).map((_, at) => (at * 2654435761) >>> 24)
const counts = new Uint32Array(256)

/** Milliseconds on the clock of a fixed piece of work, counting a million bytes nine times: the least, and the median. */
function calibrate(): Record<Guard, number> {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now()
    counts.fill(0)
    for (let at = 0; at < column.length; at++) {
      const value = column[at] ?? 0
      counts[value] = (counts[value] ?? 0) + 1
    }
    return performance.now() - start
  })
  return { speed: Math.min(...times), use: median(times) }
}

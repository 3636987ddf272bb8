/** What running something cost, in milliseconds: processor time of the whole process, and time on the clock. */
export interface Cost {
  cpu: number
  wall: number
}

export function costOf(run: () => void): Cost {
  const before = process.cpuUsage()
  const start = performance.now()
  run()
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return { cpu: (user + system) / 1000, wall }
}

/** The cost of one of so many runs. */
export function costOfEach(runs: number, run: () => void): Cost {
  const { cpu, wall } = costOf(() => {
    for (let at = 0; at < runs; at++) run()
  })
  return { cpu: cpu / runs, wall: wall / runs }
}

/** How often something must run until it takes so many milliseconds; it is warm then. */
export function runsUntil(milliseconds: number, run: () => void): number {
  const start = performance.now()
  let runs = 0
  while (performance.now() - start < milliseconds) {
    run()
    runs++
  }
  return runs
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** Bytes in use after collecting twice: what the first collection only marks as free, the second takes. */
export function bytesInUse(): number {
  if (!globalThis.gc) throw new Error('Memory is measured under node --expose-gc.')
  globalThis.gc()
  globalThis.gc()
  // `external` counts array buffers too.
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createRhythm } from './rhythm.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** When it showed something, while something came every ten milliseconds. */
function shownWithin(milliseconds: number): number[] {
  const shown: number[] = []
  const { soon } = createRhythm(() => shown.push(performance.now()))
  const start = performance.now()
  for (let passed = 0; passed < milliseconds; passed += 10) {
    soon()
    vi.advanceTimersByTime(10)
  }
  return shown.map((at) => Math.round(at - start))
}

test('what comes is shown after longer and longer pauses', () => {
  expect(shownWithin(3300)).toEqual([250, 625, 1187, 2030, 3295])
  expect(shownWithin(60_000).length).toBeLessThanOrEqual(12)
})

test('what is waited for is shown at once, and nothing when nothing came', () => {
  const show = vi.fn<() => void>()
  const { soon, now, stop } = createRhythm(show)
  soon()
  now()
  vi.advanceTimersByTime(1)
  expect(show).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(10_000)
  expect(show).toHaveBeenCalledTimes(1)
  soon()
  stop()
  vi.advanceTimersByTime(10_000)
  expect(show).toHaveBeenCalledTimes(1)
})

test('what comes after a long silence is shown without a pause', () => {
  const show = vi.fn<() => void>()
  const { soon, now } = createRhythm(show)
  now()
  vi.advanceTimersByTime(60_000)
  soon()
  vi.advanceTimersByTime(1)
  expect(show).toHaveBeenCalledTimes(2)
})

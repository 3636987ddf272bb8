import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createNearest, likeness } from './likeness.ts'

/** The recursive definition, slow and obvious. */
function edits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [restA, restB] = [a.slice(1), b.slice(1)]
  const best = Math.min(
    edits(restA, b) + 1,
    edits(a, restB) + 1,
    edits(restA, restB) + (a[0] === b[0] ? 0 : 1),
  )
  const isSwap = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]
  return isSwap ? Math.min(best, edits(a.slice(2), b.slice(2)) + 1) : best
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 6 })

describe('likeness', () => {
  test('is the share of letters that need no edit', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const length = Math.max(a.length, b.length)
        expect(likeness(a, b)).toBeCloseTo(length === 0 ? 1 : 1 - edits(a, b) / length)
      }),
      { numRuns: 500, seed: 4 },
    )
  })

  test('is none where it is less than what is asked for, else the same', () => {
    fc.assert(
      fc.property(letters, letters, fc.constantFrom(0.3, 0.55, 0.7), (a, b, atLeast) => {
        const all = likeness(a, b)
        expect(likeness(a, b, atLeast)).toBe(all < atLeast - 1e-9 ? 0 : all)
      }),
      { numRuns: 500, seed: 5 },
    )
  })

  test('of long texts is that of their words', () => {
    const text = Array.from({ length: 1500 }, (_, at) => `w${at}`)
    const changed = text.map((word, at) => (at % 10 === 0 ? 'other' : word))
    expect(likeness(text.join(' '), changed.join(' '))).toBeGreaterThan(0.85)
    expect(likeness(text.join(' '), text.map((word) => `${word}x`).join(' '))).toBe(0)
  })
})

describe('the nearest texts', () => {
  const texts = ['ebb and flow', 'spring tide', 'neap tide', 'a harbour wall']
  const nearest = createNearest(texts)

  test('are those with most in common, at most so many', () => {
    expect(nearest('sprign tide', 1)).toEqual([1])
    expect(new Set(nearest('tide', 2))).toEqual(new Set([1, 2]))
  })

  test('are none for what has nothing in common with any', () => {
    expect(nearest('xyz', 3)).toEqual([])
    expect(nearest('', 3)).toEqual([])
    expect(createNearest([])('tide', 3)).toEqual([])
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byPlace, placeBetween, placeOf } from './order.ts'
import { bookmarkOf } from './storage/memory-storage.ts'

const saved = (id: string, savedAt: number) => bookmarkOf(id, { savedAt })

test('what was never moved stands by when it was saved, the latest first, apart even if saved at once', () => {
  const list = [saved('a', 1000), saved('c', 3000), saved('b', 2000), saved('d', 3000)]
  expect(list.sort(byPlace).map(({ id }) => id)).toEqual(['c', 'd', 'b', 'a'])
  expect(placeOf(saved('c', 3000))).not.toBe(placeOf(saved('d', 3000)))
})

test('moves put an item just where it is wanted, as a list says that is moved in the plain way', () => {
  const time = fc.integer({ min: 0, max: 4_000_000_000_000 })
  const moves = fc.array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 })), { maxLength: 60 })
  fc.assert(
    fc.property(fc.array(time, { minLength: 8, maxLength: 8 }), moves, (times, all) => {
      let list = times.map((savedAt, at) => saved(`id-${at}`, savedAt)).sort(byPlace)
      for (const [from, to] of all) {
        const moved = list[from]
        if (!moved) continue
        const rest = list.filter((other) => other !== moved)
        const placeAt = (at: number) => (rest[at] ? placeOf(rest[at]) : null)
        const place = placeBetween(placeAt(to - 1), placeAt(to))
        const expected = [...rest.slice(0, to), { ...moved, place }, ...rest.slice(to)]
        list = list.map((other) => (other === moved ? { ...other, place } : other)).sort(byPlace)
        expect(list.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
      }
    }),
    { numRuns: 500, seed: 7 },
  )
})

test('two that were given the same place by two tabs can still be parted', () => {
  expect(placeBetween('a5', 'a5') > 'a5').toBe(true)
})

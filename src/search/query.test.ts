import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  byFacet,
  countChosen,
  facetNames,
  isNarrowed,
  parseQuery,
  printQuery,
  type Query,
  toggle,
} from './query.ts'

const everything = parseQuery({})
const slug = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,12}$/)
const values = fc.uniqueArray(slug, { maxLength: 20 }).map((some): readonly string[] => some.sort())
const queries: fc.Arbitrary<Query> = fc
  .record({
    text: fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.slice(0, 200).toWellFormed()),
    chosen: fc.record(byFacet(() => values)),
    saved: fc.boolean(),
    isByTalk: fc.boolean(),
  })
  // An order is chosen only where words are looked for.
  .map((query) => ({ ...query, isByTalk: query.isByTalk && query.text.trim() !== '' }))

test('a printed query is read as itself', () => {
  fc.assert(
    fc.property(queries, (query) => {
      expect(parseQuery(printQuery(query))).toEqual(query)
    }),
    { numRuns: 500, seed: 1 },
  )
})

test('what was read and printed is printed the same again, whatever it was', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(',,', ' a ,a', '1', '\ud800'),
  )
  const names = fc.constantFrom('q' as const, 'saved' as const, 'sort' as const, ...facetNames)
  fc.assert(
    fc.property(fc.dictionary(names, text), (parameters) => {
      const printed = printQuery(parseQuery(parameters))
      expect(printQuery(parseQuery(printed))).toEqual(printed)
    }),
    { numRuns: 500, seed: 2 },
  )
})

describe('equal queries have equal addresses', () => {
  test.each([
    [{ tech: 'docker,aws' }, { tech: 'aws,docker' }],
    [{ tech: ' aws , docker ' }, { tech: 'aws,docker' }],
    [{ tech: 'aws,,aws,docker,' }, { tech: 'aws,docker' }],
    [{ tech: '', q: '', saved: '0', day: ',' }, {}],
    [{ saved: 'yes' }, {}],
  ])('%j is printed as %j', (parameters, printed) => {
    expect(printQuery(parseQuery(parameters))).toEqual(printed)
  })

  test('in whatever order their values were chosen', () => {
    fc.assert(
      fc.property(fc.uniqueArray(slug, { maxLength: 20 }), fc.constantFrom(...facetNames), (ids, name) => {
        const choose = (all: readonly string[]) =>
          all.reduce((query, id) => toggle(query, name, id), everything)
        expect(printQuery(choose(ids.toReversed()))).toEqual(printQuery(choose(ids)))
      }),
      { numRuns: 200, seed: 3 },
    )
  })

  test('with the parameters in one order', () => {
    const all = { ...byFacet(() => 'x'), saved: '1', q: 'y' }
    const reversed = Object.fromEntries(Object.entries(all).reverse())
    expect(Object.keys(printQuery(parseQuery(reversed)))).toEqual(['q', ...facetNames, 'saved'])
  })
})

describe('what is too much is cut off', () => {
  test('text after 200 characters, never inside one', () => {
    expect(parseQuery({ q: 'x'.repeat(300) }).text).toHaveLength(200)
    expect(parseQuery({ q: `${'x'.repeat(199)}👍` }).text.isWellFormed()).toBe(true)
  })

  test('values of a facet after the twentieth', () => {
    const many = Array.from({ length: 50 }, (_, at) => `t${10 + at}`)
    expect(parseQuery({ tech: many.join(',') }).chosen.tech).toEqual(many.slice(0, 20))
  })
})

test('choosing a value twice changes nothing', () => {
  fc.assert(
    fc.property(queries, slug, fc.constantFrom(...facetNames), (query, id, name) => {
      const once = toggle(query, name, id)
      expect(toggle(once, name, id)).toEqual(query)
      expect(once.chosen[name].includes(id)).toBe(!query.chosen[name].includes(id))
      expect(Math.abs(countChosen(once) - countChosen(query))).toBe(1)
    }),
    { numRuns: 300, seed: 4 },
  )
})

test.each([
  [{}, false, 0],
  [{ q: '   ' }, false, 0],
  [{ q: 'x' }, true, 0],
  [{ saved: '1' }, true, 1],
  [{ tech: 'aws,docker', day: 'day-2' }, true, 3],
])('%j narrows the list: %s, with %i values chosen', (parameters, narrowed, chosen) => {
  expect(isNarrowed(parseQuery(parameters))).toBe(narrowed)
  expect(countChosen(parseQuery(parameters))).toBe(chosen)
})

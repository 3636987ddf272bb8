import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSelections, talksSelected } from './selections.ts'

describe('selections', () => {
  test.each<[string, unknown, string[] | null]>([
    ['a list of ids', ['416', '9', '416'], ['416', '9']],
    ['a list of numbers', [416, 9], ['416', '9']],
    ['nothing selected', [], []],
    [
      'version 2 of ConClár’s store',
      {
        version: 2,
        selections: { x: { selected: true, dirty: false }, y: { selected: false, dirty: true } },
      },
      ['x'],
    ],
    ['what its server holds', { selections: { x: true, y: false } }, ['x']],
    ['nothing in its store', { version: 2, selections: {} }, []],
    ['an object with a list', { selections: ['x'] }, ['x']],
    ['a copy of its storage', { selections_con: '["x"]', theme: 'dark' }, ['x']],
    [
      'a copy of its storage, version 2',
      { selections_con: '{"version":2,"selections":{"x":{"selected":true}}}' },
      ['x'],
    ],
    ['a key of the object’s own making', JSON.parse('{"selections":{"__proto__":true}}'), ['__proto__']],
    ['an id cut in half', ['a\uD800'], ['a\uFFFD']],
    ['a schedule', [{ id: '416', title: 'Nets' }], null],
    ['a list with a hole', ['x', null], null],
    ['a list with an empty id', [''], null],
    ['a list with a text', ['x'.repeat(201)], null],
    ['a map of other things', { selections: { x: 'yes' } }, null],
    ['damaged text', { selections_con: '["x"' }, null],
    ['another list', { schedule: ['x'] }, null],
    ['objects in objects', { selections: { selections: { selections: ['x'] } } }, null],
    ['null', null, null],
    ['a text', '["x"]', null],
  ])('are read from %s', (_, data, expected) => {
    expect(readSelections(data)).toEqual(expected)
  })

  test('are at most 5,000', () => {
    expect(readSelections(Array.from({ length: 6000 }, (__, at) => at))).toHaveLength(5000)
  })

  test('in data of any kind are null or ids', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.jsonValue().map((selections) => ({ selections })),
        ),
        (data) => {
          for (const id of readSelections(data) ?? []) expect(id).toMatch(/^[^]{1,200}$/)
        },
      ),
      { numRuns: 2000, seed: 51 },
    )
  })
})

describe('the talks selected', () => {
  const talks = [
    { id: 'nets', externalId: '416' },
    { id: 'looms', externalId: '9' },
    { id: 'kilns' },
    { id: 'nets-again', externalId: '416' },
    { id: '9' },
    { id: 'nameless', externalId: '' },
  ]

  test('are found by their own id before the one of their schedule, in the order of selection, each once', () => {
    const found = talksSelected(['kilns', '416', 'nets', '9', 'lost', 'lost'], talks)
    expect(found.talks.map(({ id }) => id)).toEqual(['kilns', 'nets', 'nets-again', '9'])
    expect(found.unknownIds).toEqual(['lost'])
    expect(talksSelected([''], talks)).toEqual({ talks: [], unknownIds: [''] })
  })

  test('and what is unknown are all that was selected', () => {
    const id = fc.constantFrom('a', 'b', 'c', '1', '2', 'toString')
    const talk = fc.record({ id, externalId: fc.constantFrom('', '1', '2', '3') })
    fc.assert(
      fc.property(fc.array(id), fc.uniqueArray(talk, { selector: (each) => each.id }), (ids, all) => {
        const { talks: found, unknownIds } = talksSelected(ids, all)
        const matches = (wanted: string) => {
          const own = all.filter((each) => each.id === wanted)
          return own.length > 0 ? own : all.filter(({ externalId }) => externalId === wanted)
        }
        expect(found).toEqual([...new Set(ids.flatMap(matches))])
        expect(unknownIds).toEqual([...new Set(ids)].filter((each) => matches(each).length === 0))
      }),
      { numRuns: 1000, seed: 52 },
    )
  })
})

import { expect, test } from 'vitest'
import type { IndexedConference } from '#notes/model.ts'
import { type Arrival, findExpected, isComplete } from './arrival.ts'
import { LoadError } from './fetch-json.ts'

const conference = (id: string, contents?: [string, string][]): IndexedConference => ({
  id,
  name: `The ${id}`,
  dates: [],
  file: `${id}.json`,
  talks: 1,
  takeaways: 1,
  sha256: '0'.repeat(64),
  ...(contents && { contents }),
})
const error = new LoadError('missing', 'The server has no b.json.')
const arrival = (changes: Partial<Arrival>): Arrival => ({
  loaded: 1,
  of: 3,
  coming: [],
  failed: [],
  ...changes,
})

test('a talk that the index tells of is expected at its conference', () => {
  const coming = [conference('a'), conference('b', [['tides', 'Tides']])]
  expect(findExpected('tides', arrival({ coming }))).toEqual({
    conference: 'The b',
    title: 'Tides',
    failure: null,
  })
})

test('one whose conference failed has the reason, whatever else is coming', () => {
  const failed = [{ ...conference('b', [['tides', 'Tides']]), error }]
  expect(findExpected('tides', arrival({ coming: [conference('a')], failed }))).toEqual({
    conference: 'The b',
    title: 'Tides',
    failure: 'The server has no b.json.',
  })
})

test('one that the index does not tell of may be in anything that is missing', () => {
  const failed = [{ ...conference('b'), error }]
  const nowhere = { conference: null, title: null }
  expect(findExpected('tides', arrival({ coming: [conference('a')], failed }))).toEqual({
    ...nowhere,
    failure: null,
  })
  expect(findExpected('tides', arrival({ failed }))).toEqual({
    ...nowhere,
    failure: 'The server has no b.json.',
  })
  expect(findExpected('tides', arrival({ loaded: 3 }))).toBeNull()
})

test('all is there when nothing is coming and nothing failed', () => {
  expect(isComplete(arrival({ loaded: 3 }))).toBe(true)
  expect(isComplete(arrival({ loaded: 2, failed: [{ ...conference('b'), error }] }))).toBe(false)
})

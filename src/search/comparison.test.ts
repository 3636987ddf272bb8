import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeDataset } from '#notes/dataset.ts'
import { createLibrary } from '#notes/library.ts'
import { comparedIds, readComparison, writeComparison } from './comparison.ts'

const shipped: unknown = JSON.parse(readFileSync('public/data/qcon-london-2017.json', 'utf8'))
const library = createLibrary([decodeDataset(shipped)])
const ids = library.talks.map(({ id }) => id)
const read = (talks?: string, view?: string) =>
  readComparison({ ...(talks !== undefined && { talks }), ...(view !== undefined && { view }) }, library)

describe('an address of a comparison', () => {
  test.each([
    ['nothing', undefined, [], [], 0],
    ['no talk', '', [], [], 0],
    ['two talks', `${ids[3]},${ids[0]}`, [ids[3], ids[0]], [], 0],
    ['a talk twice and white space', ` ${ids[1]} ,${ids[1]},,`, [ids[1]], [], 0],
    ['a talk that does not exist', `${ids[1]},gone,${ids[2]}`, [ids[1], ids[2]], ['gone'], 0],
    ['six talks', ids.slice(0, 6).join(','), ids.slice(0, 4), [], 2],
    ['five talks and an unknown one', ['gone', ...ids.slice(0, 5)].join(','), ids.slice(0, 4), ['gone'], 1],
    ['names of the machinery', '__proto__,constructor', [], ['__proto__', 'constructor'], 0],
  ])('with %s is read', (_what, talks, known, unknown, tooMany) => {
    const comparison = read(talks)
    expect(comparison.talks.map(({ id }) => id)).toEqual(known)
    expect(comparison).toMatchObject({ unknown, tooMany, isSharedOnly: false })
  })

  test('knows one view, and names any other', () => {
    expect(read(ids[0], 'shared')).toMatchObject({ isSharedOnly: true, unknown: [] })
    expect(read(ids[0], 'all')).toMatchObject({ isSharedOnly: false, unknown: ['all'] })
  })

  test('that is written is read as it was', () => {
    const talks = library.talks.slice(2, 5).reverse()
    expect(readComparison(writeComparison(talks, true), library)).toMatchObject({ talks, isSharedOnly: true })
    expect(readComparison(writeComparison(talks, false), library)).toMatchObject({
      talks,
      isSharedOnly: false,
    })
  })

  test('leaves out what is as usual', () => {
    expect(writeComparison([], false)).toEqual({})
    expect(writeComparison(library.talks.slice(0, 1), false)).toEqual({ talks: ids[0] })
  })
})

test('the ids of an address are told without a library', () => {
  expect(comparedIds({ talks: 'b,a,b' })).toEqual(['b', 'a'])
  expect(comparedIds({})).toEqual([])
})

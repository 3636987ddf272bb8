import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decodeDataset } from './dataset.ts'
import { createLibrary } from './library.ts'
import { madeUpConferences } from './made-up.ts'
import type { Takeaway, Talk } from './model.ts'
import { mapTopics } from './topic-map.ts'

const shipped: unknown = JSON.parse(readFileSync('public/data/qcon-london-2017.json', 'utf8'))
const seed = createLibrary([decodeDataset(shipped)])
const allOf = (talk: Talk) => talk.takeaways

test('every number is what a scan of the takeaways gives', () => {
  const { talks, bands, all } = mapTopics(seed.talks, allOf, true)
  expect(talks).toEqual(seed.talks)
  const rows = bands.flatMap((band) => band.rows)
  expect(rows).toHaveLength(all)
  for (const { topic, cells, takeaways } of rows) {
    expect(cells).toEqual(
      talks.map((talk) => talk.takeaways.filter(({ topics }) => topics.includes(topic)).length),
    )
    expect(takeaways).toBe(cells.reduce((sum, count) => sum + count, 0))
  }
})

test('without being asked it shows only topics of two or more talks, ideas first, the most mentioned before', () => {
  const { bands, shared, all } = mapTopics(seed.talks, allOf, false)
  const rows = bands.flatMap((band) => band.rows)
  expect(rows).toHaveLength(shared)
  expect(shared).toBeLessThan(all)
  for (const { cells } of rows) expect(cells.filter((count) => count > 0).length).toBeGreaterThan(1)
  expect(bands[0]?.kind).toBe('idea')
  for (const band of bands) {
    const sums = band.rows.map(({ takeaways }) => takeaways)
    expect(sums).toEqual(sums.toSorted((a, b) => b - a))
  }
})

test('it counts only the takeaways it is given', () => {
  const few = (talk: Talk): Takeaway[] => talk.takeaways.slice(0, 1)
  const { bands } = mapTopics(seed.talks, few, true)
  for (const { takeaways } of bands.flatMap((band) => band.rows)) expect(takeaways).toBeLessThanOrEqual(12)
})

test('of a hundred talks and more it shows the best connected, in their order, and says how many it leaves out', () => {
  const crowd = createLibrary(madeUpConferences({ conferences: 30, talks: 4, takeaways: 2 }))
  const { talks, leftOut } = mapTopics([...crowd.talks, ...seed.talks], allOf, false)
  expect(talks).toHaveLength(12)
  expect(leftOut).toBe(120)
  const connections = (talk: Talk) => new Set(talk.takeaways.flatMap(({ topics }) => topics)).size
  expect(Math.max(...talks.map(connections))).toBe(Math.max(...seed.talks.map(connections)))
  const places = talks.map((talk) => [...crowd.talks, ...seed.talks].indexOf(talk))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('no talks make an empty map', () => {
  expect(mapTopics([], allOf, true)).toEqual({ talks: [], leftOut: 0, bands: [], shared: 0, all: 0 })
})

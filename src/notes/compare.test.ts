import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compareTalks } from './compare.ts'
import { decodeDataset } from './dataset.ts'
import { harbour, libraryOf } from './harbour.ts'
import { createLibrary } from './library.ts'
import type { Talk } from './model.ts'

const shipped: unknown = JSON.parse(readFileSync('public/data/qcon-london-2017.json', 'utf8'))
const seed = createLibrary([decodeDataset(shipped)])

const talksOf = (...ids: string[]) => ids.flatMap((id) => harbour.talkById.get(id) ?? [])

function nameOf(thing: { name: string } | { text: string }): string {
  return 'name' in thing ? thing.name : thing.text
}

describe('comparing talks', () => {
  const rows = (talks: readonly Talk[]) =>
    compareTalks(talks).shared.map(({ topics, cells }) => [
      ...topics.map(({ id }) => id),
      ...cells.map((cell) => cell.length),
    ])

  test('puts what most of them share first, a cell for each talk', () => {
    expect(rows(talksOf('sails', 'boats', 'ropes'))).toEqual([
      ['redis', 1, 2, 1],
      ['kafka', 2, 1, 0],
    ])
  })

  test('follows the order of the talks, and of their mentions where equally shared', () => {
    expect(rows(talksOf('sails', 'piers', 'boats'))).toEqual([
      ['kafka', 2, 0, 1],
      ['redis', 1, 0, 2],
      ['erlang', 1, 1, 0],
    ])
    const { only } = compareTalks(talksOf('ropes', 'boats'))
    expect(only.map(({ topics, takeaways }) => [...topics, ...takeaways].map(nameOf))).toEqual([
      ['Hemp is fine'],
      ['Kafka', 'Wood floats'],
    ])
  })

  test('finds nothing shared in talks that share nothing, or in one talk', () => {
    expect(compareTalks(talksOf('ropes', 'piers', 'gulls')).shared).toEqual([])
    const alone = compareTalks(talksOf('boats'))
    expect(alone).toMatchObject({ nearSame: [], shared: [], topicsInCommon: 0 })
    expect(alone.only[0]?.takeaways).toEqual(talksOf('boats')[0]?.takeaways)
    expect(compareTalks([])).toEqual({ nearSame: [], shared: [], topicsInCommon: 0, only: [] })
  })

  test('pairs what is said in nearly the same words, and drops a topic that would only say it again', () => {
    const library = libraryOf({
      Boats: ['Redis keeps the tide tables', 'Keep wet ropes apart from dry ones'],
      Ropes: ['Tide tables are kept in Redis', 'Kafka for bells'],
      Sails: ['Always keep dry ropes apart from wet', 'Kafka'],
    })
    const { nearSame, shared, topicsInCommon } = compareTalks(library.talks)
    const told = (cells: readonly { text: string }[][]) => cells.map((cell) => cell.map(nameOf))
    expect(nearSame.map(({ topics, cells }) => [topics.map(nameOf), told(cells)])).toEqual([
      [[], [['Keep wet ropes apart from dry ones'], [], ['Always keep dry ropes apart from wet']]],
      [['Redis'], [['Redis keeps the tide tables'], ['Tide tables are kept in Redis'], []]],
    ])
    expect(shared.map(({ topics }) => topics.map(nameOf))).toEqual([['Kafka']])
    expect(topicsInCommon).toBe(2)
  })

  test('loses no takeaway of any two talks: each is in a row or only in its talk, never in both', () => {
    for (const one of seed.talks) {
      for (const two of seed.talks) {
        if (one === two) continue
        const { nearSame, shared, topicsInCommon, only } = compareTalks([one, two])
        const aligned = [...nearSame, ...shared]
        for (const [column, talk] of [one, two].entries()) {
          const inRows = new Set(aligned.flatMap(({ cells }) => cells[column] ?? []))
          const alone = only[column]?.takeaways ?? []
          expect(inRows.size + alone.length).toBe(talk.takeaways.length)
          expect(new Set([...inRows, ...alone])).toEqual(new Set(talk.takeaways))
        }
        for (const { topics, cells } of aligned) {
          expect(cells.every((cell) => cell.length > 0)).toBe(true)
          for (const topic of topics)
            expect(cells.flat().every((takeaway) => takeaway.topics.includes(topic))).toBe(true)
        }
        expect(new Set(aligned.flatMap(({ topics }) => topics)).size).toBe(topicsInCommon)
      }
    }
  })
})

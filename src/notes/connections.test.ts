import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import { compileNotes } from './compile.ts'
import { compareTalks, mentionsOfTalk, talksSharingMost } from './connections.ts'
import { decodeDataset } from './dataset.ts'
import { createLibrary } from './library.ts'
import type { Library, Talk } from './model.ts'

const shipped: unknown = JSON.parse(readFileSync('public/data/qcon-london-2017.json', 'utf8'))
const seed = createLibrary([decodeDataset(shipped)])

function libraryOf(talks: Record<string, string[]>): Library {
  const lines = Object.entries(talks).flatMap(([title, items]) => [
    `## ${title}`,
    ...items.map((item) => `- ${item}`),
  ])
  const files = [{ path: '', text: lines.join('\n') }]
  return createLibrary([compileNotes({ conferenceId: 'harbour', files, topics: catalogue }).dataset])
}

const small = libraryOf({
  Boats: ['Redis keeps the tides', 'Kafka and Redis', 'Wood floats'],
  Ropes: ['Redis again', 'Hemp is fine'],
  Sails: ['Kafka carries wind', 'Kafka and Redis again', 'Erlang too'],
  Piers: ['Erlang runs the crane'],
  Gulls: [],
})
const talksOf = (...ids: string[]) => ids.flatMap((id) => small.talkById.get(id) ?? [])

describe('comparing talks', () => {
  const rows = (talks: readonly Talk[]) =>
    compareTalks(talks).shared.map(({ topic, takeaways }) => [
      topic.id,
      ...takeaways.map((cell) => cell.length),
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
    const { rest } = compareTalks(talksOf('ropes', 'boats'))
    expect(rest.map((column) => column.map(({ text }) => text))).toEqual([['Hemp is fine'], ['Wood floats']])
  })

  test('finds nothing shared in talks that share nothing, or in one talk', () => {
    expect(compareTalks(talksOf('ropes', 'piers', 'gulls')).shared).toEqual([])
    expect(compareTalks(talksOf('boats'))).toEqual({ shared: [], rest: [talksOf('boats')[0]?.takeaways] })
    expect(compareTalks([])).toEqual({ shared: [], rest: [] })
  })

  test('loses no takeaway of any two talks: each is in a shared row or in the rest, never in both', () => {
    for (const one of seed.talks) {
      for (const two of seed.talks) {
        if (one === two) continue
        const { shared, rest } = compareTalks([one, two])
        for (const [column, talk] of [one, two].entries()) {
          const inRows = new Set(shared.flatMap(({ takeaways }) => takeaways[column] ?? []))
          const alone = rest[column] ?? []
          expect(inRows.size + alone.length).toBe(talk.takeaways.length)
          expect(new Set([...inRows, ...alone])).toEqual(new Set(talk.takeaways))
        }
        for (const { topic, takeaways } of shared) {
          expect(takeaways.every((cell) => cell.length > 0)).toBe(true)
          expect(takeaways.flat().every((takeaway) => takeaway.topics.includes(topic))).toBe(true)
        }
      }
    }
  })
})

describe('what a talk mentions', () => {
  test('is told once, with the number of other talks, those most often mentioned first', () => {
    const mentions = (id: string) =>
      talksOf(id).flatMap((talk) =>
        mentionsOfTalk(small, talk).map(({ topic, otherTalks }) => [topic.id, otherTalks]),
      )
    expect(mentions('sails')).toEqual([
      ['redis', 2],
      ['kafka', 1],
      ['erlang', 1],
    ])
    expect(mentions('gulls')).toEqual([])
  })

  test('counts the same talks as a look at each takeaway of the shipped notes', () => {
    for (const talk of seed.talks) {
      for (const { topic, otherTalks } of mentionsOfTalk(seed, talk)) {
        const others = seed.talks.filter(
          (other) => other !== talk && other.takeaways.some((takeaway) => takeaway.topics.includes(topic)),
        )
        expect([topic.id, otherTalks]).toEqual([topic.id, others.length])
      }
    }
  })
})

describe('the talks that share most', () => {
  test('come with what they share, most topics first, rarer ones before where equal', () => {
    const sharing = talksOf('sails').flatMap((talk) => talksSharingMost(small, talk))
    expect(sharing.map(({ talk, topics }) => [talk.id, topics.map(({ id }) => id)])).toEqual([
      ['boats', ['redis', 'kafka']],
      ['piers', ['erlang']],
      ['ropes', ['redis']],
    ])
  })

  test('never name the talk itself nor one that shares nothing, and share both ways', () => {
    for (const talk of seed.talks) {
      for (const { talk: other, topics } of talksSharingMost(seed, talk)) {
        expect(other).not.toBe(talk)
        const back = talksSharingMost(seed, other).find((shared) => shared.talk === talk)
        expect(new Set(back?.topics)).toEqual(new Set(topics))
        expect(topics.length).toBeGreaterThan(0)
      }
    }
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { closestTalks, mentionsOfTalk, talksSharingMost } from './connections.ts'
import { decodeDataset } from './dataset.ts'
import { harbour, libraryOf } from './harbour.ts'
import { createLibrary } from './library.ts'

const shipped: unknown = JSON.parse(readFileSync('public/data/qcon-london-2017.json', 'utf8'))
const seed = createLibrary([decodeDataset(shipped)])

const talksOf = (...ids: string[]) => ids.flatMap((id) => harbour.talkById.get(id) ?? [])

describe('what a talk mentions', () => {
  test('is told once, with the number of other talks, those most often mentioned first', () => {
    const mentions = (id: string) =>
      talksOf(id).flatMap((talk) =>
        mentionsOfTalk(harbour, talk).map(({ topic, otherTalks }) => [topic.id, otherTalks]),
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
    const sharing = talksSharingMost(harbour, talksOf('sails'))
    expect(sharing.map(({ talk, topics }) => [talk.id, topics.map(({ id }) => id)])).toEqual([
      ['boats', ['redis', 'kafka']],
      ['piers', ['erlang']],
      ['ropes', ['redis']],
    ])
  })

  test('share with any of several, and are none of them', () => {
    const sharing = talksSharingMost(harbour, talksOf('ropes', 'piers'))
    expect(sharing.map(({ talk, topics }) => [talk.id, topics.map(({ id }) => id)])).toEqual([
      ['sails', ['redis', 'erlang']],
      ['boats', ['redis']],
    ])
  })

  test('never name the talk itself nor one that shares nothing, and share both ways', () => {
    for (const talk of seed.talks) {
      for (const { talk: other, topics } of talksSharingMost(seed, [talk])) {
        expect(other).not.toBe(talk)
        const back = talksSharingMost(seed, [other]).find((shared) => shared.talk === talk)
        expect(new Set(back?.topics)).toEqual(new Set(topics))
        expect(topics.length).toBeGreaterThan(0)
      }
    }
  })
})

describe('the two closest talks', () => {
  test('share most topics of all pairs', () => {
    const closest = closestTalks(harbour)
    expect(closest?.talks.map(({ id }) => id)).toEqual(['boats', 'sails'])
    expect(closest?.topics.map(({ id }) => id)).toEqual(['redis', 'kafka'])
    const ofSeed = closestTalks(seed)
    const most = Math.max(...seed.talks.map((talk) => talksSharingMost(seed, [talk])[0]?.topics.length ?? 0))
    expect(ofSeed?.topics).toHaveLength(most)
  })

  test('are none where no two share anything', () => {
    expect(closestTalks(libraryOf({ Boats: ['Redis keeps the tides'], Ropes: ['Hemp is fine'] }))).toBeNull()
  })
})

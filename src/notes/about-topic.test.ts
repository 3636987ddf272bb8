import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { aboutTopic, topicsLike } from './about-topic.ts'
import { catalogue } from './catalogue.ts'
import { compileNotes } from './compile.ts'
import { decodeDataset } from './dataset.ts'
import { createLibrary } from './library.ts'

const shipped: unknown = JSON.parse(readFileSync('public/data/qcon-london-2017.json', 'utf8'))
const seed = createLibrary([decodeDataset(shipped)])
const text = `
## Boats
- Redis keeps the tides
- Kafka and Redis
- Kafka carries wind
- AWS Lambda wakes the gulls
## Ropes
- Redis again, with Kafka
- Amazon S3 holds the rope
`
const small = createLibrary([
  compileNotes({ conferenceId: 'harbour', files: [{ path: '', text }], topics: catalogue }).dataset,
])
const saidOf = (id: string) => aboutTopic(small, id)

describe('what is said about a topic', () => {
  test('stands by talk, in the order of the notes', () => {
    const redis = saidOf('redis')
    expect(
      [...(redis?.byTalk ?? [])].map(([talk, within]) => [talk.id, within.map(({ number }) => number)]),
    ).toEqual([
      ['boats', ['1', '2']],
      ['ropes', ['1']],
    ])
    expect(redis?.takeaways).toBe(3)
  })

  test('is counted as a scan of all takeaways counts it, for every topic of the real notes', () => {
    for (const { id } of seed.topics.values()) {
      const scanned = seed.takeaways.filter(({ topics }) => topics.some((topic) => topic.id === id))
      const about = aboutTopic(seed, id)
      expect([...(about?.byTalk.values() ?? [])].flat()).toEqual(scanned)
      expect(about?.takeaways ?? 0).toBe(scanned.length)
      for (const { topic, count } of about?.together ?? []) {
        expect(count).toBe(scanned.filter(({ topics }) => topics.includes(topic)).length)
      }
      for (const near of about?.near ?? []) {
        expect(near.takeaways.length).toBeGreaterThan(0)
        expect(near.takeaways.filter((takeaway) => scanned.includes(takeaway))).toEqual([])
      }
    }
  })

  test('is written as the notes write it, each way once', () => {
    expect(aboutTopic(seed, 'amazon-ecs')?.wordings[0]).toBe('ECS')
    expect(saidOf('redis')?.wordings).toEqual([])
    for (const { id, name } of seed.topics.values()) {
      const wordings = (aboutTopic(seed, id)?.wordings ?? []).map((wording) => wording.toLowerCase())
      expect(new Set(wordings).size).toBe(wordings.length)
      expect(wordings).not.toContain(name.toLowerCase())
    }
  })

  test('names what is mentioned in the same breath, most often first', () => {
    expect(saidOf('redis')?.together.map(({ topic, count }) => [topic.id, count])).toEqual([['kafka', 2]])
  })

  test('counts what conferences have in common once', () => {
    const other = compileNotes({
      conferenceId: 'delta',
      files: [{ path: '', text: '## Locks\n- Kafka fills Redis' }],
      topics: catalogue,
    }).dataset
    const notes = compileNotes({
      conferenceId: 'harbour',
      files: [{ path: '', text }],
      topics: catalogue,
    }).dataset
    const redis = aboutTopic(createLibrary([notes, other]), 'redis')
    expect(redis?.together.map(({ topic, count }) => [topic.id, count])).toEqual([['kafka', 3]])
  })

  test('is followed by what is close by and does not name it', () => {
    const [kafka] = saidOf('redis')?.near ?? []
    expect(kafka?.topic.id).toBe('kafka')
    expect(kafka?.takeaways.map((takeaway) => takeaway.text)).toEqual(['Kafka carries wind'])
  })

  test('has its relatives close by, although no takeaway mentions both', () => {
    const lambda = [...small.topics.values()].find(({ name }) => name === 'AWS Lambda')
    expect(saidOf(lambda?.id ?? '')?.near.map(({ topic }) => topic.name)).toEqual(['Amazon S3'])
  })

  test('is nothing for a topic nobody mentions', () => {
    expect(saidOf('cobol')).toBeNull()
    expect(saidOf('')).toBeNull()
  })
})

test('topics of a kind are listed by how much is said about them', () => {
  const docker = seed.topics.get('docker')
  const like = docker ? topicsLike(docker, seed) : []
  expect(like.map(({ topic }) => topic.kind)).toEqual(like.map(() => 'technology'))
  expect(like.map(({ takeaways }) => takeaways)).toEqual(
    like.map(({ takeaways }) => takeaways).toSorted((a, b) => b - a),
  )
  expect(like.map(({ topic }) => topic.id)).toContain('docker')
})

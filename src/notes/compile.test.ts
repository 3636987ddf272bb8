import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import { compileNotes } from './compile.ts'
import { decodeDataset } from './dataset.ts'
import { hashOf } from './ids.ts'
import { decodeProgramme } from './programme.ts'

const folder = 'content/qcon-london-2017'
const text = readFileSync(`${folder}/notes.txt`, 'utf8')
const written: unknown = JSON.parse(readFileSync(`${folder}/programme.json`, 'utf8'))
const programme = decodeProgramme(written)

const compile = (...lines: string[]) =>
  compileNotes({
    conferenceId: 'harbour',
    files: [{ path: '', text: lines.join('\n') }],
    topics: catalogue,
  })

test('a tag names the topic that is known by it, else makes an idea of its own', () => {
  const { dataset } = compile('## Talk', '- It is a fine queue #kafka #k8s #Machine_Rooms')
  expect(dataset.topics.map(({ name, kind }) => [name, kind])).toEqual([
    ['Kafka', 'technology'],
    ['Kubernetes', 'technology'],
    ['Machine Rooms', 'idea'],
    ['Queues', 'idea'],
  ])
})

describe('QCon London 2017 with its programme', () => {
  const { dataset, reads, unused } = compileNotes({
    conferenceId: 'qcon-london-2017',
    files: [{ path: 'notes.txt', text }],
    programmes: [programme],
    topics: catalogue,
  })
  const talk = (start: string) => dataset.talks.find(({ id }) => id.startsWith(start))

  test('compiles without problems to a dataset its decoder accepts as it is', () => {
    expect(reads.flatMap((read) => read.problems)).toEqual([])
    expect(unused).toEqual([[]])
    expect(decodeDataset(structuredClone(dataset))).toEqual(dataset)
  })

  test('has the dates of the conference and of its days', () => {
    expect(dataset.conference.dates).toEqual(['2017-03-06', '2017-03-08'])
    expect(dataset.days.map(({ id, date }) => [id, date])).toEqual([
      ['day-1', '2017-03-06'],
      ['day-2', '2017-03-07'],
    ])
    expect(talk('scaling')).toMatchObject({ day: 'day-2', order: 5 })
    expect(talk('strategic')).toMatchObject({ day: 'day-1', order: 1 })
  })

  test('has a track where a page states one, and none elsewhere', () => {
    const withoutTrack = dataset.talks.filter(({ track }) => track === null).map(({ id }) => id.slice(0, 20))
    expect(withoutTrack).toEqual([
      'deliver-docker-conta',
      'continuous-delivery-',
      'why-we-chose-erlang-',
      'continuously-deliver',
      'building-a-data-scie',
    ])
    expect(dataset.tracks.find(({ id }) => id === talk('scaling')?.track)?.name).toBe(
      "Architectures You've Always Wondered about",
    )
  })

  test('names a source for every fact it did not take from the notes', () => {
    const sources = new Map(dataset.sources.map((source) => [source.id, source]))
    const stated = ['officialTitle', 'track', 'time', 'room'] as const
    for (const { facts, ...record } of dataset.talks) {
      for (const { source } of Object.values(facts)) expect(sources.get(source)).toBeDefined()
      for (const field of stated)
        expect([record.id, field in facts]).toEqual([record.id, record[field] !== null])
      expect('links' in facts).toBe(record.links.length > 0)
    }
    expect(sources.get(talk('scaling')?.facts.room?.source ?? '')?.title).toContain('Scaling Instagram')
    expect(sources.get('s1')).toMatchObject({ kind: 'notes', licence: null, sha256: hashOf(text) })
  })

  test('knows for whom each speaker spoke, as an organisation among the topics', () => {
    const organisations = new Map(dataset.topics.map((topic) => [topic.id, topic.kind]))
    for (const speaker of dataset.speakers)
      expect(organisations.get(speaker.organisation ?? '')).toBe('organisation')
    expect(dataset.speakers).toContainEqual({
      id: 'colin-breck',
      name: 'Colin Breck',
      aliases: [],
      organisation: 'tesla',
    })
    expect(talk('using-quality')?.facts.organisation).toEqual({ source: 's1', confidence: 'high' })
  })

  test('calls Rob Witoff by his name and quotes the notes as they spell it', () => {
    expect(talk('crushing')?.speakers).toEqual([{ id: 'rob-witoff', as: 'Rob Witloff' }])
    expect(dataset.speakers).toContainEqual({
      id: 'rob-witoff',
      name: 'Rob Witoff',
      aliases: ['Rob Witloff'],
      organisation: 'coinbase',
    })
  })

  test('holds every topic that a takeaway or another topic refers to, and no other', () => {
    const topics = new Set(dataset.topics.map(({ id }) => id))
    const named = [
      ...dataset.talks
        .flatMap(({ takeaways }) => takeaways.flatMap((takeaway) => takeaway.topics))
        .map(({ id }) => id),
      ...dataset.speakers.map(({ organisation }) => organisation),
      ...dataset.topics.map(({ parent }) => parent),
    ]
    expect(topics).toEqual(new Set(named.filter((id) => id !== null)))
  })
})

describe('other notes', () => {
  test('need no programme', () => {
    const { dataset } = compile('# Harbour Conf', '## Tides — Ada Berg (Fjord)', '- Uses Redis')
    expect(dataset.conference).toMatchObject({ id: 'harbour', name: 'Harbour Conf', dates: [] })
    expect(dataset.speakers).toEqual([
      { id: 'ada-berg', name: 'Ada Berg', aliases: [], organisation: 'fjord' },
    ])
    expect(dataset.topics.map(({ id }) => id)).toEqual(['fjord', 'redis'])
    expect(decodeDataset(dataset)).toEqual(dataset)
  })

  test('get an address for every talk: none twice, none empty, none that is taken', () => {
    const compiled = compileNotes({
      conferenceId: 'harbour',
      files: [{ path: '', text: ['## Keynote', '## Keynote', '## 開幕', '## Tides'].join('\n') }],
      topics: catalogue,
      taken: { talks: new Set(['tides']), takeaways: new Set() },
    })
    expect(compiled.dataset.talks.map(({ id }) => id)).toEqual([
      'keynote',
      'keynote-2',
      expect.stringMatching(/^[0-9a-f]{10}$/),
      'tides-2',
    ])
    expect(() => decodeDataset(compiled.dataset)).not.toThrow()
  })

  test('have one speaker for one person in two talks', () => {
    const { dataset } = compile('## Tides — Ada Berg', '## Knots — Ada Berg (Fjord)')
    expect(dataset.speakers).toMatchObject([{ id: 'ada-berg', organisation: 'fjord' }])
  })

  test('keep names apart that have no Latin letter', () => {
    const { dataset } = compile(
      'The Talks',
      '1. A with 李智樺',
      '2. B with 王小明 (楽天)',
      '',
      'A',
      '- x',
      '',
      'B',
      '- y',
    )
    expect(dataset.speakers.map(({ name }) => name).sort()).toEqual(['李智樺', '王小明'])
    expect(() => decodeDataset(dataset)).not.toThrow()
  })

  test('keep an employer apart from the technology of the same name', () => {
    const { dataset } = compile('## A — Ada Berg (Docker)', '- Docker is used')
    const kinds = new Map(dataset.topics.map(({ id, kind }) => [id, kind]))
    expect(kinds.get(dataset.speakers[0]?.organisation ?? '')).toBe('organisation')
    expect(kinds.get('docker')).toBe('technology')
  })

  test('give no takeaway an id that another conference has, though its author wrote it', () => {
    const { dataset, reads } = compileNotes({
      conferenceId: 'harbour',
      files: [{ path: '', text: '## Tides\n- One ^k3v9\n- Two ^own' }],
      topics: catalogue,
      taken: { talks: new Set(), takeaways: new Set(['k3v9']) },
    })
    const [one, two] = dataset.talks[0]?.takeaways ?? []
    expect(one?.id).toMatch(/^[0-9a-z]{10}$/)
    expect(two?.id).toBe('own')
    expect(reads[0]?.problems).toMatchObject([
      {
        line: 2,
        severity: 'warning',
        message: '“^k3v9” marks a takeaway of another conference already',
        edit: { lines: ['- One'] },
      },
    ])
  })

  test('are told about facts on a talk they do not have', () => {
    const talks = [{ title: 'Never given' }]
    const { unused } = compileNotes({
      conferenceId: 'harbour',
      files: [{ path: '', text: '## Tides' }],
      programmes: [{ ...programme, talks }],
      topics: catalogue,
    })
    expect(unused).toEqual([['Never given']])
  })
})

test.each([
  [{}, /^At conference/],
  [null, /^At its top level/],
  [
    { ...programme, talks: [{ title: 'A', time: { value: { start: '9', end: '10' } } }] },
    /^At talks\.0\.time/,
  ],
  [
    { ...programme, talks: [{ title: 'A', room: { value: 'R', source: 'nowhere', confidence: 'high' } }] },
    /The room of “A” names the source “nowhere”/,
  ],
])('a programme that is none says where it is wrong', (data, where) => {
  expect(() => decodeProgramme(data)).toThrow(where)
})

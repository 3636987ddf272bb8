import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comesInParts, DatasetError, decodeDataset, decodeIndex } from './dataset.ts'

const seed = readFileSync('public/data/qcon-london-2017.json', 'utf8')

/** A small dataset as JSON with changes at dotted paths, `undefined` to leave something out. */
function withChanges(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const data: Record<string, unknown> = structuredClone({
    schema: 'takeaways/1',
    conference: { id: 'harbour', name: 'Harbour', dates: ['2031-05-01'], timezone: null, url: null },
    days: [{ id: 'day-1', number: 1, date: null, label: 'Day 1' }],
    tracks: [{ id: 'sea', name: 'Sea' }],
    speakers: [{ id: 'ada', name: 'Ada', aliases: [], organisation: 'fjord' }],
    topics: [{ id: 'fjord', name: 'Fjord', kind: 'organisation', aliases: [], parent: null }],
    talks: [
      {
        id: 'tides',
        title: 'Tides',
        day: 'day-1',
        order: 1,
        track: 'sea',
        speakers: [{ id: 'ada', as: 'Ada' }],
        remarks: [{ text: 'Good' }],
        links: [{ title: 'Slides', url: 'https://example.org/' }],
        facts: { track: { source: 's1', confidence: 'high' } },
        takeaways: [
          { id: 'aa', text: 'Log waves', depth: 0, line: 2, topics: [{ id: 'fjord', via: 'found' }] },
          { id: 'bb', text: 'Sleep', depth: 1, line: 3, topics: [] },
        ],
      },
    ],
    sources: [{ id: 's1', kind: 'notes', title: 'Notes', author: null, url: null, licence: null }],
    moved: {},
  })
  for (const [path, value] of Object.entries(changes)) change(data, path.split('.'), value)
  return data
}

function change(at: unknown, [name = '', ...rest]: string[], value: unknown): void {
  if (typeof at !== 'object' || at === null) throw new Error(`Nothing at ${name}`)
  if (rest.length > 0) change(Reflect.get(at, name), rest, value)
  else if (value === undefined) Reflect.deleteProperty(at, name)
  else Reflect.set(at, name, value)
}

/** What an action throws; null if it does not. */
function attempt(action: () => unknown): unknown {
  try {
    action()
    return null
  } catch (error) {
    return error
  }
}

function refusal(data: unknown, decode: (data: unknown) => unknown = decodeDataset): DatasetError {
  const error = attempt(() => decode(data))
  if (error instanceof DatasetError) return error
  throw new Error('It was not refused', { cause: error })
}

test('the shipped dataset and the small one used here are accepted', () => {
  const data: unknown = JSON.parse(seed)
  expect(decodeDataset(data)).toEqual(data)
  expect(decodeDataset(withChanges()).talks).toHaveLength(1)
})

describe('refused as something else', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'takeaways/1'],
    ['a list', [withChanges()]],
    ['no schema', withChanges({ schema: undefined })],
    ['another schema', withChanges({ schema: 'schedule/1' })],
    ['the schema of an index', withChanges({ schema: 'takeaways-index/1' })],
    ['a schema without a number', withChanges({ schema: 'takeaways/one' })],
    ['a schema that is no text', withChanges({ schema: 1 })],
  ])('%s', (_what, data) => {
    expect(refusal(data)).toMatchObject({
      reason: 'not a dataset',
      message: expect.stringContaining('takeaways/1'),
    })
  })
})

test.each(['takeaways/2', 'takeaways/999999'])('%s is refused as newer, whatever else it holds', (schema) => {
  expect(refusal({ schema })).toMatchObject({ reason: 'newer', message: expect.stringContaining(schema) })
})

describe('refused as damaged, with the place', () => {
  test.each([
    [{ talks: undefined }, 'talks'],
    [{ talks: {} }, 'talks'],
    [{ conference: null }, 'conference'],
    [{ 'conference.dates': ['soon'] }, 'conference.dates.0'],
    [{ 'talks.0.takeaways': undefined }, 'talks.0.takeaways'],
    [{ 'talks.0.takeaways.0.depth': 9 }, 'talks.0.takeaways.0.depth'],
    [{ 'talks.0.takeaways.0.depth': -1 }, 'talks.0.takeaways.0.depth'],
    [{ 'talks.0.takeaways.1.text': 'x'.repeat(10_001) }, 'talks.0.takeaways.1.text'],
    [{ 'talks.0.takeaways.1.line': 1.5 }, 'talks.0.takeaways.1.line'],
    [{ 'talks.0.takeaways.0.topics.0.via': 'guessed' }, 'talks.0.takeaways.0.topics.0.via'],
    [{ 'talks.0.id': '..' }, 'talks.0.id'],
    [{ 'talks.0.id': 'Tides/../x' }, 'talks.0.id'],
    [{ 'talks.0.id': '' }, 'talks.0.id'],
    [{ 'talks.0.order': '1' }, 'talks.0.order'],
    [{ 'topics.0.kind': 'animal' }, 'topics.0.kind'],
    [{ 'sources.0.sha256': 'abc' }, 'sources.0.sha256'],
  ])('%j', (changes, place) => {
    const { reason, message } = refusal(withChanges(changes))
    expect(reason).toBe('damaged')
    expect(message).toMatch(`At ${place}: `)
  })

  test.each([
    [{ 'talks.0.takeaways.1.id': 'aa' }, 'Two takeaways'],
    [{ 'speakers.1': { id: 'ada', name: 'Ada', aliases: [], organisation: null } }, 'Two speakers'],
    [{ 'days.1': { id: 'day-1', number: 2, date: null, label: 'Day 2' } }, 'Two days'],
    [{ 'tracks.1': { id: 'sea', name: 'Sea' } }, 'Two tracks'],
    [{ 'talks.0.day': 'day-9' }, 'day-9'],
    [{ 'talks.0.track': 'land' }, 'land'],
    [{ 'talks.0.speakers.0.id': 'eve' }, 'eve'],
    [{ 'talks.0.facts.track.source': 's9' }, 's9'],
    [{ 'talks.0.takeaways.0.topics.0.id': 'redis' }, 'redis'],
    [{ 'topics.0.parent': 'sea-inc' }, 'sea-inc'],
    [{ 'speakers.0.organisation': 'navy' }, 'navy'],
  ])('%j', (changes, culprit) => {
    const { reason, message } = refusal(withChanges(changes))
    expect(reason).toBe('damaged')
    expect(message).toContain(culprit)
  })
})

describe('foreign content', () => {
  test.each(['javascript:alert(1)', 'data:text/html,x', ' https://example.org', 'https://a b', '//x', '', 7])(
    'a link to %j is dropped and its talk kept',
    (url) => {
      const good = { title: 'Video', url: 'https://example.org/video' }
      const { talks } = decodeDataset(withChanges({ 'talks.0.links': [{ title: 'Slides', url }, good] }))
      expect(talks[0]?.links).toEqual([good])
      const { conference } = decodeDataset(withChanges({ 'conference.url': url }))
      expect(conference.url).toBeNull()
    },
  )

  test('unknown fields are kept, at every level', () => {
    const changes = { mood: 'calm', 'talks.0.room2': 'B', 'talks.0.takeaways.0.stars': 3 }
    const dataset = decodeDataset(withChanges(changes))
    expect(dataset).toMatchObject({
      mood: 'calm',
      talks: [{ room2: 'B', takeaways: [{ stars: 3 }, {}] }],
    })
  })

  test('half a character becomes a whole one', () => {
    const { talks } = decodeDataset(
      withChanges({ 'talks.0.title': 'a\ud83d', 'talks.0.takeaways.0.text': '\udc00b' }),
    )
    expect(talks[0]?.title).toBe('a\ufffd')
    expect(talks[0]?.takeaways[0]?.text).toBe('\ufffdb')
  })

  test('keys named after the machinery of objects change no other object', () => {
    const text = JSON.stringify(withChanges())
      .replace('"moved":{}', '"moved":{"__proto__":"aa","constructor":"aa"}')
      .replace('"facts":{', '"facts":{"__proto__":{"source":"s1","confidence":"high","polluted":1},')
      .replace('{"schema"', '{"__proto__":{"polluted":1},"schema"')
    const data: unknown = JSON.parse(text)
    expect(() => decodeDataset(data)).not.toThrow()
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(Reflect.get({}, 'source')).toBeUndefined()
  })

  test('of any kind anywhere is refused with a reason or accepted, never a crash', () => {
    const text = JSON.stringify(withChanges())
    const paths = pathsIn(withChanges())
    const json = fc.jsonValue({ maxDepth: 3 })
    const odd = fc.constantFrom(
      undefined,
      null,
      [],
      {},
      -1,
      NaN,
      '',
      '..',
      '__proto__',
      '\ud800',
      'x'.repeat(20_000),
    )
    const mutation = fc.tuple(fc.constantFrom(...paths), fc.oneof(odd, json))
    let refused = 0
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const data: Record<string, unknown> = JSON.parse(text)
        for (const [path, value] of mutations) {
          // An earlier mutation may have taken this place away.
          attempt(() => change(data, path, value))
        }
        const outcome = attempt(() => decodeDataset(data))
        expect(outcome === null || outcome instanceof DatasetError).toBe(true)
        if (outcome) refused++
      }),
      { numRuns: 2000, seed: 1 },
    )
    expect(refused).toBeGreaterThan(1000)
  })
})

function pathsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path]
  const inside = Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, [...path, name]))
  return path.length > 0 ? [path, ...inside] : inside
}

describe('the index', () => {
  const shipped: unknown = JSON.parse(readFileSync('public/data/index.json', 'utf8'))
  const conference = { id: 'a', name: 'A', dates: [], talks: 1, takeaways: 1, sha256: '0'.repeat(64) }

  test('that is shipped is accepted', () => {
    expect(decodeIndex(shipped)).toEqual(shipped)
  })

  test.each(['../secret.json', 'https://example.org/x.json', 'a/b.json', '.json', 'x.html'])(
    'may not name the file %s',
    (file) => {
      const data = { schema: 'takeaways-index/1', conferences: [{ ...conference, file }] }
      expect(refusal(data, decodeIndex)).toMatchObject({ reason: 'damaged' })
    },
  )

  test.each([
    ['no list', { contents: 7 }],
    ['no pairs', { contents: [['tides']] }],
    ['no ids', { contents: [['../Tides', 'Tides']] }],
    ['a circle of names', { contents: [['tides', { toString: 'tides' }]] }],
  ])('whose hint at the talks is %s is read without it', (_what, hint) => {
    const file = 'a.json'
    const data = {
      schema: 'takeaways-index/1',
      topics: 'all',
      conferences: [{ ...conference, file, ...hint }],
    }
    expect(decodeIndex(data)).toMatchObject({ topics: [], conferences: [{ file, contents: [] }] })
  })

  test('may name the same talk twice, and numbers of any size', () => {
    const contents = [
      ['tides', 'Tides'],
      ['tides', 'Tides again'],
    ]
    const data = {
      schema: 'takeaways-index/1',
      conferences: [{ ...conference, file: 'a.json', takeaways: Number.MAX_VALUE, contents }],
    }
    const index = decodeIndex(data)
    expect(index.conferences[0]?.contents).toEqual(contents)
    expect(comesInParts([...index.conferences, ...index.conferences])).toBe(true)
  })

  test('is refused if newer, and not mistaken for a dataset', () => {
    expect(refusal({ schema: 'takeaways-index/2' }, decodeIndex).reason).toBe('newer')
    expect(refusal(withChanges(), decodeIndex).reason).toBe('not a dataset')
  })
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeDataset } from '#notes/dataset.ts'
import { fold } from '#notes/fold.ts'
import { createLibrary } from '#notes/library.ts'
import type { Dataset, Library, Takeaway, Talk } from '#notes/model.ts'
import { createEngine, type Found } from './engine.ts'
import { byFacet, type FacetName, facetNames, parseQuery, type Query, type QueryParameters } from './query.ts'

const shipped: unknown = JSON.parse(readFileSync('public/data/qcon-london-2017.json', 'utf8'))
const seed = createLibrary([decodeDataset(shipped)])
const engine = createEngine(seed)
const nothing = () => false

function find(parameters: QueryParameters, isSaved: (id: string) => boolean = nothing): Found {
  return engine.find(parseQuery(parameters), isSaved)
}
const textsOf = (found: Found) => [...found.takeaways].map(({ text }) => text)
const titlesOf = (found: Found) => found.talks.map(({ title }) => title)
const valueOf = (found: Found, facet: FacetName, id: string) =>
  found.counts[facet].find((value) => value.id === id)

/** What the engine answers, by filtering everything again for every facet. */
function findSlowly(library: Library, query: Query, isSaved: (id: string) => boolean) {
  const valuesOf = (name: FacetName, talk: Talk, takeaway: Takeaway | null): string[] => {
    const ofKind = (kind: string) =>
      (takeaway?.topics ?? []).filter((topic) => topic.kind === kind).map(({ id }) => id)
    const values: Record<FacetName, string[]> = {
      conf: [talk.conference.id],
      day: talk.day ? [talk.day.id] : [],
      track: [talk.track?.id ?? 'none'],
      speaker: talk.speakers.map(({ speaker }) => speaker.id),
      tech: ofKind('technology'),
      idea: ofKind('idea'),
      org: ofKind('organisation'),
    }
    return values[name]
  }
  const hasText = (talk: Talk, takeaway: Takeaway | null) => {
    const searched = [
      ...(takeaway ? [takeaway] : talk.remarks).flatMap(({ text, group }) => [text, group ?? '']),
      ...(takeaway?.topics ?? []).map(({ name }) => name),
      talk.title,
      ...talk.speakers.flatMap(({ speaker, as }) => [speaker.name, as]),
    ]
    const words = fold(searched.join(' ')).split(/[^\p{L}\p{N}]+/u)
    const wanted = fold(query.text)
      .split(' ')
      .filter((word) => word !== '')
    return wanted.every((word) => words.some((other) => other.startsWith(word)))
  }
  const rows = library.talks.flatMap((talk) => {
    const takeaways: (Takeaway | null)[] = talk.takeaways.length > 0 ? talk.takeaways : [null]
    return takeaways.map((takeaway) => ({ talk, takeaway }))
  })
  const filter = (except: FacetName | 'saved' | null) =>
    rows.filter(
      ({ talk, takeaway }) =>
        hasText(talk, takeaway) &&
        (!query.saved || except === 'saved' || (takeaway !== null && isSaved(takeaway.id))) &&
        facetNames.every((name) => {
          const wanted = query.chosen[name]
          const has = valuesOf(name, talk, takeaway)
          return name === except || wanted.length === 0 || wanted.some((value) => has.includes(value))
        }),
    )
  const found = filter(null)
  return {
    takeaways: new Set(found.flatMap(({ takeaway }) => takeaway ?? [])),
    talks: [...new Set(found.map(({ talk }) => talk))],
    savedCount: filter('saved').filter(({ takeaway }) => takeaway && isSaved(takeaway.id)).length,
    counts: byFacet((name) => {
      const open = filter(name)
      const ids = new Set(rows.flatMap(({ talk, takeaway }) => valuesOf(name, talk, takeaway)))
      return new Map(
        [...ids].map((id) => {
          const having = open.filter(({ talk, takeaway }) => valuesOf(name, talk, takeaway).includes(id))
          return [
            id,
            { count: having.filter(({ takeaway }) => takeaway).length, isEmpty: having.length === 0 },
          ]
        }),
      )
    }),
  }
}

function expectSame(library: Library, query: Query, isSaved: (id: string) => boolean): void {
  const { takeaways, talks, savedCount, counts } = createEngine(library).find(query, isSaved)
  const byId = byFacet(
    (name) => new Map(counts[name].map(({ id, count, isEmpty }) => [id, { count, isEmpty }])),
  )
  expect({ takeaways, talks, savedCount, counts: byId }).toEqual(findSlowly(library, query, isSaved))
}

/** Any query over the values a library has. */
function queriesOver(library: Library, words: readonly string[]): fc.Arbitrary<Query> {
  const { counts } = createEngine(library).find(parseQuery({}), nothing)
  const some = (name: FacetName) => {
    const ids = counts[name].map(({ id }) => id)
    return fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      fc.subarray(ids, { maxLength: Math.min(3, ids.length) }),
    )
  }
  return fc.record({
    text: fc.oneof(
      fc.constant(''),
      fc.subarray([...words], { maxLength: 2 }).map((typed) => typed.join(' ')),
    ),
    chosen: fc.record(byFacet(some)),
    saved: fc.boolean(),
  })
}

describe('results and counts are those of a slow search', () => {
  const kept = fc.func(fc.boolean())

  test('over the shipped notes', () => {
    const words = ['low', 'latency', 'java', 'the', 'boner', 'vault', 'sc', 'recommend', 'nowhere']
    fc.assert(
      fc.property(queriesOver(seed, words), kept, (query, isSaved) => expectSame(seed, query, isSaved)),
      { numRuns: 150, seed: 1 },
    )
  })

  test('over small libraries of all kinds', () => {
    const cases = libraries.chain((library) =>
      fc.tuple(fc.constant(library), queriesOver(library, ['re', 'sea', 'ada', 'no'])),
    )
    fc.assert(
      fc.property(cases, kept, ([library, query], isSaved) => expectSame(library, query, isSaved)),
      { numRuns: 400, seed: 2 },
    )
  })
})

const topics = ['technology', 'idea', 'organisation', 'person', 'work'].flatMap((kind) =>
  [1, 2].map((n) => ({ id: `${kind}-${n}`, name: `${kind} ${n}`, kind, aliases: [], parent: null })),
)
const few = <T>(all: readonly T[]) => fc.subarray([...all], { maxLength: 2 })
const talkParts = fc.record({
  day: fc.constantFrom(null, 'day-1', 'day-2'),
  track: fc.constantFrom(null, 'sea', 'land'),
  speakers: few(['ada', 'ole']).map((ids) => ids.map((id) => ({ id, as: id.toUpperCase() }))),
  title: fc.constantFrom('Seas', 'Land of no return'),
  remarks: few(['A sea view', 'No remark']).map((texts) => texts.map((text) => ({ text, group: 'Returns' }))),
  takeaways: fc.array(
    fc.record({
      text: fc.constantFrom('Redis', 'See the sea', 'Nothing'),
      group: fc.constantFrom('Sea questions', 'Asked'),
      topics: few(topics.map(({ id }) => id)),
    }),
    { maxLength: 4 },
  ),
})

function datasetOf(
  id: string,
  parts: (typeof talkParts extends fc.Arbitrary<infer T> ? T : never)[],
): Dataset {
  return decodeDataset({
    schema: 'takeaways/1',
    conference: { id, name: id, dates: [], timezone: null, url: null },
    days: [1, 2].map((number) => ({ id: `day-${number}`, number, date: null, label: `Day ${number}` })),
    tracks: [
      { id: 'sea', name: 'Sea' },
      { id: 'land', name: 'Land' },
    ],
    speakers: ['ada', 'ole'].map((name) => ({ id: name, name, aliases: [], organisation: null })),
    topics,
    talks: parts.map((talk, at) => ({
      ...talk,
      id: `${id}-${at}`,
      order: at,
      links: [],
      facts: {},
      takeaways: talk.takeaways.map(({ text, group, topics: mentioned }, n) => ({
        id: `${id}-${at}-${n}`,
        text,
        group,
        depth: 0,
        line: 1,
        topics: mentioned.map((topic) => ({ id: topic, via: 'found' })),
      })),
    })),
    sources: [],
    moved: {},
  })
}

const libraries = fc
  .array(fc.array(talkParts, { maxLength: 4 }), { maxLength: 2 })
  .map((conferences) => createLibrary(conferences.map((parts, at) => datasetOf(`conf-${at}`, parts))))

describe('in the shipped notes', () => {
  test('nothing chosen finds everything', () => {
    const found = find({})
    expect(found.takeaways.size).toBe(101)
    expect(found.talks).toEqual(seed.talks)
  })

  test('chosen values of one facet add up, those of two narrow each other', () => {
    expect(find({ tech: 'docker' }).takeaways.size).toBe(5)
    expect(find({ tech: 'vault' }).takeaways.size).toBe(2)
    expect(find({ tech: 'docker,vault' }).takeaways.size).toBe(7)
    expect(textsOf(find({ tech: 'docker,vault', org: 'coinbase' }))).toEqual([
      'Coinbase uses Docker — no container lasts for more than 30 days',
    ])
  })

  test('a count says what choosing gives under the other facets, whatever is chosen in its own', () => {
    const before = find({ tech: 'docker' })
    expect(valueOf(before, 'day', 'day-1')?.count).toBe(find({ tech: 'docker', day: 'day-1' }).takeaways.size)
    expect(valueOf(before, 'tech', 'vault')?.count).toBe(2)
    expect(valueOf(find({ day: 'day-2' }), 'tech', 'vault')).toMatchObject({
      count: 0,
      isEmpty: true,
      total: 2,
    })
  })

  test('talks without a track are found under “None stated”, which stands last', () => {
    const found = find({ track: 'none' })
    expect(found.talks).toHaveLength(5)
    expect(found.talks.every(({ track }) => track === null)).toBe(true)
    expect(find({}).counts.track.at(-1)).toMatchObject({ id: 'none', label: 'None stated' })
    expect(engine.labelOf('track', 'none')).toBe('None stated')
  })

  test('a talk without takeaways is found by its title, day, track and speaker, never by topic or as saved', () => {
    const title = 'Using Quality Views To Tackle Tech Debt'
    for (const parameters of [{}, { q: 'quality views' }, { day: 'day-1' }, { speaker: 'colin-breck' }])
      expect(titlesOf(find(parameters))).toContain(title)
    expect(find({ speaker: 'colin-breck' }).takeaways.size).toBe(0)
    expect(valueOf(find({}), 'speaker', 'colin-breck')).toMatchObject({ count: 0, isEmpty: false })
    expect(titlesOf(find({ idea: 'technical-debt' }))).not.toContain(title)
    expect(find({ speaker: 'colin-breck', saved: '1' }, () => true).talks).toEqual([])
  })

  test.each([
    ['a speaker', 'hemmings', 16],
    ['a speaker as the notes spell him', 'witloff', 8],
    ['a speaker by his real name', 'rob witoff', 8],
    ['a speaker typed without accent', 'jonas boner', 5],
    ['a title', 'erlang over', 16],
    ['a topic the words only stand for', 'elixir', 1],
    ['words of takeaway and title together', 'instagram cython', 1],
    ['a word with a sign', '@contended', 1],
    ['a name with dots', 'colah.github.io', 1],
    ['a number with a sign', '20,000+', 1],
    ['words nobody wrote together', 'docker erlang', 0],
  ])('text finds %s: %s', (_what, q, count) => {
    expect(find({ q }).takeaways.size).toBe(count)
  })

  test('only what is saved is found when asked, and counted in any case', () => {
    const [first, second] = seed.takeaways
    const isSaved = (id: string) => id === first?.id || id === second?.id
    expect([...find({ saved: '1' }, isSaved).takeaways]).toEqual([first, second])
    expect(find({}, isSaved).savedCount).toBe(2)
    expect(find({ q: 'nowhere' }, isSaved).savedCount).toBe(0)
  })

  test('values it does not have are left out and named', () => {
    const { query, unknown } = engine.read({
      tech: 'docker,cobol',
      day: 'day-9',
      track: 'none',
      saved: 'maybe',
    })
    expect(query.chosen).toMatchObject({ tech: ['docker'], day: [], track: ['none'] })
    expect(unknown).toEqual(['day-9', 'cobol', 'maybe'])
    expect(engine.read({ speaker: '__proto__,constructor' }).unknown).toEqual(['__proto__', 'constructor'])
    expect(engine.read({ saved: '1' })).toMatchObject({ query: { saved: true }, unknown: [] })
  })

  test('the most frequent values come first, days and conferences in their own order', () => {
    const { counts } = find({})
    for (const name of ['tech', 'idea', 'org', 'speaker'] as const) {
      const totals = counts[name].map(({ total }) => total)
      expect(totals).toEqual([...totals].sort((a, b) => b - a))
    }
    expect(counts.day.map(({ label }) => label)).toEqual(['Day 1', 'Day 2'])
  })
})

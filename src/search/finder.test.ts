import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeDataset } from '#notes/dataset.ts'
import { fold } from '#notes/fold.ts'
import { createLibrary } from '#notes/library.ts'
import type { Dataset, Library, Takeaway, Talk } from '#notes/model.ts'
import { createFinder, type Found } from './finder.ts'
import { byFacet, type FacetName, facetNames, parseQuery, type Query, type QueryParameters } from './query.ts'
import { type SlowRow, searchSlowly } from './slow-search.ts'
import { parseText } from './text-query.ts'
import { otherNumbers } from './words.ts'

const shipped: unknown = JSON.parse(readFileSync('public/data/qcon-london-2017.json', 'utf8'))
const seed = createLibrary([decodeDataset(shipped)])
const nothing = () => false

/** Finds in the page, as a new tab would. */
function ask(library: Library, query: Query, isSaved: (id: string) => boolean): Found {
  const saved = library.takeaways.map(({ id }) => id).filter((id) => isSaved(id))
  const found = createFinder(library, null).findNow?.({ query, saved, noted: [], isGrowing: false })
  if (!found) throw new Error('Without a worker, the page finds')
  return found
}
const find = (parameters: QueryParameters, isSaved: (id: string) => boolean = nothing) =>
  ask(seed, parseQuery(parameters), isSaved)
const takeawaysOf = (found: Found) => found.talks.flatMap((talk) => [...found.matchesIn(talk)])
const textsOf = (found: Found) => takeawaysOf(found).map(({ text }) => text)
const titlesOf = (found: Found) => found.talks.map(({ title }) => title)
const valueOf = (found: Found, facet: FacetName, id: string) => {
  const value = found.values[facet].find((other) => other.id === id)
  return value && { ...value, ...found.countOf(facet, value) }
}

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
  const rows = library.talks.flatMap((talk) => {
    const takeaways: (Takeaway | null)[] = talk.takeaways.length > 0 ? talk.takeaways : [null]
    return takeaways.map((takeaway) => ({ talk, takeaway }))
  })
  const { clauses } = parseText(query.text)
  const fits = new Set(clauses.length > 0 ? searchSlowly(rows.map(slowRowOf), clauses) : rows.keys())
  const filter = (except: FacetName | 'saved' | null) =>
    rows.filter(
      ({ talk, takeaway }, at) =>
        fits.has(at) &&
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

/** The words a row is found by. */
function slowRowOf({ talk, takeaway }: { talk: Talk; takeaway: Takeaway | null }): SlowRow {
  const { text = '' } = takeaway ?? {}
  const isNamed = (name: string) =>
    [name, ...otherNumbers(name)].some((form) => text.toLowerCase().includes(form))
  const unnamed = (takeaway?.topics ?? [])
    .map(({ name }) => name)
    .filter((name) => !isNamed(name.toLowerCase()))
  const written = takeaway ? [takeaway] : talk.remarks
  const own = [...written.flatMap((each) => [each.text, each.group ?? '']), ...unnamed]
  const about = [talk.title, ...talk.speakers.flatMap(({ speaker, as }) => [as, speaker.name])]
  return { own: fold(own.join('\u0001')), about: fold(about.join('\u0001')) }
}

function expectSame(library: Library, query: Query, isSaved: (id: string) => boolean): void {
  const found = ask(library, query, isSaved)
  const inOrder = library.talks.filter((talk) => found.talks.includes(talk))
  const takeaways = new Set(inOrder.flatMap((talk) => [...found.matchesIn(talk)]))
  expect(found.takeaways).toBe(takeaways.size)
  const counts = byFacet(
    (name) => new Map(found.values[name].map((value) => [value.id, found.countOf(name, value)])),
  )
  expect({ takeaways, talks: inOrder, savedCount: found.savedCount, counts }).toEqual(
    findSlowly(library, query, isSaved),
  )
}

/** Any query over the values a library has. */
function queriesOver(library: Library, words: readonly string[]): fc.Arbitrary<Query> {
  const { values } = ask(library, parseQuery({}), nothing)
  const some = (name: FacetName) => {
    const ids = values[name].map(({ id }) => id)
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
    isByTalk: fc.boolean(),
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
    expect(found.takeaways).toBe(101)
    expect(found.talks).toEqual(seed.talks)
  })

  test('chosen values of one facet add up, those of two narrow each other', () => {
    expect(find({ tech: 'docker' }).takeaways).toBe(5)
    expect(find({ tech: 'vault' }).takeaways).toBe(2)
    expect(find({ tech: 'docker,vault' }).takeaways).toBe(7)
    expect(textsOf(find({ tech: 'docker,vault', org: 'coinbase' }))).toEqual([
      'Coinbase uses Docker — no container lasts for more than 30 days',
    ])
  })

  test('a count says what choosing gives under the other facets, whatever is chosen in its own', () => {
    const before = find({ tech: 'docker' })
    expect(valueOf(before, 'day', 'day-1')?.count).toBe(find({ tech: 'docker', day: 'day-1' }).takeaways)
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
    expect(find({}).values.track.at(-1)).toMatchObject({ id: 'none', label: 'None stated' })
    expect(find({}).labelOf('track', 'none')).toBe('None stated')
  })

  test('a talk without takeaways is found by its title, day, track and speaker, never by topic or as saved', () => {
    const title = 'Using Quality Views To Tackle Tech Debt'
    for (const parameters of [{}, { q: 'quality views' }, { day: 'day-1' }, { speaker: 'colin-breck' }])
      expect(titlesOf(find(parameters))).toContain(title)
    expect(find({ speaker: 'colin-breck' }).takeaways).toBe(0)
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
    expect(find({ q }).takeaways).toBe(count)
  })

  test('only what is saved is found when asked, and counted in any case', () => {
    const [first, second] = seed.takeaways
    const isSaved = (id: string) => id === first?.id || id === second?.id
    expect(takeawaysOf(find({ saved: '1' }, isSaved))).toEqual([first, second])
    expect(find({}, isSaved).savedCount).toBe(2)
    expect(find({ q: 'nowhere' }, isSaved).savedCount).toBe(0)
  })

  test('values it does not have are left out and named', () => {
    const { query, unknown } = find({ tech: 'docker,cobol', day: 'day-9', track: 'none' })
    expect(query.chosen).toMatchObject({ tech: ['docker'], day: [], track: ['none'] })
    expect(unknown).toEqual(['day-9', 'cobol'])
    expect(find({ speaker: '__proto__,constructor' }).unknown).toEqual(['__proto__', 'constructor'])
  })

  test('while notes may come, a value that is not there yet finds nothing and is kept', () => {
    const query = parseQuery({ tech: 'cobol' })
    const found = createFinder(seed, null).findNow?.({ query, saved: [], noted: [], isGrowing: true })
    expect(found).toMatchObject({ takeaways: 0, unknown: [], query: { chosen: { tech: ['cobol'] } } })
  })

  test('where nothing is found, it is said what each choice holds back', () => {
    const { heldBack } = find({ q: 'vault latency', tech: 'docker' })
    expect(heldBack).toEqual([
      find({ q: 'latency', tech: 'docker' }).takeaways,
      find({ q: 'vault', tech: 'docker' }).takeaways,
      find({ q: 'vault latency' }).takeaways,
    ])
  })

  test('the most frequent values come first, days and conferences in their own order', () => {
    const { values } = find({})
    for (const name of ['tech', 'idea', 'org', 'speaker'] as const) {
      const totals = values[name].map(({ total }) => total)
      expect(totals).toEqual([...totals].sort((a, b) => b - a))
    }
    expect(values.day.map(({ label }) => label)).toEqual(['Day 1', 'Day 2'])
  })
})

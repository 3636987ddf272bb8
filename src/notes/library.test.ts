import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import { compileNotes } from './compile.ts'
import { decodeDataset } from './dataset.ts'
import { type ConferenceNotes, createLibrary, joinConferences, openConference } from './library.ts'
import type { Dataset } from './model.ts'

const shipped: unknown = JSON.parse(readFileSync('public/data/qcon-london-2017.json', 'utf8'))
const seed = decodeDataset(shipped)

function compile(conferenceId: string, ...lines: string[]): Dataset {
  return compileNotes({ conferenceId, files: [{ path: '', text: lines.join('\n') }], topics: catalogue })
    .dataset
}

/** One talk whose takeaways have these depths. */
function withDepths(depths: readonly number[]): Dataset {
  const dataset = compile('harbour', '## Tides')
  const takeaways = depths.map((depth, at) => ({ id: `t${at}`, text: 'x', depth, line: at + 2, topics: [] }))
  return { ...dataset, talks: dataset.talks.map((talk) => ({ ...talk, takeaways })) }
}

describe('talks', () => {
  test('stand by day and by their order in it, though the notes have day 2 first', () => {
    const { talks } = createLibrary([seed])
    expect(talks.map(({ day, id }) => `${day?.number} ${id.slice(0, 9)}`)).toEqual([
      '1 strategic',
      '1 using-qua',
      '1 continuou',
      '1 from-micr',
      '1 building-',
      '1 crushing-',
      '2 deliver-d',
      '2 continuou',
      '2 low-laten',
      '2 why-we-ch',
      '2 scaling-i',
      '2 deep-lear',
    ])
  })

  test('of the newest conference come first, those without a day after the others', () => {
    const older = compile('older', '# Day 1', '## Oars')
    const newer = compile('newer', '## No day', '# Day 2', '## Masts', '# Day 1', '## Sails')
    older.conference.dates = ['2016-01-01']
    newer.conference.dates = ['2018-01-01']
    const library = createLibrary([older, seed, newer])
    expect(library.conferences.map(({ id }) => id)).toEqual(['newer', seed.conference.id, 'older'])
    expect(library.talks.map(({ title }) => title).slice(0, 3)).toEqual(['Sails', 'Masts', 'No day'])
    expect(library.talks.at(-1)?.title).toBe('Oars')
  })

  test('have at hand what they refer to', () => {
    const { talkById } = createLibrary([seed])
    const talk = talkById.get('scaling-instagram-architecture')
    expect(talk).toMatchObject({
      conference: { name: 'QCon London 2017' },
      day: { label: 'Day 2' },
      track: { name: "Architectures You've Always Wondered about" },
      speakers: [{ as: 'Lisa Guo', speaker: { name: 'Lisa Guo' }, organisation: { name: 'Instagram' } }],
      notes: { id: 's1' },
    })
    expect(talk?.facts.get('track')?.source.title).toContain('Instagram')
  })
})

test('nothing that a dataset refers to is missing in its library', () => {
  const { talks, takeaways, topics, takeawayById } = createLibrary([seed])
  for (const record of seed.talks) {
    const talk = talks.find(({ id }) => id === record.id)
    expect(talk?.day?.id ?? null).toBe(record.day)
    expect(talk?.track?.id ?? null).toBe(record.track)
    expect(talk?.speakers.map(({ speaker }) => speaker.id)).toEqual(record.speakers.map(({ id }) => id))
    expect([...(talk?.facts.keys() ?? [])]).toEqual(Object.keys(record.facts))
    for (const { id, text, topics: mentioned } of record.takeaways) {
      const takeaway = takeawayById.get(id)
      expect(takeaway?.text).toBe(text)
      expect(takeaway?.talk).toBe(talk)
      expect(takeaway?.topics).toEqual(mentioned.map((topic) => topics.get(topic.id)))
    }
  }
  expect(takeaways).toEqual(talks.flatMap((talk) => talk.takeaways))
})

describe('takeaways are numbered', () => {
  test.each([
    ['one after the other', [0, 0, 0], '1 2 3'],
    ['under the one they are nested in', [0, 0, 1, 1, 0], '1 2 2.1 2.2 3'],
    ['again from one in each', [0, 1, 0, 1, 1], '1 1.1 2 2.1 2.2'],
    ['down to any depth', [0, 1, 2, 3, 1], '1 1.1 1.1.1 1.1.1.1 1.2'],
    ['without a gap where the depth jumps', [0, 3, 3, 1, 0], '1 1.1 1.1.1 1.2 2'],
    ['from one where the first is already deep', [2, 2, 0, 1], '1 1.1 2 2.1'],
    ['not at all where there are none', [], ''],
  ])('%s', (_how, depths, numbers) => {
    const { takeaways } = createLibrary([withDepths(depths)])
    expect(takeaways.map(({ number }) => number).join(' ')).toBe(numbers)
  })

  test('uniquely in every talk of the shipped notes', () => {
    for (const { takeaways } of createLibrary([seed]).talks) {
      expect(new Set(takeaways.map(({ number }) => number)).size).toBe(takeaways.length)
    }
  })
})

test('moved takeaways of all conferences are known', () => {
  const one = { ...compile('one', '## A'), moved: { old: 'new' } }
  const two = { ...compile('two', '## B'), moved: { past: 'present' } }
  expect(createLibrary([one, two]).moved).toEqual(
    new Map([
      ['old', 'new'],
      ['past', 'present'],
    ]),
  )
})

describe('a library that grows', () => {
  /** A small conference, whose topics, moved ids and dates are partly those of others. */
  const conference = fc.record({
    year: fc.integer({ min: 2016, max: 2018 }),
    isDated: fc.boolean(),
    kind: fc.constantFrom('technology', 'idea'),
    moved: fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), fc.constantFrom('c', 'd'), { maxKeys: 2 }),
    days: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }),
  })
  const library = fc
    .array(conference, { minLength: 1, maxLength: 8 })
    .map((all) => all.map((parts, at) => grown(`conf-${at}`, parts)))
    .chain((datasets) =>
      fc.record({
        datasets: fc.constant(datasets),
        arriving: fc.shuffledSubarray(datasets, { minLength: datasets.length }),
      }),
    )

  function grown(
    id: string,
    parts: { year: number; isDated: boolean; kind: string; moved: Record<string, string>; days: number[] },
  ): Dataset {
    const lines = parts.days.flatMap((day, at) => [
      `# Day ${day}`,
      `## Talk ${at} of ${id}`,
      '- Docker, said',
      '- Vault',
    ])
    const dataset = compile(id, ...lines)
    dataset.conference.dates = parts.isDated ? [`${parts.year}-01-01`] : []
    return {
      ...dataset,
      topics: dataset.topics.map((topic) => ({
        ...topic,
        name: `${topic.name} of ${id}`,
        kind: parts.kind === 'idea' ? 'idea' : topic.kind,
      })),
      moved: parts.moved,
    }
  }

  test('is the same as one made at once, in whatever order its conferences come', () => {
    fc.assert(
      fc.property(library, ({ datasets, arriving }) => {
        const notes: ConferenceNotes[] = []
        let last = joinConferences(notes)
        for (const dataset of arriving) {
          const before = last
          notes.push(openConference(dataset))
          last = joinConferences(notes)
          // What was there is there still, itself and not a copy.
          const [talks, takeaways] = [new Set(last.talks), new Set(last.takeaways)]
          expect(before.talks.every((talk) => talks.has(talk))).toBe(true)
          expect(before.takeaways.every((takeaway) => takeaways.has(takeaway))).toBe(true)
          expect(last.conferences).toEqual(expect.arrayContaining(before.conferences))
        }
        const atOnce = createLibrary(datasets)
        expect(last).toEqual(atOnce)
        // Maps are equal in whatever order they are; what is shown stands in theirs.
        expect([...last.topics.keys()]).toEqual([...atOnce.topics.keys()])
        expect([...last.talkById.keys()]).toEqual([...atOnce.talkById.keys()])
      }),
      { numRuns: 20, seed: 4 },
    )
  })

  test('takes the word of the newest conference on a topic, and of each on its own takeaways', () => {
    const said = (id: string, date: string, name: string): Dataset => {
      const dataset = compile(id, `## A talk of ${id}`, '- Docker')
      dataset.conference.dates = [date]
      return { ...dataset, topics: dataset.topics.map((topic) => ({ ...topic, name })) }
    }
    const older = said('older', '2016-01-01', 'docker')
    const newer = said('newer', '2018-01-01', 'Docker')
    for (const datasets of [
      [older, newer],
      [newer, older],
    ]) {
      const { topics, takeaways } = createLibrary(datasets)
      expect(topics.get('docker')?.name).toBe('Docker')
      expect(takeaways.map((takeaway) => takeaway.topics.map(({ name }) => name))).toEqual([
        ['Docker'],
        ['docker'],
      ])
    }
  })

  test('leads an address that two conferences have to the newest, and lists both', () => {
    const older = compile('older', '## Sails', '- Old')
    const newer = compile('newer', '## Sails', '- New')
    older.conference.dates = ['2016-01-01']
    newer.conference.dates = ['2018-01-01']
    const { talks, talkById } = createLibrary([older, newer])
    expect(talks.map(({ id }) => id)).toEqual(['sails', 'sails'])
    expect(talkById.get('sails')?.conference.id).toBe('newer')
  })

  test('survives what leads in a circle', () => {
    const dataset = compile('round', '## Sails', '- Docker')
    const circle = {
      ...dataset,
      topics: dataset.topics.map((topic) => ({ ...topic, parent: topic.id })),
      moved: { a: 'b', b: 'a', c: 'c' },
    }
    expect(createLibrary([decodeDataset(circle)]).moved.get('a')).toBe('b')
  })
})

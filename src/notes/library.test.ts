import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import { compileNotes } from './compile.ts'
import { decodeDataset } from './dataset.ts'
import { createLibrary } from './library.ts'
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

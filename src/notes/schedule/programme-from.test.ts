import { describe, expect, test } from 'vitest'
import { decodeProgramme, type TalkFacts } from '../programme.ts'
import type { Pair } from './match.ts'
import type { Schedule, ScheduledTalk } from './model.ts'
import { programmeFrom } from './programme-from.ts'

const nothing: ScheduledTalk = {
  externalId: '',
  title: 'Tides as a Service',
  day: null,
  date: null,
  time: null,
  room: null,
  track: null,
  speakers: [],
  links: [],
}
const everything: ScheduledTalk = {
  externalId: 'g1',
  title: 'Tides as a Service',
  day: 1,
  date: '2031-03-06',
  time: { start: '09:30', end: '10:15' },
  room: 'Abbey',
  track: 'Big Ships',
  speakers: [{ name: 'Ada Berg', organisation: 'Quillwave' }],
  links: [{ title: 'Slides', url: 'https://example.org/s' }],
}
const conference: Schedule['conference'] = {
  name: 'Harbour Conf',
  dates: ['2031-03-06', '2031-03-07'],
  timezone: 'Europe/Oslo',
  url: 'https://example.org/',
}

interface Written {
  title?: string
  speakers?: string[]
}

/** The programme of one pair; it must be one that `programme.json` could hold. */
function programmeOf(scheduled: ScheduledTalk, written: Written = {}, by: Pair['by'] = 'title') {
  const talks = [{ title: 'Tides as a Service', speakers: [], ...written }]
  const schedule = { format: 'pretalx or frab', conference, talks: [scheduled] }
  const source = { title: 'Schedule (schedule.json)', url: null }
  const programme = programmeFrom(schedule, [{ talk: 0, scheduled, by }], talks, source)
  expect(decodeProgramme(structuredClone(programme))).toEqual(programme)
  return programme
}

function factsOf(...pair: Parameters<typeof programmeOf>): TalkFacts {
  const [facts] = programmeOf(...pair).talks
  if (!facts) throw new Error('No facts')
  return facts
}

/** The titles of the notes that get facts, if a schedule has a talk for each. */
function titlesOf(...titles: string[]): string[] {
  const talks = titles.map((title) => ({ title, speakers: [] }))
  const schedule = { format: '', conference, talks: [] }
  const pairs = titles.map((_, talk): Pair => ({ talk, scheduled: everything, by: 'title' }))
  return programmeFrom(schedule, pairs, talks, { title: 'S', url: null }).talks.map(({ title }) => title)
}

const high = { source: 'schedule', confidence: 'high' }
const medium = { source: 'schedule', confidence: 'medium' }

describe('what a schedule knows about a talk', () => {
  test('is a fact each, of high confidence where the titles are equal', () => {
    expect(factsOf(everything)).toEqual({
      title: 'Tides as a Service',
      track: { value: 'Big Ships', ...high },
      date: { value: '2031-03-06', ...high },
      time: { value: { start: '09:30', end: '10:15' }, ...high },
      room: { value: 'Abbey', ...high },
      organisation: { value: 'Quillwave', ...high },
      speakers: { value: [{ name: 'Ada Berg', as: 'Ada Berg', organisation: 'Quillwave' }], ...high },
      links: { value: [{ title: 'Slides', url: 'https://example.org/s' }], ...high },
    })
  })

  test.each<Pair['by']>(['similar title', 'speaker'])(
    'is of medium confidence if found by %s, and the official title is a fact too',
    (by) => {
      const { title, ...facts } = factsOf(everything, { title: 'Tides for Rent' }, by)
      expect(title).toBe('Tides for Rent')
      expect(facts.officialTitle).toEqual({ value: 'Tides as a Service', ...medium })
      expect(Object.keys(facts)).toHaveLength(8)
      expect(Object.values(facts)).toEqual(Object.values(facts).map(() => expect.objectContaining(medium)))
    },
  )

  test('is nothing where it says nothing', () => {
    expect(factsOf(nothing)).toEqual({ title: 'Tides as a Service' })
  })
})

describe('speakers', () => {
  const by = (...names: string[]): ScheduledTalk => ({
    ...nothing,
    speakers: names.map((name) => ({ name, organisation: null })),
  })

  test('are all of the schedule’s where the notes name none', () => {
    const speakers = [
      { name: 'Ada Berg', organisation: null },
      { name: 'Ole Lund', organisation: 'Quillwave' },
    ]
    expect(factsOf({ ...nothing, speakers }).speakers?.value).toEqual([
      { name: 'Ada Berg', as: 'Ada Berg' },
      { name: 'Ole Lund', as: 'Ole Lund', organisation: 'Quillwave' },
    ])
  })

  test.each([
    ['a slip in the last name', 'Rob Witloff', 'Rob Witoff'],
    ['a short first name', 'Rob Witoff', 'Robert Witoff'],
    ['an initial', 'R. Witoff', 'Rob Witoff'],
    ['no accent', 'Jonas Boner', 'Jonas Bonér'],
    ['another order', 'Witoff Rob', 'Rob Witoff'],
    ['no capitals', 'rob witoff', 'Rob Witoff'],
    ['the last name alone', 'Witoff', 'Rob Witoff'],
  ])('get the schedule’s spelling where the notes have %s', (_how, as, name) => {
    expect(factsOf(by('Ida Dahl', name), { speakers: [as] }).speakers?.value).toEqual([{ name, as }])
  })

  test.each([
    ['spelled the same', ['Ada Berg'], ['Ada Berg']],
    ['somebody else', ['Ada Berg'], ['Ole Lund']],
    ['known by a handle only', ['@ada'], ['Ada Berg']],
    ['of a first name only', ['Ada'], ['Ada Berg']],
    ['of the last name of another', ['Ada Berg'], ['Ole Berg']],
    ['one of two it could be', ['A. Berg'], ['Ada Berg', 'Anna Berg']],
  ])('are left as the notes have them if %s', (_who, speakers, names) => {
    expect(factsOf(by(...names), { speakers }).speakers).toBeUndefined()
  })

  test('are given only as far as they are spelled otherwise, each under the name of the notes', () => {
    const speakers = ['Ole Lund', 'Ada Berge', 'Ida Dahl']
    expect(factsOf(by('Ada Bergen', 'Ole Lund', 'Bo Reed'), { speakers }).speakers).toEqual({
      value: [{ name: 'Ada Bergen', as: 'Ada Berge' }],
      ...high,
    })
  })
})

describe('an organisation', () => {
  const two = [...everything.speakers, { name: 'Ole Lund', organisation: 'Fjord' }]

  test.each<[string, ScheduledTalk['speakers'], string[], string | undefined]>([
    ['nobody', everything.speakers, [], 'Quillwave'],
    ['them', everything.speakers, ['Ada Berg'], 'Quillwave'],
    ['them otherwise', everything.speakers, ['A. Berg'], 'Quillwave'],
    ['them by a handle', everything.speakers, ['@ada'], 'Quillwave'],
    ['somebody else', everything.speakers, ['Bo Reed'], undefined],
    ['two people', everything.speakers, ['Ada Berg', 'Bo Reed'], undefined],
    ['one of two', two, ['Ada Berg'], undefined],
    ['them, but nothing is known', [{ name: 'Ada Berg', organisation: null }], ['Ada Berg'], undefined],
  ])('is the one speaker’s, if the notes name %s', (_whom, speakers, written, organisation) => {
    expect(factsOf({ ...nothing, speakers }, { speakers: written }).organisation?.value).toBe(organisation)
  })
})

describe('facts are told apart by titles', () => {
  test.each([
    ['of one title', ['Keynote', 'Keynote', 'Knots'], ['Knots']],
    ['but for case and accents', ['Résumé', 'RESUME', 'Knots'], ['Knots']],
    ['without a title', ['', 'Knots'], ['Knots']],
  ])('so that talks %s get none', (_which, titles, expected) => {
    expect(titlesOf(...titles)).toEqual(expected)
  })

  test('so that a talk nobody noted gets none', () => {
    const pairs: Pair[] = [{ talk: 3, scheduled: everything, by: 'title' }]
    const schedule = { format: '', conference, talks: [] }
    expect(programmeFrom(schedule, pairs, [], { title: 'S', url: null }).talks).toEqual([])
  })
})

test('the conference and its source are named', () => {
  const { sources, ...rest } = programmeOf(everything)
  expect(rest.conference).toEqual({ ...conference, source: 'schedule' })
  expect(sources).toEqual({ schedule: { title: 'Schedule (schedule.json)', url: null } })
  const nameless = { format: '', conference: { ...conference, name: null }, talks: [] }
  const from = (title: string, url: string) => programmeFrom(nameless, [], [], { title, url })
  expect(from(' ', 'javascript:1').sources).toEqual({ schedule: { title: 'Schedule', url: null } })
  expect(from('All\r\ndata', 'https://example.org/all')).toMatchObject({
    conference: { name: null },
    sources: { schedule: { title: 'All data', url: 'https://example.org/all' } },
  })
})

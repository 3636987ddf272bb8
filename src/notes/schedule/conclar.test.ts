import { describe, expect, test } from 'vitest'
import { decodeSchedule } from './decode.ts'
import type { Schedule, ScheduledTalk } from './model.ts'

const item = {
  id: '416',
  title: 'Nets at Night',
  date: '2031-03-06',
  time: '21:00',
  mins: '90',
  loc: ['Hold', 'Lower Area'],
  people: [{ id: 'p1', name: 'Ida Dahl (moderator)' }],
  tags: ['Track: Nets', 'Division: Programme'],
  links: { signup: 'https://example.org/sign', meeting: '' },
}
const people = [{ id: 'p1', name: ['Ida', 'Dahl', 'Dr.', 'MBE'], prog: ['416'] }]

function decoded(data: unknown, timezone: string | null = null): Schedule {
  const schedule = decodeSchedule(data, timezone)
  if (schedule === null) throw new Error('It was not recognised')
  return schedule
}

const from = (start: string, end: string) => ({ time: { start, end } })
const by = (...names: string[]) => ({ speakers: names.map((name) => ({ name, organisation: null })) })

const talkWith = (changes: object, timezone: string | null = null) =>
  decoded([{ ...item, ...changes }], timezone).talks

describe('a programme of ConClár', () => {
  test('is read whole', () => {
    expect(decoded([item], 'Europe/Dublin')).toEqual({
      format: 'ConClár',
      conference: { name: null, dates: ['2031-03-06'], timezone: 'Europe/Dublin', url: null },
      talks: [
        {
          externalId: '416',
          title: 'Nets at Night',
          day: 1,
          date: '2031-03-06',
          ...from('21:00', '22:30'),
          room: 'Hold',
          track: 'Nets',
          ...by('Ida Dahl'),
          links: [{ title: 'Signup', url: 'https://example.org/sign' }],
        },
      ],
    })
  })

  test('may have HTML in its titles, which is no part of them', () => {
    expect(talkWith({ title: 'Nets <i>at</i> Night' })).toMatchObject([{ title: 'Nets at Night' }])
  })

  test.each<[string, unknown]>([
    ['an object', { program: [item], people }],
    ['an object in British spelling', { programme: [item], people }],
    ['a list of both', [[item], people]],
  ])('may be %s, together with the people, whose names count', (_shape, data) => {
    expect(decoded(data).talks).toMatchObject([{ title: 'Nets at Night', ...by('Dr. Ida Dahl MBE') }])
  })

  test.each<[string, unknown]>([
    ['an object', { program: [item] }],
    ['a list', [[item]]],
  ])('may be %s without the people', (_shape, data) => {
    expect(decoded(data).talks).toMatchObject([{ title: 'Nets at Night', ...by('Ida Dahl') }])
  })

  test.each<[string, object, Partial<ScheduledTalk>]>([
    ['a number as its id', { id: 416 }, { externalId: '416' }],
    ['a title by language', { title: { en: 'Nets' } }, { title: 'Nets' }],
    ['line ends within', { title: 'Nets\r\nat Night' }, { title: 'Nets at Night' }],
    ['minutes as a number', { mins: 45 }, from('21:00', '21:45')],
    ['an end after midnight', { mins: '240' }, from('21:00', '01:00')],
    ['an unknown duration', { mins: '0' }, { date: '2031-03-06', time: { start: '21:00', end: null } }],
    ['a duration in words', { mins: 'an hour' }, { time: { start: '21:00', end: null } }],
    [
      'the small hours',
      { date: '2031-03-07', time: '02:30' },
      { date: '2031-03-06', ...from('02:30', '04:00') },
    ],
    ['a date only', { time: undefined }, { date: '2031-03-06', time: null }],
    ['a date in the calendar of nobody', { date: '2031-02-30' }, { date: null, day: null }],
    [
      'date and time in one',
      { date: undefined, time: undefined, datetime: '2031-03-06T21:00:00' },
      from('21:00', '22:30'),
    ],
    ['both as its date', { date: '2031-03-06T21:00:00+00:00', time: undefined }, from('22:00', '23:30')],
    ['an offset', { datetime: '2031-03-06T19:00:00Z' }, from('20:00', '21:30')],
    ['a place as a text', { loc: 'Hold' }, { room: 'Hold' }],
    ['places of which one is empty', { loc: ['', null, 'Hold'] }, { room: 'Hold' }],
    ['no place', { loc: [] }, { room: null }],
    ['nobody', { people: null }, { speakers: [] }],
    ['nameless people', { people: [{ id: 'p1' }, { name: '(moderator)' }, {}, 'Ida'] }, { speakers: [] }],
    ['links that lead nowhere', { links: { signup: 'javascript:1', meeting: null } }, { links: [] }],
    [
      'a list of links',
      { links: [{ title: 'Slides', url: 'http://example.org/' }, {}, 5] },
      { links: [{ title: 'Slides', url: 'http://example.org/' }] },
    ],
  ])('may have items with %s', (_what, changes, expected) => {
    expect(talkWith(changes, 'Europe/Berlin')).toMatchObject([expected])
  })

  test.each<[string, unknown, string | null]>([
    ['behind its name', ['Panel', 'TRACK :  Nets '], 'Nets'],
    [
      'of that category',
      [
        { value: 't1', category: 'Level', label: 'Easy' },
        { value: 't3', category: 'track', label: 'Nets' },
      ],
      'Nets',
    ],
    ['without a value', [{ category: 'Track', label: 'Nets' }], 'Nets'],
    ['that another item explains', [{ value: 't9' }], 'Ropes'],
    ['that nobody explains', [{ value: 't2' }, { label: 'Easy', category: 'Level' }], null],
    ['without a name', ['Track:', 'Tracks of the sea'], null],
    ['in no list', 'Track: Nets', null],
  ])('has a track from tags %s', (_which, tags, track) => {
    const others = [
      { ...item, tags: [{ value: 't9', category: 'Tracks', label: 'Ropes' }] },
      { ...item, tags: [{ category: 'Track', label: 'Sails' }] },
    ]
    expect(decoded([{ ...item, tags }, ...others]).talks[0]?.track).toBe(track)
  })

  test('does not take people without an id for each other', () => {
    const data = {
      program: [{ ...item, people: [{ name: 'Ole Lund' }] }],
      people: [{ name: ['Ida', 'Dahl'] }],
    }
    expect(decoded(data).talks).toMatchObject([by('Ole Lund')])
  })

  test('has names no longer than a line, whatever they are put together from', () => {
    const long = [{ id: 'p1', name: ['x'.repeat(400), 'y'.repeat(400)] }]
    expect(decoded([[item], long]).talks).toMatchObject([by(`${'x'.repeat(400)} ${'y'.repeat(99)}`)])
  })

  test('leaves out what has no title, and numbers the days', () => {
    const dates = ['2031-03-08', '2031-03-06', '2031-03-07']
    const { conference, talks } = decoded([
      { ...item, title: null },
      ...dates.map((date) => ({ ...item, date })),
    ])
    expect(conference.dates).toEqual(['2031-03-06', '2031-03-08'])
    expect(talks.map(({ day }) => day)).toEqual([3, 1, 2])
  })
})

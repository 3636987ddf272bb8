import { describe, expect, test } from 'vitest'
import { decodeSchedule } from './decode.ts'
import type { Schedule, ScheduledTalk } from './model.ts'

const session = {
  id: '101',
  title: 'Knots for All',
  startsAt: '2031-03-06T10:00:00Z',
  endsAt: '2031-03-06T10:30:00Z',
  isServiceSession: false,
  speakers: ['u1'],
  categoryItems: [4, 5],
  roomId: 9,
  status: 'Accepted',
  recordingUrl: 'https://example.org/r',
  liveUrl: null,
}
const sessionize = (sessions: object[], changes: object = {}) => ({
  sessions,
  speakers: [
    { id: 'u1', firstName: '', lastName: 'Lund', fullName: 'Ole Lund', tagLine: 'Rigger at Quillwave' },
  ],
  questions: [],
  categories: [
    { id: 1, title: 'Level', items: [{ id: 4, name: 'Beginner' }] },
    { id: 2, title: 'TRACK', items: [{ id: 5, name: 'Ropes' }] },
  ],
  rooms: [{ id: 9, name: 'Deck' }],
  ...changes,
})

function decoded(data: unknown, timezone: string | null = null): Schedule {
  const schedule = decodeSchedule(data, timezone)
  if (schedule === null) throw new Error('It was not recognised')
  return schedule
}

const from = (start: string, end: string) => ({ time: { start, end } })
const by = (...names: string[]) => ({ speakers: names.map((name) => ({ name, organisation: null })) })

/** The talks of one session with changes. */
function talkWith(changes: object, others: object = {}, timezone: string | null = null): ScheduledTalk[] {
  return decoded(sessionize([{ ...session, ...changes }], others), timezone).talks
}

describe('“All data” of Sessionize', () => {
  test('is read whole', () => {
    expect(decoded(sessionize([session]), 'Europe/Berlin')).toEqual({
      format: 'Sessionize',
      conference: { name: null, dates: ['2031-03-06'], timezone: 'Europe/Berlin', url: null },
      talks: [
        {
          externalId: '101',
          title: 'Knots for All',
          day: 1,
          date: '2031-03-06',
          ...from('11:00', '11:30'),
          room: 'Deck',
          track: 'Ropes',
          speakers: [{ name: 'Ole Lund', organisation: 'Quillwave' }],
          links: [{ title: 'Recording', url: 'https://example.org/r' }],
        },
      ],
    })
  })

  test.each<[string, object, Partial<ScheduledTalk>]>([
    ['a number as its id', { id: 101 }, { externalId: '101' }],
    ['an id of words', { id: 'morning-tea' }, { externalId: 'morning-tea' }],
    ['line ends within', { title: 'Knots\r\nfor All' }, { title: 'Knots for All' }],
    ['no speakers', { speakers: null }, { speakers: [] }],
    [
      'speakers nobody knows',
      { speakers: ['u9', 'u1', null] },
      { speakers: [{ name: 'Ole Lund', organisation: 'Quillwave' }] },
    ],
    ['no room', { roomId: null }, { room: null }],
    ['a room of another type', { roomId: '9' }, { room: 'Deck' }],
    ['the name of its room', { room: 'Bridge' }, { room: 'Bridge' }],
    ['items that are texts', { categoryItems: ['4', '5'] }, { track: 'Ropes' }],
    ['no item of a track', { categoryItems: [4] }, { track: null }],
    ['no status', { status: undefined }, { title: 'Knots for All' }],
    [
      'a stream',
      { recordingUrl: null, liveUrl: 'https://example.org/l' },
      { links: [{ title: 'Live stream', url: 'https://example.org/l' }] },
    ],
    ['links that lead nowhere', { recordingUrl: 'javascript:1', liveUrl: '' }, { links: [] }],
  ])('may have sessions with %s', (_what, changes, expected) => {
    expect(talkWith(changes)).toMatchObject([expected])
  })

  test.each<[string, string | null, string | null, string | null, ScheduledTalk['time']]>([
    ['a Z', null, '2031-03-06T10:00:00Z', '2031-03-06T10:30:00Z', { start: '10:00', end: '10:30' }],
    [
      'a Z, in Tokyo',
      'Asia/Tokyo',
      '2031-03-06T10:00:00Z',
      '2031-03-06T10:30:00Z',
      { start: '19:00', end: '19:30' },
    ],
    [
      'an offset',
      null,
      '2031-03-06T10:00:00+01:00',
      '2031-03-06T10:30:00+01:00',
      { start: '10:00', end: '10:30' },
    ],
    [
      'an offset, in Tokyo',
      'Asia/Tokyo',
      '2031-03-06T10:00:00+01:00',
      '2031-03-06T10:30:00+01:00',
      { start: '18:00', end: '18:30' },
    ],
    ['neither', 'Asia/Tokyo', '2031-03-06T10:00:00', '2031-03-06T10:30:00', { start: '10:00', end: '10:30' }],
    ['no end', null, '2031-03-06T10:00:00', null, { start: '10:00', end: null }],
    ['an end before', null, '2031-03-06T10:00:00', '2031-03-06T09:00:00', { start: '10:00', end: null }],
    [
      'an end after midnight',
      null,
      '2031-03-06T23:30:00',
      '2031-03-07T00:15:00',
      { start: '23:30', end: '00:15' },
    ],
  ])('may have times with %s', (_what, timezone, startsAt, endsAt, time) => {
    expect(talkWith({ startsAt, endsAt }, {}, timezone)).toMatchObject([{ date: '2031-03-06', time }])
  })

  test('may have no times at all', () => {
    expect(talkWith({ startsAt: null, endsAt: null })).toMatchObject([{ day: null, date: null, time: null }])
  })

  test('numbers days by their dates, with what is after midnight on the day before', () => {
    const starts = [
      '2031-03-07T10:00:00',
      '2031-03-06T10:00:00',
      '2031-03-07T02:59:00',
      '2031-03-08T03:00:00',
    ]
    const { conference, talks } = decoded(sessionize(starts.map((startsAt) => ({ ...session, startsAt }))))
    expect(conference.dates).toEqual(['2031-03-06', '2031-03-08'])
    expect(talks.map(({ day }) => day)).toEqual([2, 1, 1, 3])
  })

  test.each([
    ['service sessions', { isServiceSession: true }],
    ['declined ones', { status: 'Declined' }],
    ['ones not decided yet', { status: 'Accept_Queue' }],
    ['ones without a title', { title: ' \r\n' }],
  ])('has no talks of %s', (_which, changes) => {
    expect(talkWith(changes)).toEqual([])
  })

  test.each([
    ['none called track', [{ title: 'Topic', items: [{ id: 5, name: 'Ropes' }] }], null],
    ['one called tracks', [{ title: ' tracks', items: [{ id: '5', name: 'Ropes' }] }], 'Ropes'],
    ['one by language', [{ title: { en: 'Track' }, items: [{ id: 5, name: { en: 'Ropes' } }] }], 'Ropes'],
    ['no list', null, null],
  ])('has a track only from a category of that name: %s', (_which, categories, track) => {
    expect(talkWith({}, { categories })).toMatchObject([{ track }])
  })

  test('does not take what has no id for what is meant by none', () => {
    expect(talkWith({ roomId: null }, { rooms: [{ name: 'Deck' }] })).toMatchObject([{ room: null }])
  })

  test.each([
    ['Rigger at Quillwave', 'Quillwave'],
    ['CTO @ Quillwave | writer', 'Quillwave'],
    ['@Quillwave', 'Quillwave'],
    ['Rigger at Quillwave and author of Knots', 'Quillwave'],
    ['Rigger at Quillwave – sails, too', 'Quillwave'],
    ['Rigger at Quillwave. Loves boats', 'Quillwave'],
    ['Rigger at St. Olav Shipyard', 'St. Olav Shipyard'],
    ['Rigger at quillwave.example', null],
    ['Good at knots', null],
    ['Rigger, Quillwave', null],
    [`Rigger at ${'Quillwave'.repeat(9)}`, null],
    [null, null],
  ])('has speakers’ organisations in their tag lines: %s', (tagLine, organisation) => {
    const speakers = [{ id: 'u1', fullName: 'Ole Lund', tagLine }]
    expect(talkWith({}, { speakers })[0]?.speakers).toEqual([{ name: 'Ole Lund', organisation }])
  })

  test.each<[string, object, string[]]>([
    ['a number as its id', { id: 5, fullName: 'Ole Lund' }, ['Ole Lund']],
    ['first and last name', { id: 5, firstName: 'Ole', lastName: 'Lund' }, ['Ole Lund']],
    ['an empty first name', { id: 5, firstName: '', lastName: 'Lund' }, ['Lund']],
    [
      'a name too long for a line',
      { id: 5, firstName: 'x'.repeat(400), lastName: 'y'.repeat(400) },
      [`${'x'.repeat(400)} ${'y'.repeat(99)}`],
    ],
    ['no name', { id: 5 }, []],
  ])('may have a speaker with %s', (_what, speaker, names) => {
    for (const speakers of [[5], ['5'], [{ id: 5 }]])
      expect(talkWith({ speakers }, { speakers: [speaker] })).toMatchObject([by(...names)])
  })
})

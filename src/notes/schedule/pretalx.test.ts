import { describe, expect, test } from 'vitest'
import { decodeSchedule } from './decode.ts'
import type { Schedule, ScheduledTalk } from './model.ts'

const event = {
  guid: 'g1',
  code: 'ABC',
  id: 7,
  title: 'Tides as a Service',
  date: '2031-03-06T09:30:00+01:00',
  start: '09:30',
  duration: '00:45',
  room: 'Abbey',
  track: 'Big Ships',
  url: 'https://example.org/talk',
  persons: [{ id: 3, name: 'Ada Berg', public_name: 'ada' }],
  links: [{ title: 'Slides', url: 'https://example.org/s' }],
  attachments: [{ title: null, url: 'http://example.org/a.pdf' }],
}
const dayOf = (events: object[], changes: object = {}) => ({
  index: 1,
  date: '2031-03-06',
  day_start: '2031-03-06T04:00:00+01:00',
  rooms: { Deck: events },
  ...changes,
})
const pretalx = (days: object[], changes: object = {}) => ({
  schedule: {
    url: 'https://example.org/schedule',
    conference: {
      acronym: 'hc31',
      title: 'Harbour Conf',
      start: '2031-03-06',
      end: '2031-03-07',
      time_zone_name: 'Europe/Berlin',
      days,
      ...changes,
    },
  },
})

function decoded(data: unknown, timezone: string | null = null): Schedule {
  const schedule = decodeSchedule(data, timezone)
  if (schedule === null) throw new Error('It was not recognised')
  return schedule
}

const from = (start: string, end: string) => ({ time: { start, end } })
const by = (...names: string[]) => ({ speakers: names.map((name) => ({ name, organisation: null })) })

describe('a schedule.json of pretalx', () => {
  test('is read whole', () => {
    expect(decoded(pretalx([dayOf([event])]))).toEqual({
      format: 'pretalx or frab',
      conference: {
        name: 'Harbour Conf',
        dates: ['2031-03-06', '2031-03-07'],
        timezone: 'Europe/Berlin',
        url: 'https://example.org/schedule',
      },
      talks: [
        {
          externalId: 'g1',
          title: 'Tides as a Service',
          day: 1,
          date: '2031-03-06',
          ...from('09:30', '10:15'),
          room: 'Abbey',
          track: 'Big Ships',
          ...by('Ada Berg'),
          links: [
            { title: 'In the programme', url: 'https://example.org/talk' },
            { title: 'Slides', url: 'https://example.org/s' },
            { title: 'http://example.org/a.pdf', url: 'http://example.org/a.pdf' },
          ],
        },
      ],
    })
  })

  test.each<[string, object, Partial<ScheduledTalk>]>([
    ['a title by language', { title: { de: 'Gezeiten', en: 'Tides' } }, { title: 'Tides' }],
    [
      'a title in one language that is not English',
      { title: { en: '', de: 'Gezeiten' } },
      { title: 'Gezeiten' },
    ],
    [
      'line ends and other controls within',
      { title: ' Tides\r\n as\u00a0a\u0000Service ', track: 'Big\r\nShips' },
      { title: 'Tides as a Service', track: 'Big Ships' },
    ],
    ['half of a surrogate pair', { title: 'Tides \ud83d' }, { title: 'Tides \ufffd' }],
    ['no guid', { guid: null }, { externalId: 'ABC' }],
    ['a number for all its ids', { guid: null, code: undefined }, { externalId: '7' }],
    ['no id at all', { guid: null, code: null, id: null }, { externalId: '' }],
    ['an ISO time in start', { date: undefined, start: '2031-03-06T09:30:00Z' }, from('10:30', '11:15')],
    ['no start', { start: null, date: '2031-03-06T09:30:00Z' }, from('10:30', '11:15')],
    ['a clock other than its date', { start: '11:00' }, from('11:00', '11:45')],
    ['a long duration', { duration: '1:30:00' }, from('09:30', '11:00')],
    ['a duration in minutes', { duration: 50 }, from('09:30', '10:20')],
    ['no duration', { duration: '00:00' }, { time: { start: '09:30', end: null } }],
    ['times that are none', { start: '25:00', date: 'soon' }, { time: null, date: '2031-03-06' }],
    ['a track with a colour', { track: { color: '#fff', name: { en: 'Ships' } } }, { track: 'Ships' }],
    ['a track by language', { track: { de: 'Schiffe', en: 'Ships' } }, { track: 'Ships' }],
    ['no track', { track: null }, { track: null }],
    ['no room', { room: null }, { room: 'Deck' }],
    ['old names', { persons: [{ public_name: 'Bo' }, { full_public_name: 'Ole' }, {}] }, by('Bo', 'Ole')],
    ['nobody', { persons: null }, { speakers: [] }],
  ])('may have talks with %s', (_what, changes, expected) => {
    expect(decoded(pretalx([dayOf([{ ...event, ...changes }])])).talks).toMatchObject([expected])
  })

  test('may have links, but only to the web, and each once', () => {
    const urls = [
      'javascript:alert(1)',
      'data:text/html,x',
      'mailto:a@example.org',
      '/media/a.pdf',
      'http://',
      5,
      null,
      'ftp://example.org/',
      ' HTTPS://example.org/ok ',
      'HTTPS://example.org/ok',
    ]
    const links = urls.map((url) => ({ title: 'Slides', url }))
    const attachments = urls.map((url) => ({ title: 'Again', url }))
    const [talk] = decoded(pretalx([dayOf([{ ...event, url: urls[0], links, attachments }])])).talks
    expect(talk?.links).toEqual([{ title: 'Slides', url: 'HTTPS://example.org/ok' }])
  })

  test.each<[string, string | null | undefined, string | null, string | null, string]>([
    ['its own time zone', 'Europe/Berlin', 'Asia/Tokyo', 'Europe/Berlin', '10:30'],
    ['that of the notes if it names none', undefined, 'Asia/Tokyo', 'Asia/Tokyo', '18:30'],
    ['that of the notes if nobody knows its own', 'Harbour/Quay', 'Asia/Tokyo', 'Asia/Tokyo', '18:30'],
    ['none if nobody knows any', null, 'Harbour/Quay', null, '09:30'],
  ])('goes by %s', (_whose, own, given, timezone, start) => {
    const talk = { ...event, start: null, date: '2031-03-06T09:30:00Z' }
    const { conference, talks } = decoded(
      pretalx([dayOf([talk])], { time_zone_name: own, tracks: undefined }),
      given,
    )
    expect([conference.timezone, talks[0]?.time?.start]).toEqual([timezone, start])
  })

  test('is called by its acronym and dated by its days if need be', () => {
    const days = [
      dayOf([]),
      dayOf([], { date: '2031-03-08', rooms: [] }),
      dayOf([], { date: null, rooms: null }),
    ]
    const { conference, talks } = decoded(
      pretalx(days, { title: null, end: null, url: 'https://example.org/' }),
    )
    const dates = ['2031-03-06', '2031-03-08']
    expect(conference).toMatchObject({ name: 'hc31', dates, url: 'https://example.org/' })
    expect(talks).toEqual([])
  })

  const night = { ...event, date: '2031-03-07T01:30:00+01:00', start: '01:30' }
  const second = { index: 2, date: '2031-03-07', day_start: '2031-03-07T04:00:00+01:00' }

  test.each<[string, object[], number, string]>([
    ['from 1', [dayOf([]), dayOf([event], second)], 2, '2031-03-07'],
    ['from 0', [dayOf([], { index: 0 }), dayOf([event], { ...second, index: 1 })], 2, '2031-03-07'],
    [
      'by their order',
      [dayOf([], { index: null }), dayOf([event], { ...second, index: 1.5 })],
      2,
      '2031-03-07',
    ],
    ['with talks after midnight', [dayOf([night]), dayOf([], second)], 1, '2031-03-06'],
    ['with talks after midnight on the next date', [dayOf([]), dayOf([night], second)], 1, '2031-03-06'],
    [
      'from midnight',
      [dayOf([]), dayOf([night], { ...second, day_start: '2031-03-07T00:00:00+01:00' })],
      2,
      '2031-03-07',
    ],
    ['by their order where none is right', [dayOf([event], { index: -1 })], 1, '2031-03-06'],
    ['with no evening before', [dayOf([night], second)], 2, '2031-03-07'],
    ['without a date', [dayOf([night], { date: null })], 1, '2031-03-06'],
    [
      'by an ISO time in start',
      [dayOf([{ ...night, date: null, start: night.date }], { date: null })],
      1,
      '2031-03-06',
    ],
  ])('counts its days %s', (_how, days, day, date) => {
    expect(decoded(pretalx(days)).talks).toMatchObject([{ day, date }])
  })
})

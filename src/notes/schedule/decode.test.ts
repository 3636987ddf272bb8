import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeSchedule } from './decode.ts'
import type { Schedule } from './model.ts'

const event = {
  guid: null,
  id: 7,
  title: { en: 'Tides' },
  date: '2031-03-06T09:30:00+01:00',
  start: '09:30',
  duration: '00:45',
  room: 'Abbey',
  track: { name: 'Ships' },
  persons: [{ public_name: 'Ada Berg' }],
  links: [{ title: 'Slides', url: 'https://example.org/s' }],
}
const day = {
  index: 1,
  date: '2031-03-06',
  day_start: '2031-03-06T04:00:00+01:00',
  rooms: { Abbey: [event] },
}
const conference = {
  title: 'Harbour Conf',
  start: '2031-03-06',
  end: '2031-03-07',
  time_zone_name: 'Europe/Berlin',
  days: [day],
}
const pretalx = { schedule: { version: '1', url: 'https://example.org/', conference } }
const session = {
  id: '1',
  title: 'Knots',
  startsAt: '2031-03-06T10:00:00Z',
  endsAt: '2031-03-06T10:30:00Z',
  isServiceSession: false,
  status: 'Accepted',
  roomId: 9,
  speakers: ['u1'],
  categoryItems: [5],
}
const sessionize = {
  sessions: [session],
  speakers: [{ id: 'u1', fullName: 'Ole Lund', tagLine: 'Rigger at Quillwave' }],
  categories: [{ id: 2, title: 'Track', items: [{ id: 5, name: 'Ropes' }] }],
  rooms: [{ id: 9, name: 'Deck' }],
}
const item = {
  id: '416',
  title: 'Nets',
  date: '2031-03-06',
  time: '21:00',
  mins: '90',
  loc: ['Hold'],
  people: [{ id: 'p1', name: 'Ida' }],
  tags: ['Track: Nets', { value: 't', category: 'Track', label: 'Nets' }],
  links: { signup: 'https://example.org/' },
}
const people = [{ id: 'p1', name: ['Ida', 'Dahl'], prog: ['416'] }]
const conclar = { program: [item], people }

/** What decoding ends in; an exception other than a plain `Error` is a fault. */
function outcomeOf(data: unknown): { schedule: Schedule | null; refusal: string | null } {
  try {
    return { schedule: decodeSchedule(data, 'Europe/Berlin'), refusal: null }
  } catch (error) {
    if (error instanceof Error && error.name === 'Error') return { schedule: null, refusal: error.message }
    throw new Error('It was not refused, it broke', { cause: error })
  }
}

test.each<[string, unknown, string]>([
  ['pretalx or frab', pretalx, 'Tides'],
  ['Sessionize', sessionize, 'Knots'],
  ['ConClár', conclar, 'Nets'],
  ['ConClár', [item], 'Nets'],
])('a schedule from %s is told by its keys', (format, data, title) => {
  expect(outcomeOf(data)).toMatchObject({ schedule: { format, talks: [{ title }] } })
})

test.each<[string, unknown]>([
  ['nothing', null],
  ['a text', 'schedule'],
  ['a number', 5],
  ['an empty object', {}],
  ['an empty list', []],
  ['a schedule without a conference', { schedule: { days: [] } }],
  ['a list called schedule', { schedule: [conference] }],
  ['sessions and nothing else', { sessions: [session] }],
  ['things with titles', [{ title: 'Nets', tags: [] }]],
  ['things with a place', [{ id: '416', loc: ['Hold'] }]],
  ['a programme without items', { program: [], people }],
])('%s is no schedule', (_what, data) => {
  expect(outcomeOf(data)).toEqual({ schedule: null, refusal: null })
})

describe('what does not hold enough is refused with a sentence', () => {
  const lacks = (view: string) =>
    `This is the ${view} of a Sessionize schedule, which lacks what is needed: download “All data” instead (its address ends in /view/All)`

  test.each<[string, unknown, string]>([
    [
      'a grid',
      [{ date: '2031-03-06T00:00:00', rooms: [{ id: 9, sessions: [] }], timeSlots: [] }],
      lacks('grid'),
    ],
    ['grouped sessions', [{ groupId: 1, groupName: 'Deck', sessions: [session] }], lacks('list of sessions')],
    ['sessions of no group', [{ groupName: null, sessions: [] }], lacks('list of sessions')],
    ['speakers', sessionize.speakers, lacks('list of speakers')],
    [
      'people',
      people,
      'This is the list of people of a ConClár programme: choose the programme itself instead (usually programme.json)',
    ],
  ])('%s', (_what, data, refusal) => {
    expect(outcomeOf(data)).toEqual({ schedule: null, refusal })
  })
})

describe('what is broken is refused with a sentence that names the place', () => {
  const withDay = (changes: object) => ({
    schedule: { conference: { ...conference, days: [{ ...day, ...changes }] } },
  })

  test.each<[unknown, string]>([
    [{ schedule: { conference: null } }, 'pretalx or frab, but at schedule.conference: '],
    [{ schedule: { conference: {} } }, 'pretalx or frab, but at schedule.conference.days: '],
    [{ schedule: { conference: { days: [null] } } }, 'pretalx or frab, but at schedule.conference.days.0: '],
    [withDay({ rooms: 5 }), 'pretalx or frab, but at schedule.conference.days.0.rooms: '],
    [withDay({ rooms: { Deck: event } }), 'pretalx or frab, but at schedule.conference.days.0.rooms.Deck: '],
    [
      withDay({ rooms: { Deck: [event, 'x'] } }),
      'pretalx or frab, but at schedule.conference.days.0.rooms.Deck.1: ',
    ],
    [{ sessions: {}, speakers: [] }, 'Sessionize, but at sessions: '],
    [{ sessions: [session, 5], speakers: [] }, 'Sessionize, but at sessions.1: '],
    [[item, 5], 'ConClár, but at program.1: '],
  ])('%j', (data, place) => {
    const { refusal } = outcomeOf(data)
    expect(refusal).toContain(`This looks like a schedule from ${place}Invalid `)
  })
})

test('whatever is changed in a schedule, it is read as promised or refused, with a sentence that names the place', () => {
  const texts = [pretalx, sessionize, conclar, [[item], people], [item]].map((data) => JSON.stringify(data))
  const odd = [undefined, null, -1, 1e308, [], {}, [[]], { en: { en: { en: 1 } } }]
  const clocks = ['2031-02-30', '25:61', '2031-03-06T09:30:00+99:99', '1900-01-01T00:00:00Z', '9999']
  const lines = ['', ' ', '__proto__', '\ud800', 'x\r\n'.repeat(900), ...clocks]
  const value = fc.oneof(fc.constantFrom(...odd, ...lines), fc.jsonValue({ maxDepth: 3 }))
  const change = fc.tuple(fc.nat(), value)
  const mutated = fc.tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 4 }))
  const sentence = /^This (?:looks like a schedule from [^,]+, but at [^:]+: Invalid .+|is the .+)$/s
  const count = { read: 0, refused: 0 }
  fc.assert(
    fc.property(mutated, ([text, changes]) => {
      const data: unknown = JSON.parse(text)
      for (const [at, other] of changes) {
        const places = placesIn(data)
        const place = places[at % places.length]
        if (place) Reflect.set(place.inside, place.key, structuredClone(other))
      }
      const { schedule, refusal } = outcomeOf(data)
      expect(refusal === null || sentence.test(refusal)).toBe(true)
      if (schedule) expectAsPromised(schedule)
      if (schedule) count.read++
      if (refusal !== null) count.refused++
    }),
    { numRuns: 2000, seed: 1 },
  )
  expect(count.refused).toBeGreaterThan(100)
  expect(count.read).toBeGreaterThan(1000)
})

/** Every place within data, at any depth, where there is something to change. */
function placesIn(data: unknown): { inside: object; key: string }[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => [{ inside: data, key }, ...placesIn(value)])
}

function expectAsPromised({ conference: { name, dates }, talks }: Schedule): void {
  const isLine = (text: string | null) => text === null || /^\S(?:\P{Cc}{0,498}\S)?$/u.test(text)
  const isDate = (date: string | null) => date === null || /^\d{4}-\d\d-\d\d$/.test(date)
  expect(isLine(name) && dates.every(isDate)).toBe(true)
  for (const { title, room, track, speakers, links, date, day: number, time } of talks) {
    const lines = [
      title,
      room,
      track,
      ...speakers.map((speaker) => speaker.name),
      ...links.map((link) => link.title),
    ]
    expect(lines.filter((text) => !isLine(text) || !(text ?? '').isWellFormed())).toEqual([])
    expect(links.filter(({ url }) => !/^https?:\/\/\S+$/i.test(url))).toEqual([])
    expect(isDate(date)).toBe(true)
    expect(number === null || number >= 1).toBe(true)
    expect(
      time === null || /^[0-2]\d:[0-5]\d-(?:[0-2]\d:[0-5]\d|null)$/.test(`${time.start}-${time.end}`),
    ).toBe(true)
  }
}

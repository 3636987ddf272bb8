import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  clockOf,
  conferenceDate,
  dateIn,
  dayBefore,
  knownTimezone,
  minutesBetween,
  minutesIn,
  spanOf,
  timeFrom,
  withDayNumbers,
} from './clock.ts'

describe('a time as the clocks on the wall show it', () => {
  test.each<[string, string | null, string, number]>([
    ['2031-03-06T09:30', null, '2031-03-06', 570],
    ['2031-03-06 09:30:15', null, '2031-03-06', 570],
    [' 2031-03-06T09:30:15.123456 ', 'Europe/Berlin', '2031-03-06', 570],
    ['2031-03-06T09:30:00Z', null, '2031-03-06', 570],
    ['2031-03-06T09:30:00+05:30', null, '2031-03-06', 570],
    ['2031-03-06T09:30:00Z', 'Europe/Berlin', '2031-03-06', 630],
    ['2031-03-06t09:30z', 'Europe/Berlin', '2031-03-06', 630],
    ['2031-03-06 09:30:00 +0100', 'Europe/Berlin', '2031-03-06', 570],
    ['2031-03-06T09:30-08', 'Europe/Berlin', '2031-03-06', 1110],
    ['2031-03-06T09:30:00+05:30', 'Asia/Kolkata', '2031-03-06', 570],
    ['2031-03-06T09:30:00-03:30', 'America/St_Johns', '2031-03-06', 570],
    ['2031-03-06T09:30:00Z', 'Asia/Kathmandu', '2031-03-06', 915],
    ['2031-12-31T23:30:00Z', 'Europe/Berlin', '2032-01-01', 30],
    ['2032-03-01T01:00:00Z', 'America/New_York', '2032-02-29', 1200],
    ['2031-03-06T00:00:00Z', 'UTC', '2031-03-06', 0],
  ])('%s in the time zone %s', (text, timezone, date, minutes) => {
    expect(clockOf(timezone)(text)).toEqual({ date, minutes })
  })

  test.each<[string, string, string, number]>([
    ['2031-03-30T00:59:00Z', 'Europe/Berlin', 'the last minute of winter', 119],
    ['2031-03-30T01:00:00Z', 'Europe/Berlin', 'the first one of summer', 180],
    ['2031-10-26T00:30:00Z', 'Europe/Berlin', 'half past two in summer', 150],
    ['2031-10-26T01:30:00Z', 'Europe/Berlin', 'half past two in winter', 150],
    ['2031-07-06T09:00:00Z', 'Australia/Sydney', 'winter in the south', 1140],
    ['2031-01-06T09:00:00Z', 'Australia/Sydney', 'summer in the south', 1200],
  ])('%s in %s is %s', (text, timezone, _when, minutes) => {
    expect(clockOf(timezone)(text)?.minutes).toBe(minutes)
  })

  test('does not go by a time zone that nobody knows', () => {
    expect(clockOf('Harbour/Quay')('2031-03-06T09:30:00+05:30')).toEqual({ date: '2031-03-06', minutes: 570 })
    expect(['Europe/Oslo', 'Harbour/Quay', '', null].map(knownTimezone)).toEqual([
      'Europe/Oslo',
      null,
      null,
      null,
    ])
  })

  test.each([
    '',
    '09:30',
    '2031-03-06',
    '2031-02-30T09:30',
    '2031-13-01T09:30',
    '2031-03-06T24:00',
    '2031-03-06T09:60',
    '2031-03-06T9:30',
    '2031-03-06T09:30+99:99',
    '2031-03-06T09:30+15:00',
    '2031-03-06T09:30 CET',
    '6 March 2031, 09:30',
    '0031-03-06T09:30',
  ])('“%s” is none, with a time zone or without', (text) => {
    expect([clockOf(null)(text), clockOf('Europe/Berlin')(text)]).toEqual([null, null])
  })

  test('is the same whatever offset it is written with', () => {
    const at = fc.integer({ min: Date.UTC(1970, 0, 2) / 60_000, max: Date.UTC(2150, 0, 1) / 60_000 })
    const offset = fc.integer({ min: -14 * 60 - 59, max: 14 * 60 + 59 })
    const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe')
    const two = (value: number) => String(value).padStart(2, '0')
    const read = (timezone: string, minutes: number, ahead: number) => {
      const local = new Date((minutes + ahead) * 60_000).toISOString().slice(0, 16)
      const away = Math.abs(ahead)
      const written = `${ahead < 0 ? '-' : '+'}${two(Math.floor(away / 60))}:${two(away % 60)}`
      return clockOf(timezone)(`${local}${written}`)
    }
    fc.assert(
      fc.property(at, offset, zone, (minutes, ahead, timezone) => {
        const moment = read(timezone, minutes, ahead)
        expect(moment).not.toBeNull()
        expect(moment).toEqual(read(timezone, minutes, 0))
      }),
      { numRuns: 500, seed: 1 },
    )
  })
})

test.each([
  ['2031-03-06', '2031-03-06'],
  [' 2031-03-06T09:30:00Z', '2031-03-06'],
  ['2032-02-29', '2032-02-29'],
  ['2031-02-29', null],
  ['2031-04-31', null],
  ['2031-00-10', null],
  ['2031-3-6', null],
  ['2031-03-061', null],
  ['1831-03-06', null],
  ['Thursday', null],
  ['', null],
])('the date in “%s” is %s', (text, date) => {
  expect(dateIn(text)).toBe(date)
})

test.each([
  ['9:30', 570],
  [' 09:30 ', 570],
  ['09:30:59', 570],
  ['00:00', 0],
  ['23:59', 1439],
  ['24:00', null],
  ['12:60', null],
  ['9.30', null],
  ['930', null],
  ['9:30 pm', null],
  ['-1:30', null],
])('the clock “%s” shows %s minutes', (text, minutes) => {
  expect(minutesIn(text)).toBe(minutes)
})

describe('after midnight', () => {
  test.each([
    ['2031-03-07', 0, '2031-03-06'],
    ['2031-03-07', 179, '2031-03-06'],
    ['2031-03-07', 180, '2031-03-07'],
    ['2031-03-07', 1439, '2031-03-07'],
    ['2031-01-01', 30, '2030-12-31'],
  ])('%s, %i minutes in, is of the conference’s day %s', (date, minutes, day) => {
    expect(conferenceDate({ date, minutes })).toBe(day)
  })

  test('comes the next day, over months and leap years', () => {
    expect(['2032-03-01', '2031-03-01', '2031-01-01'].map(dayBefore)).toEqual([
      '2032-02-29',
      '2031-02-28',
      '2030-12-31',
    ])
  })

  test('counts between two moments', () => {
    const evening = { date: '2031-12-31', minutes: 1410 }
    const night = { date: '2032-01-01', minutes: 15 }
    expect([minutesBetween(evening, night), minutesBetween(night, evening)]).toEqual([45, -45])
  })
})

test.each<[number | null | undefined, number | null, ReturnType<typeof timeFrom>]>([
  [570, 45, { start: '09:30', end: '10:15' }],
  [0, 5, { start: '00:00', end: '00:05' }],
  [1410, 60, { start: '23:30', end: '00:30' }],
  [570, 1439, { start: '09:30', end: '09:29' }],
  [570, 1440, { start: '09:30', end: null }],
  [570, 0, { start: '09:30', end: null }],
  [570, -15, { start: '09:30', end: null }],
  [570, Number.NaN, { start: '09:30', end: null }],
  [570, null, { start: '09:30', end: null }],
  [null, 45, null],
  [undefined, 45, null],
])('from minute %s for %s minutes is %o', (start, minutes, time) => {
  expect(timeFrom(start, minutes)).toEqual(time)
})

test('dates span from the first to the last, and number the days', () => {
  expect(spanOf(['2031-03-08', null, '2031-03-06', '2031-03-07'])).toEqual(['2031-03-06', '2031-03-08'])
  expect(spanOf(['2031-03-06', '2031-03-06'])).toEqual(['2031-03-06'])
  expect(spanOf([null])).toEqual([])
  const dates = ['2031-03-08', null, '2031-03-06', '2031-03-08'].map((date) => ({ date }))
  expect(withDayNumbers(dates).map(({ day }) => day)).toEqual([2, null, 1, 2])
})

import * as v from 'valibot'
import {
  clockOf,
  conferenceDate,
  dateIn,
  dayBefore,
  isAfterMidnight,
  knownTimezone,
  type Moment,
  minutesIn,
  type ReadMoment,
  spanOf,
  timeFrom,
} from './clock.ts'
import { decodeAs, isRecord, line, linksFrom, tolerantList, webAddress } from './fields.ts'
import type { Schedule, ScheduledTalk } from './model.ts'

const link = v.object({ title: line, url: webAddress })
const person = v.object({ name: line, public_name: line, full_public_name: line })

const event = v.object({
  guid: line,
  code: line,
  id: line,
  date: line,
  start: line,
  duration: line,
  room: line,
  title: line,
  track: line,
  url: webAddress,
  persons: tolerantList(person),
  links: tolerantList(link),
  attachments: tolerantList(link),
})

const day = v.object({
  index: v.optional(v.unknown()),
  date: line,
  day_start: line,
  /** A day without talks may have an empty list. */
  rooms: v.optional(
    v.pipe(
      v.unknown(),
      v.transform((rooms) => (rooms === null || (Array.isArray(rooms) && rooms.length === 0) ? {} : rooms)),
      v.record(v.string(), v.array(event)),
    ),
    {},
  ),
})

const file = v.object({
  schedule: v.object({
    url: webAddress,
    base_url: webAddress,
    conference: v.object({
      title: line,
      acronym: line,
      start: line,
      end: line,
      time_zone_name: line,
      url: webAddress,
      days: v.array(day),
    }),
  }),
})

type Event = v.InferOutput<typeof event>
type ListedDay = { number: number; date: string | null; start: Moment | null }

/** Whether data has the keys of a `schedule.json` as pretalx and frab write it. */
export function isPretalx(data: unknown): boolean {
  if (!isRecord(data) || !isRecord(data['schedule'])) return false
  return 'conference' in data['schedule']
}

/** Decodes a `schedule.json` as pretalx and frab write it. Throws an `Error` that says what is wrong and where. */
export function decodePretalx(data: unknown, timezone: string | null): Schedule {
  const { schedule } = decodeAs('pretalx or frab', file, data)
  const { conference } = schedule
  const zone = knownTimezone(conference.time_zone_name) ?? timezone
  const read = clockOf(zone)
  const days = listedDays(conference.days, read)
  const numberOfDate = new Map(days.flatMap(({ date, number }) => (date === null ? [] : [[date, number]])))
  const talks = conference.days.flatMap(({ rooms }, at) =>
    Object.entries(rooms).flatMap(([room, events]) =>
      events.flatMap((found) => talkFrom(found, room, days[at], numberOfDate, read)),
    ),
  )
  const stated = [conference.start, conference.end].map((date) => dateIn(date ?? ''))
  return {
    format: 'pretalx or frab',
    conference: {
      name: conference.title ?? conference.acronym,
      dates: stated.includes(null) ? spanOf(days.map(({ date }) => date)) : spanOf(stated),
      timezone: zone,
      url: conference.url ?? schedule.url ?? schedule.base_url,
    },
    talks,
  }
}

/** Days are counted from 1; frab counted from 0. */
function listedDays(days: readonly v.InferOutput<typeof day>[], read: ReadMoment): ListedDay[] {
  const shift = days.some(({ index }) => index === 0) ? 1 : 0
  return days.map(({ index, date, day_start }, at) => ({
    number: typeof index === 'number' && Number.isInteger(index) && index >= 0 ? index + shift : at + 1,
    date: dateIn(date ?? ''),
    start: read(day_start ?? ''),
  }))
}

function talkFrom(
  found: Event,
  roomKey: string,
  listed: ListedDay | undefined,
  numberOfDate: ReadonlyMap<string, number>,
  read: ReadMoment,
): ScheduledTalk[] {
  if (found.title === null) return []
  const moment = read(found.date ?? '') ?? read(found.start ?? '')
  const start = minutesIn(found.start ?? '') ?? read(found.start ?? '')?.minutes ?? moment?.minutes
  return [
    {
      externalId: found.guid ?? found.code ?? found.id ?? '',
      title: found.title,
      ...dayOf(moment && start !== undefined ? { ...moment, minutes: start } : null, listed, numberOfDate),
      time: timeFrom(start, durationIn(found.duration)),
      room: found.room ?? (roomKey.trim() || null),
      track: found.track,
      speakers: found.persons.flatMap(({ name, public_name, full_public_name }) => {
        const called = name ?? public_name ?? full_public_name
        return called === null ? [] : { name: called, organisation: null }
      }),
      links: linksFrom([{ title: 'In the programme', url: found.url }, ...found.links, ...found.attachments]),
    },
  ]
}

/** The day it is listed under; the one before if that one is listed by the calendar and this is its small hours. */
function dayOf(
  moment: Moment | null,
  listed: ListedDay | undefined,
  numberOfDate: ReadonlyMap<string, number>,
): { day: number | null; date: string | null } {
  const date = listed?.date ?? (moment && conferenceDate(moment))
  const isListed = { day: listed?.number ?? null, date }
  if (moment === null || date !== moment.date || !isAfterMidnight(moment.minutes)) return isListed
  const start = listed?.start
  const isOpen = start?.date === date && start.minutes <= moment.minutes
  const before = numberOfDate.get(dayBefore(date))
  return isOpen || before === undefined ? isListed : { day: before, date: dayBefore(date) }
}

/** The minutes of `0:45`, `00:45:00` or `45`. */
function durationIn(text: string | null): number | null {
  if (text === null) return null
  return /^\d{1,4}$/.test(text) ? Number(text) : minutesIn(text)
}

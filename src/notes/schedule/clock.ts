import type { TalkTime } from '../model.ts'

/** A point in time by the clock on the wall. */
export interface Moment {
  /** ISO 8601. */
  date: string
  /** Minutes since midnight. */
  minutes: number
}

/** Reads `2024-05-02T10:30:00+02:00` and the like; null if it is no time. */
export type ReadMoment = (text: string) => Moment | null

const dayInMinutes = 24 * 60
/** Talks that begin before belong to the evening before, as pretalx counts. */
const dayBegins = 3 * 60

/**
 * Reads times as the clocks of a time zone show them. Without one, or if nobody knows its name, the clock is read as it is
 * written, even with a `Z`: a time in UTC is then shown in UTC.
 */
export function clockOf(timezone: string | null): ReadMoment {
  const format = timezone === null ? null : formatOf(timezone)
  return (text) => {
    const found =
      /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:[.,]\d{1,9})?)?\s?(Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?$/i.exec(
        text.trim(),
      )
    const date = dateIn(found?.[1] ?? '')
    const minutes = minutesIn(found?.[2] ?? '')
    if (date === null || minutes === null) return null
    const offset = offsetIn(found?.[3] ?? '')
    if (offset === null || format === null) return { date, minutes }
    return momentIn(format, startOf(date) + (minutes - offset) * 60_000)
  }
}

/** The name of a time zone as it came, null if nobody knows it. */
export function knownTimezone(name: string | null): string | null {
  return name !== null && formatOf(name) !== null ? name : null
}

/** The date a text begins with, null if it is not in the calendar. */
export function dateIn(text: string): string | null {
  const found = /^(?:19|20|21)\d\d-\d\d-\d\d(?!\d)/.exec(text.trim())
  if (!found) return null
  const date = found[0]
  const at = startOf(date)
  return !Number.isNaN(at) && isoDate(at) === date ? date : null
}

/** The minutes since midnight of `9:30`, `09:30` or `09:30:00`. */
export function minutesIn(clock: string): number | null {
  const found = /^(\d{1,2}):(\d\d)(?::\d\d)?$/.exec(clock.trim())
  if (!found) return null
  const hours = Number(found[1])
  const minutes = Number(found[2])
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null
}

/** The date of the conference's day a moment belongs to. */
export function conferenceDate({ date, minutes }: Moment): string {
  return isAfterMidnight(minutes) ? dayBefore(date) : date
}

export function dayBefore(date: string): string {
  return isoDate(startOf(date) - dayInMinutes * 60_000)
}

export function isAfterMidnight(minutes: number): boolean {
  return minutes < dayBegins
}

/** From and until when; the end is unknown if it is a day or more away. */
export function timeFrom(start: number | null | undefined, minutes: number | null): TalkTime | null {
  if (start === null || start === undefined) return null
  const isKnown = minutes !== null && minutes > 0 && minutes < dayInMinutes
  return { start: clockAt(start), end: isKnown ? clockAt((start + minutes) % dayInMinutes) : null }
}

/** Minutes between two moments. */
export function minutesBetween(from: Moment, to: Moment): number {
  return (startOf(to.date) - startOf(from.date)) / 60_000 + to.minutes - from.minutes
}

/** First and last of some dates. */
export function spanOf(dates: readonly (string | null)[]): string[] {
  const sorted = dates.filter((date) => date !== null).sort()
  return [...new Set([sorted[0], sorted.at(-1)])].flatMap((date) => date ?? [])
}

/** Numbers the days of talks that only have dates. */
export function withDayNumbers<T extends { date: string | null }>(
  talks: readonly T[],
): (T & { day: number | null })[] {
  const dates = [...new Set(talks.flatMap(({ date }) => date ?? []))].sort()
  const numbers = new Map(dates.map((date, at) => [date, at + 1]))
  return talks.map((talk) => ({ ...talk, day: (talk.date !== null && numbers.get(talk.date)) || null }))
}

function startOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}

function isoDate(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

function clockAt(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(Math.round(minutes) % 60)}`
}

/** Minutes before UTC, null if no zone is written. */
function offsetIn(zone: string): number | null {
  if (zone === '') return null
  if (zone.toUpperCase() === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', ''))
  return zone.startsWith('-') ? -minutes : minutes
}

function formatOf(timezone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone: timezone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
  } catch {
    return null
  }
}

function momentIn(format: Intl.DateTimeFormat, at: number): Moment | null {
  const part = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]))
  const date = dateIn(`${part.get('year')}-${part.get('month')}-${part.get('day')}`)
  const minutes = minutesIn(`${part.get('hour')}:${part.get('minute')}`)
  return date === null || minutes === null ? null : { date, minutes }
}

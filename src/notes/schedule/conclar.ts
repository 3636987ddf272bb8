import * as v from 'valibot'
import { fold, tidy } from '../fold.ts'
import {
  clockOf,
  conferenceDate,
  dateIn,
  type Moment,
  minutesIn,
  type ReadMoment,
  spanOf,
  timeFrom,
  withDayNumbers,
} from './clock.ts'
import { decodeAs, isRecord, line, linksFrom, tolerantList, webAddress } from './fields.ts'
import type { Schedule, ScheduledTalk } from './model.ts'

/** One text or a list of them; '' for what is none. */
const lines = v.optional(
  v.pipe(
    v.unknown(),
    v.transform((found) =>
      (Array.isArray(found) ? found : [found]).map((each: unknown) => v.parse(line, each) ?? ''),
    ),
  ),
  [],
)

const item = v.object({
  id: line,
  title: line,
  date: line,
  time: line,
  datetime: line,
  mins: line,
  loc: lines,
  people: tolerantList(v.object({ id: line, name: line })),
  tags: tolerantList(v.union([v.string(), v.object({ value: line, category: line, label: line })])),
  links: v.optional(v.unknown()),
})
const person = v.object({ id: line, name: lines })
const file = v.object({ program: v.array(item), people: tolerantList(person) })

type Item = v.InferOutput<typeof item>

/**
 * Whether data has the keys of a programme as ConClár and KonOpas read it: a list of items, or one within an object or list
 * together with the people.
 */
export function isConclar(data: unknown): boolean {
  return partsOf(data) !== null
}

/** ConClár shows a title's HTML. */
function withoutTags(title: string): string {
  return tidy(title.replace(/<\/?[a-z][^<>]*>/gi, ' '))
}

/**
 * Decodes a programme as ConClár and KonOpas read it. Only a tag of the category `Track` is taken for a track. Throws an
 * `Error` that says what is wrong and where.
 */
export function decodeConclar(data: unknown, timezone: string | null): Schedule {
  const { program, people } = decodeAs('ConClár', file, partsOf(data))
  const nameOf = new Map(people.map(({ id, name }) => [id, fullName(name)]))
  const trackOf = createTracks(program)
  const read = clockOf(timezone)
  const talks = withDayNumbers(
    program.flatMap((each) => {
      if (each.title === null) return []
      return {
        externalId: each.id ?? '',
        title: withoutTags(each.title),
        ...whenOf(each, read),
        room: each.loc.find(Boolean) ?? null,
        track: trackOf(each),
        speakers: each.people.flatMap(({ id, name }) => {
          const known = id === null ? null : nameOf.get(id)
          const called = v.parse(line, (known || (name ?? '')).replace(/\(moderator\)/i, ''))
          return called === null ? [] : { name: called, organisation: null }
        }),
        links: linksOf(each.links),
      }
    }),
  )
  return {
    format: 'ConClár',
    conference: { name: null, dates: spanOf(talks.map(({ date }) => date)), timezone, url: null },
    talks,
  }
}

/** Why the list of people alone is not enough; null if it is none. */
export function peopleOnly(data: unknown): string | null {
  const isPeople =
    Array.isArray(data) && data.some((entry) => isRecord(entry) && 'name' in entry && 'prog' in entry)
  return isPeople
    ? 'This is the list of people of a ConClár programme: choose the programme itself instead (usually programme.json)'
    : null
}

function partsOf(data: unknown): { program: unknown; people: unknown } | null {
  if (isRecord(data)) {
    const program = data['program'] ?? data['programme']
    return hasItems(program) ? { program, people: data['people'] } : null
  }
  if (hasItems(data)) return { program: data, people: [] }
  if (Array.isArray(data) && hasItems(data[0])) return { program: data[0], people: data[1] }
  return null
}

function hasItems(data: unknown): boolean {
  return Array.isArray(data) && data.some(isItem)
}

function isItem(entry: unknown): boolean {
  if (!isRecord(entry) || !('title' in entry)) return false
  return ['mins', 'loc', 'datetime'].some((key) => key in entry)
}

function whenOf(
  { date, time, datetime, mins }: Item,
  read: ReadMoment,
): Pick<ScheduledTalk, 'date' | 'time'> {
  const moment = read(datetime ?? '') ?? read(date ?? '') ?? momentFrom(dateIn(date ?? ''), time)
  const minutes = /^\d{1,4}$/.test(mins ?? '') ? Number(mins) : null
  return {
    date: moment ? conferenceDate(moment) : dateIn(date ?? ''),
    time: timeFrom(moment?.minutes ?? minutesIn(time ?? ''), minutes),
  }
}

function momentFrom(date: string | null, time: string | null): Moment | null {
  const minutes = minutesIn(time ?? '')
  return date === null || minutes === null ? null : { date, minutes }
}

/** A name as people.json takes it apart: first, last, prefix, suffix. */
function fullName([first = '', last = '', prefix = '', suffix = '']: readonly string[]): string {
  return tidy(`${prefix} ${first} ${last} ${suffix}`)
}

/** Finds an item's track: a tag needs to say only once what it means. */
function createTracks(program: readonly Item[]) {
  const ownTrack = ({ category, label }: { category: string | null; label: string | null }) =>
    /^tracks?$/.test(fold(category ?? '')) ? label : null
  const known = new Map(
    program.flatMap(({ tags }) =>
      tags.flatMap((tag) =>
        typeof tag === 'object' && ownTrack(tag) !== null ? [[tag.value, ownTrack(tag)] as const] : [],
      ),
    ),
  )
  return ({ tags }: Item): string | null => {
    for (const tag of tags) {
      const track =
        typeof tag === 'string' ? trackIn(tag) : tag.value === null ? ownTrack(tag) : known.get(tag.value)
      if (track) return track
    }
    return null
  }
}

function trackIn(tag: string): string | null {
  return v.parse(line, /^\s*tracks?\s*:(.*)$/is.exec(tag)?.[1])
}

/** Addresses by what they are for, or a list of links. */
function linksOf(links: unknown): ScheduledTalk['links'] {
  if (Array.isArray(links))
    return linksFrom(v.parse(tolerantList(v.object({ title: line, url: webAddress })), links))
  if (!isRecord(links)) return []
  return linksFrom(
    Object.entries(links).map(([use, url]) => ({
      title: v.parse(line, use.charAt(0).toUpperCase() + use.slice(1)),
      url: v.parse(webAddress, url),
    })),
  )
}

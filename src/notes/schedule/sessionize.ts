import * as v from 'valibot'
import { fold } from '../fold.ts'
import {
  clockOf,
  conferenceDate,
  minutesBetween,
  type ReadMoment,
  spanOf,
  timeFrom,
  withDayNumbers,
} from './clock.ts'
import { decodeAs, isRecord, line, linksFrom, tolerantList, webAddress } from './fields.ts'
import type { Schedule, ScheduledTalk } from './model.ts'

/** An id, as a string, whether it is one or a number; of a speaker within a session too. */
const id = v.pipe(
  v.union([v.string(), v.number(), v.object({ id: v.union([v.string(), v.number()]) })]),
  v.transform((found) => String(typeof found === 'object' ? found.id : found)),
)

const session = v.object({
  id: line,
  title: line,
  startsAt: line,
  endsAt: line,
  isServiceSession: v.optional(v.unknown()),
  status: line,
  roomId: line,
  room: line,
  speakers: tolerantList(id),
  categoryItems: tolerantList(id),
  recordingUrl: webAddress,
  liveUrl: webAddress,
})

const file = v.object({
  sessions: v.array(session),
  speakers: tolerantList(
    v.object({ id: line, fullName: line, firstName: line, lastName: line, tagLine: line }),
  ),
  rooms: tolerantList(v.object({ id: line, name: line })),
  categories: tolerantList(
    v.object({ title: line, items: tolerantList(v.object({ id: line, name: line })) }),
  ),
})

type All = v.InferOutput<typeof file>
type Session = All['sessions'][number]

/** Whether data has the keys of Sessionize's “All data”. */
export function isSessionize(data: unknown): boolean {
  if (!isRecord(data) || !('sessions' in data)) return false
  return ['speakers', 'rooms', 'categories', 'questions'].some((key) => key in data)
}

/**
 * Decodes Sessionize's “All data”, which names neither its conference nor its time zone: with a `Z` or an offset, times are
 * local only if `timezone` is given, else they are left as written. Service sessions and those not accepted are left out.
 * Throws an `Error` that says what is wrong and where.
 */
export function decodeSessionize(data: unknown, timezone: string | null): Schedule {
  const all = decodeAs('Sessionize', file, data)
  const detailsOf = lookUp(all)
  const read = clockOf(timezone)
  const talks = withDayNumbers(
    all.sessions.filter(isGiven).flatMap((each) => {
      if (each.title === null) return []
      const when = whenOf(each, read)
      return { externalId: each.id ?? '', title: each.title, ...when, ...detailsOf(each) }
    }),
  )
  return {
    format: 'Sessionize',
    conference: { name: null, dates: spanOf(talks.map(({ date }) => date)), timezone, url: null },
    talks,
  }
}

/** Why other data of Sessionize's, or of programs like it, is not read; null if it is none of that. */
export function otherViewOf(data: unknown): string | null {
  const entries = Array.isArray(data) ? data.filter(isRecord) : []
  const view = entries.some((entry) => 'rooms' in entry && 'date' in entry)
    ? 'grid'
    : entries.some((entry) => 'sessions' in entry && ('groupId' in entry || 'groupName' in entry))
      ? 'list of sessions'
      : entries.some((entry) => 'fullName' in entry)
        ? 'list of speakers'
        : null
  return view === null
    ? null
    : `This is the ${view} of a Sessionize schedule, which lacks what is needed: download “All data” instead (its address ends in /view/All)`
}

function isGiven({ isServiceSession, status }: Session): boolean {
  return isServiceSession !== true && (status === null || fold(status) === 'accepted')
}

function whenOf({ startsAt, endsAt }: Session, read: ReadMoment): Pick<ScheduledTalk, 'date' | 'time'> {
  const start = read(startsAt ?? '')
  const end = read(endsAt ?? '')
  return {
    date: start && conferenceDate(start),
    time: timeFrom(start?.minutes, start && end && minutesBetween(start, end)),
  }
}

/** What a session only refers to. */
function lookUp({ speakers, rooms, categories }: All) {
  const speakerOf = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  const roomOf = new Map(rooms.map((room) => [room.id, room.name]))
  const tracks = categories.filter(({ title }) => /^tracks?$/.test(fold(title ?? '')))
  const trackOf = new Map(tracks.flatMap(({ items }) => items.map((item) => [item.id, item.name] as const)))
  return (found: Session): Pick<ScheduledTalk, 'room' | 'track' | 'speakers' | 'links'> => ({
    room: found.room ?? (found.roomId === null ? null : roomOf.get(found.roomId)) ?? null,
    track: found.categoryItems.map((item) => trackOf.get(item)).find(Boolean) ?? null,
    speakers: found.speakers.flatMap((each) => {
      const speaker = speakerOf.get(each)
      const parts = [speaker?.firstName, speaker?.lastName].filter(Boolean).join(' ')
      const name = speaker?.fullName ?? v.parse(line, parts)
      return name !== null ? { name, organisation: organisationIn(speaker?.tagLine ?? '') } : []
    }),
    links: linksFrom([
      { title: 'Recording', url: found.recordingUrl },
      { title: 'Live stream', url: found.liveUrl },
    ]),
  })
}

/** `Principal engineer at Quillwave`, `CTO @ Quillwave | writer`: only what is clearly where somebody works. */
function organisationIn(tagLine: string): string | null {
  const found = /(?: at |(?:^| )@ ?)(\p{Lu}[^,;|/•·(@]*)/u.exec(tagLine)
  const name =
    found?.[1]
      ?.replace(/ (?:and|&|[-–—]) .*$/, '')
      .replace(/(?<=\p{L}{3})[.!?] .*$/u, '')
      .replace(/[\s.]+$/, '') ?? ''
  return name !== '' && name.length <= 60 ? name : null
}

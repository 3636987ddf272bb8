import type { TalkTime } from '../model.ts'

/** A conference's schedule, whichever program wrote it. */
export interface Schedule {
  /** What wrote it, for people: `pretalx`. */
  format: string
  conference: {
    name: string | null
    /** First and last day, ISO 8601; one if they are the same. */
    dates: string[]
    /** IANA name. */
    timezone: string | null
    url: string | null
  }
  talks: ScheduledTalk[]
}

/** A talk as its schedule has it. Texts are well-formed, on one line and at most 500 characters long. */
export interface ScheduledTalk {
  /** What the schedule calls it by; '' if by nothing. */
  externalId: string
  title: string
  /** Its day's number, from 1. */
  day: number | null
  /** Of its day, ISO 8601: a talk that begins before three in the morning belongs to the evening before. */
  date: string | null
  time: TalkTime | null
  room: string | null
  track: string | null
  speakers: { name: string; organisation: string | null }[]
  /** http and https only, each address once. */
  links: { title: string; url: string }[]
}

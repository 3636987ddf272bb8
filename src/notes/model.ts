/**
 * Glossary. One word per concept, in files, types, addresses, labels and tests.
 *
 * - **conference**: an event somebody took notes at. It has **days** and, as its programme names them, **tracks**.
 * - **talk**: one session. It has **speakers**, **remarks** and **takeaways**.
 * - **takeaway**: one line of the notes, in its author's wording. The unit of this product: it has an id and an address.
 * - **remark**: a sentence the author of the notes wrote about a talk, not a takeaway.
 * - **topic**: what a takeaway mentions. Its kinds are technology, idea, organisation, person and work.
 * - **fact**: something known about a talk from elsewhere, with its **source** and confidence.
 * - **dataset**: the compiled notes of one conference, as fetched. **library**: all of them, ready to read.
 * - **saved**: kept by the reader. **note**: the reader's own words about something saved.
 */

export const topicKinds = ['technology', 'idea', 'organisation', 'person', 'work'] as const
export type TopicKind = (typeof topicKinds)[number]

/** How sure a fact is: read on the organiser's or publisher's page, or inferred. */
export type Confidence = 'high' | 'medium' | 'low'

export interface Conference {
  id: string
  name: string
  /** First and last day, ISO 8601. */
  dates: string[]
  timezone: string | null
  url: string | null
}

export interface Day {
  id: string
  number: number
  date: string | null
  label: string
}

export interface Track {
  id: string
  name: string
}

export interface Speaker {
  id: string
  name: string
  /** Other spellings, among them those of the notes. */
  aliases: string[]
  /** Id of a topic of kind organisation. */
  organisation: string | null
}

export interface Topic {
  id: string
  name: string
  kind: TopicKind
  aliases: string[]
  parent: string | null
}

export interface Source {
  id: string
  kind: 'notes' | 'programme'
  title: string
  author: string | null
  url: string | null
  /** Null means not stated: show it as such, do not offer the text for redistribution. */
  licence: string | null
  sha256: string | null
}

/** Where a fact comes from. */
export interface Fact {
  source: string
  confidence: Confidence
}

interface TalkLink {
  title: string
  url: string
}

/** A topic of a takeaway. `written`: tagged by the author. `found`: its words were recognised. */
export interface TopicMention {
  id: string
  via: 'written' | 'found'
  /** Where its words stand: pairs of start and end, in UTF-16 units. None if only a tag names it. */
  at: [start: number, end: number][]
}

/** A takeaway as a dataset holds it. */
export interface TakeawayRecord {
  id: string
  /** The author's wording, byte for byte. */
  text: string
  /** 0 for a takeaway of its own, more for one nested under the takeaway before it. At most 8. */
  depth: number
  /** Line in the notes, from 1. */
  line: number
  topics: TopicMention[]
}

/** A talk as a dataset holds it: everything it refers to is an id. */
export interface TalkRecord {
  id: string
  title: string
  /** Its title in the programme, where that differs from the notes. */
  officialTitle: string | null
  day: string | null
  order: number
  track: string | null
  /** Local time at the conference, `HH:MM`. */
  time: { start: string; end: string } | null
  room: string | null
  /** `as` is the name as the notes spell it. */
  speakers: { id: string; as: string }[]
  remarks: { text: string }[]
  links: TalkLink[]
  /** Keyed by the field the fact fills: track, time, room, organisation, officialTitle, links, speakers. */
  facts: Record<string, Fact>
  takeaways: TakeawayRecord[]
}

/** The compiled notes of one conference: `public/data/<conference id>.json`. */
export interface Dataset {
  schema: string
  conference: Conference
  days: Day[]
  tracks: Track[]
  speakers: Speaker[]
  topics: Topic[]
  talks: TalkRecord[]
  /** Sentences that belong to the notes as a whole: introductions, closing lines. */
  notes: { text: string; line: number }[]
  sources: Source[]
  /** Old takeaway id to its new one. */
  moved: Record<string, string>
}

/** What there is to fetch: `public/data/index.json`. */
export interface DatasetIndex {
  schema: string
  conferences: {
    id: string
    name: string
    dates: string[]
    /** File name beside the index. */
    file: string
    talks: number
    takeaways: number
    sha256: string
  }[]
}

/** Words of a takeaway that mention a topic: indices into its text, the end excluded. */
export interface Mention {
  topic: Topic
  start: number
  end: number
}

/** A takeaway in a library: what it refers to is at hand. */
export interface Takeaway {
  id: string
  text: string
  depth: number
  /** How people call it within its talk: `5`, and `5.1` for the first one nested under it. */
  number: string
  topics: Topic[]
  /** Where its words mention a topic: in order, without overlap. */
  mentions: Mention[]
  talk: Talk
}

interface TalkSpeaker {
  speaker: Speaker
  as: string
  organisation: Topic | null
}

/** A talk in a library: what it refers to is at hand. */
export interface Talk {
  id: string
  title: string
  officialTitle: string | null
  conference: Conference
  day: Day | null
  track: Track | null
  time: TalkRecord['time']
  room: string | null
  speakers: TalkSpeaker[]
  remarks: { text: string }[]
  links: TalkLink[]
  facts: Map<string, { source: Source; confidence: Confidence }>
  /** The source the notes themselves come from. */
  notes: Source | null
  takeaways: Takeaway[]
}

/** Every conference, ready to read: talks by conference, day and order. */
export interface Library {
  conferences: Conference[]
  talks: Talk[]
  takeaways: Takeaway[]
  topics: Map<string, Topic>
  sources: Source[]
  talkById: Map<string, Talk>
  takeawayById: Map<string, Takeaway>
  moved: Map<string, string>
}

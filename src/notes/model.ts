/**
 * Glossary. One word per concept, in files, types, addresses, labels and tests.
 *
 * - **conference**: an event somebody took notes at. It has **days** and, as its programme names them, **tracks**.
 * - **talk**: one session. It has **speakers**, **remarks** and **takeaways**.
 * - **takeaway**: one line of the notes, in its author's wording. The unit of this product: it has an id and an address.
 * - **remark**: a sentence the author of the notes wrote about a talk, not a takeaway.
 * - **group**: a heading inside a talk (“Questions”); the takeaways under it belong to it.
 * - **block**: code, a quote, a table or an image that stands under a takeaway or remark, as it was written.
 * - **mark**: a stretch of words that is emphasised, code or a link. What a reader sees is the text without its Markdown.
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
  /** Where its words stand in what is shown: pairs of start and end, in UTF-16 units. None if only a tag names it. */
  at: [start: number, end: number][]
}

export const markKinds = ['emphasis', 'strong', 'strike', 'code', 'link'] as const

/** Words of a shown text that mean more than themselves: indices into it, the end excluded. */
export interface Mark {
  kind: (typeof markKinds)[number]
  start: number
  end: number
  /** Of a link: http, https or mailto. */
  url?: string
}

/** What a reader sees of a text that holds inline Markdown. */
export interface Shown {
  text: string
  /** In order of their start; one may lie inside another. */
  marks: Mark[]
}

export const blockKinds = ['code', 'quote', 'table', 'image'] as const

/** Lines that are no sentence, as they were written. */
export interface Block {
  kind: (typeof blockKinds)[number]
  text: string
}

/** A text of the author's, with what belongs to it. */
interface Written {
  /** The author's wording, byte for byte. */
  text: string
  /** Only where it differs from `text`: inline Markdown, tags at the end. */
  shown?: Shown
  /** The heading it stands under, inside its talk. */
  group?: string
  blocks?: Block[]
}

export type RemarkRecord = Written

/** A takeaway as a dataset holds it. */
export interface TakeawayRecord extends Written {
  id: string
  /** `line` where the notes have a plain line or paragraph rather than a list item. */
  kind?: 'line'
  /** 0 for a takeaway of its own, more for one nested under the takeaway before it. At most 8. */
  depth: number
  /** Line in the notes, from 1. */
  line: number
  topics: TopicMention[]
}

/** In characters: a longer takeaway or remark is an error, and nothing is looked for in it. */
export const longestText = 10_000

/** Local time at the conference, `HH:MM`; `end` is null where only the beginning is stated. */
export interface TalkTime {
  start: string
  end: string | null
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
  time: TalkTime | null
  room: string | null
  /** `as` is the name as the notes spell it. */
  speakers: { id: string; as: string }[]
  remarks: RemarkRecord[]
  links: TalkLink[]
  /** What the author tagged the talk with, as written. */
  tags?: string[]
  /** Id of the source its notes come from; without it, the first source of kind notes. */
  source?: string
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

/** A conference there is to fetch. */
export interface IndexedConference {
  id: string
  name: string
  dates: string[]
  /** File name beside the index. */
  file: string
  talks: number
  takeaways: number
  sha256: string
  /** Of a big library: id and title of each of its talks, so that an address is known before its text is there. */
  contents?: [talk: string, title: string][]
}

/** What there is to fetch: `public/data/index.json`. */
export interface DatasetIndex {
  schema: string
  conferences: IndexedConference[]
  /** Of a big library: its topics, with the number of takeaways that mention each, most mentioned first. */
  topics?: { id: string; name: string; kind: TopicKind; takeaways: number }[]
}

/** Words of a takeaway that mention a topic: indices into its text, the end excluded. */
export interface Mention {
  topic: Topic
  start: number
  end: number
}

/** A text as it is shown. */
interface ShownText {
  text: string
  marks: Mark[]
  group: string | null
  blocks: Block[]
}

export type Remark = ShownText

/** A takeaway in a library: what it refers to is at hand. */
export interface Takeaway extends ShownText {
  id: string
  depth: number
  /** How people call it within its talk: `5`, and `5.1` for the first one nested under it. */
  number: string
  topics: Topic[]
  /** Where its words mention a topic: in order, of those that begin together the longest first. They may overlap. */
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
  remarks: Remark[]
  links: TalkLink[]
  tags: string[]
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

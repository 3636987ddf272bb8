import type { TopicEntry } from './topic-entry.ts'
import { carryIds } from './carry.ts'
import { datasetSchemaNumber } from './dataset.ts'
import { createDays } from './days.ts'
import { createKnowledge, type TalkKnowledge } from './facts.ts'
import { idOf } from './ids.ts'
import type { Conference, Dataset, TalkRecord, Topic, Track } from './model.ts'
import type { Programme } from './programme.ts'
import type { NotesFacts, NotesFile, ReadNotes, ReadTalk } from './read/model.ts'
import { splitLines } from './read/lines.ts'
import { readNotes } from './read/notes.ts'
import { matchTalks, type Pair } from './schedule/match.ts'
import type { Schedule } from './schedule/model.ts'
import { programmeFrom } from './schedule/programme-from.ts'
import { createSources } from './sources.ts'
import { createSpeakers, topicFrom } from './speakers.ts'
import { compileRemark, createTakeaways } from './takeaways.ts'

export interface NotesToCompile {
  /** Null: made of the conference's name. */
  conferenceId: string | null
  /** The notes, in order. */
  files: readonly NotesFile[]
  /** What is said about the conference beside its notes; counts before what stands in them. */
  about?: Partial<NotesFacts> | null
  /** What is known about the talks from elsewhere, in order of trust. */
  programmes?: readonly Programme[]
  /** Schedules of the conference, trusted less than programmes; their talks are found by title and speaker. */
  schedules?: readonly SourcedSchedule[]
  topics: readonly TopicEntry[]
  taken?: TakenIds
  /** What was compiled from these notes before: its ids are carried over. */
  previous?: Dataset | null
}

/** Ids that other conferences of the library have. */
export interface TakenIds {
  talks: ReadonlySet<string>
  takeaways: ReadonlySet<string>
}

interface SourcedSchedule {
  schedule: Schedule
  /** Where it comes from. */
  source: { title: string; url: string | null }
}

export interface Compiled {
  dataset: Dataset
  /** Each file as it was read, in the order given. */
  reads: ReadNotes[]
  /** Titles that a programme has facts about and the notes do not have, for each programme. */
  unused: string[][]
  /** Talks of the notes with what a schedule calls them, for each schedule. */
  pairs: TalkPair[][]
  /** Titles of the notes that no schedule has; none without a schedule. */
  unpaired: string[]
}

export interface TalkPair {
  title: string
  scheduled: string
  by: Pair['by']
}

/** Compiles one conference's notes, and what is known about its talks, into a dataset. */
export function compileNotes(notes: NotesToCompile): Compiled {
  const { files, topics } = notes
  const reads = files.map(({ text, path }) => readNotes(text, path))
  const { found, ...matched } = lookUp(notes.schedules ?? [], reads)
  const programmes = [...(notes.programmes ?? []), ...found]
  const conference = conferenceOf(notes, programmes, reads)
  const sources = createSources(notes, reads, conference.name)
  const knowledge = createKnowledge(
    programmes.map((programme) => ({ programme, sources: sources.ofProgramme(programme) })),
  )
  const texts = files.map(({ text }) => splitLines(text))
  const talks = reads.flatMap((read, at) =>
    read.talks.map((talk) => {
      const source = sources.ofFile(at)
      const known = knowledge.about(talk, source)
      return {
        talk,
        source,
        known,
        place: { problems: read.problems, lines: texts[at] ?? [], places: read.places },
        dated: { day: talk.day, date: known.values.date ?? null },
      }
    }),
  )
  const days = createDays(
    talks.map(({ dated }) => dated),
    conference.dates[0] ?? null,
  )
  const speakers = createSpeakers(topics)
  const takeaways = createTakeaways(conference.id, topics, notes.taken?.takeaways)
  const tracks = new Map<string, Track>()
  const freeId = createFreeIds(notes.taken?.talks)
  const counts = new Map<string | null, number>()

  const records = talks.map(({ talk, source, known, place, dated }): TalkRecord => {
    const id = freeId(idOf(talk.title))
    const { values, facts } = known
    const day = days.of(dated)?.id ?? null
    counts.set(day, (counts.get(day) ?? 0) + 1)
    return {
      id,
      title: talk.title,
      officialTitle: values.officialTitle ?? null,
      day,
      order: counts.get(day) ?? 1,
      track: trackOf(tracks, values.track),
      time: values.time ?? null,
      room: values.room ?? null,
      speakers: speakersOf(talk, known, speakers.add),
      remarks: talk.remarks.map((remark) => compileRemark(remark, place.places)),
      links: values.links ?? [],
      ...(talk.tags.length > 0 && { tags: talk.tags }),
      ...(source !== sources.all[0] && { source: source.id }),
      facts,
      takeaways: takeaways.of(talk, id, place),
    }
  })

  const dataset: Dataset = {
    schema: `takeaways/${datasetSchemaNumber}`,
    conference,
    days: days.all(),
    tracks: [...tracks.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    speakers: speakers.all(),
    topics: topicsOf(records, speakers.organisations, [...topics, ...takeaways.tagged.values()]),
    talks: records,
    notes: reads.flatMap((read) => read.notes),
    sources: sources.all,
    moved: {},
  }
  // An id that an author wrote may be what other words hash to, also when nothing was compiled before.
  const previous = notes.previous ?? (takeaways.marked.size > 0 ? { ...dataset, talks: [] } : null)
  return {
    reads,
    unused: knowledge.unused(),
    ...matched,
    dataset: previous === null ? dataset : carryIds(previous, dataset, takeaways.marked),
  }
}

/** What schedules know about the talks of the notes. */
function lookUp(
  schedules: readonly SourcedSchedule[],
  reads: readonly ReadNotes[],
): Pick<Compiled, 'pairs' | 'unpaired'> & { found: Programme[] } {
  const talks = reads.flatMap((read) =>
    read.talks.map(({ title, speakers, day }) => ({
      title,
      speakers: speakers.map(({ name }) => name),
      day,
    })),
  )
  const all = schedules.map(({ schedule, source }) => {
    const pairs = matchTalks(schedule, talks)
    return { programme: programmeFrom(schedule, pairs, talks, source), pairs }
  })
  const paired = new Set(all.flatMap(({ pairs }) => pairs.map(({ talk }) => talk)))
  const unpaired = all.length === 0 ? [] : talks.filter((_, at) => !paired.has(at))
  return {
    found: all.map(({ programme }) => programme),
    unpaired: unpaired.map(({ title }) => title),
    pairs: all.map(({ pairs }) =>
      pairs.map(({ talk, scheduled, by }) => ({
        title: talks[talk]?.title ?? '',
        scheduled: scheduled.title,
        by,
      })),
    ),
  }
}

/** What is known about the conference: said beside the notes, else in its programme, else in the notes themselves. */
function conferenceOf(
  { conferenceId, about }: NotesToCompile,
  programmes: readonly Programme[],
  reads: readonly ReadNotes[],
): Conference {
  const inNotes = <Field extends keyof NotesFacts>(field: Field) =>
    reads.map(({ facts }) => facts[field]).find((value) => value !== null && value.length > 0)
  const inProgramme = <Field extends keyof Programme['conference']>(field: Field) =>
    programmes.map(({ conference }) => conference[field]).find((value) => value !== null && value !== '')
  const titles = reads.flatMap(({ title }) => title ?? [])
  const [firstTalk, ...otherTalks] = reads.flatMap(({ talks }) => talks)
  const name =
    about?.conference ??
    inProgramme('name') ??
    inNotes('conference') ??
    titles[0] ??
    (otherTalks.length === 0 ? firstTalk?.title : undefined) ??
    conferenceId ??
    'Notes'
  const dates = [about?.dates, ...programmes.map(({ conference }) => conference.dates), inNotes('dates')]
  const ownDates = [...new Set(reads.flatMap(({ talks }) => talks.flatMap(({ date }) => date ?? [])))].sort()
  return {
    id: conferenceId ?? idOf(name),
    name,
    dates:
      dates.find((found) => found !== undefined && found.length > 0)?.slice() ??
      [ownDates[0], ownDates.at(-1)].flatMap((date) => date ?? []),
    timezone: about?.timezone ?? inProgramme('timezone') ?? inNotes('timezone') ?? null,
    url: about?.url ?? inProgramme('url') ?? inNotes('url') ?? null,
  }
}

/** Gives out ids; `keynote-2` for the second `keynote`. Remembers the last number: a file may have a talk a line. */
function createFreeIds(known: Iterable<string> = []): (wanted: string) => string {
  const taken = new Set(known)
  const last = new Map<string, number>()
  return (wanted) => {
    let id = wanted
    let n = last.get(wanted) ?? 1
    while (taken.has(id)) id = `${wanted}-${++n}`
    last.set(wanted, n)
    taken.add(id)
    return id
  }
}

function trackOf(tracks: Map<string, Track>, name: string | undefined): string | null {
  if (name === undefined) return null
  const id = idOf(name)
  tracks.set(id, tracks.get(id) ?? { id, name })
  return id
}

function speakersOf(
  talk: ReadTalk,
  { values }: TalkKnowledge,
  add: ReturnType<typeof createSpeakers>['add'],
): TalkRecord['speakers'] {
  const named = values.speakers ?? []
  const people =
    talk.speakers.length > 0
      ? talk.speakers.map(({ name: as, organisation }) => {
          const real = named.find((person) => person.as === as)
          return { name: real?.name ?? as, as, organisation: organisation ?? real?.organisation ?? null }
        })
      : named.map(({ name, organisation = null }) => ({ name, as: name, organisation }))
  const forAll = people.length === 1 ? (values.organisation ?? null) : null
  return people.map(({ name, as, organisation }) => add(name, as, organisation ?? forAll))
}

/** The topics these talks refer to, with the topics those belong to. */
function topicsOf(
  talks: readonly TalkRecord[],
  organisations: ReadonlyMap<string, Topic>,
  entries: readonly TopicEntry[],
): Topic[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]))
  const topics = new Map(organisations)
  const add = (id: string) => {
    const entry = known.get(id)
    if (entry) topics.set(id, topicFrom(entry))
    if (entry?.parent && !topics.has(entry.parent)) add(entry.parent)
  }
  for (const talk of talks)
    for (const takeaway of talk.takeaways) for (const topic of takeaway.topics) add(topic.id)
  for (const topic of organisations.values()) add(topic.id)
  return [...topics.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

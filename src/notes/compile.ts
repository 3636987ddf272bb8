import type { TopicEntry } from './catalogue.ts'
import { datasetSchemaNumber } from './dataset.ts'
import { hashOf, idOf, takeawayIds } from './ids.ts'
import type {
  Dataset,
  Day,
  Fact,
  Source,
  Speaker,
  TakeawayRecord,
  TalkRecord,
  Topic,
  Track,
} from './model.ts'
import type { FactValue, Programme, TalkFacts } from './programme.ts'
import { titleKey } from './read/heading.ts'
import { type Problem, type ReadNotes, type ReadTalk, readNotes } from './read/notes.ts'
import { createTopicFinder, mentionsIn, type TopicFinder } from './topics.ts'

export interface NotesToCompile {
  conferenceId: string
  /** The notes as text. */
  text: string
  programme: Programme | null
  catalogue: readonly TopicEntry[]
  /** Talk ids that other conferences have taken. */
  taken?: ReadonlySet<string>
}

export interface Compiled {
  dataset: Dataset
  read: ReadNotes
  problems: Problem[]
}

/** Compiles one conference's notes and what its programme knows into a dataset. */
export function compileNotes({ conferenceId, text, programme, catalogue, taken }: NotesToCompile): Compiled {
  const read = readNotes(text)
  const problems = [...read.problems]
  const sources = createSources(programme, read, text)
  const people = createSpeakers(catalogue)
  const find = createTopicFinder(catalogue)
  const factsOf = new Map((programme?.talks ?? []).map((facts) => [titleKey(facts.title), facts]))
  const days = new Map<number, Day>()
  const tracks = new Map<string, Track>()
  const talkIds = new Set(taken)

  const talks = read.talks.map((talk): TalkRecord => {
    const facts = factsOf.get(titleKey(talk.title))
    factsOf.delete(titleKey(talk.title))
    const id = firstFree(idOf(talk.title), talkIds)
    const day = dayOf(days, talk, facts)
    return {
      id,
      title: talk.title,
      officialTitle: facts?.officialTitle?.value ?? null,
      day: day?.id ?? null,
      order: 1 + read.talks.filter((other) => other.day === talk.day).indexOf(talk),
      track: trackOf(tracks, facts),
      time: facts?.time?.value ?? null,
      room: facts?.room?.value ?? null,
      speakers: people.of(talk, facts),
      remarks: talk.remarks.map((remark) => ({ text: remark.text })),
      links: facts?.links?.value ?? [],
      facts: factSources(talk, facts, sources),
      takeaways: takeawaysOf(conferenceId, id, talk, find),
    }
  })
  for (const facts of factsOf.values()) {
    problems.push({
      line: 1,
      severity: 'warning',
      message: `The programme has facts about “${facts.title}”, a talk these notes do not have`,
      fix: 'Write the title in programme.json as it stands in the notes',
    })
  }

  return {
    read,
    problems,
    dataset: {
      schema: `takeaways/${datasetSchemaNumber}`,
      conference: {
        id: conferenceId,
        name: programme?.conference.name ?? read.title ?? conferenceId,
        dates: programme?.conference.dates ?? [],
        timezone: programme?.conference.timezone ?? null,
        url: programme?.conference.url ?? null,
      },
      days: [...days.values()].sort((a, b) => a.number - b.number),
      tracks: [...tracks.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      speakers: people.all(),
      topics: topicsOf(talks, people, catalogue),
      talks,
      notes: read.notes,
      sources: sources.all,
      moved: {},
    },
  }
}

function firstFree(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`
  taken.add(id)
  return id
}

function dayOf(days: Map<number, Day>, talk: ReadTalk, facts: TalkFacts | undefined): Day | null {
  if (talk.day === null) return null
  const day = days.get(talk.day) ?? {
    id: `day-${talk.day}`,
    number: talk.day,
    date: null,
    label: `Day ${talk.day}`,
  }
  day.date ??= facts?.date?.value ?? null
  days.set(talk.day, day)
  return day
}

function trackOf(tracks: Map<string, Track>, facts: TalkFacts | undefined): string | null {
  if (!facts?.track) return null
  const name = facts.track.value
  const id = idOf(name)
  tracks.set(id, { id, name })
  return id
}

function takeawaysOf(
  conferenceId: string,
  talkId: string,
  talk: ReadTalk,
  find: TopicFinder,
): TakeawayRecord[] {
  const ids = takeawayIds(
    conferenceId,
    talkId,
    talk.takeaways.map((takeaway) => takeaway.text),
  )
  return talk.takeaways.map(({ text, depth, line }, at) => ({
    id: ids[at] ?? '',
    text,
    depth,
    line,
    topics: mentionsIn(find, text, talk.title),
  }))
}

/** The notes are `s1`; the others are numbered in the order the programme lists them. */
function createSources(programme: Programme | null, read: ReadNotes, text: string) {
  const ids = new Map([['notes', 's1']])
  const all: Source[] = [
    {
      id: 's1',
      kind: 'notes',
      title: programme?.notes.title ?? read.title ?? 'Notes',
      author: programme?.notes.author ?? null,
      url: programme?.notes.url ?? null,
      licence: programme?.notes.licence ?? null,
      sha256: hashOf(text),
    },
  ]
  for (const [name, { title, url }] of Object.entries(programme?.sources ?? {})) {
    const id = `s${all.length + 1}`
    ids.set(name, id)
    all.push({ id, kind: 'programme', title, author: null, url, licence: null, sha256: null })
  }
  return { all, named: (name: string) => ids.get(name) ?? 's1' }
}

const sourcedFields = [
  'officialTitle',
  'track',
  'date',
  'time',
  'room',
  'organisation',
  'speakers',
  'links',
] as const

function factSources(
  talk: ReadTalk,
  facts: TalkFacts | undefined,
  sources: ReturnType<typeof createSources>,
): Record<string, Fact> {
  const found: Record<string, Fact> = {}
  if (talk.speakers.some((speaker) => speaker.organisation))
    found.organisation = { source: 's1', confidence: 'high' }
  for (const field of sourcedFields) {
    const fact: FactValue<unknown> | undefined = facts?.[field]
    if (fact) found[field] = { source: sources.named(fact.source), confidence: fact.confidence }
  }
  return found
}

/** Collects speakers: one entry a person, whatever the spelling in the notes. */
function createSpeakers(catalogue: readonly TopicEntry[]) {
  const speakers = new Map<string, Speaker>()
  const organisations = new Map<string, Topic>()

  const organisationId = (name: string): string => {
    const isNamed = (entry: TopicEntry) =>
      [entry.name, ...(entry.aliases ?? [])].some((other) => idOf(other) === idOf(name))
    const entry = catalogue.find((other) => other.kind === 'organisation' && isNamed(other))
    const isTaken = catalogue.some((other) => other.id === idOf(name))
    const id = isTaken ? `${idOf(name)}-organisation` : idOf(name)
    const topic = topicFrom(entry ?? { id, name, kind: 'organisation' })
    organisations.set(topic.id, topic)
    return topic.id
  }

  return {
    organisations,
    of: (talk: ReadTalk, facts: TalkFacts | undefined) =>
      talk.speakers.map(({ name: as, organisation }) => {
        const name = facts?.speakers?.value.find((person) => person.as === as)?.name ?? as
        const id = idOf(name)
        const employer = facts?.organisation?.value ?? organisation
        const speaker = speakers.get(id) ?? { id, name, aliases: [], organisation: null }
        speaker.organisation ??= employer ? organisationId(employer) : null
        if (as !== name && !speaker.aliases.includes(as)) speaker.aliases.push(as)
        speakers.set(id, speaker)
        return { id, as }
      }),
    all: () => [...speakers.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

function topicFrom({ id, name, kind, aliases, parent }: TopicEntry): Topic {
  return { id, name, kind, aliases: aliases ?? [], parent: parent ?? null }
}

/** The topics these talks refer to, with the topics those belong to. */
function topicsOf(
  talks: readonly TalkRecord[],
  people: ReturnType<typeof createSpeakers>,
  catalogue: readonly TopicEntry[],
): Topic[] {
  const entries = new Map(catalogue.map((entry) => [entry.id, entry]))
  const topics = new Map(people.organisations)
  const add = (id: string) => {
    const entry = entries.get(id)
    if (entry) topics.set(id, topicFrom(entry))
    if (entry?.parent && !topics.has(entry.parent)) add(entry.parent)
  }
  for (const talk of talks)
    for (const takeaway of talk.takeaways) for (const topic of takeaway.topics) add(topic.id)
  for (const topic of people.organisations.values()) add(topic.id)
  return [...topics.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

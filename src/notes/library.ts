import type {
  Conference,
  Dataset,
  Library,
  Mention,
  Remark,
  RemarkRecord,
  Source,
  Takeaway,
  Talk,
  TalkRecord,
  Topic,
  TopicMention,
} from './model.ts'

/** The notes of one conference with every reference resolved: what a library is put together from. */
export interface ConferenceNotes extends Pick<
  Library,
  'talks' | 'takeaways' | 'topics' | 'sources' | 'moved'
> {
  conference: Conference
}

/** Puts datasets together: resolves every reference, and orders talks by conference (newest first), day and order. */
export function createLibrary(datasets: readonly Dataset[]): Library {
  return joinConferences(datasets.map(openConference))
}

/**
 * Resolves every reference of a dataset within it. Nothing here depends on other conferences, so that a library can
 * grow without its talks and takeaways being made anew: what a conference says of a topic holds for its own takeaways.
 */
export function openConference(dataset: Dataset): ConferenceNotes {
  const topics = byId(dataset.topics)
  const talks = talksOf(dataset, topics)
  return {
    conference: dataset.conference,
    talks,
    takeaways: talks.flatMap((talk) => talk.takeaways),
    topics,
    sources: dataset.sources,
    moved: new Map(Object.entries(dataset.moved)),
  }
}

/**
 * A library of conferences. It copies references only, and is the same in whatever order they came: the newest first,
 * those of one date by id. Of two things with one id, among them two words on a topic, that of the newest counts.
 */
export function joinConferences(conferences: readonly ConferenceNotes[]): Library {
  const newestFirst = [...conferences].sort((a, b) => newerFirst(a.conference, b.conference))
  const oldestFirst = newestFirst.toReversed()
  const talks = newestFirst.flatMap((notes) => notes.talks)
  const takeaways = newestFirst.flatMap((notes) => notes.takeaways)
  return {
    conferences: newestFirst.map(({ conference }) => conference),
    talks,
    takeaways,
    topics: joinMaps(oldestFirst.map((notes) => notes.topics)),
    sources: newestFirst.flatMap((notes) => notes.sources),
    talkById: byNewestId(talks),
    takeawayById: byNewestId(takeaways),
    moved: joinMaps(oldestFirst.map((notes) => notes.moved)),
  }
}

/** The order of conferences: by their first day, the newest first; of one day, by id. */
export function newerFirst(a: Pick<Conference, 'id' | 'dates'>, b: Pick<Conference, 'id' | 'dates'>): number {
  return compare(b.dates[0] ?? '', a.dates[0] ?? '') || compare(a.id, b.id)
}

/** Of two things with one id, the first. No pair is made for each: there may be a hundred thousand. */
function byNewestId<T extends { id: string }>(newestFirst: readonly T[]): Map<string, T> {
  const things = new Map<string, T>()
  for (const thing of newestFirst) if (!things.has(thing.id)) things.set(thing.id, thing)
  return things
}

/** Of two values for one key, that of the later map counts. */
function joinMaps<Value>(maps: readonly ReadonlyMap<string, Value>[]): Map<string, Value> {
  const joined = new Map<string, Value>()
  for (const map of maps) for (const [key, value] of map) joined.set(key, value)
  return joined
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function byId<T extends { id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]))
}

function talksOf(dataset: Dataset, topics: Map<string, Topic>): Talk[] {
  const refer = {
    conference: dataset.conference,
    days: byId(dataset.days),
    tracks: byId(dataset.tracks),
    speakers: byId(dataset.speakers),
    sources: byId(dataset.sources),
    notes: dataset.sources.find((source) => source.kind === 'notes') ?? null,
    topics,
  }
  return dataset.talks
    .map((record) => ({ record, day: dataset.days.find((day) => day.id === record.day)?.number ?? Infinity }))
    .sort((a, b) => (a.day === b.day ? a.record.order - b.record.order : a.day - b.day))
    .map(({ record }) => resolveTalk(record, refer))
}

interface References {
  conference: Conference
  days: Map<string, NonNullable<Talk['day']>>
  tracks: Map<string, NonNullable<Talk['track']>>
  speakers: Map<string, Talk['speakers'][number]['speaker']>
  sources: Map<string, Source>
  notes: Source | null
  topics: Map<string, Topic>
}

function resolveTalk(record: TalkRecord, refer: References): Talk {
  const talk: Talk = {
    id: record.id,
    title: record.title,
    officialTitle: record.officialTitle,
    conference: refer.conference,
    day: refer.days.get(record.day ?? '') ?? null,
    track: refer.tracks.get(record.track ?? '') ?? null,
    time: record.time,
    room: record.room,
    speakers: record.speakers.flatMap(({ id, as }) => {
      const speaker = refer.speakers.get(id)
      return speaker
        ? [{ speaker, as, organisation: refer.topics.get(speaker.organisation ?? '') ?? null }]
        : []
    }),
    remarks: record.remarks.map(shownText),
    links: record.links,
    tags: record.tags ?? [],
    facts: new Map(
      Object.entries(record.facts).flatMap(([field, { source: id, confidence }]) => {
        const source = refer.sources.get(id)
        return source ? [[field, { source, confidence }]] : []
      }),
    ),
    notes: refer.sources.get(record.source ?? '') ?? refer.notes,
    takeaways: [],
  }
  const numbers = numberTakeaways(record.takeaways)
  talk.takeaways = record.takeaways.map((takeaway, at): Takeaway => {
    const { id, depth, topics } = takeaway
    const shown = shownText(takeaway)
    return {
      id,
      ...shown,
      depth,
      number: numbers[at] ?? '',
      topics: [...new Set(topics.flatMap((topic) => refer.topics.get(topic.id) ?? []))],
      mentions: mentionsOf(shown.text, topics, refer.topics),
      talk,
    }
  })
  return talk
}

function shownText({ text, shown, group, blocks }: RemarkRecord): Remark {
  return { text: shown?.text ?? text, marks: shown?.marks ?? [], group: group ?? null, blocks: blocks ?? [] }
}

function mentionsOf(text: string, topics: readonly TopicMention[], known: Map<string, Topic>): Mention[] {
  const mentions: Mention[] = []
  for (const { id, at } of topics) {
    const topic = known.get(id)
    for (const [start, end] of at)
      if (topic && start < end && end <= text.length) mentions.push({ topic, start, end })
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** `1`, `2`, `2.1`, `2.2`, `3`: what each takeaway is called within its talk, from the depths. */
function numberTakeaways(takeaways: readonly { depth: number }[]): string[] {
  const counts: number[] = []
  return takeaways.map(({ depth }) => {
    const level = Math.min(depth, counts.length)
    counts.length = level + 1
    counts[level] = (counts[level] ?? 0) + 1
    return counts.join('.')
  })
}

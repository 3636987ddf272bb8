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

/** Puts datasets together: resolves every reference, and orders talks by conference (newest first), day and order. */
export function createLibrary(datasets: readonly Dataset[]): Library {
  const newestFirst = [...datasets].sort((a, b) =>
    compare(b.conference.dates[0] ?? '', a.conference.dates[0] ?? ''),
  )
  // The newest conference's word on a topic counts.
  const topics = new Map(
    newestFirst
      .toReversed()
      .flatMap((dataset) => dataset.topics)
      .map((topic) => [topic.id, topic]),
  )
  const talks = newestFirst.flatMap((dataset) => talksOf(dataset, topics))
  const takeaways = talks.flatMap((talk) => talk.takeaways)
  return {
    conferences: newestFirst.map((dataset) => dataset.conference),
    talks,
    takeaways,
    topics,
    sources: newestFirst.flatMap((dataset) => dataset.sources),
    talkById: new Map(talks.map((talk) => [talk.id, talk])),
    takeawayById: new Map(takeaways.map((takeaway) => [takeaway.id, takeaway])),
    moved: new Map(newestFirst.flatMap((dataset) => Object.entries(dataset.moved))),
  }
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

/** Of words that mention two topics (“AWS CloudFormation”), the longer stretch counts. */
function mentionsOf(text: string, topics: readonly TopicMention[], known: Map<string, Topic>): Mention[] {
  const mentions: Mention[] = []
  for (const { id, at } of topics) {
    const topic = known.get(id)
    for (const [start, end] of at)
      if (topic && start < end && end <= text.length) mentions.push({ topic, start, end })
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  let reached = 0
  return mentions.filter(({ start, end }) => {
    const isFree = start >= reached
    if (isFree) reached = end
    return isFree
  })
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

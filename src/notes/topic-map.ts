import type { Takeaway, Talk, Topic, TopicKind } from './model.ts'

interface MapRow {
  topic: Topic
  takeaways: number
  /** For each talk of the map, in its order, how many takeaways mention the topic. */
  cells: number[]
}

/** Topics by talks. */
export interface TopicMap {
  /** The columns. */
  talks: Talk[]
  /** Talks without a column, because there are too many: these share less with the others. */
  leftOut: number
  /** The rows, by kind of topic, most mentioned first. */
  bands: { kind: TopicKind; rows: MapRow[] }[]
  /** Topics in two or more of the talks, and all. */
  shared: number
  all: number
}

/** From so many talks on, a map shows the best connected only. */
const tooMany = 100
const mostTalks = 12

/** The kinds in the order of a map: what talks have in common is ideas, more than tools. */
const kindsInOrder = ['idea', 'technology', 'organisation', 'person', 'work'] as const

/** Counts takeaways by topic and talk. `isAll`: also topics that one talk alone mentions. */
export function mapTopics(
  talks: readonly Talk[],
  takeawaysOf: (talk: Talk) => Iterable<Takeaway>,
  isAll: boolean,
): TopicMap {
  const counts = new Map(talks.map((talk) => [talk, countTopics(takeawaysOf(talk))]))
  const columns = talks.length < tooMany ? [...talks] : bestConnected(counts)
  const rows = rowsOf(columns.map((talk) => counts.get(talk) ?? new Map<Topic, number>()))
  const shared = rows.filter(isShared)
  return {
    talks: columns,
    leftOut: talks.length - columns.length,
    bands: kindsInOrder
      .map((kind) => ({ kind, rows: (isAll ? rows : shared).filter(({ topic }) => topic.kind === kind) }))
      .filter((band) => band.rows.length > 0),
    shared: shared.length,
    all: rows.length,
  }
}

type TopicCounts = ReadonlyMap<Topic, number>

function countTopics(takeaways: Iterable<Takeaway>): TopicCounts {
  const counts = new Map<Topic, number>()
  for (const { topics } of takeaways)
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  return counts
}

/** The talks that share the most topics with others; in the order they had. */
function bestConnected(counts: ReadonlyMap<Talk, TopicCounts>): Talk[] {
  const talksWith = new Map<string, number>()
  for (const topics of counts.values())
    for (const { id } of topics.keys()) talksWith.set(id, (talksWith.get(id) ?? 0) + 1)
  const connections = new Map(
    [...counts].map(([talk, topics]) => [
      talk,
      [...topics.keys()].filter(({ id }) => (talksWith.get(id) ?? 0) > 1).length,
    ]),
  )
  const talks = [...counts.keys()]
  const best = new Set(
    talks.toSorted((a, b) => (connections.get(b) ?? 0) - (connections.get(a) ?? 0)).slice(0, mostTalks),
  )
  return talks.filter((talk) => best.has(talk))
}

function rowsOf(columns: readonly TopicCounts[]): MapRow[] {
  // By id: each conference has topics of its own.
  const topics = new Map(columns.flatMap((column) => [...column.keys()].map((topic) => [topic.id, topic])))
  const byId = columns.map((column) => new Map([...column].map(([{ id }, count]) => [id, count])))
  return [...topics.values()]
    .map((topic) => {
      const cells = byId.map((column) => column.get(topic.id) ?? 0)
      return { topic, cells, takeaways: cells.reduce((sum, count) => sum + count, 0) }
    })
    .sort((a, b) => b.takeaways - a.takeaways || (a.topic.name < b.topic.name ? -1 : 1))
}

function isShared({ cells }: MapRow): boolean {
  return cells.filter((count) => count > 0).length > 1
}

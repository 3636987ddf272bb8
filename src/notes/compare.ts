import { kindOrder } from './connections.ts'
import type { Takeaway, Talk, Topic } from './model.ts'
import { findNearSame } from './near-same.ts'
import { usesOfTopics } from './topic-uses.ts'

/** For each compared talk, in their order, takeaways that stand beside those of the others. */
export interface ComparedRow {
  /** What it is about: the topics that two or more of its cells mention. */
  topics: Topic[]
  cells: Takeaway[][]
}

export interface Comparison {
  /** What talks say in nearly the same words, the likest first. */
  nearSame: ComparedRow[]
  /** A row for each topic of two or more talks, most widely shared first, but for those that say nothing new below that. */
  shared: ComparedRow[]
  /** How many topics two or more of the talks mention. */
  topicsInCommon: number
  /** For each talk what no other says: topics that it alone mentions, takeaways without a shared topic. */
  only: { topics: Topic[]; takeaways: Takeaway[] }[]
}

/** Puts talks side by side. */
export function compareTalks(talks: readonly Talk[]): Comparison {
  const nearSame = findNearSame(talks).map((group) => ({
    topics: topicsInCommon(group.flatMap((takeaway) => takeaway ?? [])),
    cells: group.map((takeaway) => (takeaway ? [takeaway] : [])),
  }))
  const rows = topicRows(talks)
  const shared = rows.filter((row) => row.breadth > 1).sort((a, b) => b.breadth - a.breadth)
  const isAligned = new Set([...nearSame, ...shared].flatMap(({ cells }) => cells.flat()))
  const only = talks.map((talk, at) => ({
    topics: rows
      .filter(({ breadth, cells }) => breadth === 1 && cells[at]?.length)
      .flatMap(({ topics }) => topics),
    takeaways: talk.takeaways.filter((takeaway) => !isAligned.has(takeaway)),
  }))
  const isSaid = (row: ComparedRow) =>
    nearSame.some(({ cells }) =>
      row.cells.every((cell, at) => cell.every((each) => cells[at]?.includes(each))),
    )
  return {
    nearSame,
    shared: shared.filter((row) => !isSaid(row)).map(({ topics, cells }) => ({ topics, cells })),
    topicsInCommon: shared.length,
    only,
  }
}

/** A row for each topic, by kind; `breadth` is how many talks mention it. */
function topicRows(talks: readonly Talk[]): (ComparedRow & { breadth: number })[] {
  const topics = new Map(
    talks
      .flatMap(({ takeaways }) => takeaways.flatMap((each) => each.topics))
      .map((topic) => [topic.id, topic]),
  )
  return [...usesOfTopics(talks)]
    .flatMap(([id, byTalk]) => {
      const topic = topics.get(id)
      return topic ? [{ topic, byTalk }] : []
    })
    .sort((a, b) => kindOrder(a.topic) - kindOrder(b.topic))
    .map(({ topic, byTalk }) => ({
      topics: [topic],
      cells: talks.map((talk) => byTalk.get(talk) ?? []),
      breadth: byTalk.size,
    }))
}

function topicsInCommon(takeaways: readonly Takeaway[]): Topic[] {
  const counts = new Map<Topic, number>()
  for (const topic of takeaways.flatMap(({ topics }) => topics))
    counts.set(topic, (counts.get(topic) ?? 0) + 1)
  return [...counts].filter(([, count]) => count > 1).map(([topic]) => topic)
}

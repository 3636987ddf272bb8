import type { Library, Takeaway, Talk, Topic } from './model.ts'
import { topicKinds } from './model.ts'
import { usesIn, usesOfTopics } from './topic-uses.ts'

/** Topics a talk's takeaways mention, those of most other talks first, with the number of those other talks. */
export function mentionsOfTalk(library: Library, talk: Talk): { topic: Topic; otherTalks: number }[] {
  const uses = usesIn(library)
  const topics = new Map(
    talk.takeaways.flatMap((takeaway) => takeaway.topics).map((topic) => [topic.id, topic]),
  )
  return [...topics.values()]
    .map((topic) => ({ topic, otherTalks: (uses.get(topic.id)?.size ?? 1) - 1 }))
    .sort((a, b) => b.otherTalks - a.otherTalks || kindOrder(a.topic) - kindOrder(b.topic))
}

function kindOrder(topic: Topic): number {
  return topicKinds.indexOf(topic.kind)
}

/** The talks that share topics with this one, most topics first; those sharing rarer ones before, where equal. */
export function talksSharingMost(library: Library, talk: Talk): { talk: Talk; topics: Topic[] }[] {
  const uses = usesIn(library)
  const shared = new Map<Talk, Topic[]>()
  for (const { topic } of mentionsOfTalk(library, talk)) {
    for (const other of uses.get(topic.id)?.keys() ?? []) {
      if (other !== talk) shared.set(other, [...(shared.get(other) ?? []), topic])
    }
  }
  const rarity = (topics: readonly Topic[]) =>
    topics.reduce((sum, topic) => sum + 1 / (uses.get(topic.id)?.size ?? 1), 0)
  return [...shared]
    .map(([other, topics]) => ({ talk: other, topics }))
    .sort((a, b) => b.topics.length - a.topics.length || rarity(b.topics) - rarity(a.topics))
}

/** Side by side, more than this cannot be read. */
export const mostCompared = 4

interface SharedTopic {
  topic: Topic
  /** For each compared talk, in their order, the takeaways that mention the topic. */
  takeaways: Takeaway[][]
}

export interface Comparison {
  /** Topics of two or more of the talks, most widely shared first. */
  shared: SharedTopic[]
  /** For each talk, in their order, the takeaways without a shared topic. */
  rest: Takeaway[][]
}

/** Puts talks side by side. */
export function compareTalks(talks: readonly Talk[]): Comparison {
  const shared: SharedTopic[] = []
  const topics = new Map(
    talks
      .flatMap((talk) => talk.takeaways.flatMap((takeaway) => takeaway.topics))
      .map((topic) => [topic.id, topic]),
  )
  const uses = usesOfTopics(talks)
  for (const [id, byTalk] of uses) {
    const topic = topics.get(id)
    if (topic && byTalk.size > 1)
      shared.push({ topic, takeaways: talks.map((talk) => byTalk.get(talk) ?? []) })
  }
  const breadth = (row: SharedTopic) => row.takeaways.filter((cell) => cell.length > 0).length
  shared.sort((a, b) => breadth(b) - breadth(a) || kindOrder(a.topic) - kindOrder(b.topic))
  const isShared = new Set(shared.flatMap((row) => row.takeaways.flat()))
  return { shared, rest: talks.map((talk) => talk.takeaways.filter((takeaway) => !isShared.has(takeaway))) }
}

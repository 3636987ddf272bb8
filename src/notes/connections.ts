import type { Library, Talk, Topic } from './model.ts'
import { topicKinds } from './model.ts'
import { usesIn } from './topic-uses.ts'

/** Talks that are compared; side by side, more cannot be read. */
export const mostCompared = 4

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

/** Technologies first, as everywhere. */
export function kindOrder(topic: Topic): number {
  return topicKinds.indexOf(topic.kind)
}

/** The talks that share topics with these, most topics first; those sharing rarer ones before, where equal. */
export function talksSharingMost(
  library: Library,
  talks: readonly Talk[],
): { talk: Talk; topics: Topic[] }[] {
  const uses = usesIn(library)
  const shared = new Map<Talk, Set<Topic>>()
  for (const { topic } of talks.flatMap((talk) => mentionsOfTalk(library, talk))) {
    for (const other of uses.get(topic.id)?.keys() ?? []) {
      const topics = shared.get(other)
      if (topics) topics.add(topic)
      else if (!talks.includes(other)) shared.set(other, new Set([topic]))
    }
  }
  const rarity = (topics: readonly Topic[]) =>
    topics.reduce((sum, topic) => sum + 1 / (uses.get(topic.id)?.size ?? 1), 0)
  return [...shared]
    .map(([talk, topics]) => ({ talk, topics: [...topics] }))
    .sort((a, b) => b.topics.length - a.topics.length || rarity(b.topics) - rarity(a.topics))
}

/** What more talks than these mention brings no two together. */
const mostTalks = 40

/** The two talks that share most topics, and those; null if no two share any. */
export function closestTalks(library: Library): { talks: [Talk, Talk]; topics: Topic[] } | null {
  const shared = new Map<string, { talks: [Talk, Talk]; topics: Topic[] }>()
  for (const [id, byTalk] of usesIn(library)) {
    const topic = library.topics.get(id)
    if (!topic || byTalk.size > mostTalks) continue
    const talks = [...byTalk.keys()]
    for (const [at, one] of talks.entries()) {
      for (const two of talks.slice(at + 1)) {
        const pair = shared.get(`${one.id} ${two.id}`)
        if (pair) pair.topics.push(topic)
        else shared.set(`${one.id} ${two.id}`, { talks: [one, two], topics: [topic] })
      }
    }
  }
  let closest = null
  for (const pair of shared.values())
    if (!closest || pair.topics.length > closest.topics.length) closest = pair
  return closest
}

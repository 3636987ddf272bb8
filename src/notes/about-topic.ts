import type { Library, Takeaway, Talk, Topic } from './model.ts'
import { countUses, usesIn } from './topic-uses.ts'

/** A topic, and takeaways that mention it in a certain way. */
interface NearTopic {
  topic: Topic
  /** Those that do not name the topic it is near to. */
  takeaways: Takeaway[]
}

/** Everything said about a topic. */
export interface AboutTopic {
  topic: Topic
  /** The takeaways that mention it, by talk, in the order of the library. */
  byTalk: Map<Talk, Takeaway[]>
  takeaways: number
  /** How the notes write it, other than by its name, the most frequent first; each once, whatever its case. */
  wordings: string[]
  /** Topics that the same takeaways mention, with how many do, most first. */
  together: { topic: Topic; count: number }[]
  /** Subjects close by, the closest first. */
  near: NearTopic[]
}

/** At most so many topics are near. */
const mostNear = 3
/** From this likeness on two topics are near that no parent connects; 1 would be: never one without the other. */
const nearFrom = 0.25

/** What a library says about a topic; null if nothing. */
export function aboutTopic(library: Library, id: string): AboutTopic | null {
  const topic = library.topics.get(id)
  const byTalk = usesIn(library).get(id)
  if (!topic || !byTalk) return null
  const together = togetherWith(library, topic, byTalk)
  return {
    topic,
    byTalk,
    takeaways: countUses(byTalk),
    wordings: wordingsOf(topic, byTalk),
    together,
    near: nearTopics(library, topic, together),
  }
}

function wordingsOf(topic: Topic, byTalk: ReadonlyMap<Talk, readonly Takeaway[]>): string[] {
  const written = new Map<string, { wording: string; count: number }>()
  for (const { text, mentions } of [...byTalk.values()].flat()) {
    for (const { topic: mentioned, start, end } of mentions) {
      if (mentioned.id !== topic.id) continue
      const wording = text.slice(start, end)
      const known = written.get(wording.toLowerCase())
      if (known) known.count++
      else written.set(wording.toLowerCase(), { wording, count: 1 })
    }
  }
  written.delete(topic.name.toLowerCase())
  return [...written.values()].sort((a, b) => b.count - a.count).map(({ wording }) => wording)
}

function togetherWith(
  library: Library,
  topic: Topic,
  byTalk: ReadonlyMap<Talk, readonly Takeaway[]>,
): AboutTopic['together'] {
  // By id: each conference has topics of its own.
  const counts = new Map<string, number>()
  for (const takeaways of byTalk.values())
    for (const { topics } of takeaways) for (const { id } of topics) counts.set(id, (counts.get(id) ?? 0) + 1)
  counts.delete(topic.id)
  return [...counts]
    .flatMap(([id, count]) => {
      const other = library.topics.get(id)
      return other ? [{ topic: other, count }] : []
    })
    .sort((a, b) => b.count - a.count || compareNames(a.topic, b.topic))
}

/**
 * Its parent, its children and their like first, then topics that are often mentioned in the same breath: the cosine of
 * the takeaways that mention each. Only those that say something the topic's own takeaways do not.
 */
function nearTopics(library: Library, topic: Topic, together: AboutTopic['together']): NearTopic[] {
  const uses = usesIn(library)
  const own = countUses(uses.get(topic.id))
  const likeness = new Map(
    together.map(({ topic: other, count }) => [
      other.id,
      count / Math.sqrt(own * countUses(uses.get(other.id))),
    ]),
  )
  const likenessOf = (other: Topic) => (isFamily(topic, other) ? 1 : 0) + (likeness.get(other.id) ?? 0)
  const isOwn = ({ topics }: Takeaway) => topics.some(({ id }) => id === topic.id)
  const said = new Set<Takeaway>()
  return [...library.topics.values()]
    .filter((other) => other.id !== topic.id && likenessOf(other) >= nearFrom)
    .sort((a, b) => likenessOf(b) - likenessOf(a) || compareNames(a, b))
    .map((other) => ({
      topic: other,
      takeaways: [...(uses.get(other.id)?.values() ?? [])]
        .flat()
        // Each once: what a closer one has is not said again.
        .filter((takeaway) => !isOwn(takeaway) && !said.has(takeaway) && said.add(takeaway)),
    }))
    .filter(({ takeaways }) => takeaways.length > 0)
    .slice(0, mostNear)
}

function isFamily(a: Topic, b: Topic): boolean {
  return a.parent === b.id || b.parent === a.id || (a.parent !== null && a.parent === b.parent)
}

function compareNames(a: Topic, b: Topic): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}

/** The topics of a topic's kind, most mentioned first. */
export function topicsLike({ kind }: Topic, library: Library): { topic: Topic; takeaways: number }[] {
  const uses = usesIn(library)
  return [...library.topics.values()]
    .filter((topic) => topic.kind === kind && uses.has(topic.id))
    .map((topic) => ({ topic, takeaways: countUses(uses.get(topic.id)) }))
    .sort((a, b) => b.takeaways - a.takeaways || compareNames(a.topic, b.topic))
}

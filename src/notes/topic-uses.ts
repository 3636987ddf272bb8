import type { Library, Takeaway, Talk } from './model.ts'

/** Where each topic is mentioned: topic id, then talk, then its takeaways in order. */
export type TopicUses = Map<string, Map<Talk, Takeaway[]>>

/** Where talks mention each topic; talks in the order given. */
export function usesOfTopics(talks: readonly Talk[]): TopicUses {
  const uses: TopicUses = new Map()
  for (const talk of talks) {
    for (const takeaway of talk.takeaways) {
      for (const { id } of takeaway.topics) {
        let byTalk = uses.get(id)
        if (!byTalk) uses.set(id, (byTalk = new Map()))
        const takeaways = byTalk.get(talk)
        if (takeaways) takeaways.push(takeaway)
        else byTalk.set(talk, [takeaway])
      }
    }
  }
  return uses
}

// Several parts of a page ask, and of 100,000 takeaways the answer takes a moment.
const known = new WeakMap<Library, TopicUses>()

/** Where a library mentions each topic. Worked out once for each library. */
export function usesIn(library: Library): TopicUses {
  const uses = known.get(library) ?? usesOfTopics(library.talks)
  known.set(library, uses)
  return uses
}

/** Takeaways over all talks. */
export function countUses(byTalk: ReadonlyMap<Talk, readonly Takeaway[]> | undefined): number {
  let sum = 0
  for (const takeaways of byTalk?.values() ?? []) sum += takeaways.length
  return sum
}

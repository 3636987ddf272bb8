import type { Library, Takeaway, Talk } from './model.ts'
import { usesIn } from './topic-uses.ts'

/** What more talks than these mention connects nobody. */
const mostTalks = 40

/**
 * For takeaways of a talk what another talk says about the same: one takeaway each, on the topic that the fewest talks
 * share, and of those the one with most topics in common, the shorter first. None is there twice.
 */
export function alsoIn(library: Library, talk: Talk): ReadonlyMap<Takeaway, Takeaway> {
  const uses = usesIn(library)
  const found = new Map<Takeaway, Takeaway>()
  const isTaken = new Set<Takeaway>()
  for (const takeaway of talk.takeaways) {
    const topics = new Set(takeaway.topics.map(({ id }) => id))
    const inCommon = (other: Takeaway) => other.topics.filter(({ id }) => topics.has(id)).length
    const shared = [...topics]
      .flatMap((id) => uses.get(id) ?? [])
      .filter(({ size }) => size > 1 && size <= mostTalks)
      .sort((a, b) => a.size - b.size)
    const [other] = shared.flatMap((byTalk) =>
      [...byTalk]
        .flatMap(([where, takeaways]) => (where === talk ? [] : takeaways))
        .filter((each) => !isTaken.has(each))
        .sort((a, b) => inCommon(b) - inCommon(a) || a.text.length - b.text.length)
        .slice(0, 1),
    )
    if (!other) continue
    isTaken.add(other)
    found.set(takeaway, other)
  }
  return found
}

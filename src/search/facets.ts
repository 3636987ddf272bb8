import { byTalkFacet, type Columns, type Members } from './columns.ts'
import type { FacetName } from './query.ts'
import { talkFacets, type TalkFacet, topicFacets } from './rows.ts'

/** What rows must be, besides what facets say; arrays with 1 for each text that is so. */
export interface Conditions {
  /** Places of the chosen values of each facet; a place that does not exist is a value that nothing has. */
  chosen: Record<FacetName, readonly number[]>
  /** Whether each row fits what was typed; null if nothing was. */
  fits: Uint8Array | null
  /** Whether each row is saved; null if nothing is. */
  saved: Uint8Array | null
  onlySaved: boolean
}

export interface FacetCounts {
  /** Rows that fit everything, as they stand in the columns. */
  rows: Uint32Array
  /** How many of them are takeaways. */
  takeaways: number
  /** Takeaways that choosing a value gives under the other facets, by the value's place. */
  counts: Record<TalkFacet | 'topics', Uint32Array>
  /** The same for rows of talks without takeaways, which weigh nothing but can be read. */
  without: Record<TalkFacet, Uint32Array>
  /** Takeaways that “Only saved” gives under the facets. */
  savedCount: number
}

/**
 * One pass over all rows. A row that no facet rejects counts in all of them; one that exactly one facet rejects counts
 * in that facet alone, because choosing another of its values would bring it in. Facets of talks are asked once a talk.
 */
export function countFacets(columns: Columns, { chosen, fits, saved, onlySaved }: Conditions): FacetCounts {
  const { firstText, isTakeaway, topics, facetOfTopic, sizes } = columns
  const counts = {
    ...byTalkFacet((facet) => new Uint32Array(sizes[facet])),
    topics: new Uint32Array(sizes.topics),
  }
  const without = byTalkFacet((facet) => new Uint32Array(sizes[facet]))
  const wanted = byTalkFacet((facet) => flagsOf(chosen[facet], sizes[facet]))
  const isTopicChosen = new Uint8Array(sizes.topics)
  let facetsWanted = 0
  for (const [at, facet] of topicFacets.entries()) {
    if (chosen[facet].length > 0) facetsWanted |= 1 << at
    for (const place of chosen[facet]) isTopicChosen[place] = 1
  }
  const rows = new Uint32Array(columns.ids.length)
  let found = 0
  let takeaways = 0
  let savedCount = 0

  for (let talk = 0; talk + 1 < firstText.length; talk++) {
    let rejecting: TalkFacet | null = null
    let rejects = 0
    for (const facet of talkFacets) {
      const flags = wanted[facet]
      if (flags === null || hasAny(columns.talks[facet], talk, flags)) continue
      rejecting = facet
      rejects++
    }
    if (rejects > 1) continue
    let counted = 0
    let others = 0
    const end = firstText[talk + 1] ?? 0
    for (let row = (firstText[talk] ?? 0) + 1; row < end; row++) {
      if (fits !== null && fits[row] === 0) continue
      const first = topics.starts[row] ?? 0
      const last = topics.starts[row + 1] ?? 0
      let missing = facetsWanted
      for (let at = first; missing !== 0 && at < last; at++) {
        const topic = topics.members[at] ?? 0
        if (isTopicChosen[topic] === 1) missing &= ~(1 << (facetOfTopic[topic] ?? 0))
      }
      const isOne = missing !== 0 && (missing & (missing - 1)) === 0
      if (missing !== 0 && (!isOne || rejects > 0)) continue
      const isRowSaved = saved !== null && saved[row] === 1
      if (missing === 0 && rejects === 0 && isRowSaved) savedCount++
      if (onlySaved && !isRowSaved) continue
      if (missing !== 0) {
        for (let at = first; at < last; at++) {
          const topic = topics.members[at] ?? 0
          if (1 << (facetOfTopic[topic] ?? 0) === missing)
            counts.topics[topic] = (counts.topics[topic] ?? 0) + 1
        }
        continue
      }
      if (isTakeaway[row] === 1) counted++
      else others++
      if (rejects > 0) continue
      rows[found++] = row
      for (let at = first; at < last; at++) {
        const topic = topics.members[at] ?? 0
        counts.topics[topic] = (counts.topics[topic] ?? 0) + 1
      }
    }
    if (rejecting === null) takeaways += counted
    for (const facet of rejecting === null ? talkFacets : [rejecting]) {
      add(counts[facet], columns.talks[facet], talk, counted)
      add(without[facet], columns.talks[facet], talk, others)
    }
  }
  return { rows: rows.slice(0, found), takeaways, counts, without, savedCount }
}

/** Null where nothing is wanted, so that nothing is rejected. */
function flagsOf(places: readonly number[], size: number): Uint8Array | null {
  if (places.length === 0) return null
  const flags = new Uint8Array(size)
  for (const place of places) flags[place] = 1
  return flags
}

function hasAny({ starts, members }: Members, thing: number, flags: Uint8Array): boolean {
  const end = starts[thing + 1] ?? 0
  for (let at = starts[thing] ?? 0; at < end; at++) if (flags[members[at] ?? 0] === 1) return true
  return false
}

function add(counts: Uint32Array, { starts, members }: Members, thing: number, count: number): void {
  if (count === 0) return
  const end = starts[thing + 1] ?? 0
  for (let at = starts[thing] ?? 0; at < end; at++) {
    const member = members[at] ?? 0
    counts[member] = (counts[member] ?? 0) + count
  }
}

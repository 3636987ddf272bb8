import { fold } from '#notes/fold.ts'
import { byFacet, type FacetName } from './query.ts'
import { type ConferenceRows, type Named, noTrack, talkFacets, type TalkFacet, topicFacets } from './rows.ts'
import { createTextIndexBuilder, type TextIndex } from './text-index.ts'
import type { Places } from './text-search.ts'

export interface FacetValue extends Named {
  /** Its label, folded. */
  folded: string
  /** Takeaways it has when nothing else is chosen. */
  total: number
  /** Its place in the counts of its facet; values of `tech`, `idea` and `org` are counted in one row of numbers. */
  at: number
}

/** Which values each of something has: thing `t` has `members[i]` for `i` from `starts[t]` to before `starts[t + 1]`. */
export interface Members {
  starts: Uint32Array
  members: Uint32Array
}

/**
 * Conferences laid out for one pass. Texts are numbered through: for each talk one that is about it, then its rows.
 * Talks know their conference, day, track and speakers, rows their topics.
 */
export interface Columns extends Places {
  /** Made when the first words are looked for; not after more was added. */
  index: () => TextIndex
  /** Of each row its id; of a text about a talk ''. */
  ids: string[]
  /** 1 for a row that is a takeaway. */
  isTakeaway: Uint8Array
  talks: Record<TalkFacet, Members>
  topics: Members
  /** Of each topic the place of its facet in `topicFacets`. */
  facetOfTopic: Uint8Array
  /** In the order they are shown in. */
  values: Record<FacetName, FacetValue[]>
  /** How many values each row of counts has. */
  sizes: Record<TalkFacet | 'topics', number>
}

export interface ColumnsBuilder {
  add: (conference: ConferenceRows) => void
  build: () => Columns
}

/** Takes one conference after the other, and lays out what it has when it is asked to. */
export function createColumnsBuilder(): ColumnsBuilder {
  const builder = createTextIndexBuilder()
  /** Texts that the index does not have yet. */
  let texts: string[] = []
  const talkOf: number[] = []
  const firstText: number[] = [0]
  const ids: string[] = []
  const isTakeaway: number[] = []
  const tables = byFacet(() => new Map<string, FacetValue>())
  const talks = byTalkFacet(createMembersBuilder)
  const topics = createMembersBuilder()
  const facetOfTopic: number[] = []

  const valueOf = (facet: FacetName, { id, label }: Named, next: () => number): FacetValue => {
    let value = tables[facet].get(id)
    if (!value) {
      value = { id, label, folded: fold(label), total: 0, at: next() }
      tables[facet].set(id, value)
    }
    return value
  }
  const addText = (text: string, id: string, isRow: boolean) => {
    texts.push(text)
    talkOf.push(firstText.length - 1)
    ids.push(id)
    isTakeaway.push(isRow ? 1 : 0)
  }

  return {
    add: (conference) => {
      const known = conference.topics.map((topic) =>
        valueOf(topic.facet, topic, () => facetOfTopic.push(topicFacets.indexOf(topic.facet)) - 1),
      )
      for (const { about, values, rows } of conference.talks) {
        addText(about, '', false)
        topics.add([])
        let takeaways = 0
        for (const row of rows) {
          addText(row.text, row.id, row.isTakeaway)
          const members = row.topics.flatMap((at) => known[at] ?? [])
          for (const value of members) value.total++
          topics.add(members.map(({ at }) => at))
          if (row.isTakeaway) takeaways++
        }
        for (const facet of talkFacets) {
          const members = values[facet].map((named) => valueOf(facet, named, () => tables[facet].size))
          for (const value of members) value.total += takeaways
          talks[facet].add(members.map(({ at }) => at))
        }
        firstText.push(talkOf.length)
      }
    },
    build: () => ({
      index: once(() => {
        for (const text of texts) builder.add(fold(text))
        // The index has them: none is held twice.
        texts = []
        return builder.build()
      }),
      talkOf: Uint32Array.from(talkOf),
      firstText: Uint32Array.from(firstText),
      ids,
      isTakeaway: Uint8Array.from(isTakeaway),
      talks: byTalkFacet((facet) => talks[facet].build()),
      topics: topics.build(),
      facetOfTopic: Uint8Array.from(facetOfTopic),
      values: byFacet((facet) => inOrder(facet, [...tables[facet].values()])),
      sizes: { ...byTalkFacet((facet) => tables[facet].size), topics: facetOfTopic.length },
    }),
  }
}

function once<T>(make: () => T): () => T {
  let made: { thing: T } | null = null
  return () => {
    made ??= { thing: make() }
    return made.thing
  }
}

/** One thing for each facet of talks. */
export function byTalkFacet<T>(make: (name: TalkFacet) => T): Record<TalkFacet, T> {
  return { conf: make('conf'), day: make('day'), track: make('track'), speaker: make('speaker') }
}

function createMembersBuilder() {
  const starts: number[] = [0]
  const members: number[] = []
  return {
    add: (more: readonly number[]) => {
      for (const member of more) members.push(member)
      starts.push(members.length)
    },
    build: (): Members => ({ starts: Uint32Array.from(starts), members: Uint32Array.from(members) }),
  }
}

/** As people think of them where that is a known order; else the most frequent first. What nobody stated comes last. */
function inOrder(facet: FacetName, values: readonly FacetValue[]): FacetValue[] {
  if (facet === 'conf') return [...values]
  if (facet === 'day') return values.toSorted((a, b) => compare(a.id, b.id))
  const rank = (value: FacetValue) => (value.id === noTrack.id ? 1 : 0)
  return values.toSorted((a, b) => rank(a) - rank(b) || b.total - a.total || compare(a.label, b.label))
}

const collator = new Intl.Collator('en', { numeric: true })

function compare(a: string, b: string): number {
  return collator.compare(a, b)
}

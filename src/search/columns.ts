import { fold } from '#notes/fold.ts'
import type { Library, Takeaway, Talk, TopicKind } from '#notes/model.ts'
import { byFacet, type FacetName } from './query.ts'

export interface FacetValue {
  id: string
  label: string
  /** Takeaways it has when nothing else is chosen. */
  total: number
}

/** One facet over all rows: row `r` has the values `values[members[i]]` for `i` from `starts[r]` to before `starts[r + 1]`. */
interface FacetColumn {
  values: FacetValue[]
  starts: Uint32Array
  members: Uint32Array
}

/**
 * A library laid out for one pass. A row is a takeaway, or a talk without any (so that it can be found too); only
 * takeaways weigh in counts.
 */
export interface Columns {
  rows: { talk: Talk; takeaway: Takeaway | null }[]
  facets: Record<FacetName, FacetColumn>
  /** What text search looks through: takeaway, the heading it stands under, title, speakers and topics, folded. */
  haystacks: string[]
}

/** The value of a talk whose track nobody stated. */
export const noTrack = { id: 'none', label: 'None stated' }

type Row = Columns['rows'][number]
type Named = { id: string; label: string }

/** Lays a library out for searching. */
export function createColumns(library: Library): Columns {
  const rows = library.talks.flatMap((talk): Row[] =>
    talk.takeaways.length > 0
      ? talk.takeaways.map((takeaway) => ({ talk, takeaway }))
      : [{ talk, takeaway: null }],
  )
  return { rows, facets: byFacet((name) => createFacet(rows, name)), haystacks: rows.map(haystackOf) }
}

/** In the order of the notes, where that is how people think of them; else the most frequent first. */
const inOwnOrder = new Set<FacetName>(['conf', 'day'])

function createFacet(rows: readonly Row[], name: FacetName): FacetColumn {
  const values = new Map<string, FacetValue>()
  for (const row of rows) {
    for (const { id, label } of valuesOf(row, name)) {
      const value = values.get(id) ?? { id, label, total: 0 }
      if (row.takeaway) value.total++
      values.set(id, value)
    }
  }
  const ordered = [...values.values()]
  if (!inOwnOrder.has(name))
    ordered.sort((a, b) => rank(a) - rank(b) || b.total - a.total || a.label.localeCompare(b.label))

  const indices = new Map(ordered.map((value, index) => [value.id, index]))
  const starts = new Uint32Array(rows.length + 1)
  const members: number[] = []
  for (const [at, row] of rows.entries()) {
    for (const { id } of valuesOf(row, name)) members.push(indices.get(id) ?? 0)
    starts[at + 1] = members.length
  }
  return { values: ordered, starts, members: Uint32Array.from(members) }
}

/** What nobody stated comes last. */
function rank(value: FacetValue): number {
  return value.id === noTrack.id ? 1 : 0
}

function valuesOf({ talk, takeaway }: Row, name: FacetName): Named[] {
  switch (name) {
    case 'conf':
      return [{ id: talk.conference.id, label: talk.conference.name }]
    case 'day':
      return talk.day ? [{ id: talk.day.id, label: talk.day.label }] : []
    case 'track':
      return [talk.track ? { id: talk.track.id, label: talk.track.name } : noTrack]
    case 'speaker':
      return talk.speakers.map(({ speaker }) => ({ id: speaker.id, label: speaker.name }))
    case 'tech':
      return topicsOf(takeaway, 'technology')
    case 'idea':
      return topicsOf(takeaway, 'idea')
    case 'org':
      return topicsOf(takeaway, 'organisation')
    default:
      return name satisfies never
  }
}

function topicsOf(takeaway: Takeaway | null, kind: TopicKind): Named[] {
  const topics = takeaway?.topics.filter((topic) => topic.kind === kind) ?? []
  return topics.map((topic) => ({ id: topic.id, label: topic.name }))
}

function haystackOf({ talk, takeaway }: Row): string {
  const names = talk.speakers.flatMap(({ speaker, as }) => [as, speaker.name])
  const words = takeaway
    ? [takeaway.text, takeaway.group ?? '', ...takeaway.topics.map((topic) => topic.name)]
    : talk.remarks.flatMap(({ text, group }) => [text, group ?? ''])
  return fold([...words, talk.title, ...names].join('\n'))
}

import type { Conference, Library, Takeaway, Talk } from '#notes/model.ts'
import { createRemoteEngine, type StartWorker } from './client.ts'
import type { FacetValue } from './columns.ts'
import {
  type Answer,
  countsOf,
  createEngine,
  type Engine,
  type FacetValues,
  type Question,
} from './engine.ts'
import { byFacet, type FacetName } from './query.ts'
import { type ConferenceRows, rowsOf } from './rows.ts'

/** What was found, in what the library has. */
export interface Found extends Pick<
  Answer,
  'takeaways' | 'savedCount' | 'words' | 'ignored' | 'query' | 'unknown' | 'heldBack'
> {
  /** Talks with a row that fits, among them talks without takeaways that fit as a whole. */
  talks: Talk[]
  /** The best takeaways, the best first; none where no words were looked for. */
  best: Takeaway[]
  /** Takeaways of a talk that fit. */
  matchesIn: (talk: Talk) => ReadonlySet<Takeaway>
  countOf: (facet: FacetName, value: FacetValue) => FacetCount
  values: FacetValues
  /** How a chosen value is called. */
  labelOf: (facet: FacetName, id: string) => string
}

export interface FacetCount {
  /** Takeaways that choosing the value gives under the other facets. */
  count: number
  /** Whether choosing it gives nothing: a talk without takeaways counts for nothing, but can be read. */
  isEmpty: boolean
}

/** Finds in a library. */
export interface Finder {
  /** Takes what has come since to a library. False if it cannot, because notes went or changed, and must be made anew. */
  follow: (library: Library) => boolean
  /** In the page; null where a worker searches. */
  findNow: ((question: Question) => Found) | null
  /** Null when the same asker had a later question first. */
  find: (question: Question, asker: string) => Promise<Found | null>
  /** What was found last. */
  last: () => Found | null
  /** What there is to choose, as far as it is known. */
  values: () => FacetValues
  end: () => void
}

/** From so many takeaways on, a worker searches. */
const workerFrom = 20_000

const noValues: FacetValues = byFacet(() => [])

/**
 * Makes a finder: in the page while it is fast enough there, else in a worker. `last` is what the finder before found: it
 * stays until this one knows better.
 */
export function createFinder(
  library: Library,
  startWorker: StartWorker | null,
  last: Found | null = null,
): Finder {
  const isLarge = library.takeaways.length > workerFrom && startWorker !== null
  const remote = isLarge ? createRemoteEngine(startWorker) : null
  const known = new Map<Conference, Talk | undefined>()
  const talks: Talk[] = []
  /** Of each talk the place of its first row. */
  const firstRows: number[] = []
  const placeOf = new Map<Talk, number>()
  let texts = 0
  let latest = library
  let local: Engine | null = null
  let adding = Promise.resolve()

  const place = (more: readonly Talk[]) => {
    for (const talk of more) {
      placeOf.set(talk, talks.length)
      talks.push(talk)
      firstRows.push(texts + 1)
      texts += 1 + Math.max(1, talk.takeaways.length)
    }
  }
  const engine = () => {
    if (local) return local
    local = createEngine()
    for (const [conference, ofIt] of talksByConference(talks)) local.add(rowsOf(conference, ofIt))
    return local
  }
  const follow = (next: Library) => {
    for (const [, talk] of known) if (talk && next.talkById.get(talk.id) !== talk) return false
    if (!remote && next.takeaways.length > workerFrom && startWorker !== null) return false
    latest = next
    if (next.conferences.length === known.size) return true
    const fresh = talksByConference(next.talks.filter((talk) => !known.has(talk.conference)))
    for (const conference of next.conferences) known.set(conference, known.get(conference))
    for (const [conference, ofIt] of fresh) {
      known.set(conference, ofIt[0])
      place(ofIt)
      local?.add(rowsOf(conference, ofIt))
    }
    if (remote) adding = adding.then(() => remote.add(inBatches([...fresh])))
    return true
  }
  const translate = (answer: Answer, values: FacetValues) => {
    last = found(answer, inOrder(values, latest), { talks, firstRows, placeOf, inOrder: latest.talks })
    return last
  }
  const findHere = (question: Question) => translate(engine().find(question), engine().values())
  follow(library)

  return {
    follow,
    findNow: remote ? null : findHere,
    find: async (question, asker) => {
      if (!remote) return findHere(question)
      try {
        await adding
        const answer = await remote.find(question, asker)
        return answer && translate(answer, remote.values() ?? noValues)
      } catch {
        // Slower, but it works.
        return findHere(question)
      }
    },
    last: () => last,
    values: () => (remote ? (remote.values() ?? noValues) : engine().values()),
    end: () => remote?.end(),
  }
}

/** Conferences sent at a time. */
const sentAtOnce = 10

function* inBatches(fresh: readonly [Conference, Talk[]][]): Generator<ConferenceRows[]> {
  for (let at = 0; at < fresh.length; at += sentAtOnce)
    yield fresh.slice(at, at + sentAtOnce).map(([conference, talks]) => rowsOf(conference, talks))
}

function talksByConference(talks: readonly Talk[]): Map<Conference, Talk[]> {
  const byConference = new Map<Conference, Talk[]>()
  for (const talk of talks) {
    const known = byConference.get(talk.conference)
    if (known) known.push(talk)
    else byConference.set(talk.conference, [talk])
  }
  return byConference
}

/** Conferences in the library's order, in whatever order they came. */
function inOrder(values: FacetValues, { conferences }: Library): FacetValues {
  const places = new Map(conferences.map(({ id }, at) => [id, at]))
  return {
    ...values,
    conf: values.conf.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0)),
  }
}

interface Placed {
  /** All talks, in the order of the library. */
  inOrder: readonly Talk[]
  /** As they came. */
  talks: readonly Talk[]
  firstRows: readonly number[]
  placeOf: ReadonlyMap<Talk, number>
}

function found(
  answer: Answer,
  values: FacetValues,
  { talks, firstRows, placeOf, inOrder: all }: Placed,
): Found {
  const fitting = Array.from(answer.talks, (at) => talks[at]).filter((talk) => talk !== undefined)
  const isFitting = new Set(fitting)
  let fits: Uint8Array | null = null
  const flags = () => {
    if (!fits) {
      fits = new Uint8Array((answer.rows.at(-1) ?? 0) + 1)
      for (const row of answer.rows) fits[row] = 1
    }
    return fits
  }
  return {
    ...answer,
    talks: answer.best.length > 0 ? fitting : all.filter((talk) => isFitting.has(talk)),
    best: Array.from(answer.best).flatMap((row) => takeawayAt(row, talks, firstRows) ?? []),
    matchesIn: (talk) => {
      const first = firstRows[placeOf.get(talk) ?? -1]
      const rows = flags()
      return new Set(first === undefined ? [] : talk.takeaways.filter((_, at) => rows[first + at] === 1))
    },
    countOf: (facet, { at }) => {
      const { counts, without } = countsOf(answer, facet)
      const count = counts[at] ?? 0
      return { count, isEmpty: count === 0 && (without?.[at] ?? 0) === 0 }
    },
    values,
    labelOf: (facet, id) => values[facet].find((value) => value.id === id)?.label ?? id,
  }
}

function takeawayAt(row: number, talks: readonly Talk[], firstRows: readonly number[]): Takeaway | undefined {
  let low = 0
  let high = firstRows.length
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((firstRows[middle] ?? 0) <= row) low = middle
    else high = middle
  }
  return talks[low]?.takeaways[row - (firstRows[low] ?? 0)]
}

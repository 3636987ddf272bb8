import { newerFirst } from '#notes/library.ts'
import type { Dataset, IndexedConference } from '#notes/model.ts'
import type { Arrival } from './arrival.ts'
import { LoadError } from './fetch-json.ts'
import type { Shipment } from './load.ts'

/** A server takes so many requests from one page at once; more would only wait. */
export const requestsAtOnce = 6

export interface Delivery {
  /** What has arrived, the newest first. */
  datasets: () => Dataset[]
  arrival: () => Arrival
  counts: () => { loaded: number; failed: number; left: number }
  /** The conferences of these ids, and those whose talks these are, come before all others. */
  want: (ids: readonly string[]) => void
  /** Conferences that come after what is wanted, and before the others. */
  prefer: (conferences: readonly string[]) => void
  /** Whether it is wanted, or the one that was asked for before all others. */
  isAwaited: (conference: IndexedConference) => boolean
  /** Fetches what failed again, and nothing else. */
  retry: () => void
  /** Fetches nothing more, and tells of nothing more. */
  stop: () => void
}

/**
 * Fetches the conferences of a shipment: those wanted first, then the newest first. `settled` is called for each, when it
 * has arrived or failed; one that fails stops no other. What is `there` already is not fetched.
 */
export function startDelivery(
  shipment: Shipment,
  settled: (conference: IndexedConference, dataset: Dataset | null) => void,
  there: readonly Dataset[] = [],
): Delivery {
  const newest = [...shipment.conferences].sort(newerFirst)
  const byId = new Map(newest.map((conference) => [conference.id, conference]))
  const arrived = new Map<IndexedConference, Dataset>()
  for (const dataset of there) {
    const conference = byId.get(dataset.conference.id)
    if (conference) arrived.set(conference, dataset)
  }
  const waiting = new Set(newest.filter((conference) => !arrived.has(conference)))
  const failed = new Map<IndexedConference, LoadError>()
  let wanted: readonly IndexedConference[] = []
  let preferred: readonly IndexedConference[] = []
  let first: IndexedConference | null = null
  let underWay = 0
  let isStopped = false

  const fetchOne = async (conference: IndexedConference) => {
    try {
      arrived.set(conference, await shipment.fetch(conference))
    } catch (error) {
      if (!(error instanceof LoadError)) reportError(error)
      failed.set(
        conference,
        error instanceof LoadError ? error : new LoadError('damaged', 'The notes could not be read.'),
      )
    }
    underWay--
    if (isStopped) return
    settled(conference, arrived.get(conference) ?? null)
    fetchMore()
  }
  const fetchMore = () => {
    const isWaiting = (conference: IndexedConference) => waiting.has(conference)
    while (underWay < requestsAtOnce) {
      const [newestWaiting] = waiting
      const next = wanted.find(isWaiting) ?? preferred.find(isWaiting) ?? newestWaiting
      if (!next) return
      first ??= next
      waiting.delete(next)
      underWay++
      void fetchOne(next)
    }
  }
  // Not at once: whoever starts it may say what is wanted first.
  queueMicrotask(fetchMore)

  return {
    datasets: () => newest.flatMap((conference) => arrived.get(conference) ?? []),
    counts: () => ({
      loaded: arrived.size,
      failed: failed.size,
      left: newest.length - arrived.size - failed.size,
    }),
    arrival: () => ({
      loaded: arrived.size,
      of: newest.length,
      coming: newest.filter((conference) => !arrived.has(conference) && !failed.has(conference)),
      failed: newest.flatMap((conference) => {
        const error = failed.get(conference)
        return error ? [{ ...conference, error }] : []
      }),
    }),
    want: (ids) => {
      const asked = new Set(ids)
      wanted = newest.filter(
        ({ id, contents }) => asked.has(id) || (contents?.some(([talk]) => asked.has(talk)) ?? false),
      )
    },
    prefer: (conferences) => {
      preferred = conferences.flatMap((id) => byId.get(id) ?? [])
    },
    isAwaited: (conference) => conference === first || wanted.includes(conference),
    retry: () => {
      for (const conference of failed.keys()) waiting.add(conference)
      // Whoever asks again waits for these.
      preferred = [...failed.keys(), ...preferred]
      failed.clear()
      fetchMore()
    },
    stop: () => {
      isStopped = true
      waiting.clear()
    },
  }
}

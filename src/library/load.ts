import { DatasetError, decodeDataset, decodeIndex } from '#notes/dataset.ts'
import { indexOf } from '#notes/dataset-index.ts'
import type { Dataset, IndexedConference } from '#notes/model.ts'
import { defaultLimits, fetchJson, type Limits, LoadError } from './fetch-json.ts'

/** Shipped notes as they can be had: what there is, and each conference by itself. */
export interface Shipment {
  conferences: readonly IndexedConference[]
  /** Rejects with a `LoadError`. */
  fetch: (conference: IndexedConference) => Promise<Dataset>
}

/** The index of a big library names every talk: that of a million takeaways has 10 MB. */
const indexSize = 4

/** Fetches the index of a data folder (`/data/`); what it names is fetched when asked for. Rejects with a `LoadError`. */
export async function loadShipment(folder: string, limits: Limits = defaultLimits): Promise<Shipment> {
  const index = await fetchJson(`${folder}index.json`, { ...limits, bytes: limits.bytes * indexSize })
  const { conferences } = decodeAs('index.json', () => decodeIndex(index))
  const inTurn = createTurns()
  return {
    conferences: firstOfEach(conferences),
    fetch: async ({ id, file }) => {
      const data = await fetchJson(folder + file, limits)
      const dataset = await inTurn(() => decodeAs(file, () => decodeDataset(data)))
      const found = dataset.conference.id
      if (found !== id)
        throw new LoadError(
          'damaged',
          `${file} cannot be used. It holds the conference “${found}”, not “${id}”.`,
        )
      return dataset
    },
  }
}

/** Datasets that are there already, as a shipment. */
export function shipmentOf(datasets: readonly Dataset[]): Shipment {
  const { conferences } = indexOf(datasets.map((dataset) => ({ dataset, sha256: '' })))
  const byConference = new Map(conferences.map((conference, at) => [conference, datasets[at]]))
  return {
    conferences,
    fetch: async (conference) => {
      const dataset = byConference.get(conference)
      if (!dataset) throw new LoadError('missing', `There is no ${conference.file}.`)
      return dataset
    },
  }
}

/** Of two with one id the first counts: nothing could tell them apart. */
function firstOfEach(conferences: readonly IndexedConference[]): IndexedConference[] {
  const byId = new Map<string, IndexedConference>()
  for (const conference of conferences) if (!byId.has(conference.id)) byId.set(conference.id, conference)
  return [...byId.values()]
}

function decodeAs<T>(file: string, decode: () => T): T {
  try {
    return decode()
  } catch (error) {
    if (error instanceof DatasetError)
      throw new LoadError(error.reason, `${file} cannot be used. ${error.message}`)
    throw error
  }
}

/** Does one piece of work a task, in the order they were asked for, so that the page can answer between any two. */
function createTurns(): <T>(work: () => T) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const done = last.then(nextTask).then(work)
    last = done.catch(() => {})
    return done
  }
}

/** Not by a timer: in a tab out of sight they come once a second. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}

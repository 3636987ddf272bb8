import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { comesInParts } from '#notes/dataset.ts'
import { type ConferenceNotes, joinConferences, openConference } from '#notes/library.ts'
import type { Dataset, Library } from '#notes/model.ts'
import { type Arrival, isComplete } from './arrival.ts'
import {
  type BroughtConference,
  type BroughtNotes,
  type BroughtStorage,
  KeepingError,
} from './brought-model.ts'
import { requestsAtOnce, startDelivery } from './delivery.ts'
import { LoadError } from './fetch-json.ts'
import { joinDatasets } from './join.ts'
import { type Shipment, shipmentOf } from './load.ts'
import type { ReadNotes } from './reading/model.ts'
import { createRhythm } from './rhythm.ts'

export type LibraryState =
  | { status: 'loading' }
  | { status: 'ready'; library: Library; arrival: Arrival }
  | { status: 'failed'; error: LoadError }

/** What the reader added; `trouble` says why it could not be had. */
export interface BroughtState extends BroughtNotes {
  trouble: string | null
}

export interface LibraryStore {
  state: StoreApi<LibraryState>
  brought: StoreApi<BroughtState>
  /** Loads the notes. Resolves when some can be read, or none will be; never rejects: a failure is a state. */
  load(): Promise<void>
  /** What the reader waits for comes first: conferences, by their ids or those of talks. Takes the place of what was. */
  want(ids: readonly string[]): void
  /** Conferences that come after what is wanted, and before the others. */
  prefer(conferences: readonly string[]): void
  /** Fetches again what failed, and only that. */
  retry(): void
  /** Joins what the reader added, to notes that were there from the start. Never rejects. */
  joinBrought(): Promise<void>
  /** Keeps notes in this browser; they take the place of a conference with the same id. Rejects with a `KeepingError`. */
  add(conference: BroughtConference): Promise<void>
  /** Rejects with a `KeepingError`. */
  remove(id: string): Promise<void>
  /** Removes all that was added, what cannot be read among it. Rejects with a `KeepingError`. */
  clear(): Promise<void>
  /** The dataset of a conference as the library has it. */
  datasetOf(id: string): Dataset | null
  readNotes: ReadNotes
}

interface Browser {
  /** Opens what the reader added; `changed` is to be called when another tab changes it. */
  openBrought: (changed: () => void) => Promise<BroughtStorage>
  readNotes: ReadNotes
}

/** How long the shipped notes wait for those the reader added, in milliseconds. */
const patience = 3000

/** Without a browser's storage and workers. */
const noBrowser: Browser = {
  openBrought: () => Promise.reject(new KeepingError('Nothing can be kept here.')),
  readNotes: () => Promise.reject(new Error('No notes can be read here.')),
}

/**
 * Holds the notes, shipped and added, while they come, when they are there, and why they did not. With notes that are
 * `there` from the start it begins with them and nothing else, as the page that was made of them did.
 */
export function createLibraryStore(
  load: () => Promise<Shipment>,
  { openBrought, readNotes }: Browser = noBrowser,
  there: readonly Dataset[] | null = null,
): LibraryStore {
  const open = createOpener()
  let delivery = there && startDelivery(shipmentOf(there), () => {}, there)
  const state = createStore<LibraryState>(() =>
    there && delivery
      ? { status: 'ready', library: joinConferences(there.map(open)), arrival: delivery.arrival() }
      : { status: 'loading' },
  )
  const brought = createStore<BroughtState>(() => ({ conferences: [], unreadable: 0, trouble: null }))
  let opening: Promise<BroughtStorage> | null = null
  let wanted: readonly string[] = []
  let preferred: readonly string[] = []
  let attempts = 0
  /** To be called when there is something to read, or never will be. */
  let shown = () => {}

  const storage = () => {
    opening ??= openBrought(() => void refresh()).catch((error: unknown) => {
      opening = null
      throw error instanceof KeepingError ? error : new KeepingError('What keeps notes could not be loaded.')
    })
    return opening
  }
  const datasets = () =>
    joinDatasets(delivery?.datasets() ?? [], brought.getState().conferences, delivery?.arrival().coming)
  const publish = () => {
    if (!delivery) return
    const arrival = delivery.arrival()
    const [failure] = arrival.failed
    if (failure && arrival.failed.length === arrival.of) fail(failure.error)
    else state.setState({ status: 'ready', library: joinConferences(datasets().map(open)), arrival }, true)
    shown()
  }
  const fail = (error: LoadError) => state.setState({ status: 'failed', error }, true)
  const rhythm = createRhythm(publish)
  const refresh = async () => {
    try {
      const had = brought.getState().conferences
      const notes = await (await storage()).list()
      brought.setState({ ...notes, trouble: null }, true)
      const isOther = had.length > 0 || notes.conferences.length > 0
      if (isOther && state.getState().status === 'ready') publish()
    } catch (error) {
      brought.setState({ trouble: error instanceof Error ? error.message : String(error) })
    }
  }
  /** Shows conferences as they come, a small library only when it is whole; all of it once `added` is there. */
  const deliver = (shipment: Shipment, added: Promise<unknown>): Promise<void> => {
    const isWhole = !comesInParts(shipment.conferences)
    let isHeld = true
    const started = startDelivery(shipment, (conference, dataset) => {
      // Now, in a task of its own: many at once would keep the page from answering.
      if (dataset) open(dataset)
      const { loaded, failed, left } = started.counts()
      if (isHeld || (isWhole && left > 0)) return
      if (isWhole) publish()
      else if (left === 0 || started.isAwaited(conference)) rhythm.now()
      // Nothing to read yet is no news, unless nothing comes at all.
      else if (loaded > 0 || failed >= requestsAtOnce) rhythm.soon()
    })
    started.prefer(preferred)
    started.want(wanted)
    delivery = started
    const release = () => {
      isHeld = false
      const { loaded, left } = started.counts()
      if (delivery === started && (left === 0 || (!isWhole && loaded > 0))) publish()
    }
    void added.finally(release)
    return new Promise((resolve) => {
      shown = resolve
    })
  }
  const start = async () => {
    const attempt = ++attempts
    delivery?.stop()
    delivery = null
    rhythm.stop()
    rhythm.restart()
    shown()
    state.setState({ status: 'loading' }, true)
    try {
      const added = Promise.race([refresh(), new Promise((resolve) => setTimeout(resolve, patience))])
      const shipment = await load()
      if (attempt === attempts) await deliver(shipment, added)
    } catch (error) {
      if (attempt !== attempts) return
      if (!(error instanceof LoadError)) reportError(error)
      fail(error instanceof LoadError ? error : new LoadError('damaged', 'The notes could not be read.'))
    }
  }

  return {
    state,
    brought,
    readNotes,
    load: start,
    want: (ids) => {
      wanted = ids
      if (!delivery) return
      delivery.want(ids)
      const shows = state.getState()
      const { coming } = delivery.arrival()
      // It may have come and only wait to be shown.
      if (
        shows.status === 'ready' &&
        shows.arrival.coming.some((one) => delivery?.isAwaited(one) && !coming.includes(one))
      )
        rhythm.now()
    },
    prefer: (conferences) => {
      preferred = conferences
      delivery?.prefer(conferences)
    },
    retry: () => {
      if (state.getState().status === 'failed') return void start()
      delivery?.retry()
      rhythm.restart()
      publish()
    },
    joinBrought: refresh,
    add: async (conference) => {
      await (await storage()).add(conference)
      await refresh()
    },
    remove: async (id) => {
      await (await storage()).remove(id)
      await refresh()
    },
    clear: async () => {
      await (await storage()).clear()
      await refresh()
    },
    datasetOf: (id) => datasets().find((dataset) => dataset.conference.id === id) ?? null,
  }
}

/** Opens each dataset once, so that its talks stay themselves when the library is put together again. */
function createOpener(): (dataset: Dataset) => ConferenceNotes {
  const opened = new WeakMap<Dataset, ConferenceNotes>()
  return (dataset) => {
    const notes = opened.get(dataset) ?? openConference(dataset)
    opened.set(dataset, notes)
    return notes
  }
}

const LibraryContext = createContext<LibraryStore | null>(null)
export const LibraryProvider = LibraryContext.Provider

/** The store of the notes. Only under a `LibraryProvider`. */
export function useLibraryStore(): LibraryStore {
  const store = useContext(LibraryContext)
  if (!store) throw new Error('useLibraryStore needs a LibraryProvider around it')
  return store
}

/** The notes as far as they have come. */
export function useLibraryState(): LibraryState {
  return useStore(useLibraryStore().state)
}

/** How far the notes have come; null before any are there. */
export function useArrival(): Arrival | null {
  const state = useLibraryState()
  return state.status === 'ready' ? state.arrival : null
}

/** Whether some of the notes are not there yet. */
export function useIsGrowing(): boolean {
  const arrival = useArrival()
  return arrival !== null && !isComplete(arrival)
}

/** What the reader added. */
export function useBrought(): BroughtState {
  return useStore(useLibraryStore().brought)
}

/** The notes if they are there: for pages that also work without. */
export function useLibraryIfReady(): Library | null {
  const state = useLibraryState()
  return state.status === 'ready' ? state.library : null
}

/** The notes, for pages that are shown only once they are there. */
export function useLibrary(): Library {
  const library = useLibraryIfReady()
  if (!library) throw new Error('useLibrary needs the notes to be loaded: put the page under the notes route')
  return library
}

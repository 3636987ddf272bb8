import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { createLibrary } from '#notes/library.ts'
import type { Dataset, Library } from '#notes/model.ts'
import {
  type BroughtConference,
  type BroughtNotes,
  type BroughtStorage,
  KeepingError,
} from './brought-model.ts'
import { LoadError } from './fetch-json.ts'
import { joinDatasets } from './join.ts'
import type { ReadNotes } from './reading/model.ts'

export type LibraryState =
  | { status: 'loading' }
  | { status: 'ready'; library: Library }
  | { status: 'failed'; error: LoadError }

/** What the reader added; `trouble` says why it could not be had. */
export interface BroughtState extends BroughtNotes {
  trouble: string | null
}

export interface LibraryStore {
  state: StoreApi<LibraryState>
  brought: StoreApi<BroughtState>
  /** Loads the notes, again if they failed before. Never rejects: a failure is a state. */
  load(): Promise<void>
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
  load: () => Promise<readonly Dataset[]>,
  { openBrought, readNotes }: Browser = noBrowser,
  there: readonly Dataset[] | null = null,
): LibraryStore {
  const state = createStore<LibraryState>(() =>
    there ? { status: 'ready', library: createLibrary(there) } : { status: 'loading' },
  )
  const brought = createStore<BroughtState>(() => ({ conferences: [], unreadable: 0, trouble: null }))
  let shipped = there
  let opening: Promise<BroughtStorage> | null = null

  const storage = () => {
    opening ??= openBrought(() => void refresh()).catch((error: unknown) => {
      opening = null
      throw error instanceof KeepingError ? error : new KeepingError('What keeps notes could not be loaded.')
    })
    return opening
  }
  const datasets = () => joinDatasets(shipped ?? [], brought.getState().conferences)
  const join = () => {
    if (shipped) state.setState({ status: 'ready', library: createLibrary(datasets()) }, true)
  }
  const refresh = async () => {
    try {
      const had = brought.getState().conferences
      const notes = await (await storage()).list()
      brought.setState({ ...notes, trouble: null }, true)
      if (had.length > 0 || notes.conferences.length > 0) join()
    } catch (error) {
      brought.setState({ trouble: error instanceof Error ? error.message : String(error) })
    }
  }

  return {
    state,
    brought,
    readNotes,
    load: async () => {
      shipped = null
      state.setState({ status: 'loading' }, true)
      try {
        const added = Promise.race([refresh(), new Promise((resolve) => setTimeout(resolve, patience))])
        const loaded = await load()
        await added
        shipped = loaded
        join()
      } catch (error) {
        if (!(error instanceof LoadError)) reportError(error)
        const known =
          error instanceof LoadError ? error : new LoadError('damaged', 'The notes could not be read.')
        state.setState({ status: 'failed', error: known }, true)
      }
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

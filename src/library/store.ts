import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Library } from '#notes/model.ts'
import { LoadError } from './fetch-json.ts'

export type LibraryState =
  | { status: 'loading' }
  | { status: 'ready'; library: Library }
  | { status: 'failed'; error: LoadError }

export interface LibraryStore {
  state: StoreApi<LibraryState>
  /** Loads the notes, again if they failed before. Never rejects: a failure is a state. */
  load(): Promise<void>
}

/** Holds the notes while they come, when they are there, and why they did not. */
export function createLibraryStore(load: () => Promise<Library>): LibraryStore {
  const state = createStore<LibraryState>(() => ({ status: 'loading' }))
  return {
    state,
    load: async () => {
      state.setState({ status: 'loading' }, true)
      try {
        state.setState({ status: 'ready', library: await load() }, true)
      } catch (error) {
        if (!(error instanceof LoadError)) reportError(error)
        const known =
          error instanceof LoadError ? error : new LoadError('damaged', 'The notes could not be read.')
        state.setState({ status: 'failed', error: known }, true)
      }
    },
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

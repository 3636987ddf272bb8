import { readFileSync } from 'node:fs'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { onTestFinished } from 'vitest'
import { followNotes } from '../src/follow-notes.ts'
import type { BroughtStorage } from '#library/brought-model.ts'
import { type Shipment, shipmentOf } from '#library/load.ts'
import { createLibraryStore } from '#library/store.ts'
import { openBrought } from '#library/brought.ts'
import { decodeDataset } from '#notes/dataset.ts'
import { readFolder } from '#library/reading/read-folder.ts'
import { createLibrary } from '#notes/library.ts'
import type { Dataset, Library } from '#notes/model.ts'
import { startBookmarks } from '#reader/bookmarks.ts'
import { setCompared } from '#reader/comparison.ts'
import { startPreferences } from '#reader/preferences.ts'
import { createAppRouter } from '../src/router.tsx'

/** The real notes, as the site ships them. */
export const qconDataset = decodeDataset(
  JSON.parse(readFileSync('public/data/qcon-london-2017.json', 'utf8')),
)
export const qcon = createLibrary([qconDataset])

const whole = { loaded: 1, of: 1, coming: [], failed: [] }

interface Options {
  datasets?: readonly Dataset[]
  /** In place of what the datasets make. */
  library?: Library
  /** How the notes come; without it they are there at once. */
  load?: () => Promise<readonly Dataset[]>
  /** How they come one by one. */
  shipment?: () => Promise<Shipment>
}

/** Opens the app at an address, as a new tab would: what the browser keeps stays from one opening to the next. */
export async function openApp(
  address: string,
  { datasets = [qconDataset], library, load = async () => datasets, shipment }: Options = {},
) {
  const opened: BroughtStorage[] = []
  const store = createLibraryStore(shipment ?? (async () => shipmentOf(await load())), {
    openBrought: async (changed) => {
      const storage = openBrought(changed)
      opened.push(storage)
      return storage
    },
    // What the worker does, without one.
    readNotes: async (files, options) => readFolder({ ...options, files }),
  })
  const history = createMemoryHistory({ initialEntries: [address] })
  const router = createAppRouter({ library: store, history })
  setCompared([])
  const stops = [startBookmarks(), followNotes(store), startPreferences()]
  onTestFinished(() => {
    stops.forEach((stop) => stop())
    opened.forEach((storage) => storage.close())
  })
  render(<RouterProvider router={router} />)
  await store.load()
  if (library) store.state.setState({ status: 'ready', library, arrival: whole }, true)
  await screen.findByRole('heading', { level: 1 })
  return {
    user: userEvent.setup(),
    /** What stands in the address bar. */
    address: () => router.state.location.href,
    back: () => history.back(),
  }
}

/** The total, as it is announced. */
export function total(): string {
  return screen.getByRole('status').textContent
}

/** One value of a facet, by what its name begins with. */
export function facetValue(facet: string, value: string): HTMLElement {
  return within(screen.getByRole('group', { name: facet })).getByRole('checkbox', {
    name: new RegExp(`^${value}, `),
  })
}

/** A talk in the list. */
export function talkNamed(title: string): HTMLElement {
  return screen.getByRole('article', { name: title })
}

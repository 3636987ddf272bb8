import { expect, test, vi } from 'vitest'
import type { Dataset } from '#notes/model.ts'
import { type BroughtConference, type BroughtStorage, KeepingError } from './brought-model.ts'
import { createLibraryStore, type LibraryStore } from './store.ts'

function datasetOf(id: string, talks: string[] = []): Dataset {
  return {
    schema: 'takeaways/1',
    conference: { id, name: id, dates: [], timezone: null, url: null },
    days: [],
    tracks: [],
    speakers: [],
    topics: [],
    talks: talks.map((talk) => ({
      id: talk,
      title: talk,
      officialTitle: null,
      day: null,
      order: 1,
      track: null,
      time: null,
      room: null,
      speakers: [],
      remarks: [],
      links: [],
      facts: {},
      takeaways: [],
    })),
    notes: [],
    sources: [],
    moved: {},
  }
}

const conferenceOf = (dataset: Dataset): BroughtConference => ({
  id: dataset.conference.id,
  name: dataset.conference.name,
  addedAt: 1,
  dataset,
  files: [],
})

/** Storage that lasts as long as the test. */
function createStorage(): BroughtStorage {
  const kept = new Map<string, BroughtConference>()
  return {
    list: async () => ({ conferences: [...kept.values()], unreadable: 0 }),
    add: async (conference) => void kept.set(conference.id, conference),
    clear: async () => kept.clear(),
    remove: async (id) => void kept.delete(id),
    close: () => {},
  }
}

const readNotes = () => Promise.reject(new Error('not read here'))
const talksOf = (store: LibraryStore) => {
  const state = store.state.getState()
  return state.status === 'ready' ? state.library.talks.map(({ id }) => id).sort() : state.status
}

test('added notes join the shipped ones, and leave again', async () => {
  const store = createLibraryStore(async () => [datasetOf('shipped', ['a'])], {
    openBrought: async () => createStorage(),
    readNotes,
  })
  await store.load()
  await store.add(conferenceOf(datasetOf('mine', ['b'])))
  expect(talksOf(store)).toEqual(['a', 'b'])
  await store.remove('mine')
  expect(talksOf(store)).toEqual(['a'])
})

test('an added conference takes the place of the shipped one of its name until it is removed', async () => {
  const store = createLibraryStore(async () => [datasetOf('same', ['a', 'b'])], {
    openBrought: async () => createStorage(),
    readNotes,
  })
  await store.load()
  await store.add(conferenceOf(datasetOf('same', ['c'])))
  expect(talksOf(store)).toEqual(['c'])
  expect(store.datasetOf('same')?.talks).toHaveLength(1)
  await store.remove('same')
  expect(talksOf(store)).toEqual(['a', 'b'])
})

test('a talk whose address is taken is found at the next free one', async () => {
  const store = createLibraryStore(async () => [datasetOf('shipped', ['a', 'a-2'])], {
    openBrought: async () => createStorage(),
    readNotes,
  })
  await store.load()
  await store.add(conferenceOf(datasetOf('mine', ['a', 'b'])))
  expect(talksOf(store)).toEqual(['a', 'a-2', 'a-3', 'b'])
})

test('what another tab adds is joined when it is heard of', async () => {
  const storage = createStorage()
  let hear = () => {}
  const store = createLibraryStore(async () => [datasetOf('shipped', ['a'])], {
    openBrought: async (changed) => {
      hear = changed
      return storage
    },
    readNotes,
  })
  await store.load()
  await storage.add(conferenceOf(datasetOf('theirs', ['b'])))
  expect(talksOf(store)).toEqual(['a'])
  hear()
  await expect.poll(() => talksOf(store)).toEqual(['a', 'b'])
})

test('without storage the shipped notes are there, with the reason why others are not', async () => {
  const store = createLibraryStore(async () => [datasetOf('shipped', ['a'])], {
    openBrought: () => Promise.reject(new KeepingError('No storage here.')),
    readNotes,
  })
  await store.load()
  expect(talksOf(store)).toEqual(['a'])
  expect(store.brought.getState().trouble).toBe('No storage here.')
  await expect(store.add(conferenceOf(datasetOf('mine')))).rejects.toThrow('No storage here.')
})

test('storage that never answers holds up the shipped notes for three seconds', async () => {
  vi.useFakeTimers()
  const store = createLibraryStore(async () => [datasetOf('shipped', ['a'])], {
    openBrought: () => new Promise(() => {}),
    readNotes,
  })
  const loaded = store.load()
  await vi.advanceTimersByTimeAsync(2999)
  expect(talksOf(store)).toBe('loading')
  await vi.advanceTimersByTimeAsync(1)
  await loaded
  expect(talksOf(store)).toEqual(['a'])
  vi.useRealTimers()
})

test('notes that are there from the start are shown at once, and what was added joins them', async () => {
  const storage = createStorage()
  await storage.add(conferenceOf(datasetOf('mine', ['b'])))
  const there = [datasetOf('shipped', ['a'])]
  const load = vi.fn<() => Promise<Dataset[]>>(async () => there)
  const store = createLibraryStore(load, { openBrought: async () => storage, readNotes }, there)
  expect(talksOf(store)).toEqual(['a'])
  await store.joinBrought()
  expect(talksOf(store)).toEqual(['a', 'b'])
  expect(load).not.toHaveBeenCalled()
  const { status } = store.state.getInitialState()
  expect(status).toBe('ready')
})

import { afterEach, describe, expect, test, vi } from 'vitest'
import { madeUpConferences } from '#notes/made-up.ts'
import type { Dataset } from '#notes/model.ts'
import { type BroughtConference, type BroughtStorage, KeepingError } from './brought-model.ts'
import { type Shipment, shipmentOf } from './load.ts'
import { createLibraryStore, type LibraryStore } from './store.ts'

afterEach(() => void vi.useRealTimers())

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

const talkOf = (store: LibraryStore, id: string) => {
  const state = store.state.getState()
  return state.status === 'ready' ? state.library.talkById.get(id) : undefined
}

test('added notes join the shipped ones, and leave again', async () => {
  const store = createLibraryStore(async () => shipmentOf([datasetOf('shipped', ['a'])]), {
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
  const store = createLibraryStore(async () => shipmentOf([datasetOf('same', ['a', 'b'])]), {
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
  const store = createLibraryStore(async () => shipmentOf([datasetOf('shipped', ['a', 'a-2'])]), {
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
  const store = createLibraryStore(async () => shipmentOf([datasetOf('shipped', ['a'])]), {
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
  const store = createLibraryStore(async () => shipmentOf([datasetOf('shipped', ['a'])]), {
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
  const store = createLibraryStore(async () => shipmentOf([datasetOf('shipped', ['a'])]), {
    openBrought: () => new Promise(() => {}),
    readNotes,
  })
  const loaded = store.load()
  await vi.advanceTimersByTimeAsync(2999)
  expect(talksOf(store)).toBe('loading')
  await vi.advanceTimersByTimeAsync(1)
  await loaded
  expect(talksOf(store)).toEqual(['a'])
})

describe('while conferences are still coming', () => {
  /** Ten conferences, each of which comes when it is let through. */
  function openSlowly() {
    const made = madeUpConferences({ conferences: 10, talks: 2, takeaways: 1 })
    const { conferences, fetch } = shipmentOf(made)
    const gates = new Map<string, () => void>()
    const store = createLibraryStore(
      async () => ({
        conferences,
        fetch: async (conference) => {
          await new Promise<void>((resolve) => gates.set(conference.id, resolve))
          return fetch(conference)
        },
      }),
      { openBrought: async () => createStorage(), readNotes },
    )
    const letThrough = async (...ats: number[]) => {
      for (const at of ats) {
        await expect.poll(() => gates.has(`crowd-${at}`)).toBe(true)
        gates.get(`crowd-${at}`)?.()
      }
    }
    const everyTalk = () => Array.from({ length: 20 }, (_, at) => `talk-${at}`).sort()
    return { store, letThrough, everyTalk }
  }

  test('added notes join what is there, keep their talks’ addresses to the end, and leave again', async () => {
    const { store, letThrough, everyTalk } = openSlowly()
    const loaded = store.load()
    await letThrough(0)
    await loaded
    // talk-19 is that of a conference that comes last.
    await store.add(conferenceOf(datasetOf('mine', ['talk-0', 'talk-19', 'b'])))
    expect(talksOf(store)).toEqual(['b', 'talk-0', 'talk-0-2', 'talk-1', 'talk-19-2'])
    const mine = talkOf(store, 'talk-19-2')
    await letThrough(1, 2, 3, 4, 5, 6, 7, 8, 9)
    await expect.poll(() => talksOf(store)).toEqual([...everyTalk(), 'b', 'talk-0-2', 'talk-19-2'].sort())
    expect(talkOf(store, 'talk-19-2')).toBe(mine)
    await store.remove('mine')
    expect(talksOf(store)).toEqual(everyTalk())
  })

  test('an added conference takes the place of one that comes later', async () => {
    const { store, letThrough, everyTalk } = openSlowly()
    const loaded = store.load()
    await letThrough(0)
    await loaded
    await store.add(conferenceOf(datasetOf('crowd-9', ['talk-19'])))
    expect(talksOf(store)).toEqual(['talk-0', 'talk-1', 'talk-19'])
    await letThrough(1, 2, 3, 4, 5, 6, 7, 8, 9)
    await expect.poll(() => talksOf(store)).toEqual(everyTalk().filter((id) => id !== 'talk-18'))
    await store.remove('crowd-9')
    expect(talksOf(store)).toEqual(everyTalk())
  })

  test('one that has come and waits to be shown is shown when it is wanted', async () => {
    vi.useFakeTimers()
    const { store, letThrough } = openSlowly()
    const loaded = store.load()
    await vi.advanceTimersByTimeAsync(0)
    await letThrough(0)
    await vi.advanceTimersByTimeAsync(0)
    await loaded
    await letThrough(3)
    await vi.advanceTimersByTimeAsync(1)
    expect(talksOf(store)).toEqual(['talk-0', 'talk-1'])
    store.want(['talk-6'])
    await vi.advanceTimersByTimeAsync(0)
    expect(talksOf(store)).toEqual(['talk-0', 'talk-1', 'talk-6', 'talk-7'])
  })

  test('those of an earlier attempt are none of a later one', async () => {
    const { store, letThrough } = openSlowly()
    void store.load()
    await letThrough(0)
    const again = store.load()
    await letThrough(1)
    await letThrough(0)
    await again
    expect(talksOf(store)).toContain('talk-0')
  })
})

test('notes that are there from the start are shown at once, and what was added joins them', async () => {
  const storage = createStorage()
  await storage.add(conferenceOf(datasetOf('mine', ['b'])))
  const there = [datasetOf('shipped', ['a'])]
  const load = vi.fn<() => Promise<Shipment>>(async () => shipmentOf(there))
  const store = createLibraryStore(load, { openBrought: async () => storage, readNotes }, there)
  expect(talksOf(store)).toEqual(['a'])
  await store.joinBrought()
  expect(talksOf(store)).toEqual(['a', 'b'])
  expect(load).not.toHaveBeenCalled()
  const { status } = store.state.getInitialState()
  expect(status).toBe('ready')
})

// oxlint-disable-next-line import/no-unassigned-import -- it puts what idb asks for into place
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import type { Dataset } from '#notes/model.ts'
import { openBrought } from './brought.ts'
import { type BroughtConference, KeepingError } from './brought-model.ts'

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function datasetCalled(id: string): Dataset {
  return {
    schema: 'takeaways/1',
    conference: { id, name: `The ${id}`, dates: [], timezone: null, url: null },
    days: [],
    tracks: [],
    speakers: [],
    topics: [],
    talks: [],
    notes: [],
    sources: [],
    moved: {},
  }
}

function conferenceCalled(id: string, addedAt = 1): BroughtConference {
  return {
    id,
    name: `The ${id}`,
    addedAt,
    dataset: datasetCalled(id),
    files: [{ path: 'notes.md', text: `# The ${id}` }],
  }
}

function open(changed: () => void = () => {}) {
  const storage = openBrought(changed)
  onTestFinished(() => storage.close())
  return storage
}

async function put(id: string, record: unknown) {
  await open().list()
  const db = await openDB('takeaways-notes', 1)
  await db.put('conferences', record, id)
  db.close()
}

test('what is added is there the next time, the latest first', async () => {
  const storage = open()
  await storage.add(conferenceCalled('brook', 1))
  await storage.add(conferenceCalled('delta', 2))
  const { conferences, unreadable } = await open().list()
  expect(conferences).toEqual([conferenceCalled('delta', 2), conferenceCalled('brook', 1)])
  expect(unreadable).toBe(0)
})

test('adding a conference again replaces it, removing takes it away', async () => {
  const storage = open()
  await storage.add(conferenceCalled('brook', 1))
  await storage.add(conferenceCalled('brook', 5))
  expect((await storage.list()).conferences.map(({ addedAt }) => addedAt)).toEqual([5])
  await storage.remove('brook')
  expect((await storage.list()).conferences).toEqual([])
})

test('what could not be read again is not kept', async () => {
  const storage = open()
  const dataset = {
    ...datasetCalled('b'),
    talks: [],
    days: [{ id: 'No Id', number: 1, date: null, label: '' }],
  }
  await expect(storage.add({ ...conferenceCalled('b'), dataset })).rejects.toThrow('cannot keep')
  expect(await storage.list()).toEqual({ conferences: [], unreadable: 0 })
})

test.each<[string, unknown]>([
  ['no record at all', 'words'],
  ['another shape', { id: 'b' }],
  ['a dataset that is none', { ...conferenceCalled('b'), dataset: { schema: 'recipes/1' } }],
  [
    'a dataset of a newer schema',
    { ...conferenceCalled('b'), dataset: { ...datasetCalled('b'), schema: 'takeaways/2' } },
  ],
  ['a dataset of another conference', { ...conferenceCalled('b'), dataset: datasetCalled('other') }],
])('a record that is %s is counted and left where it is', async (_what, record) => {
  await put('b', record)
  const storage = open()
  await storage.add(conferenceCalled('brook'))
  const { conferences, unreadable } = await storage.list()
  expect(conferences.map(({ id }) => id)).toEqual(['brook'])
  expect(unreadable).toBe(1)
  const db = await openDB('takeaways-notes', 1)
  expect(await db.get('conferences', 'b')).toEqual(record)
  db.close()
})

test('another tab hears of what is added and removed, the tab itself does not', async () => {
  const heard: string[] = []
  const one = open(() => heard.push('one'))
  open(() => heard.push('other'))
  await one.add(conferenceCalled('brook'))
  await expect.poll(() => heard).toEqual(['other'])
  await one.remove('brook')
  await expect.poll(() => heard).toEqual(['other', 'other'])
})

test('a browser without a database says so', async () => {
  vi.stubGlobal('indexedDB', undefined)
  await expect(open().list()).rejects.toThrow(KeepingError)
  await expect(open().add(conferenceCalled('brook'))).rejects.toThrow('does not let the page store notes')
})

test('a database that never answers is given up after three seconds', async () => {
  vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() })
  vi.useFakeTimers()
  const answer = open()
    .list()
    .catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(3000)
  expect(await answer).toMatchObject({
    name: 'KeepingError',
    message: expect.stringContaining('does not answer'),
  })
})

test('a database of a newer site is left alone', async () => {
  const db = await openDB('takeaways-notes', 2)
  db.close()
  await expect(open().list()).rejects.toThrow('newer version of this site')
})

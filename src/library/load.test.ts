import { readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { madeUpConferences, madeUpFiles } from '#notes/made-up.ts'
import { defaultLimits, type LoadError } from './fetch-json.ts'
import { loadShipment } from './load.ts'
import { createLibraryStore, type LibraryState, type LibraryStore } from './store.ts'

let server: Server
let origin: string
let files: Map<string, string>
/** Names of the files asked for, in that order. */
let asked: string[]
/** Answers of files that are held back, by name. */
let held: Map<string, ServerResponse>
let isHeld: (file: string) => boolean

beforeEach(async () => {
  files = new Map()
  asked = []
  held = new Map()
  isHeld = () => false
  server = createServer((request, response) => {
    const file = request.url?.slice('/data/'.length) ?? ''
    asked.push(file)
    if (isHeld(file)) held.set(file, response)
    else send(file, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  origin = `http://127.0.0.1:${address.port}`
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

function send(file: string, response: ServerResponse): void {
  const body = files.get(file)
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(body)
}

/** Answers the first file that was held back, and tells which it was. */
async function sendNext(): Promise<string> {
  await expect.poll(() => held.size).toBeGreaterThan(0)
  const [[file, response] = ['', null]] = held
  held.delete(file)
  if (response) send(file, response)
  return file
}

const shipment = (limits = {}) => loadShipment(`${origin}/data/`, { ...defaultLimits, ...limits })

/** A store over the server, and every state it had. */
function openStore(limits = {}) {
  const store = createLibraryStore(() => shipment(limits))
  const states: LibraryState[] = []
  store.state.subscribe((state) => states.push(state))
  return { store, states }
}

function offer(extent: Parameters<typeof madeUpConferences>[0]): void {
  files = madeUpFiles(madeUpConferences(extent))
}

const arrivalOf = (store: LibraryStore) => {
  const state = store.state.getState()
  if (state.status !== 'ready') return state.status
  const { loaded, of, coming, failed } = state.arrival
  return { loaded, of, coming: coming.length, failed: failed.map(({ name }) => name) }
}
const conferencesOf = (state: LibraryState | undefined) =>
  state?.status === 'ready' ? state.library.conferences.map(({ id }) => id) : []

describe('the shipped notes', () => {
  const dataset = 'qcon-london-2017.json'
  beforeEach(() => {
    for (const file of ['index.json', dataset]) files.set(file, readFileSync(`public/data/${file}`, 'utf8'))
  })

  test('come from the index and the file it names', async () => {
    const { store, states } = openStore()
    await store.load()
    expect(arrivalOf(store)).toEqual({ loaded: 1, of: 1, coming: 0, failed: [] })
    expect(states.map(({ status }) => status)).toEqual(['loading', 'ready'])
    expect(asked).toEqual(['index.json', dataset])
  })

  test.each<[string, string | null, LoadError['fault']]>([
    ['index.json', null, 'missing'],
    ['index.json', '[]', 'not a dataset'],
    ['index.json', '{"schema":"takeaways-index/2"}', 'newer'],
    ['index.json', '{"schema":"takeaways-index/1"}', 'damaged'],
    [dataset, null, 'missing'],
    [dataset, '{}', 'not a dataset'],
    [dataset, '{"schema":"takeaways/2"}', 'newer'],
    [dataset, '{"schema":"takeaways/1","talks":7}', 'damaged'],
    [dataset, '{"schema":', 'not JSON'],
  ])('do not come if %s is %s', async (file, body, fault) => {
    if (body === null) files.delete(file)
    else files.set(file, body)
    const { store } = openStore()
    await store.load()
    expect(store.state.getState()).toMatchObject({
      status: 'failed',
      error: { fault, message: expect.stringContaining(file) },
    })
  })

  test('come when they are loaded again', async () => {
    const body = files.get(dataset) ?? ''
    files.delete(dataset)
    const { store } = openStore()
    await store.load()
    files.set(dataset, body)
    store.retry()
    await expect.poll(() => arrivalOf(store)).toEqual({ loaded: 1, of: 1, coming: 0, failed: [] })
  })
})

describe('a small library', () => {
  test('is shown when it is whole, and not before', async () => {
    offer({ conferences: 3, takeaways: 2 })
    isHeld = (file) => file === 'crowd-2.json'
    const { store, states } = openStore()
    const loaded = store.load()
    await expect.poll(() => asked.length).toBe(4)
    await sendNext()
    await loaded
    expect(states.map(({ status }) => status)).toEqual(['loading', 'ready'])
    expect(conferencesOf(states.at(-1))).toEqual(['crowd-0', 'crowd-1', 'crowd-2'])
  })

  test('is shown without a conference that failed, which is named and can be had later', async () => {
    offer({ conferences: 3, takeaways: 2 })
    const body = files.get('crowd-1.json') ?? ''
    files.set('crowd-1.json', body.slice(0, 100))
    const { store } = openStore()
    await store.load()
    expect(arrivalOf(store)).toEqual({ loaded: 2, of: 3, coming: 0, failed: ['Crowd 1'] })
    files.set('crowd-1.json', body)
    asked = []
    store.retry()
    expect(arrivalOf(store)).toEqual({ loaded: 2, of: 3, coming: 1, failed: [] })
    await expect.poll(() => arrivalOf(store)).toEqual({ loaded: 3, of: 3, coming: 0, failed: [] })
    expect(asked).toEqual(['crowd-1.json'])
  })
})

describe('a big library', () => {
  beforeEach(() => offer({ conferences: 30, talks: 2, takeaways: 3 }))
  const fileOf = (at: number) => `crowd-${at}.json`

  test('comes six at a time, the newest first', async () => {
    isHeld = (file) => file !== 'index.json'
    const { store } = openStore()
    void store.load()
    await expect.poll(() => held.size).toBe(6)
    expect(new Set(asked.slice(1))).toEqual(new Set([0, 1, 2, 3, 4, 5].map(fileOf)))
    for (let at = 6; at < 30; at++) {
      await sendNext()
      await expect.poll(() => asked.at(-1)).toBe(fileOf(at))
      expect(held.size).toBe(6)
    }
  })

  test('brings what is wanted first, then what is preferred', async () => {
    isHeld = (file) => file !== 'index.json'
    const { store } = openStore()
    store.prefer(['crowd-20', 'crowd-21', 'nowhere'])
    store.want(['talk-58', 'crowd-25', 'nowhere'])
    void store.load()
    await expect.poll(() => held.size).toBe(6)
    expect(new Set(asked.slice(1))).toEqual(new Set([25, 29, 20, 21, 0, 1].map(fileOf)))
    store.want(['talk-36'])
    await sendNext()
    await expect.poll(() => asked.at(-1)).toBe(fileOf(18))
  })

  test('is shown as soon as what is wanted is there', async () => {
    isHeld = (file) => file !== 'index.json' && file !== fileOf(29)
    const { store, states } = openStore()
    store.want(['talk-59'])
    await store.load()
    expect(conferencesOf(states.at(-1))).toEqual(['crowd-29'])
    expect(arrivalOf(store)).toEqual({ loaded: 1, of: 30, coming: 29, failed: [] })
  })

  test('keeps what is there as it is, while more comes, and ends whole', async () => {
    isHeld = (file) => file === fileOf(29)
    const { store } = openStore()
    await store.load()
    const before = store.state.getState()
    await sendNext()
    await expect.poll(() => arrivalOf(store)).toMatchObject({ loaded: 30, coming: 0 })
    const after = store.state.getState()
    if (before.status !== 'ready' || after.status !== 'ready') throw new Error('There is nothing to read')
    expect(before.library.talks.length).toBeGreaterThan(0)
    for (const talk of before.library.talks) expect(after.library.talkById.get(talk.id)).toBe(talk)
    expect(after.library.conferences.map(({ id }) => id)).toEqual(
      Array.from({ length: 30 }, (_, at) => `crowd-${at}`),
    )
  })

  test('names what is missing, broken, too large, slow or another, and has the rest', async () => {
    const body = files.get(fileOf(3)) ?? ''
    files.delete(fileOf(1))
    files.set(fileOf(2), '{')
    files.set(fileOf(3), JSON.stringify('x'.repeat(20_000)))
    files.set(fileOf(4), body)
    isHeld = (file) => file === fileOf(5)
    const { store } = openStore({ bytes: 10_000, total: 2000 })
    await store.load()
    await expect.poll(() => arrivalOf(store), { timeout: 20_000 }).toMatchObject({ loaded: 25, coming: 0 })
    const state = store.state.getState()
    const failed = state.status === 'ready' ? state.arrival.failed : []
    expect(failed.map(({ id, error }) => [id, error.fault])).toEqual([
      ['crowd-1', 'missing'],
      ['crowd-2', 'not JSON'],
      ['crowd-3', 'large'],
      ['crowd-4', 'damaged'],
      ['crowd-5', 'slow'],
    ])
    expect(failed[3]?.error.message).toBe(
      'crowd-4.json cannot be used. It holds the conference “crowd-3”, not “crowd-4”.',
    )
    expect(conferencesOf(state)).toHaveLength(25)
  })

  test('fetches again only what failed, also while others are coming', async () => {
    const body = files.get(fileOf(0)) ?? ''
    files.delete(fileOf(0))
    isHeld = (file) => file === fileOf(29)
    const { store } = openStore()
    await store.load()
    await expect.poll(() => arrivalOf(store)).toMatchObject({ failed: ['Crowd 0'] })
    files.set(fileOf(0), body)
    store.retry()
    await expect.poll(() => asked.filter((file) => file === fileOf(0))).toHaveLength(2)
    await sendNext()
    await expect.poll(() => arrivalOf(store)).toEqual({ loaded: 30, of: 30, coming: 0, failed: [] })
    expect(asked).toHaveLength(32)
  })

  test('has failed when none of it arrived', async () => {
    for (let at = 0; at < 30; at++) files.delete(fileOf(at))
    const { store } = openStore()
    await store.load()
    await expect.poll(() => store.state.getState()).toMatchObject({ error: { fault: 'missing' } })
  })

  test('can be read, though the first six conferences never come', async () => {
    for (let at = 0; at < 6; at++) files.delete(fileOf(at))
    isHeld = (file) => file === fileOf(29)
    const { store } = openStore()
    await store.load()
    await expect.poll(() => arrivalOf(store)).toMatchObject({ loaded: 23, coming: 1 })
  })

  test('that names a conference or a talk twice is read, with the first conference of that id', async () => {
    const index = JSON.parse(files.get('index.json') ?? '')
    index.conferences[4].contents = [['talk-0', 'Not this one']]
    index.conferences.push({ ...index.conferences[0], file: 'elsewhere.json' })
    files.set('index.json', JSON.stringify(index))
    isHeld = (file) => file !== 'index.json'
    const { store } = openStore()
    store.want(['talk-0'])
    void store.load()
    await expect.poll(() => held.size).toBe(6)
    isHeld = () => false
    for (let at = 0; at < 6; at++) await sendNext()
    await expect.poll(() => arrivalOf(store)).toEqual({ loaded: 30, of: 30, coming: 0, failed: [] })
    expect(asked).not.toContain('elsewhere.json')
    const state = store.state.getState()
    expect(state.status === 'ready' && state.library.talkById.get('talk-0')?.conference.id).toBe('crowd-0')
  })

  test('whose files have other talks than the index says, has those of the files', async () => {
    const index = JSON.parse(files.get('index.json') ?? '')
    index.conferences[29].contents = [['ghost', 'A ghost']]
    index.conferences[29].talks = Number.MAX_VALUE
    files.set('index.json', JSON.stringify(index))
    const { store } = openStore()
    store.want(['ghost'])
    await store.load()
    await expect.poll(() => arrivalOf(store)).toMatchObject({ loaded: 30 })
    const state = store.state.getState()
    if (state.status !== 'ready') throw new Error('There is nothing to read')
    expect(state.library.talkById.has('ghost')).toBe(false)
    expect(state.library.talkById.has('talk-59')).toBe(true)
  })
})

test('five hundred conferences are shown in a few steps', async () => {
  offer({ conferences: 500, takeaways: 1 })
  const { store, states } = openStore()
  await store.load()
  await expect.poll(() => arrivalOf(store), { timeout: 50_000 }).toMatchObject({ loaded: 500 })
  expect(states.length).toBeLessThanOrEqual(16)
  expect(states.length).toBeGreaterThan(2)
})

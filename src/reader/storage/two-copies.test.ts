// oxlint-disable-next-line import/no-unassigned-import -- it puts what idb asks for into place
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { encodeBookmark } from './bookmark.ts'
import { openDatabaseCopy } from './database-copy.ts'
import { bookmarkOf, idsIn, keyOf, MemoryStorage, openTab, target } from './memory-storage.ts'

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()))

const database = () => Promise.resolve(openDatabaseCopy(() => 1000))
const open = (storage: MemoryStorage, tab = 'tab', now = 1000) => openTab(storage, tab, { now }, database)
const inDatabase = async () => {
  const { bookmarks } = await openDatabaseCopy(() => 0).readAll()
  return bookmarks
}
const settled = async (ids: readonly string[]) =>
  vi.waitFor(async () => {
    const saved = (await inDatabase()).filter(({ isSaved }) => isSaved)
    expect(saved.map(({ id }) => id).sort()).toEqual(ids)
  })

describe('two copies of what is saved', () => {
  test('hold the same, and each heals the other', async () => {
    const storage = new MemoryStorage()
    const tab = open(storage)
    await tab.started
    tab.save(target('a'))
    tab.save(target('b'))
    tab.writeNote('a', 'mine')
    await settled(['a', 'b'])

    storage.values.clear()
    const healed = open(storage, 'later')
    await healed.started
    expect(idsIn(healed)).toEqual(['a', 'b'])
    expect(healed.view().get('a')?.note).toBe('mine')
    expect(storage.values.has(keyOf('a'))).toBe(true)

    vi.stubGlobal('indexedDB', new IDBFactory())
    await open(storage, 'last').started
    await settled(['a', 'b'])
  })

  test('agree on what was removed, whichever of them is older', async () => {
    const storage = new MemoryStorage()
    const tab = open(storage)
    await tab.started
    tab.save(target('a'))
    await settled(['a'])
    const before = new Map(storage.values)
    tab.remove('a')
    await settled([])
    // The browser was killed before the removal reached its disk.
    const again = open(new MemoryStorage(before), 'later')
    await again.started
    expect(idsIn(again)).toEqual([])
  })

  test('keep both texts of a note that differ in them', async () => {
    const storage = new MemoryStorage()
    const tab = open(storage, 'a')
    await tab.started
    tab.save(target('x'))
    await settled(['x'])
    const other = openTab(new MemoryStorage(new Map(storage.values)), 'b', { now: 2000 })
    other.writeNote('x', 'from b')
    tab.writeNote('x', 'from a')
    await vi.waitFor(async () => expect((await inDatabase())[0]?.note).toBe('from a'))
    const merged = open(new MemoryStorage(new Map([[keyOf('x'), storageOf(other)]])), 'c')
    await merged.started
    expect(merged.view().get('x')?.note).toBe('from a\n\nfrom b')
    await vi.waitFor(async () => expect((await inDatabase())[0]?.note).toBe('from a\n\nfrom b'))
  })

  test('leave what the database holds and cannot be read, and set it aside when its place is wanted', async () => {
    await openDatabaseCopy(() => 0).write([bookmarkOf('b')])
    await putRaw('a', { odd: true })
    const storage = new MemoryStorage()
    const tab = open(storage)
    await tab.started
    expect(idsIn(tab)).toEqual(['b'])
    expect(await rawAt('a')).toEqual({ odd: true })
    expect(tab.unreadableValues()).toEqual([['indexeddb:a', '{"odd":true}']])
    tab.save(target('a'))
    await settled(['a', 'b'])
    expect(await rawAt('unreadable:1000:a')).toEqual({ odd: true })
  })

  test('are one while the database does not open, which is told, and two again once it does', async () => {
    let isBroken = true
    const storage = new MemoryStorage()
    const tab = openTab(storage, 'tab', { now: 1000 }, () =>
      isBroken ? Promise.reject(new Error('no database')) : database(),
    )
    await tab.started
    tab.save(target('a'))
    expect(tab.status()).toEqual({ kind: 'one copy' })
    isBroken = false
    tab.retry()
    await settled(['a'])
    expect(tab.status()).toEqual({ kind: 'ok' })
  })

  test('are one after three seconds without an answer', async () => {
    vi.useFakeTimers()
    const tab = openTab(new MemoryStorage(), 'tab', { now: 1000 }, () => new Promise(() => {}))
    tab.save(target('a'))
    expect(tab.status()).toEqual({ kind: 'ok' })
    await vi.advanceTimersByTimeAsync(3000)
    expect(tab.status()).toEqual({ kind: 'one copy' })
    expect(idsIn(tab)).toEqual(['a'])
    vi.useRealTimers()
  })
})

describe('erasing everything', () => {
  test('empties both copies, and no other tab brings anything back', async () => {
    const storage = new MemoryStorage()
    const [tab, other] = [open(storage, 'a'), open(storage, 'b')]
    await Promise.all([tab.started, other.started])
    tab.save(target('x'))
    other.hear({ key: keyOf('x'), newValue: storage.getItem(keyOf('x')) })
    await settled(['x'])
    storage.setItem('takeaways:1:preferences', '{}')
    await tab.erase()
    expect([...storage.values.keys()]).toEqual(['takeaways:1:erased'])
    // The other tab has not heard of it yet.
    other.writeNote('x', 'late')
    other.retry()
    other.hear({ key: keyOf('x'), newValue: null })
    other.hear({ key: 'takeaways:1:erased', newValue: '1' })
    expect(idsIn(other)).toEqual([])
    await settled([])
    const fresh = open(storage, 'c')
    await fresh.started
    expect(idsIn(fresh)).toEqual([])
  })

  test('is finished when the browser was killed before it reached one of the copies', async () => {
    const storage = new MemoryStorage()
    const tab = open(storage)
    await tab.started
    tab.save(target('x'))
    await settled(['x'])
    const before = new Map(storage.values)
    await tab.erase()
    const again = new MemoryStorage(before)
    await open(again, 'later').started
    expect([...again.values.keys()]).toEqual(['takeaways:1:erased'])
    expect(idsIn(openTab(again, 'without a database'))).toEqual([])
  })

  test('is no end: what is saved afterwards stays, though the clock jumps back', async () => {
    const storage = new MemoryStorage()
    const tab = open(storage)
    await tab.started
    tab.save(target('a'))
    await tab.erase()
    tab.clock.now = 5
    tab.save(target('a'))
    await settled(['a'])
    const fresh = open(storage, 'later')
    await fresh.started
    expect(idsIn(fresh)).toEqual(['a'])
  })
})

/** What a tab stored, as it stands in its storage. */
function storageOf(tab: ReturnType<typeof openTab>): string {
  const bookmark = tab.view().get('x')
  if (!bookmark) throw new Error('Nothing is saved')
  return JSON.stringify(encodeBookmark(bookmark))
}

function transact<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('takeaways')
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')))
    request.addEventListener('success', () => {
      const db = request.result
      const done = act(db.transaction('saved', mode).objectStore('saved'))
      done.addEventListener('success', () => {
        db.close()
        resolve(done.result)
      })
    })
  })
}
const putRaw = (id: string, value: unknown) => transact('readwrite', (store) => store.put(value, id))
const rawAt = (id: string) => transact<unknown>('readonly', (store) => store.get(id))

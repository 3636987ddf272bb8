import { describe, expect, test } from 'vitest'
import { parseBookmark } from './bookmark.ts'
import { createBookmarkStore } from './bookmark-store.ts'
import { idsIn, keyOf, MemoryStorage, openTab, target } from './memory-storage.ts'

describe('one tab', () => {
  test('keeps what is saved, one value a bookmark, and knows it again', () => {
    const storage = new MemoryStorage()
    const tab = openTab(storage)
    tab.save(target('a'))
    tab.save(target('b'))
    expect([...storage.values.keys()]).toEqual([keyOf('a'), keyOf('b')])
    expect(tab.status()).toEqual({ kind: 'ok' })
    expect(openTab(storage, 'later').view()).toEqual(tab.view())
  })

  test('remembers what was removed, so that nothing older brings it back', () => {
    const storage = new MemoryStorage()
    const tab = openTab(storage)
    tab.save(target('a'))
    const older = storage.values.get(keyOf('a')) ?? ''
    tab.remove('a')
    expect(tab.view().size).toBe(0)
    storage.values.set(keyOf('a'), older)
    tab.hear({ key: keyOf('a'), newValue: older })
    expect(tab.view().size).toBe(0)
    expect(openTab(storage).view().size).toBe(0)
  })

  test('puts back what was removed as it was: its place in the list and its note', () => {
    const tab = openTab(new MemoryStorage())
    tab.save(target('a'))
    tab.writeNote('a', 'mine')
    const before = tab.view().get('a')
    tab.clock.now += 60_000
    tab.remove('a')
    if (before) tab.restore(before)
    expect(tab.view().get('a')).toMatchObject({ savedAt: 1000, note: 'mine', isSaved: true })
  })

  test('notes nothing on what was never saved, and removes nothing that is not there', () => {
    const storage = new MemoryStorage()
    const tab = openTab(storage)
    tab.writeNote('a', 'mine')
    tab.remove('a')
    expect(storage.values.size).toBe(0)
  })

  test('believes the last action though the clock jumps back', () => {
    const tab = openTab(new MemoryStorage())
    tab.save(target('a'))
    tab.clock.now = 10
    tab.remove('a')
    expect(idsIn(tab)).toEqual([])
    tab.clock.now = 5
    tab.save(target('a'))
    expect(idsIn(tab)).toEqual(['a'])
  })

  test('hands out a new map for each change, the same one otherwise', () => {
    const { save, store } = openTab(new MemoryStorage())
    const before = store.getState().saved
    save(target('a'))
    expect(store.getState().saved).not.toBe(before)
    expect(before.size).toBe(0)
  })
})

describe('a full storage', () => {
  const script = (tab: ReturnType<typeof openTab>) => {
    for (const id of ['a', 'b', 'c']) tab.save(target(id))
    tab.writeNote('a', 'mine')
    tab.remove('b')
  }

  test.each([0, 1, 2, 3, 4, 5])(
    'after %i writes loses nothing: told, counted, and stored once there is room',
    (room) => {
      const storage = new MemoryStorage()
      const tab = openTab(storage)
      storage.room = room
      expect(() => script(tab)).not.toThrow()
      expect(idsIn(tab)).toEqual(['a', 'c'])
      const missing = ['a', 'b', 'c'].filter((id) => {
        const stored = storage.values.get(keyOf(id))
        return !stored || parseBookmark(id, stored)?.changedAt !== lastChange(id)
      })
      expect(tab.status()).toEqual(
        missing.length > 0 ? { kind: 'unsaved', count: missing.length } : { kind: 'ok' },
      )
      expect(missing.length > 0).toBe(room < 5)

      storage.room = Infinity
      tab.retry()
      expect(tab.status()).toEqual({ kind: 'ok' })
      expect(openTab(storage, 'fresh').view()).toEqual(tab.view())
    },
  )

  /** When each bookmark of the script changed last, as a tab with room has it. */
  const lastChange = (id: string) => {
    const storage = new MemoryStorage()
    script(openTab(storage))
    return parseBookmark(id, storage.values.get(keyOf(id)) ?? '')?.changedAt
  }

  test('is tried again when something is removed', () => {
    const storage = new MemoryStorage()
    const tab = openTab(storage)
    tab.save(target('a'))
    storage.room = 0
    tab.save(target('b'))
    storage.room = 2
    tab.remove('a')
    expect(tab.status()).toEqual({ kind: 'ok' })
    expect(openTab(storage).view()).toEqual(tab.view())
  })
})

test('a blocked storage is told, works for this visit, and is used once it opens', () => {
  const storage = new MemoryStorage()
  storage.isBlocked = true
  const tab = openTab(storage)
  tab.save(target('a'))
  expect(tab.status()).toEqual({ kind: 'blocked' })
  expect(idsIn(tab)).toEqual(['a'])
  storage.isBlocked = false
  tab.retry()
  expect(tab.status()).toEqual({ kind: 'ok' })
  expect(storage.values.has(keyOf('a'))).toBe(true)
})

test('a browser without storage is as good as a blocked one', () => {
  const getStorage = () => {
    throw new DOMException('Denied', 'SecurityError')
  }
  const { start, save, store } = createBookmarkStore({ getStorage, now: () => 1, tab: 'tab' })
  void start()
  save(target('a'))
  expect(store.getState()).toMatchObject({ status: { kind: 'blocked' }, saved: new Map([['a', {}]]) })
})

test('what a newer version stored is told and left alone', () => {
  const newer = new Map([['takeaways:2:saved:a', '{"future":true}']])
  const storage = new MemoryStorage(new Map(newer))
  const tab = openTab(storage)
  expect(tab.status()).toEqual({ kind: 'newer' })
  tab.save(target('a'))
  tab.remove('a')
  expect(storage.values.get('takeaways:2:saved:a')).toBe('{"future":true}')
})

describe('what another tab stored meanwhile', () => {
  const withStored = (note: string) => {
    const storage = new MemoryStorage()
    const other = openTab(storage, 'other', { now: 5000 })
    other.save(target('a'))
    other.writeNote('a', note)
    return storage
  }

  test('stays when a change that found no room is tried again', () => {
    const storage = new MemoryStorage()
    const tab = openTab(storage)
    storage.room = 0
    tab.save(target('a'))
    storage.room = Infinity
    const other = openTab(storage, 'other', { now: 5000 })
    other.save(target('a'))
    other.writeNote('a', 'precious')
    tab.retry()
    expect(openTab(storage).view().get('a')?.note).toBe('precious')
    expect(tab.view().get('a')?.note).toBe('precious')
  })

  test('comes into view, and stays, once a blocked storage opens', () => {
    const storage = withStored('precious')
    storage.isBlocked = true
    const tab = openTab(storage)
    tab.save(target('a'))
    tab.save(target('b'))
    storage.isBlocked = false
    tab.retry()
    expect(idsIn(tab)).toEqual(['a', 'b'])
    expect(openTab(storage).view().get('a')?.note).toBe('precious')
  })
})

test('An unreadable value is set aside once, however often storing is tried', () => {
  const storage = new MemoryStorage(new Map([[keyOf('a'), '{']]))
  const tab = openTab(storage)
  tab.clock.now = 1
  for (const attempt of [() => tab.save(target('a')), tab.retry, tab.retry]) {
    storage.room = 1
    tab.clock.now++
    attempt()
  }
  expect([...storage.values.keys()].filter((key) => key.includes(':unreadable:'))).toHaveLength(1)
})

test.each([
  ['everything is cleared', null],
  ['it is deleted', keyOf('a')],
])('An unreadable value is no longer counted once %s', (_what, key) => {
  const storage = new MemoryStorage(new Map([[keyOf('a'), '{']]))
  const tab = openTab(storage)
  storage.values.clear()
  tab.hear({ key, newValue: null })
  expect(tab.status()).toEqual({ kind: 'ok' })
})

test('A storage that breaks while it is read counts as blocked', () => {
  const storage = new MemoryStorage(new Map([[keyOf('a'), '{']]))
  Object.defineProperty(storage, 'length', {
    get: () => {
      throw new Error('disk')
    },
  })
  expect(openTab(storage).status()).toEqual({ kind: 'blocked' })
})

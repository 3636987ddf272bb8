import type { Bookmark } from './bookmark.ts'
import { type BookmarkTarget, createBookmarkStore } from './bookmark-store.ts'
import type { DatabaseCopy } from './database-copy.ts'
import { noHistory } from './note-history.ts'

export type Change = Pick<StorageEvent, 'key' | 'newValue'>

/** A browser's storage in memory, with room for so many more writes. */
export class MemoryStorage implements Storage {
  readonly values: Map<string, string>
  room = Infinity
  isBlocked = false
  onChange: (change: Change) => void = () => {}

  constructor(values = new Map<string, string>()) {
    this.values = values
  }
  get length() {
    return this.values.size
  }
  key(index: number) {
    return [...this.values.keys()][index] ?? null
  }
  getItem(key: string) {
    if (this.isBlocked) throw new DOMException('No storage here', 'SecurityError')
    return this.values.get(key) ?? null
  }
  setItem(key: string, value: string) {
    if (this.isBlocked) throw new DOMException('No storage here', 'SecurityError')
    if (this.room <= 0) throw new DOMException('No room', 'QuotaExceededError')
    this.room--
    this.values.set(key, value)
    this.onChange({ key, newValue: value })
  }
  removeItem(key: string) {
    this.values.delete(key)
    this.onChange({ key, newValue: null })
  }
  clear() {
    this.values.clear()
    this.onChange({ key: null, newValue: null })
  }
}

/** A tab of the app on a storage, with a clock to set. */
export function openTab(
  storage: MemoryStorage,
  tab = 'tab',
  clock = { now: 1000 },
  openDatabase?: () => Promise<DatabaseCopy>,
) {
  const bookmarks = createBookmarkStore({
    getStorage: () => storage,
    now: () => clock.now,
    tab,
    ...(openDatabase && { openDatabase }),
  })
  const started = bookmarks.start()
  return {
    ...bookmarks,
    /** When both copies hold the same. */
    started,
    clock,
    view: () => new Map(bookmarks.store.getState().saved),
    status: () => bookmarks.store.getState().status,
    hear: (change: Change) => bookmarks.receive({ ...change, storageArea: storage }),
  }
}

export function target(id: string): BookmarkTarget {
  const anchor = { conference: 'c', talk: 't', title: 'T', speakers: 'A', exact: id, prefix: '', suffix: '' }
  return { id, kind: 'takeaway', anchor }
}

/** A bookmark of a tab called `x`, saved and changed at 1. */
export function bookmarkOf(id: string, given: Partial<Bookmark> = {}): Bookmark {
  return {
    ...target(id),
    isSaved: true,
    savedAt: 1,
    changedAt: 1,
    changedBy: 'x',
    note: '',
    noteHistory: noHistory,
    place: null,
    ...given,
  }
}

export const keyOf = (id: string) => `takeaways:1:saved:${id}`
export const idsIn = (tab: { view: () => ReadonlyMap<string, Bookmark> }) => [...tab.view().keys()].sort()

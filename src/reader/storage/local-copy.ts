import { type Bookmark, parseBookmark, printBookmark } from './bookmark.ts'

const schemaNumber = 1
const prefix = `takeaways:${schemaNumber}:saved:`
const anySchema = /^takeaways:(\d+):saved:/
const unreadablePrefix = `takeaways:${schemaNumber}:unreadable:`
/** Holds when everything was erased, in milliseconds since 1970. */
export const erasedKey = `takeaways:${schemaNumber}:erased`

/**
 * Bookmarks in `localStorage`, one key each. One key for all of them would lose data: a tab that writes replaces what
 * the others wrote. The number in the key is the schema, so that older and newer versions leave each other's keys alone.
 */
export interface LocalCopy {
  readAll(): { bookmarks: Bookmark[]; unreadable: Set<string>; hasNewer: boolean }
  /** The bookmark as stored now; null if there is none or it cannot be read. */
  read(id: string): Bookmark | null
  /** Stores a bookmark; false if there is no room for it. An unreadable value in its place is set aside first. */
  write(bookmark: Bookmark): boolean
  /** Id of the bookmark a key belongs to; null for other keys. */
  idOf(key: string): string | null
  /** Whether a key holds when everything was erased. */
  isErasure(key: string): boolean
  /** When everything was erased last, in milliseconds since 1970; 0 if never. What changed no later is gone. */
  erasedAt(): number
  /** Removes all that this site stored; says first since when, so that other tabs bring nothing back. */
  erase(at: number): void
  /** Puts back when everything was erased, if that did not reach the disk. */
  rememberErasure(at: number): void
  remove(id: string): void
  /** Values that cannot be read, those set aside among them, by their keys. */
  unreadableValues(): [key: string, value: string][]
  storage: Storage
}

/** Opens the local copy; null where the browser does not let this page store anything. */
export function openLocalCopy(getStorage: () => Storage, now: () => number): LocalCopy | null {
  let storage: Storage
  try {
    storage = getStorage()
    // Some browsers hand it out and refuse to read it.
    keysOf(storage)
    storage.getItem(prefix)
  } catch {
    return null
  }

  const idOf = (key: string) => (key.startsWith(prefix) ? key.slice(prefix.length) : null)
  const read = (id: string) => {
    const stored = storage.getItem(prefix + id)
    return stored === null ? null : parseBookmark(id, stored)
  }

  return {
    storage,
    idOf,
    read,
    readAll: () => {
      const bookmarks: Bookmark[] = []
      const unreadable = new Set<string>()
      let hasNewer = false
      for (const key of keysOf(storage)) {
        if (Number(anySchema.exec(key)?.[1] ?? 0) > schemaNumber) hasNewer = true
        const id = idOf(key)
        if (id === null) continue
        const bookmark = read(id)
        if (bookmark) bookmarks.push(bookmark)
        else unreadable.add(id)
      }
      return { bookmarks, unreadable, hasNewer }
    },
    write: (bookmark) => {
      const key = prefix + bookmark.id
      try {
        const before = storage.getItem(key)
        if (before !== null && !parseBookmark(bookmark.id, before))
          setAside(storage, bookmark.id, before, now())
        storage.setItem(key, printBookmark(bookmark))
        return true
      } catch {
        return false
      }
    },
    isErasure: (key) => key === erasedKey,
    erasedAt: () => {
      const at = Number(storage.getItem(erasedKey) ?? 0)
      return Number.isFinite(at) ? at : 0
    },
    erase: (at) => {
      storage.setItem(erasedKey, String(at))
      for (const key of keysOf(storage))
        if (key.startsWith('takeaways:') && key !== erasedKey) storage.removeItem(key)
    },
    rememberErasure: (at) => {
      try {
        storage.setItem(erasedKey, String(at))
      } catch {
        // There is no room for it: the database remembers it all the same.
      }
    },
    remove: (id) => storage.removeItem(prefix + id),
    unreadableValues: () =>
      keysOf(storage).flatMap((key): [string, string][] => {
        const value = storage.getItem(key) ?? ''
        const id = idOf(key)
        const isUnreadable =
          id === null ? key.startsWith(unreadablePrefix) : parseBookmark(id, value) === null
        return isUnreadable ? [[key, value]] : []
      }),
  }
}

function keysOf(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
}

/** Keeps a value that cannot be read under another key; once, however often its place is wanted. */
function setAside(storage: Storage, id: string, value: string, time: number): void {
  const isKept = keysOf(storage).some(
    (key) => key.startsWith(unreadablePrefix) && key.endsWith(`:${id}`) && storage.getItem(key) === value,
  )
  if (!isKept) storage.setItem(`${unreadablePrefix}${time}:${id}`, value)
}

import { type Bookmark, parseBookmark, printBookmark } from './bookmark.ts'

const schemaNumber = 1
const prefix = `takeaways:${schemaNumber}:saved:`
const anySchema = /^takeaways:(\d+):saved:/

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
  }
}

function keysOf(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
}

/** Keeps a value that cannot be read under another key; once, however often its place is wanted. */
function setAside(storage: Storage, id: string, value: string, time: number): void {
  const begin = `takeaways:${schemaNumber}:unreadable:`
  const isKept = keysOf(storage).some(
    (key) => key.startsWith(begin) && key.endsWith(`:${id}`) && storage.getItem(key) === value,
  )
  if (!isKept) storage.setItem(`${begin}${time}:${id}`, value)
}

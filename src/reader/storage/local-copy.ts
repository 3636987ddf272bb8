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
    storage.getItem(prefix)
  } catch {
    return null
  }

  const idOf = (key: string) => (key.startsWith(prefix) ? key.slice(prefix.length) : null)

  return {
    storage,
    idOf,
    readAll: () => {
      const bookmarks: Bookmark[] = []
      const unreadable = new Set<string>()
      let hasNewer = false
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
      for (const key of keys) {
        if (Number(anySchema.exec(key)?.[1] ?? 0) > schemaNumber) hasNewer = true
        const id = idOf(key)
        if (id === null) continue
        const bookmark = parseBookmark(id, storage.getItem(key) ?? '')
        if (bookmark) bookmarks.push(bookmark)
        else unreadable.add(id)
      }
      return { bookmarks, unreadable, hasNewer }
    },
    read: (id) => parseBookmark(id, storage.getItem(prefix + id) ?? ''),
    write: (bookmark) => {
      const key = prefix + bookmark.id
      try {
        const before = storage.getItem(key)
        if (before !== null && !parseBookmark(bookmark.id, before)) {
          storage.setItem(`takeaways:${schemaNumber}:unreadable:${now()}:${bookmark.id}`, before)
        }
        storage.setItem(key, printBookmark(bookmark))
        return true
      } catch {
        return false
      }
    },
  }
}

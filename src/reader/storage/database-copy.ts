import { type DBSchema, openDB } from 'idb'
import { areSame, type Bookmark, decodeBookmark, encodeBookmark, mergeBookmarks } from './bookmark.ts'

const database = 'takeaways'
const version = 1

interface Saved extends DBSchema {
  saved: { key: string; value: unknown }
  meta: { key: string; value: unknown }
}

/**
 * Bookmarks in IndexedDB, one record each. `localStorage` may be on disk only half a minute after a change, and a browser
 * that is killed before has lost it; this is on disk within the blink of an eye, and either copy heals the other.
 */
export interface DatabaseCopy {
  /** What is stored, without what was erased; how many records cannot be read. */
  readAll(): Promise<{ bookmarks: Bookmark[]; unreadable: [id: string, value: unknown][]; erasedAt: number }>
  /** Merges bookmarks with what is stored, in one step. Resolves with those that hold more than was given. */
  write(bookmarks: readonly Bookmark[]): Promise<Bookmark[]>
  /** Removes all; what changed no later than `at` is gone for good. */
  erase(at: number): Promise<void>
}

/** Opens the database, and again whenever the browser has closed it. Its promises reject when it cannot be had. */
export function openDatabaseCopy(now: () => number): DatabaseCopy {
  let opened: ReturnType<typeof openDB<Saved>> | null = null
  const forget = () => {
    opened = null
  }
  const open = () => {
    opened ??= openDB<Saved>(database, version, {
      upgrade: (db) => {
        db.createObjectStore('saved')
        db.createObjectStore('meta')
      },
      blocking: (_current, _wanted, event) => {
        if (event.target instanceof IDBDatabase) event.target.close()
        forget()
      },
      terminated: forget,
    })
    opened.catch(forget)
    return opened
  }

  return {
    readAll: async () => {
      const transaction = (await open()).transaction(['saved', 'meta'])
      const saved = transaction.objectStore('saved')
      const [keys, values, erased] = await Promise.all([
        saved.getAllKeys(),
        saved.getAll(),
        transaction.objectStore('meta').get('erasedAt'),
      ])
      const erasedAt = typeof erased === 'number' ? erased : 0
      const bookmarks: Bookmark[] = []
      const unreadable: [string, unknown][] = []
      for (const [at, id] of keys.entries()) {
        const bookmark = id.includes(':') ? null : decodeBookmark(id, values[at])
        if (!bookmark) unreadable.push([id, values[at]])
        else if (bookmark.changedAt > erasedAt) bookmarks.push(bookmark)
      }
      return { bookmarks, unreadable, erasedAt }
    },
    write: async (bookmarks) => {
      const transaction = (await open()).transaction(['saved', 'meta'], 'readwrite')
      const saved = transaction.objectStore('saved')
      const erased = await transaction.objectStore('meta').get('erasedAt')
      const news: Bookmark[] = []
      const living = bookmarks.filter(({ changedAt }) => typeof erased !== 'number' || changedAt > erased)
      // All at once: until this is done a browser that is killed has not kept them.
      const found = await Promise.all(living.map(({ id }) => saved.get(id)))
      for (const [at, bookmark] of living.entries()) {
        const stored = found[at]
        const theirs = stored === undefined ? null : decodeBookmark(bookmark.id, stored)
        if (stored !== undefined && !theirs) await saved.put(stored, `unreadable:${now()}:${bookmark.id}`)
        const merged = mergeBookmarks(bookmark, theirs ?? undefined)
        if (!areSame(merged, bookmark)) news.push(merged)
        if (!areSame(merged, theirs)) await saved.put(encodeBookmark(merged), bookmark.id)
      }
      await transaction.done
      return news
    },
    erase: async (at) => {
      const transaction = (await open()).transaction(['saved', 'meta'], 'readwrite')
      await transaction.objectStore('saved').clear()
      await transaction.objectStore('meta').put(at, 'erasedAt')
      await transaction.done
    },
  }
}

import type { Bookmark } from './bookmark.ts'
import type { DatabaseCopy } from './database-copy.ts'

interface Mirrored {
  openDatabase: (() => Promise<DatabaseCopy>) | undefined
  /** The bookmarks of these ids, as they are known now. */
  bookmarksOf: (ids: readonly string[]) => Bookmark[]
  /** What the database holds that was not known, and when all was erased last. */
  heard: (bookmarks: readonly Bookmark[], erasedAt: number) => void
  /** Called when the database came or went. */
  changed: () => void
}

/** How long the database may take to answer before the reader is told, in milliseconds. */
const patience = 3000

/**
 * Keeps the second copy up to date: changes go there in batches, in the background. While the database is not there they
 * wait; what it holds beyond ours is handed over.
 */
export function createMirror({ openDatabase, bookmarksOf, heard, changed }: Mirrored) {
  const waiting = new Set<string>()
  let database: DatabaseCopy | null = null
  let isAway = false
  let unreadable: [id: string, value: unknown][] = []
  let writing: Promise<void> | null = null
  let opening: Promise<void> | null = null

  const setAway = (away: boolean) => {
    if (isAway === away) return
    isAway = away
    changed()
  }
  /** The outcome of an action; the reader is told while it takes too long. */
  const watched = async <T>(action: Promise<T>): Promise<T> => {
    const timer = setTimeout(() => setAway(true), patience)
    try {
      const outcome = await action
      setAway(false)
      return outcome
    } catch (error) {
      setAway(true)
      throw error
    } finally {
      clearTimeout(timer)
    }
  }
  const writeWaiting = async (): Promise<void> => {
    const ids = [...waiting]
    if (!database || ids.length === 0) return
    waiting.clear()
    try {
      const news = await watched(database.write(bookmarksOf(ids)))
      if (news.length > 0) heard(news, 0)
    } catch {
      for (const id of ids) waiting.add(id)
      return
    }
    await writeWaiting()
  }
  const flush = () => {
    if (!database || writing) return
    writing = Promise.resolve()
      .then(writeWaiting)
      .finally(() => {
        writing = null
      })
  }
  const open = async () => {
    if (!openDatabase) return
    try {
      const opened = await watched(openDatabase())
      const stored = await watched(opened.readAll())
      const { bookmarks, erasedAt } = stored
      unreadable = stored.unreadable
      database = opened
      heard(bookmarks, erasedAt)
      flush()
      await writing
    } catch {
      setAway(true)
    }
  }
  const start = (ids: readonly string[]) => {
    for (const id of ids) waiting.add(id)
    opening ??= open().finally(() => {
      opening = null
    })
    return opening
  }

  return {
    /** Opens the database, merges both ways, and resolves when both copies hold the same. */
    start,
    /** Notes that a bookmark changed. */
    write: (id: string) => {
      if (!openDatabase) return
      waiting.add(id)
      flush()
    },
    retry: (ids: readonly string[]) => {
      if (database) flush()
      else void start(ids)
    },
    erase: async (at: number) => {
      waiting.clear()
      unreadable = []
      await database?.erase(at)
    },
    isAway: () => isAway,
    /** Records of the database that cannot be read, as they were found. */
    unreadable: () => unreadable,
  }
}

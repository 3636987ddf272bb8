import { createStore } from 'zustand/vanilla'
import { type Anchor, type Bookmark, isNewer } from './bookmark.ts'
import { type LocalCopy, openLocalCopy } from './local-copy.ts'

/** How well what the reader keeps is kept. */
export type KeepingStatus =
  | { kind: 'ok' }
  /** The browser does not let this page store anything. */
  | { kind: 'blocked' }
  /** So many changes could not be stored, for want of room. */
  | { kind: 'unsaved'; count: number }
  /** A newer version of this site stored something this one leaves alone. */
  | { kind: 'newer' }
  /** So many stored values cannot be read, and are left as they are. */
  | { kind: 'unreadable'; count: number }

export interface BookmarkState {
  /** What is saved, by id. A new map whenever something changes. */
  saved: ReadonlyMap<string, Bookmark>
  status: KeepingStatus
}

export interface BookmarkTarget {
  id: string
  kind: Bookmark['kind']
  anchor: Anchor
}

interface Surroundings {
  getStorage: () => Storage
  now: () => number
  /** A name no other tab has. */
  tab: string
}

/**
 * What the reader keeps: a zustand store as the view, one stored value a bookmark, one rule to merge copies. Every
 * change is stored at once; one that cannot be is kept in memory, counted and tried again.
 */
export function createBookmarkStore({ getStorage, now, tab }: Surroundings) {
  const store = createStore<BookmarkState>(() => ({ saved: new Map(), status: { kind: 'ok' } }))
  const known = new Map<string, Bookmark>()
  const unsaved = new Set<string>()
  let unreadable = new Set<string>()
  let hasNewer = false
  let copy: LocalCopy | null = null

  const status = (): KeepingStatus => {
    if (!copy) return { kind: 'blocked' }
    if (unsaved.size > 0) return { kind: 'unsaved', count: unsaved.size }
    if (hasNewer) return { kind: 'newer' }
    return unreadable.size > 0 ? { kind: 'unreadable', count: unreadable.size } : { kind: 'ok' }
  }
  const publish = () => {
    const saved = new Map([...known].filter(([, bookmark]) => bookmark.isSaved))
    store.setState({ saved, status: status() })
  }
  const write = (bookmark: Bookmark) => {
    const stored = copy?.read(bookmark.id)
    if (stored && isNewer(stored, bookmark)) {
      known.set(stored.id, stored)
      unsaved.delete(stored.id)
    } else if (copy?.write(bookmark)) {
      unsaved.delete(bookmark.id)
      unreadable.delete(bookmark.id)
    } else {
      unsaved.add(bookmark.id)
    }
  }
  const writeUnsaved = () => {
    for (const id of unsaved) {
      const bookmark = known.get(id)
      if (bookmark) write(bookmark)
    }
  }
  /** Opens what is stored and takes over what is newer than what is known. */
  const open = () => {
    copy = openLocalCopy(getStorage, now)
    const read = copy?.readAll()
    for (const bookmark of read?.bookmarks ?? []) {
      if (isNewer(bookmark, known.get(bookmark.id))) known.set(bookmark.id, bookmark)
    }
    unreadable = read?.unreadable ?? new Set()
    hasNewer = read?.hasNewer ?? false
  }
  /** The newest we know of: another tab may have stored a change whose event has not come yet. */
  const newest = (id: string): Bookmark | undefined => {
    const stored = copy?.read(id)
    const held = known.get(id)
    return stored && isNewer(stored, held) ? stored : held
  }
  const change = (
    target: BookmarkTarget,
    changes: Partial<Pick<Bookmark, 'isSaved' | 'savedAt' | 'note'>>,
  ) => {
    const before = newest(target.id)
    const bookmark: Bookmark = {
      isSaved: true,
      savedAt: now(),
      note: '',
      ...before,
      ...target,
      ...changes,
      changedAt: Math.max(now(), (before?.changedAt ?? 0) + 1),
      changedBy: tab,
    }
    known.set(bookmark.id, bookmark)
    write(bookmark)
    if (!bookmark.isSaved) writeUnsaved()
    publish()
  }

  return {
    store,
    /** Reads what is stored, in place of what is known so far. */
    start: () => {
      known.clear()
      unsaved.clear()
      open()
      publish()
    },
    save: (target: BookmarkTarget) => change(target, { isSaved: true, savedAt: now() }),
    remove: (id: string) => {
      const bookmark = newest(id)
      if (bookmark) change(bookmark, { isSaved: false })
    },
    /** Takes a removal back: it stands where it stood before. */
    restore: (bookmark: Bookmark) => change(bookmark, { isSaved: true, savedAt: bookmark.savedAt }),
    writeNote: (id: string, note: string) => {
      const bookmark = newest(id)
      if (bookmark) change(bookmark, { note })
    },
    /** Tries again to store what could not be stored. */
    retry: () => {
      if (!copy) open()
      writeUnsaved()
      publish()
    },
    /** Takes over what another tab stored; where ours is newer, or theirs is gone, ours is stored again. */
    receive: ({ key, newValue, storageArea }: Pick<StorageEvent, 'key' | 'newValue' | 'storageArea'>) => {
      if (!copy || storageArea !== copy.storage) return
      if (key === null) {
        unreadable.clear()
        for (const bookmark of known.values()) write(bookmark)
        return publish()
      }
      const id = copy.idOf(key)
      if (id === null) return
      if (newValue === null) unreadable.delete(id)
      const held = known.get(id)
      const theirs = newValue === null ? null : copy.read(id)
      if (theirs && isNewer(theirs, held)) {
        known.set(id, theirs)
        unreadable.delete(id)
        unsaved.delete(id)
      } else if (newValue !== null && !theirs) {
        unreadable.add(id)
      } else if (held && (!theirs || isNewer(held, theirs))) {
        write(held)
      }
      publish()
    },
  }
}

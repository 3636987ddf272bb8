import { createStore } from 'zustand/vanilla'
import { type Anchor, areSame, type Bookmark, mergeBookmarks } from './bookmark.ts'
import type { DatabaseCopy } from './database-copy.ts'
import { type LocalCopy, openLocalCopy } from './local-copy.ts'
import { createMirror } from './mirror.ts'
import { noHistory, rewrite, textOf } from './note-history.ts'

/** How well what the reader keeps is kept. */
export type KeepingStatus =
  | { kind: 'ok' }
  /** The browser does not let this page store anything. */
  | { kind: 'blocked' }
  /** So many changes could not be stored, for want of room. */
  | { kind: 'unsaved'; count: number }
  /** One of the two copies cannot be had: a browser that is killed may lose the last half minute. */
  | { kind: 'one copy' }
  /** A newer version of this site stored something this one leaves alone. */
  | { kind: 'newer' }
  /** So many stored values cannot be read, and are left as they are. */
  | { kind: 'unreadable'; count: number }

/** The id of a takeaway or talk that a bookmark is of, in the notes of now; null if it is in none. */
export type FindPlace = (bookmark: Bookmark) => string | null

export interface BookmarkState {
  /** What is saved, by the id it has in the notes of now. A new map whenever something changes. */
  saved: ReadonlyMap<string, Bookmark>
  /** Whether what the notes do not have under its id was looked for in them. */
  isPlaced: boolean
  status: KeepingStatus
}

export interface BookmarkTarget {
  id: string
  kind: Bookmark['kind']
  anchor: Anchor
}

interface Surroundings {
  getStorage: () => Storage
  /** Opens the second copy; without it there is one. */
  openDatabase?: () => Promise<DatabaseCopy>
  now: () => number
  /** A name no other tab has. */
  tab: string
}

/**
 * What the reader keeps: a zustand store as the view, two copies of one stored value a bookmark, one rule to merge them.
 * Every change is stored at once; one that cannot be is kept in memory, counted and tried again.
 */
export function createBookmarkStore({ getStorage, openDatabase, now, tab }: Surroundings) {
  const store = createStore<BookmarkState>(() => ({
    saved: new Map(),
    isPlaced: false,
    status: { kind: 'ok' },
  }))
  const known = new Map<string, Bookmark>()
  const unsaved = new Set<string>()
  let unreadable = new Set<string>()
  let hasNewer = false
  let copy: LocalCopy | null = null
  let erasedAt = 0
  /** Where the notes of now have something saved; by its anchor, which an unchanged bookmark keeps. */
  let find: FindPlace | null = null
  let places = new WeakMap<Anchor, string | null>()

  const status = (): KeepingStatus => {
    if (!copy) return { kind: 'blocked' }
    if (unsaved.size > 0) return { kind: 'unsaved', count: unsaved.size }
    if (hasNewer) return { kind: 'newer' }
    if (unreadable.size > 0) return { kind: 'unreadable', count: unreadable.size }
    return mirror.isAway() ? { kind: 'one copy' } : { kind: 'ok' }
  }
  const placeOf = (bookmark: Bookmark): string => {
    if (!find) return bookmark.id
    const before = places.get(bookmark.anchor)
    const found = before === undefined ? find(bookmark) : before
    places.set(bookmark.anchor, found)
    return found ?? bookmark.id
  }
  const publish = () => {
    const saved = new Map<string, Bookmark>()
    const bookmarks = [...known.values()].filter(({ isSaved }) => isSaved)
    for (const bookmark of bookmarks) {
      const place = placeOf(bookmark)
      // Saved itself, it is not what another was once.
      const isTaken = place !== bookmark.id && (known.get(place)?.isSaved || saved.has(place))
      saved.set(isTaken ? bookmark.id : place, bookmark)
    }
    store.setState({ saved, isPlaced: find !== null, status: status() })
  }
  /** Whether a bookmark outlives the last erasure, which another tab may have made just now. */
  const isAlive = ({ changedAt }: Bookmark) => {
    erasedAt = Math.max(erasedAt, copy?.erasedAt() ?? 0)
    return changedAt > erasedAt
  }
  /** Stores a bookmark, merged with what is stored, and knows the outcome. */
  const write = (bookmark: Bookmark) => {
    if (!isAlive(bookmark)) {
      known.delete(bookmark.id)
      return
    }
    const stored = copy?.read(bookmark.id)
    const merged = mergeBookmarks(bookmark, stored ?? undefined)
    known.set(merged.id, merged)
    if (areSame(merged, stored)) unsaved.delete(merged.id)
    else if (copy?.write(merged)) {
      unsaved.delete(merged.id)
      unreadable.delete(merged.id)
    } else unsaved.add(merged.id)
    mirror.write(merged.id)
  }
  const writeUnsaved = () => {
    for (const id of unsaved) {
      const bookmark = known.get(id)
      if (bookmark) write(bookmark)
    }
  }
  /** Takes over what another copy holds. */
  const take = (theirs: Bookmark) => {
    const held = known.get(theirs.id)
    const merged = mergeBookmarks(theirs, held)
    if (!areSame(merged, held)) write(merged)
  }
  /** Opens what is stored and takes over what is newer than what is known. */
  const open = () => {
    copy = openLocalCopy(getStorage, now)
    const read = copy?.readAll()
    for (const bookmark of read?.bookmarks ?? []) {
      if (isAlive(bookmark)) known.set(bookmark.id, mergeBookmarks(bookmark, known.get(bookmark.id)))
      else copy?.remove(bookmark.id)
    }
    unreadable = read?.unreadable ?? new Set()
    hasNewer = read?.hasNewer ?? false
  }
  const dropErased = () => {
    for (const bookmark of known.values()) {
      if (isAlive(bookmark)) continue
      known.delete(bookmark.id)
      copy?.remove(bookmark.id)
    }
    for (const id of unsaved) if (!known.has(id)) unsaved.delete(id)
  }
  const mirror = createMirror({
    openDatabase,
    bookmarksOf: (ids) => ids.flatMap((id) => known.get(id) ?? []),
    heard: (bookmarks, erased) => {
      if (erased > erasedAt) {
        erasedAt = erased
        copy?.rememberErasure(erased)
        dropErased()
      }
      for (const bookmark of bookmarks) take(bookmark)
      publish()
    },
    changed: publish,
  })
  /** The newest we know of: another tab may have stored a change whose event has not come yet. */
  const newest = (id: string): Bookmark | undefined => {
    const stored = copy?.read(id)
    const held = known.get(id)
    const merged = stored ? mergeBookmarks(stored, held) : held
    return merged && isAlive(merged) ? merged : undefined
  }
  /** A time later than all that is known of a bookmark. */
  const stampAfter = (before: Bookmark | undefined) =>
    Math.max(now(), (before?.changedAt ?? 0) + 1, erasedAt + 1)
  const change = (
    target: BookmarkTarget,
    changes: Partial<Pick<Bookmark, 'isSaved' | 'savedAt' | 'place' | 'note' | 'noteHistory'>>,
  ) => {
    const before = newest(target.id)
    const bookmark: Bookmark = {
      isSaved: true,
      savedAt: now(),
      note: '',
      noteHistory: noHistory,
      place: null,
      ...before,
      ...target,
      ...changes,
      changedAt: stampAfter(before),
      changedBy: tab,
    }
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
      return mirror.start([...known.keys()])
    },
    /** Tells where bookmarks stand whose id the notes no longer have. */
    place: (finder: FindPlace) => {
      find = finder
      places = new WeakMap()
      publish()
    },
    save: (target: BookmarkTarget) => change(target, { isSaved: true, savedAt: now(), place: null }),
    remove: (id: string) => {
      const bookmark = newest(id)
      if (bookmark) change(bookmark, { isSaved: false })
    },
    /** Takes a removal back: it stands where it stood before. */
    restore: (bookmark: Bookmark) =>
      change(bookmark, { isSaved: true, savedAt: bookmark.savedAt, place: bookmark.place }),
    /**
     * Writes a note over the one the reader has `before` them. What another tab wrote meanwhile, which they could not see,
     * stands beside it.
     */
    writeNote: (id: string, note: string, before?: Bookmark) => {
      const bookmark = newest(id)
      if (!bookmark) return
      const at = stampAfter(bookmark)
      const seen = before?.noteHistory ?? bookmark.noteHistory
      const written = mergeBookmarks(
        {
          ...bookmark,
          noteHistory: rewrite(seen, { at, by: tab, text: note }),
          changedAt: at,
          changedBy: tab,
        },
        bookmark,
      )
      change(bookmark, { noteHistory: written.noteHistory, note: textOf(written.noteHistory) })
    },
    /** Gives bookmarks places in the reader's own order. */
    move: (moved: ReadonlyMap<string, string>) => {
      for (const [id, place] of moved) {
        const bookmark = newest(id)
        if (bookmark) change(bookmark, { place })
      }
    },
    /** Takes over bookmarks from elsewhere by the rule of merging: what is known and newer stays. */
    takeAll: (bookmarks: readonly Bookmark[]) => {
      // Who brings back a backup after erasing everything means it.
      for (const bookmark of bookmarks)
        take({ ...bookmark, changedAt: Math.max(bookmark.changedAt, erasedAt + 1) })
      publish()
    },
    /** All that is known, removals among it. */
    all: (): readonly Bookmark[] => [...known.values()],
    /** What is stored in either copy and cannot be read, by its key. */
    unreadableValues: (): [key: string, value: string][] => [
      ...(copy?.unreadableValues() ?? []),
      ...mirror
        .unreadable()
        .map(([id, value]): [string, string] => [`indexeddb:${id}`, JSON.stringify(value) ?? '']),
    ],
    /** Erases all that this site stored, in every tab. */
    erase: async () => {
      const last = Math.max(0, ...[...known.values()].map(({ changedAt }) => changedAt))
      erasedAt = Math.max(now(), last)
      known.clear()
      unsaved.clear()
      unreadable.clear()
      copy?.erase(erasedAt)
      publish()
      await mirror.erase(erasedAt)
    },
    /** Tries again to store what could not be stored. */
    retry: () => {
      if (!copy) open()
      writeUnsaved()
      publish()
      mirror.retry([...known.keys()])
    },
    /** Takes over what another tab stored; where ours is newer, or theirs is gone, ours is stored again. */
    receive: ({ key, newValue, storageArea }: Pick<StorageEvent, 'key' | 'newValue' | 'storageArea'>) => {
      if (!copy || storageArea !== copy.storage) return
      if (key === null) {
        unreadable.clear()
        for (const bookmark of known.values()) write(bookmark)
        return publish()
      }
      if (copy.isErasure(key)) {
        dropErased()
        unreadable.clear()
        return publish()
      }
      const id = copy.idOf(key)
      if (id === null) return
      if (newValue === null) unreadable.delete(id)
      const held = known.get(id)
      const theirs = newValue === null ? null : copy.read(id)
      if (newValue !== null && !theirs) unreadable.add(id)
      else if (theirs) {
        unreadable.delete(id)
        const merged = mergeBookmarks(theirs, held)
        if (areSame(merged, theirs)) {
          // Theirs holds all there is: only the other copy may lack it.
          if (isAlive(theirs)) known.set(id, theirs)
          unsaved.delete(id)
          mirror.write(id)
        } else write(merged)
      } else if (held) write(held)
      publish()
    },
  }
}

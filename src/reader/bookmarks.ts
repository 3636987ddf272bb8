import { useStore } from 'zustand'
import type { Takeaway, Talk } from '#notes/model.ts'
import { askToPersist } from './persistence.ts'
import type { Anchor, Bookmark } from './storage/bookmark.ts'
import { createBookmarkStore, type BookmarkTarget, type KeepingStatus } from './storage/bookmark-store.ts'

/** A name no other tab has. */
export const tabName = crypto.randomUUID().slice(0, 8)

const bookmarks = createBookmarkStore({
  getStorage: () => window.localStorage,
  // Loaded beside the first page: it is not needed to show what is saved.
  openDatabase: async () => (await import('./storage/database-copy.ts')).openDatabaseCopy(() => Date.now()),
  now: () => Date.now(),
  tab: tabName,
})

/** How often what could not be stored is tried again, in milliseconds. */
const retryPause = 30_000

function retryUnkept(): void {
  const { kind } = bookmarks.store.getState().status
  if (kind === 'unsaved' || kind === 'blocked' || kind === 'one copy') bookmarks.retry()
}

/** Reads what this browser keeps, and follows what other tabs change. Returns how to stop following. */
export function startBookmarks(): () => void {
  void bookmarks.start()
  const retryWhenSeen = () => {
    if (document.visibilityState === 'visible') bookmarks.retry()
  }
  window.addEventListener('storage', bookmarks.receive)
  window.addEventListener('focus', retryWhenSeen)
  document.addEventListener('visibilitychange', retryWhenSeen)
  const timer = setInterval(retryUnkept, retryPause)
  return () => {
    clearInterval(timer)
    window.removeEventListener('storage', bookmarks.receive)
    window.removeEventListener('focus', retryWhenSeen)
    document.removeEventListener('visibilitychange', retryWhenSeen)
  }
}

export function useIsSaved(id: string): boolean {
  return useStore(bookmarks.store, (state) => state.saved.has(id))
}

export function useSaved(): ReadonlyMap<string, Bookmark> {
  return useStore(bookmarks.store, (state) => state.saved)
}

/** Whether what left the notes is known: until then something saved may only have moved in them. */
export function useIsPlaced(): boolean {
  return useStore(bookmarks.store, (state) => state.isPlaced)
}

export function useSavedCount(): number {
  return useStore(bookmarks.store, (state) => state.saved.size)
}

export function useKeepingStatus(): KeepingStatus {
  return useStore(bookmarks.store, (state) => state.status)
}

/** Saves it, or removes it if it is saved. Returns the bookmark that was removed, for Undo. */
export function toggleBookmark(target: BookmarkTarget): Bookmark | null {
  const removed = removeBookmark(target.id)
  if (!removed) {
    bookmarks.save(target)
    void askToPersist()
  }
  return removed
}

/** Removes a bookmark and returns it, for Undo; null if it was not saved. */
export function removeBookmark(id: string): Bookmark | null {
  const bookmark = bookmarks.store.getState().saved.get(id) ?? null
  if (bookmark) bookmarks.remove(bookmark.id)
  return bookmark
}

/** What is saved and stands under no id that is there. */
export function savedOutside(isThere: (id: string) => boolean): Bookmark[] {
  return [...bookmarks.store.getState().saved].filter(([id]) => !isThere(id)).map(([, bookmark]) => bookmark)
}

export const {
  restore: restoreBookmark,
  writeNote,
  move: moveBookmarks,
  place: placeBookmarks,
  takeAll: takeBookmarks,
  all: allBookmarks,
  unreadableValues,
  erase: eraseBookmarks,
  retry: retryKeeping,
} = bookmarks

const contextLength = 32

/** What saving a takeaway keeps. */
export function takeawayTarget(takeaway: Takeaway): BookmarkTarget {
  const { talk } = takeaway
  const at = talk.takeaways.indexOf(takeaway)
  return {
    id: takeaway.id,
    kind: 'takeaway',
    anchor: {
      ...anchorOf(talk),
      exact: takeaway.text,
      prefix: (talk.takeaways[at - 1]?.text ?? '').slice(-contextLength),
      suffix: (talk.takeaways[at + 1]?.text ?? '').slice(0, contextLength),
    },
  }
}

/** What saving a talk keeps. */
export function talkTarget(talk: Talk): BookmarkTarget {
  return {
    id: talk.id,
    kind: 'talk',
    anchor: { ...anchorOf(talk), exact: talk.title, prefix: '', suffix: '' },
  }
}

function anchorOf(talk: Talk): Pick<Anchor, 'conference' | 'talk' | 'title' | 'speakers'> {
  return {
    conference: talk.conference.id,
    talk: talk.id,
    title: talk.title,
    speakers: talk.speakers.map(({ as }) => as).join(', '),
  }
}

/** What is kept of something saved; null if it is not. */
export function useBookmark(id: string): Bookmark | null {
  return useStore(bookmarks.store, (state) => state.saved.get(id) ?? null)
}

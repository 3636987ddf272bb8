import { allBookmarks, tabName, takeBookmarks } from '../bookmarks.ts'
import type { Bookmark } from '../storage/bookmark.ts'
import { outcomeOfMerge, outcomeOfReplace, undoOf } from './plan.ts'

/** Takes over what was imported, beside or in place of what is saved. Returns how to take all of it back. */
export function applyImport(incoming: readonly Bookmark[], how: 'merge' | 'replace'): () => void {
  const before = allBookmarks()
  takeBookmarks(
    how === 'merge'
      ? outcomeOfMerge(before, incoming)
      : outcomeOfReplace(before, incoming, Date.now(), tabName),
  )
  const after = allBookmarks()
  return () => takeBookmarks(undoOf(before, after, Date.now(), tabName))
}

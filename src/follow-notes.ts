import { isComplete } from '#library/arrival.ts'
import type { LibraryState, LibraryStore } from '#library/store.ts'
import type { Library } from '#notes/model.ts'
import { placeBookmarks, savedOutside } from '#reader/bookmarks.ts'

/**
 * Shows what is saved where the notes of now have it. What looks for moved and edited words is loaded when something is
 * saved that the notes no longer have under its id. As long as a conference is missing, nothing is concluded: what is not
 * found may be in that. What is saved is fetched before the rest of a big library.
 */
export function followNotes(library: LibraryStore): () => void {
  const place = async (notes: Library) => {
    const isThere = (id: string) => notes.takeawayById.has(id) || notes.talkById.has(id)
    if (savedOutside(isThere).length === 0) return
    const { findSaved } = await import('#notes/find-saved.ts')
    placeBookmarks((bookmark) => findSaved(bookmark, notes))
  }
  library.prefer([...new Set(savedOutside(() => false).map(({ anchor }) => anchor.conference))])
  const follow = (state: LibraryState) => {
    if (state.status === 'ready' && isComplete(state.arrival)) void place(state.library)
  }
  follow(library.state.getState())
  return library.state.subscribe(follow)
}

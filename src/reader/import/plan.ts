import { areSame, type Bookmark, mergeBookmarks } from '../storage/bookmark.ts'
import { mergeHistories, type NoteHistory, noHistory, rewrite, textOf } from '../storage/note-history.ts'

/** What an import would do; every incoming bookmark stands in one of the lists. */
export interface ImportPlan {
  /** Not saved here; they would be. */
  isNew: Bookmark[]
  /** Nothing the reader sees would change. */
  isKnown: Bookmark[]
  /** Saved here, and it would change: to `merged`, which may be a removal made elsewhere since. */
  conflicting: { mine: Bookmark; theirs: Bookmark; merged: Bookmark }[]
  /** Saved there, and removed here later: they stay removed. */
  removedHere: Bookmark[]
}

/** What taking over bookmarks from a backup would do to what is known, removals included, by the rule of merging. */
export function planImport(known: readonly Bookmark[], incoming: readonly Bookmark[]): ImportPlan {
  const plan: ImportPlan = { isNew: [], isKnown: [], conflicting: [], removedHere: [] }
  const here = byId(known)
  for (const theirs of byId(incoming).values()) {
    const mine = here.get(theirs.id)
    const merged = mergeBookmarks(theirs, mine)
    if (!mine?.isSaved) {
      if (merged.isSaved) plan.isNew.push(merged)
      else if (theirs.isSaved) plan.removedHere.push(theirs)
      else plan.isKnown.push(theirs)
    } else if (lookSame(mine, merged)) plan.isKnown.push(theirs)
    else plan.conflicting.push({ mine, theirs, merged })
  }
  return plan
}

/** The bookmarks to store so that what is known holds what a backup holds, wherever that is newer. */
export function outcomeOfMerge(known: readonly Bookmark[], incoming: readonly Bookmark[]): Bookmark[] {
  const here = byId(known)
  return [...byId(incoming).values()].flatMap((theirs) => {
    const mine = here.get(theirs.id)
    const merged = mergeBookmarks(theirs, mine)
    return areSame(merged, mine) ? [] : merged
  })
}

/** The bookmarks to store so that exactly what a backup has saved is saved, whatever is known: all stamped later. */
export function outcomeOfReplace(
  known: readonly Bookmark[],
  incoming: readonly Bookmark[],
  now: number,
  tab: string,
): Bookmark[] {
  const here = byId(known)
  const theirs = byId(incoming)
  const stamp = { at: timeAfter([known, incoming], now), by: tab }
  const removed = [...here.values()]
    .filter(({ id, isSaved }) => isSaved && !theirs.get(id)?.isSaved)
    .map((mine) => stamped({ ...mine, isSaved: false }, [mine], stamp))
  const kept = [...theirs.values()]
    .filter(({ isSaved }) => isSaved)
    .map((bookmark) => stamped(bookmark, [here.get(bookmark.id), bookmark], stamp))
  return [...removed, ...kept]
}

/**
 * The bookmarks to store so that exactly what was saved `before` an import is saved again, with its place and note, where
 * the import changed it: all stamped later than both. `before` and `after` are all that was known right before and right
 * after the import, removals included: what the reader does later is not undone.
 */
export function undoOf(
  before: readonly Bookmark[],
  after: readonly Bookmark[],
  now: number,
  tab: string,
): Bookmark[] {
  const then = byId(before)
  const since = byId(after)
  const stamp = { at: timeAfter([before, after], now), by: tab }
  const added = [...since.values()]
    .filter(({ id }) => !then.has(id))
    .map((bookmark) => ({ ...bookmark, isSaved: false, note: '' }))
  return [...then.values(), ...added].flatMap((wanted) => {
    const current = since.get(wanted.id)
    if (current ? isUnchanged(wanted, current) : !wanted.isSaved) return []
    return stamped(wanted, [then.get(wanted.id), current], stamp)
  })
}

interface Stamp {
  at: number
  by: string
}

/** A bookmark that wins over all `copies` of it, its note's text included, in any tab that knows them. */
function stamped(wanted: Bookmark, copies: readonly (Bookmark | undefined)[], { at, by }: Stamp): Bookmark {
  let history: NoteHistory = noHistory
  for (const copy of copies) if (copy) history = mergeHistories(copy.noteHistory, history)
  const noteHistory =
    textOf(history) === wanted.note ? history : rewrite(history, { at, by, text: wanted.note })
  return { ...wanted, changedAt: at, changedBy: by, noteHistory }
}

/** A time later than every change and every wording of a note. */
function timeAfter(lists: readonly (readonly Bookmark[])[], now: number): number {
  let latest = 0
  for (const { changedAt, noteHistory } of lists.flat()) {
    latest = Math.max(latest, changedAt)
    for (const { at } of noteHistory.versions) latest = Math.max(latest, at)
    for (const at of noteHistory.seen.values()) latest = Math.max(latest, at)
  }
  return Math.max(now, latest + 1)
}

function byId(bookmarks: readonly Bookmark[]): Map<string, Bookmark> {
  const found = new Map<string, Bookmark>()
  for (const bookmark of bookmarks) found.set(bookmark.id, mergeBookmarks(bookmark, found.get(bookmark.id)))
  return found
}

/** Whether a reader sees no difference. */
function lookSame(a: Bookmark, b: Bookmark): boolean {
  return a.isSaved === b.isSaved && a.savedAt === b.savedAt && a.place === b.place && a.note === b.note
}

/** Whether nothing has to be undone, the words that were saved included. */
function isUnchanged(a: Bookmark, b: Bookmark): boolean {
  const [x, y] = [a.anchor, b.anchor]
  return (
    lookSame(a, b) &&
    x.exact === y.exact &&
    x.title === y.title &&
    x.speakers === y.speakers &&
    x.talk === y.talk &&
    x.conference === y.conference
  )
}

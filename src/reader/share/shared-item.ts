import type { Bookmark } from '../storage/bookmark.ts'
import type { BookmarkTarget } from '../storage/bookmark-store.ts'

/** Something saved, as it travels in a link. */
export interface SharedItem {
  kind: Bookmark['kind']
  /** Id of the takeaway or talk. */
  id: string
  talkId: string
  /** '' where it is not known. */
  conferenceId: string
  /** The takeaway's words, or the talk's title, exactly as they were saved. */
  words: string
  talkTitle: string
  /** Names joined by commas; '' if nobody is named. */
  speakers: string
  /** The note of the reader who shares it; '' without one, or where it was not asked for. */
  note: string
}

/** What of a bookmark is shared. */
export function sharedItemOf({ kind, id, anchor, note }: Bookmark): SharedItem {
  return {
    kind,
    id,
    talkId: anchor.talk,
    conferenceId: anchor.conference,
    words: anchor.exact,
    talkTitle: anchor.title,
    speakers: anchor.speakers,
    note,
  }
}

/**
 * What saving a shared item keeps, and the note that came with it. The two are apart because a note is written after
 * saving: within the target it would stand beside a history that does not know it.
 */
export function bookmarkTargetOf(item: SharedItem): { target: BookmarkTarget; note: string } {
  const anchor = {
    conference: item.conferenceId,
    talk: item.talkId,
    title: item.talkTitle,
    speakers: item.speakers,
    exact: item.words,
    prefix: '',
    suffix: '',
  }
  return { target: { id: item.id, kind: item.kind, anchor }, note: item.note }
}

export interface ComparedLists {
  /** Each in the order of their list. */
  both: { theirs: SharedItem; mine: Bookmark }[]
  onlyTheirs: SharedItem[]
  /** In the order of my list. */
  onlyMine: Bookmark[]
}

/**
 * What two readers saved, against each other. `mine` is what is saved, by the id it has in the notes of now; an item that
 * was shared under the id of older notes is found by the id under which it was saved.
 */
export function compareLists(
  theirs: readonly SharedItem[],
  mine: ReadonlyMap<string, Bookmark>,
): ComparedLists {
  const saved = [...mine.values()].filter(({ isSaved }) => isSaved)
  const byOwnId = new Map(saved.map((bookmark) => [bookmark.id, bookmark]))
  const shared = new Set<Bookmark>()
  const both: ComparedLists['both'] = []
  const onlyTheirs: SharedItem[] = []
  for (const item of theirs) {
    const now = mine.get(item.id)
    const found = now?.isSaved ? now : byOwnId.get(item.id)
    if (!found) onlyTheirs.push(item)
    else {
      both.push({ theirs: item, mine: found })
      shared.add(found)
    }
  }
  return { both, onlyTheirs, onlyMine: saved.filter((bookmark) => !shared.has(bookmark)) }
}

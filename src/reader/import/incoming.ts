import type { Library } from '#notes/model.ts'
import { talkTarget } from '../bookmarks.ts'
import { BackupError, decodeBackup } from '../export/backup.ts'
import { readReadwise, type ReadwiseEntry } from '../export/readwise.ts'
import type { Bookmark } from '../storage/bookmark.ts'
import { noHistory, rewrite } from '../storage/note-history.ts'
import { bookmarkTargetOf, type SharedItem } from '../share/shared-item.ts'
import type { BookmarkTarget } from '../storage/bookmark-store.ts'
import { detectImport, sharedFragmentIn } from './detect.ts'
import { readSelections, talksSelected } from './selections.ts'

/** What a file brings; or the fragment of a shared list it holds; or why it brings nothing, a sentence for the reader. */
export type Incoming =
  | { kind: 'bookmarks'; bookmarks: Bookmark[]; problems: string[] }
  | { kind: 'shared'; fragment: string }
  | { kind: 'none'; why: string }

/** Reads what somebody saved, from a backup, a Readwise CSV of ours, or talks chosen in ConClár. Never throws. */
export function readIncoming(text: string, library: Library | null, now: number): Incoming {
  const detected = detectImport(text)
  switch (detected.kind) {
    case 'none':
      return { kind: 'none', why: detected.why }
    case 'shared link':
      return { kind: 'shared', fragment: sharedFragmentIn(text) ?? '' }
    case 'backup':
      return fromBackup(text, now)
    case 'readwise':
      return fromReadwise(text)
    case 'selections':
      return fromSelections(text, library)
    default:
      return detected satisfies never
  }
}

function fromBackup(text: string, now: number): Incoming {
  try {
    const { bookmarks, problems } = decodeBackup(text, now)
    return { kind: 'bookmarks', bookmarks, problems: problems.map(({ message }) => message) }
  } catch (error) {
    if (error instanceof BackupError) return { kind: 'none', why: error.message }
    throw error
  }
}

function fromReadwise(text: string): Incoming {
  const read = readReadwise(text)
  if (!read) return { kind: 'none', why: 'This table is not one that was exported here.' }
  const bookmarks = read.entries.flatMap((entry) => bookmarkFromReadwise(entry) ?? [])
  const others = read.entries.length - bookmarks.length
  return {
    kind: 'bookmarks',
    bookmarks,
    problems: [
      ...read.problems.map(({ line, message }) => `Line ${line}: ${message}`),
      ...(others > 0 ? [`Rows that link to nothing that can be saved here: ${others}.`] : []),
    ],
  }
}

/** Null for what is no JSON: only its beginning was looked at. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}

/** Null for a link that leads to no takeaway or talk. */
function bookmarkFromReadwise({
  url,
  text,
  talkTitle,
  speakers,
  note,
  savedAt,
}: ReadwiseEntry): Bookmark | null {
  const found = /\/talks\/([a-z0-9._-]+)(?:#([a-z0-9._-]+))?$/.exec(url)
  const talk = found?.[1]
  if (talk === undefined) return null
  const anchor = { conference: '', talk, title: talkTitle, speakers, exact: text, prefix: '', suffix: '' }
  const kind = found?.[2] === undefined ? 'talk' : 'takeaway'
  return fromElsewhere({ id: found?.[2] ?? talk, kind, anchor }, { note, at: savedAt ?? 1, by: 'readwise' })
}

function fromSelections(text: string, library: Library | null): Incoming {
  const ids = readSelections(parsed(text))
  if (!ids || !library)
    return { kind: 'none', why: 'No ids of talks that can be looked for were found in it.' }
  const { talks, unknownIds } = talksSelected(ids, library.talks)
  if (talks.length === 0) return { kind: 'none', why: 'None of the talks chosen there is among these notes.' }
  return {
    kind: 'bookmarks',
    bookmarks: talks.map((talk) => fromElsewhere(talkTarget(talk), { note: '', at: 1, by: 'conclar' })),
    problems:
      unknownIds.length > 0
        ? [`Talks chosen there that are not among these notes: ${unknownIds.length}.`]
        : [],
  }
}

/** Bookmarks of what somebody shared, saved now: the first stands first, as it did there. */
export function bookmarksOfShared(items: readonly SharedItem[]): Bookmark[] {
  const now = Date.now()
  return items.map((item, at) => {
    const { target, note } = bookmarkTargetOf(item)
    return fromElsewhere(target, { note, at: now - at, by: 'shared' })
  })
}

interface Origin {
  note: string
  at: number
  /** In place of a tab: what is imported twice is known the second time. */
  by: string
}

function fromElsewhere(target: BookmarkTarget, { note, at, by }: Origin): Bookmark {
  return {
    ...target,
    isSaved: true,
    savedAt: at,
    changedAt: at,
    changedBy: by,
    note,
    noteHistory: note === '' ? noHistory : rewrite(noHistory, { at, by, text: note }),
    place: null,
  }
}

import fc from 'fast-check'
import { noHistory } from '../storage/note-history.ts'
import type { Bookmark } from '../storage/bookmark.ts'
import type { SavedEntry } from './entry.ts'

type Given = Partial<Omit<SavedEntry, 'bookmark'>> & { bookmark?: Partial<Bookmark> }

/** A saved takeaway of a talk at Harbour 2026, for tests. */
export function entryOf(text: string, { bookmark, ...given }: Given = {}): SavedEntry {
  return {
    text,
    talkTitle: 'Tides',
    speakers: 'Ann Bay, Bo Cove',
    conference: 'Harbour 2026',
    url: 'https://notes.example/talk/tides#t1',
    position: 1,
    topics: [],
    ...given,
    bookmark: {
      id: 't1',
      kind: 'takeaway',
      isSaved: true,
      savedAt: Date.UTC(2026, 10, 25, 16, 46, 23, 500),
      changedAt: 1,
      changedBy: 'x',
      note: '',
      noteHistory: noHistory,
      place: null,
      anchor: {
        conference: 'harbour',
        talk: 'tides',
        title: 'Tides',
        speakers: 'Ann Bay, Bo Cove',
        exact: text,
        prefix: '',
        suffix: '',
      },
      ...bookmark,
    },
  }
}

/** Texts put together from pieces that mean something somewhere, and from any others. */
export function hostileText(pieces: readonly string[], maxLength = 12): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    { weight: 1, arbitrary: fc.constantFrom('\uD83D', '\uDC00', '🙂', '\0', '\uFEFF', 'é', '漢') },
  )
  return fc.array(piece, { maxLength }).map((parts) => parts.join(''))
}

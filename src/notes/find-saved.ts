import { fold, tidy } from './fold.ts'
import type { Library, Talk } from './model.ts'
import { findQuote } from './reanchor.ts'

/** What is remembered of something saved: where it stood, and in which words. */
interface SavedAnchor {
  id: string
  kind: 'takeaway' | 'talk'
  anchor: { talk: string; title: string; exact: string; prefix: string; suffix: string }
}

/**
 * Where something saved stands in the notes of now: by what they say has moved, by its id, by its words, by words like
 * them within its talk. Its id there; null if it is nowhere, which is better than a wrong place.
 */
export function findSaved({ id, kind, anchor }: SavedAnchor, library: Library): string | null {
  const known = kind === 'talk' ? library.talkById : library.takeawayById
  const moved = library.moved.get(id)
  if (moved !== undefined && known.has(moved)) return moved
  if (known.has(id)) return id
  const talk = library.talkById.get(anchor.talk) ?? talkCalled(anchor.title, library)
  if (kind === 'talk' || !talk) return (kind === 'talk' && talk?.id) || null
  const at = findQuote(
    anchor,
    talk.takeaways.map(({ text }) => text),
  )
  const found = at === null ? undefined : talk.takeaways[at]
  return found && isOfLikeLength(found.text, anchor.exact) ? found.id : null
}

/** A line of a few words all of which were in a long one, or the other way round, is another line. */
function isOfLikeLength(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= Math.max(a.length, b.length) / 3
}

/** The only talk with a title; null if there is none, or several. */
function talkCalled(title: string, { talks }: Library): Talk | null {
  const key = tidy(fold(title))
  const [talk, ...others] = talks.filter((other) => tidy(fold(other.title)) === key)
  return talk && others.length === 0 ? talk : null
}

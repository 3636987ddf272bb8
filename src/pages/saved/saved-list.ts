import { fold } from '#notes/fold.ts'
import type { Library, Takeaway, Talk } from '#notes/model.ts'
import type { SavedEntry } from '#reader/export/entry.ts'
import { byPlace } from '#reader/order.ts'
import type { SavedOrder } from '#reader/saved-order.ts'
import type { Bookmark } from '#reader/storage/bookmark.ts'

/** Something saved, with what the notes of now say of it. */
export interface SavedThing extends SavedEntry {
  /** The id it has in the notes of now, or had. */
  id: string
  talk: Talk | null
  takeaway: Takeaway | null
  /** Whether the notes are there and do not have it. */
  isGone: boolean
}

interface Listing {
  library: Library | null
  /** Whether what moved in the notes was looked for. */
  isPlaced: boolean
  order: SavedOrder
  /** The site's own address, with a slash at its end. */
  siteUrl: string
}

/** What is saved, in one of its orders. */
export function listSaved(
  saved: ReadonlyMap<string, Bookmark>,
  { library, isPlaced, order, siteUrl }: Listing,
): SavedThing[] {
  const things = [...saved].map(([id, bookmark]) => {
    const thing = thingOf(id, bookmark, library, siteUrl)
    return { ...thing, isGone: isPlaced && library !== null && thing.talk === null }
  })
  switch (order) {
    case 'mine':
      return things.sort((a, b) => byPlace(a.bookmark, b.bookmark))
    case 'newest':
      return things.sort((a, b) => b.bookmark.savedAt - a.bookmark.savedAt || (a.id < b.id ? -1 : 1))
    case 'talk': {
      const talks = new Map(library?.talks.map((talk, at) => [talk, at]))
      const placeOf = ({ talk }: SavedThing) => (talk && talks.get(talk)) ?? Infinity
      return things.sort(
        (a, b) =>
          compare(placeOf(a), placeOf(b)) ||
          (a.talkTitle < b.talkTitle ? -1 : a.talkTitle > b.talkTitle ? 1 : 0) ||
          compare(a.position ?? 0, b.position ?? 0) ||
          byPlace(a.bookmark, b.bookmark),
      )
    }
    default:
      return order satisfies never
  }
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function thingOf(
  id: string,
  bookmark: Bookmark,
  library: Library | null,
  siteUrl: string,
): Omit<SavedThing, 'isGone'> {
  const { kind, anchor } = bookmark
  const takeaway = (kind === 'takeaway' && library?.takeawayById.get(id)) || null
  const talk = (kind === 'talk' ? library?.talkById.get(id) : takeaway?.talk) ?? null
  const address = `${siteUrl}talks/${talk?.id ?? anchor.talk}`
  return {
    id,
    bookmark,
    takeaway,
    talk,
    text: takeaway?.text ?? talk?.title ?? anchor.exact,
    talkTitle: talk?.title ?? anchor.title,
    speakers: talk?.speakers.map(({ as }) => as).join(', ') ?? anchor.speakers,
    conference: talk?.conference.name ?? anchor.conference,
    url: kind === 'talk' ? address : `${address}#${id}`,
    position: takeaway && talk ? talk.takeaways.indexOf(takeaway) + 1 : null,
    topics: takeaway?.topics.map(({ name }) => name) ?? [],
  }
}

/** Those that hold every word: in the saved words, the note, the talk's title or its speakers. */
export function findSavedThings(things: readonly SavedThing[], words: string): SavedThing[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return [...things]
  return things.filter(({ text, talkTitle, speakers, bookmark }) => {
    const all = fold(`${text}\n${talkTitle}\n${speakers}\n${bookmark.note}`)
    return wanted.every((word) => all.includes(word))
  })
}

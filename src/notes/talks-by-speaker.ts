import type { Library, Talk } from './model.ts'

// Every byline asks.
const known = new WeakMap<Library, Map<string, Talk[]>>()

/** The talks of each speaker, by the speaker's id, in the order of the library. Worked out once for each library. */
export function talksBySpeaker(library: Library): ReadonlyMap<string, readonly Talk[]> {
  let bySpeaker = known.get(library)
  if (bySpeaker) return bySpeaker
  bySpeaker = new Map()
  for (const talk of library.talks) {
    for (const { speaker } of talk.speakers) {
      const talks = bySpeaker.get(speaker.id)
      if (talks) talks.push(talk)
      else bySpeaker.set(speaker.id, [talk])
    }
  }
  known.set(library, bySpeaker)
  return bySpeaker
}

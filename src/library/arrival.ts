import type { IndexedConference } from '#notes/model.ts'
import type { LoadError } from './fetch-json.ts'

interface FailedConference extends IndexedConference {
  error: LoadError
}

/** How far the shipped conferences have come. */
export interface Arrival {
  /** Those that are in the library. */
  loaded: number
  /** All that the index names. */
  of: number
  coming: readonly IndexedConference[]
  failed: readonly FailedConference[]
}

/** Whether all is there: until then, what is not found may be in what is missing. */
export function isComplete({ loaded, of }: Arrival): boolean {
  return loaded === of
}

/** A talk that is not in the library but may yet be. Conference and title are null where the index does not tell. */
export interface ExpectedTalk {
  conference: string | null
  title: string | null
  /** Why it did not arrive; null while it may still come. */
  failure: string | null
}

/** What is known of a talk that is not in the library; null if it is in nothing that is missing. */
export function findExpected(talk: string, { coming, failed }: Arrival): ExpectedTalk | null {
  const titleIn = ({ contents }: IndexedConference) => contents?.find(([id]) => id === talk)?.[1]
  for (const conference of coming) {
    const title = titleIn(conference)
    if (title !== undefined) return { conference: conference.name, title, failure: null }
  }
  for (const conference of failed) {
    const title = titleIn(conference)
    if (title !== undefined) return { conference: conference.name, title, failure: conference.error.message }
  }
  const [first] = failed
  if (coming.length === 0 && !first) return null
  const failure = coming.length > 0 ? null : (first?.error.message ?? null)
  return { conference: null, title: null, failure }
}

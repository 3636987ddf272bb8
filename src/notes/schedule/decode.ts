import { knownTimezone } from './clock.ts'
import { decodeConclar, isConclar, peopleOnly } from './conclar.ts'
import type { Schedule } from './model.ts'
import { decodePretalx, isPretalx } from './pretalx.ts'
import { decodeSessionize, isSessionize, otherViewOf } from './sessionize.ts'

/**
 * Decodes a conference's schedule from what a file of JSON holds: `schedule.json` of pretalx and frab, “All data” of
 * Sessionize, a programme of ConClár. Null if it is none of them, as its keys tell. Throws an `Error` if it is one but
 * broken, or a view that does not hold enough; the message says what and where, or what to do.
 *
 * Talks without a title are left out. `timezone` counts where the schedule names none: times with a `Z` or an offset are
 * turned into local ones if one of the two is known, and else left as they are written.
 */
export function decodeSchedule(data: unknown, timezone: string | null = null): Schedule | null {
  const zone = knownTimezone(timezone)
  if (isPretalx(data)) return decodePretalx(data, zone)
  if (isSessionize(data)) return decodeSessionize(data, zone)
  const refusal = otherViewOf(data) ?? peopleOnly(data)
  if (refusal !== null) throw new Error(refusal)
  return isConclar(data) ? decodeConclar(data, zone) : null
}

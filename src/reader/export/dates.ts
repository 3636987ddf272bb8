/** The last millisecond of the year 9999: what is later has no date of four digits. */
const latest = 253_402_300_799_999

/** A time in milliseconds since 1970 as an ISO date with time, in UTC; '' where a calendar has none for it. */
export function isoOf(time: number): string {
  return time >= 0 && time <= latest ? new Date(time).toISOString() : ''
}

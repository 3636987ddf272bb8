import type { Day } from './model.ts'

interface Dated {
  day: number | null
  date: string | null
}

/**
 * The days of a conference, from what is known about each talk's: a number, a date, or both. A date alone becomes the
 * number of days since the conference began or, if that is not known, its place among the dates, if there are several.
 */
export function createDays(talks: readonly Dated[], firstDate: string | null) {
  const dates = [...new Set(talks.flatMap(({ date }) => date ?? []))].sort()
  const dateOfNumber = new Map(
    talks.flatMap(({ day, date }) => (day === null || date === null ? [] : [[day, date] as const])),
  )
  const numberOfDate = new Map([...dateOfNumber].map(([day, date]) => [date, day]))
  const numberOf = ({ day, date }: Dated): number | null => {
    if (day !== null || date === null) return day
    const known = numberOfDate.get(date) ?? (firstDate === null ? 0 : daysBetween(firstDate, date) + 1)
    if (known > 0) return known
    return dates.length > 1 ? dates.indexOf(date) + 1 : null
  }
  const days = new Map<number, Day>()
  return {
    /** The day of a talk; null if nothing tells. */
    of(talk: Dated): Day | null {
      const number = numberOf(talk)
      if (number === null) return null
      const day = days.get(number) ?? {
        id: `day-${number}`,
        number,
        date: dateOfNumber.get(number) ?? talk.date,
        label: `Day ${number}`,
      }
      days.set(number, day)
      return day
    },
    all: () => [...days.values()].sort((a, b) => a.number - b.number),
  }
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

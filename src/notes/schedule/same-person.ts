import { fold } from '../fold.ts'
import { isWithin } from './titles.ts'

/** A name taken apart for comparing. */
export interface Person {
  words: string[]
  /** Its words in the order of the alphabet. */
  sorted: string
  first: string
  last: string
}

/** What names tell about two people, or about two groups of them. */
export type Relation = 'same' | 'unknown' | 'other'

const mostPeople = 20

/** The people named, without those who only have a handle. */
export function peopleNamed(names: readonly string[]): Person[] {
  return names.slice(0, mostPeople).flatMap((name) => personNamed(name) ?? [])
}

/** Whether one person is in both groups; unknown if a group is empty or only a last name agrees. */
export function relate(group: readonly Person[], others: readonly Person[]): Relation {
  if (group.length === 0 || others.length === 0) return 'unknown'
  const relations = new Set(group.flatMap((person) => others.map((other) => compare(person, other))))
  return relations.has('same') ? 'same' : relations.has('unknown') ? 'unknown' : 'other'
}

/**
 * Whether two names are one person's: the same last name, give or take a letter, and first names that agree; or the same
 * words in another order. Unknown if the last name is the same and the first one is not.
 */
export function compare(a: Person, b: Person): Relation {
  if (a.sorted === b.sorted) return 'same'
  if (a.last === b.last) return agree(a.first, b.first) ? 'same' : 'unknown'
  const isSlip = Math.min(a.last.length, b.last.length) > 4 && isWithin(a.last, b.last, 1)
  if (isSlip && a.first !== '' && a.first === b.first) return 'same'
  const isAmong = b.words.slice(1).includes(a.last) || a.words.slice(1).includes(b.last)
  const isFirstOnly = (a.first === '' && a.last === b.first) || (b.first === '' && b.last === a.first)
  return isAmong || isFirstOnly ? 'unknown' : 'other'
}

/** Null for a handle, or nothing. */
function personNamed(name: string): Person | null {
  if (name.trim().startsWith('@')) return null
  const words = fold(name.slice(0, 200))
    .replace(/\([^()]*\)/g, ' ')
    .replace(/['-]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:dr|prof|mr|mrs|ms|jr|sr|ii|iii|iv|phd|msc)$/.test(word))
  const last = words.at(-1)
  if (last === undefined) return null
  return { words, sorted: words.toSorted().join(' '), first: words.length > 1 ? (words[0] ?? '') : '', last }
}

/** `rob` and `robert`, `r` and `robert`; none agrees with any. */
function agree(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length === 1 || short.length > 2) return long.startsWith(short) || isSlipOf(short, long)
  return false
}

function isSlipOf(a: string, b: string): boolean {
  return a.length > 4 && isWithin(a, b, 1)
}

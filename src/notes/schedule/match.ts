import type { Schedule, ScheduledTalk } from './model.ts'
import { compare, peopleNamed, type Person, relate } from './same-person.ts'
import {
  compareGuards,
  isSameText,
  likeness,
  sharedWords,
  shareSubject,
  type TitleWords,
  traces,
  wordsOfTitle,
} from './titles.ts'

/** A talk of the notes, as far as it counts here. */
export interface NotedTalk {
  title: string
  speakers: readonly string[]
  day: number | null
}

/** A talk of the notes and what the schedule calls it. */
export interface Pair {
  /** Its index among the talks of the notes. */
  talk: number
  scheduled: ScheduledTalk
  /** Why they were taken for one. */
  by: 'title' | 'similar title' | 'speaker'
}

interface Side {
  at: number
  title: TitleWords
  people: Person[]
  day: number | null
}

/** The sides that have no partner yet, and the pairs found. */
interface Matching {
  noted: Side[]
  scheduled: Side[]
  found: { noted: Side; scheduled: Side; by: Pair['by'] }[]
}

/** A group of equal titles larger than this, squared, tells nothing. */
const mostOfOneTitle = 40_000
/** A word of more titles than this does not tell which ones are alike. */
const mostOfOneTrace = 200
const mostCandidates = 12
/** How much better than the next a similar title must be. */
const margin = 0.1
const mostOfOneName = 50

/**
 * Finds the talks of the notes in a schedule, one to one, in the order of the notes: by equal titles, then by similar ones,
 * then by a speaker who has one talk left on both sides. Where two could be meant, or names, days or numbers speak against
 * it, there is no pair: a wrong one is worse than none.
 */
export function matchTalks(schedule: Schedule, talks: readonly NotedTalk[]): Pair[] {
  const matching: Matching = {
    noted: talks.map(({ title, speakers, day }, at) => sideOf(at, title, speakers, day)),
    scheduled: schedule.talks.map(({ title, speakers, day }, at) =>
      sideOf(
        at,
        title,
        speakers.map(({ name }) => name),
        day,
      ),
    ),
    found: [],
  }
  matchEqual(matching, ({ fullKey }) => fullKey)
  matchEqual(matching, ({ key }) => key)
  matchSimilar(matching)
  matchBySpeaker(matching)
  return matching.found
    .flatMap(({ noted, scheduled, by }) => {
      const talk = schedule.talks[scheduled.at]
      return talk ? { talk: noted.at, scheduled: talk, by } : []
    })
    .sort((a, b) => a.talk - b.talk)
}

function sideOf(at: number, title: string, speakers: readonly string[], day: number | null): Side {
  return { at, title: wordsOfTitle(title), people: peopleNamed(speakers), day }
}

/** Of those that share a title, the ones that a speaker or a day tells apart. */
function matchEqual(matching: Matching, keyOf: (title: TitleWords) => string): void {
  const groups = groupBy(matching.scheduled, ({ title }) => [keyOf(title)])
  for (const [key, noted] of groupBy(matching.noted, ({ title }) => [keyOf(title)])) {
    const scheduled = groups.get(key) ?? []
    if (key === '' || noted.length * scheduled.length > mostOfOneTitle) continue
    const group: Matching = { noted, scheduled, found: [] }
    matchOnly(group, isTitleEnough)
    matchOnly(group, (a, b) => relate(a.people, b.people) === 'same')
    matchOnly(group, (a, b) => a.day !== null && a.day === b.day && relate(a.people, b.people) !== 'other')
    matchOnly(group, (a, b) => relate(a.people, b.people) !== 'other' && !isOtherDay(a, b))
    matching.found.push(...group.found)
  }
  keepUnpaired(matching)
}

/** Titles such as “Opening Keynote” are not, if the speakers or the days differ. */
function isTitleEnough(a: Side, b: Side): boolean {
  if (a.title.whole.length > 1 && shareSubject(a.title, b.title)) return true
  const relation = relate(a.people, b.people)
  return relation === 'same' || (relation === 'unknown' && !isOtherDay(a, b))
}

function isOtherDay(a: Side, b: Side): boolean {
  return a.day !== null && b.day !== null && a.day !== b.day
}

/** Pairs the sides that fit each other and nobody else. */
function matchOnly(matching: Matching, fits: (noted: Side, scheduled: Side) => boolean): void {
  const { noted, scheduled, found } = matching
  const isPossible = (a: Side, b: Side) => compareGuards(a.title, b.title) !== 'different' && fits(a, b)
  const fitting = noted.map((a) => scheduled.filter((b) => isPossible(a, b)))
  const wanted = new Map<Side, number>()
  for (const side of fitting.flat()) wanted.set(side, (wanted.get(side) ?? 0) + 1)
  for (const [at, [only, ...others]] of fitting.entries()) {
    const a = noted[at]
    if (a && only && others.length === 0 && wanted.get(only) === 1)
      found.push({ noted: a, scheduled: only, by: 'title' })
  }
  keepUnpaired(matching)
}

interface Candidate {
  noted: Side
  scheduled: Side
  score: number
  isEnough: boolean
}

/** Pairs the sides that are each other's best, by far. */
function matchSimilar(matching: Matching): void {
  const candidates = candidatesOf(matching)
  const ofNoted = bestOf(candidates, ({ noted }) => noted)
  const ofScheduled = bestOf(candidates, ({ scheduled }) => scheduled)
  for (const best of ofNoted.values())
    if (best.isEnough && ofScheduled.get(best.scheduled) === best)
      matching.found.push({ noted: best.noted, scheduled: best.scheduled, by: 'similar title' })
  keepUnpaired(matching)
}

/** For each side its best candidate, if the next one is worse by the margin. */
function bestOf(
  candidates: readonly Candidate[],
  sideOfCandidate: (candidate: Candidate) => Side,
): Map<Side, Candidate> {
  const best = new Map<Side, Candidate>()
  for (const [side, all] of groupBy(candidates, (candidate) => [sideOfCandidate(candidate)])) {
    const [first, second] = all.sort((a, b) => b.score - a.score)
    if (first && first.score - (second?.score ?? 0) >= margin) best.set(side, first)
  }
  return best
}

/** Looks closely only at the titles that share most beginnings of words. */
function candidatesOf({ noted, scheduled }: Matching): Candidate[] {
  const traced = groupBy(scheduled, ({ title }) => traces(title))
  return noted.flatMap((side) => {
    const shared = new Map<Side, number>()
    for (const trace of traces(side.title)) {
      const found = traced.get(trace) ?? []
      if (found.length > mostOfOneTrace) continue
      for (const other of found) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    // Those that share as many as the last one are all looked at: else their order would decide.
    const least = [...shared.values()].sort((a, b) => b - a)[mostCandidates - 1] ?? 0
    return [...shared].flatMap(([other, count]) => (count < least ? [] : (judge(side, other) ?? [])))
  })
}

/** Null if something speaks against the two being one. */
function judge(noted: Side, scheduled: Side): Candidate | null {
  const relation = relate(noted.people, scheduled.people)
  const guards = compareGuards(noted.title, scheduled.title)
  if (relation === 'other' || guards === 'different') return null
  const alike = likeness(noted.title, scheduled.title)
  if (relation === 'same') return { noted, scheduled, score: alike + 0.3, isEnough: alike >= 0.6 }
  const isTelling = isSameText(noted.title, scheduled.title) || sharedWords(noted.title, scheduled.title) > 1
  const isEnough = alike >= 0.85 && guards === 'same' && !isOtherDay(noted, scheduled) && isTelling
  return { noted, scheduled, score: alike, isEnough }
}

/** Pairs what is left of a speaker, if that is one talk on both sides, of one speaker, about something alike. */
function matchBySpeaker(matching: Matching): void {
  const lastNames = ({ people }: Side) => people.map(({ last }) => last)
  const noted = groupBy(matching.noted, lastNames)
  const scheduled = groupBy(matching.scheduled, lastNames)
  const onlyTalkOf = (person: Person, sides: ReadonlyMap<string, Side[]>): Side | null => {
    const named = sides.get(person.last) ?? []
    if (named.length > mostOfOneName) return null
    const own = named.filter(({ people }) => people.some((other) => compare(person, other) === 'same'))
    return own.length === 1 && own[0]?.people.length === 1 ? own[0] : null
  }
  for (const side of matching.noted) {
    const [person, ...others] = side.people
    if (!person || others.length > 0 || onlyTalkOf(person, noted) !== side) continue
    const other = onlyTalkOf(person, scheduled)
    if (!other || compareGuards(side.title, other.title) === 'different') continue
    const isMutual = other.people[0] && onlyTalkOf(other.people[0], noted) === side
    if (isMutual && shareSubject(side.title, other.title))
      matching.found.push({ noted: side, scheduled: other, by: 'speaker' })
  }
  keepUnpaired(matching)
}

function keepUnpaired(matching: Matching): void {
  const paired = new Set(matching.found.flatMap(({ noted, scheduled }) => [noted, scheduled]))
  matching.noted = matching.noted.filter((side) => !paired.has(side))
  matching.scheduled = matching.scheduled.filter((side) => !paired.has(side))
}

function groupBy<T, Key>(things: readonly T[], keysOf: (thing: T) => readonly Key[]): Map<Key, T[]> {
  const groups = new Map<Key, T[]>()
  for (const thing of things)
    for (const key of new Set(keysOf(thing))) {
      const group = groups.get(key)
      if (group) group.push(thing)
      else groups.set(key, [thing])
    }
  return groups
}

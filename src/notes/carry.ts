import { grouped } from './grouped.ts'
import { takeawayIds } from './ids.ts'
import type { Dataset, TakeawayRecord, TalkRecord } from './model.ts'
import { reanchor } from './reanchor.ts'
import { matchTalks, wordsOfTakeaway } from './same-talks.ts'

/**
 * Gives what has survived in newly compiled notes the ids it had: talks keep theirs, takeaways too unless their author
 * `marked` them with another, which `moved` then says. New takeaways never get an id that stood for another one. Compiled
 * again, unchanged notes give an equal dataset.
 */
export function carryIds(previous: Dataset, fresh: Dataset, marked: ReadonlySet<string>): Dataset {
  const authors = markedTakeaways(fresh, marked)
  const origins = findOrigins(previous, fresh, authors)
  const newIds = createNewIds(previous, authors)
  const moves = new Map(Object.entries(previous.moved))
  for (const [old, id] of Object.entries(fresh.moved)) moves.set(old, id)

  const idFor = (takeaway: TakeawayRecord, talk: TalkRecord): string => {
    const was = origins.takeaways.get(takeaway)
    if (authors.has(takeaway)) {
      if (was && was.id !== takeaway.id) moves.set(was.id, takeaway.id)
      return takeaway.id
    }
    return was?.id ?? newIds(takeaway, fresh.conference.id, talk.id)
  }
  const talkIds = createTalkIds(previous, origins.talks)
  const talks = fresh.talks.map((talk) => ({
    ...talk,
    id: talkIds(talk),
    takeaways: talk.takeaways.map((takeaway) => ({ ...takeaway, id: idFor(takeaway, talk) })),
  }))
  const living = new Set(talks.flatMap((talk) => talk.takeaways.map(({ id }) => id)))
  return { ...fresh, talks, moved: followMoves(moves, living) }
}

/**
 * The takeaways whose id their author wrote. Words written anew can hash to an id that marks what has become of the old
 * ones; then the one with the hash is not the marked one.
 */
function markedTakeaways({ conference, talks }: Dataset, marked: ReadonlySet<string>): Set<TakeawayRecord> {
  const all = talks.flatMap((talk) => talk.takeaways.map((takeaway) => ({ takeaway, talk })))
  const authors = new Set<TakeawayRecord>()
  const hashes = new Map<TalkRecord, string[]>()
  const hasHash = (takeaway: TakeawayRecord, talk: TalkRecord) => {
    const ids = hashes.get(talk) ?? takeawayIds(conference.id, talk.id, talk.takeaways.map(wordsOfTakeaway))
    hashes.set(talk, ids)
    return ids[talk.takeaways.indexOf(takeaway)] === takeaway.id
  }
  for (const [id, same] of grouped(all, ({ takeaway }) => takeaway.id)) {
    if (!marked.has(id)) continue
    const author =
      same.length === 1 ? same[0] : (same.find(({ takeaway, talk }) => !hasHash(takeaway, talk)) ?? same[0])
    if (author) authors.add(author.takeaway)
  }
  return authors
}

/** What each talk and takeaway was before, where it was. */
interface Origins {
  talks: Map<TalkRecord, TalkRecord>
  takeaways: Map<TakeawayRecord, TakeawayRecord>
}

function findOrigins(previous: Dataset, fresh: Dataset, authors: ReadonlySet<TakeawayRecord>): Origins {
  const talks = matchTalks(previous.talks, fresh.talks)
  const takeaways = new Map<TakeawayRecord, TakeawayRecord>()
  const claimed = new Set<TakeawayRecord>()
  const claim = (is: TakeawayRecord | undefined, was: TakeawayRecord | undefined) => {
    if (!is || !was || claimed.has(was) || takeaways.has(is)) return
    takeaways.set(is, was)
    claimed.add(was)
  }

  const before = new Map(takeawaysOf(previous).map((takeaway) => [takeaway.id, takeaway]))
  for (const is of authors) claim(is, before.get(is.id))

  // A takeaway found by its mark stands for itself on both sides: its neighbours know it, and nothing else is like it.
  const textOf = (takeaway: TakeawayRecord, isFound: boolean) =>
    isFound ? `^${takeaway.id}` : wordsOfTakeaway(takeaway)
  for (const [is, was] of talks) {
    const became = reanchor(
      was.takeaways.map((takeaway) => textOf(takeaway, claimed.has(takeaway))),
      is.takeaways.map((takeaway) => textOf(takeaway, takeaways.has(takeaway))),
    )
    for (const [at, index] of became.entries())
      if (index !== null) claim(is.takeaways[index], was.takeaways[at])
  }

  // What is left and has changed its talk.
  for (const [is, was] of withOnlyTheseWords(previous, fresh)) claim(is, was)
  return { talks, takeaways }
}

/** Pairs of takeaways that alone have their words, before and now. */
function withOnlyTheseWords(previous: Dataset, fresh: Dataset): [is: TakeawayRecord, was: TakeawayRecord][] {
  const olds = grouped(takeawaysOf(previous), wordsOfTakeaway)
  return [...grouped(takeawaysOf(fresh), wordsOfTakeaway)].flatMap(
    ([words, [is, ...others]]): [TakeawayRecord, TakeawayRecord][] => {
      const [was, ...more] = olds.get(words) ?? []
      return is && was && words !== '' && others.length === 0 && more.length === 0 ? [[is, was]] : []
    },
  )
}

function takeawaysOf({ talks }: Dataset): TakeawayRecord[] {
  return talks.flatMap((talk) => talk.takeaways)
}

/** Ids for takeaways that are new: their hash, unless it stands for another one or did so. */
function createNewIds(previous: Dataset, authors: ReadonlySet<TakeawayRecord>) {
  const taken = new Set(Object.keys(previous.moved))
  for (const { id } of [...takeawaysOf(previous), ...authors]) taken.add(id)
  const tries = new Map<string, number>()
  return (takeaway: TakeawayRecord, conferenceId: string, talkId: string): string => {
    const words = wordsOfTakeaway(takeaway)
    const key = `${talkId}\n${words}`
    let { id } = takeaway
    while (taken.has(id)) {
      const number = (tries.get(key) ?? 0) + 1
      tries.set(key, number)
      id = takeawayIds(conferenceId, `${talkId}/${number}`, [words])[0] ?? ''
    }
    taken.add(id)
    return id
  }
}

/** A talk that was there keeps its id; a new one gets none that another talk has or had. */
function createTalkIds(previous: Dataset, origins: ReadonlyMap<TalkRecord, TalkRecord>) {
  const taken = new Set(previous.talks.map((talk) => talk.id))
  return (talk: TalkRecord): string => {
    const was = origins.get(talk)
    if (was) return was.id
    let { id } = talk
    for (let number = 2; taken.has(id); number++) id = `${talk.id}-${number}`
    taken.add(id)
    return id
  }
}

/** Each old id with the living one it has become in the end; those that lead nowhere are dropped. */
function followMoves(
  moves: ReadonlyMap<string, string>,
  living: ReadonlySet<string>,
): Record<string, string> {
  const ends = new Map<string, string | null>()
  const endOf = (start: string): string | null => {
    const path: string[] = []
    const seen = new Set<string>()
    let at: string | undefined = start
    while (at !== undefined && !living.has(at) && !ends.has(at) && !seen.has(at)) {
      seen.add(at)
      path.push(at)
      at = moves.get(at)
    }
    const end = at === undefined ? null : living.has(at) ? at : (ends.get(at) ?? null)
    for (const id of path) ends.set(id, end)
    return end
  }
  return Object.fromEntries(
    [...moves.keys()].flatMap((old): [string, string][] => {
      const end = living.has(old) ? null : endOf(old)
      return end === null ? [] : [[old, end]]
    }),
  )
}

import { grouped } from './grouped.ts'
import { idOf, wordsOf } from './ids.ts'
import { createNearest, likeness } from './likeness.ts'
import { haveOtherNumbers } from './line-match.ts'
import type { TakeawayRecord, TalkRecord } from './model.ts'
import { titleKey } from './read/title.ts'

/** The words of a takeaway as its reader sees it: what its id is made of. */
export function wordsOfTakeaway({ shown, text }: TakeawayRecord): string {
  return wordsOf(shown?.text ?? text)
}

interface Pair {
  was: TalkRecord
  is: TalkRecord
  /** What speaks for it, the weightiest first. */
  reasons: number[]
}

/**
 * Which talk of the notes compiled before each talk of now is, one to one: it has its title, its id, enough of its
 * takeaways, or a title so similar that nothing speaks against it; in this order, and of several the likeliest.
 */
export function matchTalks(
  previous: readonly TalkRecord[],
  fresh: readonly TalkRecord[],
): Map<TalkRecord, TalkRecord> {
  const matched = new Map<TalkRecord, TalkRecord>()
  const claimed = new Set<TalkRecord>()
  const common = createCommon(previous, fresh)
  for (const findPairs of [withSameTitle, withSameId, withSameTakeaways, withSimilarTitle]) {
    const pairs = findPairs(
      previous.filter((talk) => !claimed.has(talk)),
      fresh.filter((talk) => !matched.has(talk)),
      common,
    )
    for (const { was, is } of pairs.sort(compareReasons)) {
      if (claimed.has(was) || matched.has(is)) continue
      matched.set(is, was)
      claimed.add(was)
    }
  }
  return matched
}

function compareReasons(a: Pair, b: Pair): number {
  for (const [at, reason] of a.reasons.entries()) {
    const other = b.reasons[at] ?? 0
    if (reason !== other) return other - reason
  }
  return 0
}

/** What the takeaways of two talks have in common. */
interface Common {
  /** How many different takeaways, by their words, both talks have. */
  count: (was: TalkRecord, is: TalkRecord) => number
  /** That, as a share of the talk with fewer. */
  ofSmaller: (was: TalkRecord, is: TalkRecord) => number
  /** That, as a share of both: 1 for talks without takeaways. */
  ofBoth: (was: TalkRecord, is: TalkRecord) => number
  /** The talks that have any in common with a talk of now. */
  with: (is: TalkRecord) => TalkRecord[]
}

/** A line that more talks have says nothing about any of them. */
const mostHolders = 20

function createCommon(previous: readonly TalkRecord[], fresh: readonly TalkRecord[]): Common {
  const wordsIn = new Map(
    [...previous, ...fresh].map((talk) => [talk, new Set(talk.takeaways.map(wordsOfTakeaway))]),
  )
  const sizeOf = (talk: TalkRecord) => wordsIn.get(talk)?.size ?? 0
  const holders = new Map<string, TalkRecord[]>()
  for (const talk of previous)
    for (const words of wordsIn.get(talk) ?? [])
      holders.set(words, [...(holders.get(words) ?? []).slice(0, mostHolders), talk])
  const counts = new Map<TalkRecord, Map<TalkRecord, number>>()
  for (const talk of fresh) {
    const own = new Map<TalkRecord, number>()
    counts.set(talk, own)
    for (const words of wordsIn.get(talk) ?? []) {
      const talks = holders.get(words) ?? []
      if (talks.length <= mostHolders) for (const was of talks) own.set(was, (own.get(was) ?? 0) + 1)
    }
  }
  const count = (was: TalkRecord, is: TalkRecord) => counts.get(is)?.get(was) ?? 0
  return {
    count,
    ofSmaller: (was, is) => count(was, is) / Math.max(1, Math.min(sizeOf(was), sizeOf(is))),
    ofBoth: (was, is) => {
      const both = sizeOf(was) + sizeOf(is)
      return both === 0 ? 1 : (2 * count(was, is)) / both
    },
    with: (is) => [...(counts.get(is)?.keys() ?? [])],
  }
}

/** Talks of one title that are compared each with each; of more, those that have takeaways in common. */
const mostOfOneTitle = 50

function withSameTitle(
  previous: readonly TalkRecord[],
  fresh: readonly TalkRecord[],
  common: Common,
): Pair[] {
  const byTitle = grouped(previous, (talk) => titleKey(talk.title))
  return [...grouped(fresh, (talk) => titleKey(talk.title))].flatMap(([title, talks]) => {
    const olds = byTitle.get(title) ?? []
    const rank = new Map(olds.map((was, order) => [was, order]))
    return talks.flatMap((is, order) =>
      (olds.length <= mostOfOneTitle ? olds : common.with(is).concat(olds[order] ?? []))
        .filter((was) => rank.has(was) && (common.count(was, is) > 0 || !areParts(was, is)))
        .map((was) => ({
          was,
          is,
          reasons: [
            common.ofBoth(was, is),
            Number(was.title === is.title),
            Number(haveCommonSpeaker(was, is)),
            -Math.abs((rank.get(was) ?? 0) - order),
          ],
        })),
    )
  })
}

/** An id says something only where it is made of the title, or something else speaks for it. */
function withSameId(previous: readonly TalkRecord[], fresh: readonly TalkRecord[], common: Common): Pair[] {
  const byId = new Map(previous.map((talk) => [talk.id, talk]))
  return fresh.flatMap((is) => {
    const was = byId.get(is.id)
    const isSame =
      was && (idOf(was.title) === was.id || common.count(was, is) > 0 || titleLikeness(was, is) >= similar)
    return isSame ? [{ was, is, reasons: [] }] : []
  })
}

function withSameTakeaways(_: readonly TalkRecord[], fresh: readonly TalkRecord[], common: Common): Pair[] {
  return fresh.flatMap((is) =>
    common
      .with(is)
      .filter((was) => common.count(was, is) >= 2 && common.ofSmaller(was, is) >= 0.5)
      .map((was) => ({ was, is, reasons: [common.ofBoth(was, is), titleLikeness(was, is)] })),
  )
}

const similar = 0.8
const mostSimilar = 5

function withSimilarTitle(
  previous: readonly TalkRecord[],
  fresh: readonly TalkRecord[],
  common: Common,
): Pair[] {
  if (previous.length === 0) return []
  const nearest = createNearest(previous.map((talk) => wordsOf(talk.title)))
  return fresh.flatMap((is) =>
    nearest(wordsOf(is.title), mostSimilar).flatMap((at) => {
      const was = previous[at]
      if (!was || areParts(was, is)) return []
      const isOther =
        was.takeaways.length > 0 &&
        is.takeaways.length > 0 &&
        common.count(was, is) === 0 &&
        !haveCommonSpeaker(was, is)
      const alike = titleLikeness(was, is)
      return alike >= similar && !isOther ? [{ was, is, reasons: [alike, common.ofBoth(was, is)] }] : []
    }),
  )
}

function titleLikeness(a: TalkRecord, b: TalkRecord): number {
  return likeness(wordsOf(a.title), wordsOf(b.title), similar)
}

/** “Part 1” is not “Part 2”. */
function areParts(a: TalkRecord, b: TalkRecord): boolean {
  return haveOtherNumbers(wordsOf(a.title), wordsOf(b.title))
}

function haveCommonSpeaker(a: TalkRecord, b: TalkRecord): boolean {
  return a.speakers.some(({ id }) => b.speakers.some((speaker) => speaker.id === id))
}

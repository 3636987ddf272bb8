import { wordsOf } from './ids.ts'
import { tokensOf } from './line-match.ts'
import type { Takeaway, Talk } from './model.ts'

/** How alike two takeaways are that say nearly the same, 0 to 1, and in how many topics and other words at least. */
const enough = { likeness: 0.5, inCommon: 2 }

/**
 * Takeaways of different talks that say nearly the same, the likest first: for each talk, in their order, its takeaway or
 * null. None is there twice. The likeness is Dice's coefficient of words and topics, so that “GC” and “garbage collection”
 * are the same; words that notes are full of do not count. Time grows with the takeaways that have a word in common.
 */
export function findNearSame(talks: readonly Talk[]): (Takeaway | null)[][] {
  const groups: (Takeaway | null)[][] = []
  const groupOf = new Map<Takeaway, (Takeaway | null)[]>()
  for (const { from, to } of likePairs(talks)) {
    const group = groupOf.get(from) ?? groupOf.get(to) ?? talks.map(() => null)
    const joins = [from, to].filter((takeaway) => groupOf.get(takeaway) !== group)
    // Of each talk one, and of two groups none is given up.
    const isFree = ({ talk }: Takeaway) => group[talks.indexOf(talk)] === null
    if (!joins.every((takeaway) => !groupOf.has(takeaway) && isFree(takeaway))) continue
    if (joins.length === 2) groups.push(group)
    for (const takeaway of joins) {
      group[talks.indexOf(takeaway.talk)] = takeaway
      groupOf.set(takeaway, group)
    }
  }
  return groups
}

interface Pair {
  from: Takeaway
  to: Takeaway
  likeness: number
}

/** What a takeaway is about. */
interface Signs {
  /** Its topics, and the stems of its words. */
  all: Set<string>
  /** Without the words that name a topic, which would count twice. */
  apart: Set<string>
}

/** All pairs that are alike enough, the likest first. */
function likePairs(talks: readonly Talk[]): Pair[] {
  const pairs: Pair[] = []
  const signs = new Map(talks.flatMap(({ takeaways }) => takeaways).map((each) => [each, signsOf(each)]))
  const holders = new Map<string, Takeaway[]>()
  for (const { takeaways } of talks) {
    const own = takeaways.flatMap((takeaway) => {
      const its = signs.get(takeaway)
      return its ? [{ takeaway, its }] : []
    })
    for (const { takeaway, its } of own) {
      const met = new Set([...its.apart].flatMap((sign) => holders.get(sign) ?? []))
      for (const from of met) {
        const others = signs.get(from)
        if (!others || countInCommon(its.apart, others.apart) < enough.inCommon) continue
        const likeness = (2 * countInCommon(its.all, others.all)) / (its.all.size + others.all.size)
        if (likeness >= enough.likeness) pairs.push({ from, to: takeaway, likeness })
      }
    }
    // Only now, because within a talk nothing is paired.
    for (const { takeaway, its } of own) {
      for (const sign of its.apart) {
        const list = holders.get(sign)
        if (list) list.push(takeaway)
        else holders.set(sign, [takeaway])
      }
    }
  }
  return pairs.sort((a, b) => b.likeness - a.likeness)
}

function countInCommon(these: ReadonlySet<string>, those: ReadonlySet<string>): number {
  let count = 0
  for (const sign of these) if (those.has(sign)) count++
  return count
}

function signsOf({ text, topics, mentions }: Takeaway): Signs {
  const named = topics.map(({ id }) => `#${id}`)
  let besides = ''
  let at = 0
  for (const { start, end } of mentions) {
    if (start < at) continue
    besides += `${text.slice(at, start)} `
    at = end
  }
  besides += text.slice(at)
  return {
    all: new Set([...named, ...stemsOf(text)]),
    apart: new Set([...named, ...stemsOf(besides)]),
  }
}

function stemsOf(text: string): string[] {
  return tokensOf(wordsOf(text))
    .filter((word) => !commonWords.has(word))
    .map(stemOf)
}

/** The word without its commonest English endings; it need not be a word. */
function stemOf(word: string): string {
  const stem = word.replace(/our(?=$|s$)/, 'or').replace(/(?:ing|ed|es|ly|e|s)$/, '')
  return stem.length > 2 ? stem : word
}

/** Words of grammar, and those by which notes say that something was said. */
const commonWords = new Set(
  `
  a about again all also always an and any are as at be been being both but by can cannot could did do does doing don done each
  few for from get gets getting go goes going good got had has have having help helps here how i if in into is it its just kind
  least lot lots make makes making many may mention mentioned mentions might more most much must need needed needs never new no
  not now of off on one only onto or other our out over own quite rather really run running runs s same say says should since so
  some still such t talk talked talks than that the their them then there these they thing things this those through to too
  under until up us use used uses using very via was way ways we well were what when where whether which while who why will with
  within without would you your
`
    .trim()
    .split(/\s+/),
)

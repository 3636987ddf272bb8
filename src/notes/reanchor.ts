import { wordsOf } from './ids.ts'
import { acceptBestFirst } from './best-first.ts'
import { grouped } from './grouped.ts'
import { createNearest } from './likeness.ts'
import {
  createWeigh,
  endOf,
  judge,
  type Line,
  linesOf,
  type Match,
  startOf,
  wordingLikeness,
} from './line-match.ts'

/**
 * What each old text of one talk has become: its index among the texts of now, or null. One to one. Equal words come
 * first; then what is most alike in wording, neighbours and place, scored and weighed as Hypothesis anchors a quote
 * (https://github.com/hypothesis/client, src/annotator/anchoring/match-quote.ts). No match rather than a wrong one.
 */
export function reanchor(old: readonly string[], now: readonly string[]): (number | null)[] {
  const from = linesOf(old)
  const to = linesOf(now)
  const pairs = new Map<Line, Line>()
  const cameFrom = new Map<Line, Line>()
  const accept = (was: Line, is: Line) => {
    pairs.set(was, is)
    cameFrom.set(is, was)
  }
  const weigh = createWeigh(from, to)
  for (const [was, is] of sameWords(from, to, weigh)) accept(was, is)

  const lost = from.filter((line) => !pairs.has(line))
  const added = to.filter((line) => !cameFrom.has(line))
  if (lost.length > 0 && added.length > 0) {
    const stillNextTo = (was: Line, is: Line, step: 1 | -1) => {
      const neighbour = from[was.index + step]
      return (neighbour && pairs.get(neighbour)) === to[is.index + step]
    }
    acceptBestFirst(
      candidates(lost, added, (line) => [
        besideNeighbour(line, -1, { from, to, pairs }),
        besideNeighbour(line, 1, { from, to, pairs }),
      ]).flatMap(([was, is]) => judge(was, is, weigh) ?? []),
      {
        isFree: ({ from: was, to: is }) => !pairs.has(was) && !cameFrom.has(is),
        isPlaced: ({ from: was, to: is }) =>
          stillNextTo(was, is, -1) && stillNextTo(was, is, 1) && from.length > 1,
        isPattern: createPatternTest(from, to),
        accept: ({ from: was, to: is }) => accept(was, is),
      },
    )
  }
  return from.map((line) => pairs.get(line)?.index ?? null)
}

/** What is remembered of a takeaway: a W3C TextQuoteSelector over the takeaways of its talk. */
interface Quote {
  exact: string
  /** The end of the takeaway before, the beginning of the one after; '' for none. */
  prefix: string
  suffix: string
}

/** Where a remembered takeaway stands among the texts of its talk now, by the rules of `reanchor`; null if nowhere. */
export function findQuote({ exact, prefix, suffix }: Quote, now: readonly string[]): number | null {
  const to = linesOf(now)
  const words = wordsOf(exact)
  const was = {
    index: 0,
    words,
    before: endOf(wordsOf(prefix)),
    after: startOf(wordsOf(suffix)),
    place: null,
  }
  const weigh = createWeigh(to)
  const same = to.filter((line) => line.words === words)
  const possible = same.length > 0 ? same : candidates([was], to).map(([, is]) => is)
  let found: number | null = null
  acceptBestFirst(
    possible.flatMap((is) => judge(was, is, weigh) ?? []),
    {
      isFree: () => found === null,
      isPlaced: ({ to: is }) =>
        is.before === was.before && is.after === was.after && is.before + is.after !== '',
      isPattern: createPatternTest([was], to),
      accept: ({ to: is }) => (found = is.index),
    },
  )
  return found
}

/** Pairs of lines with the same words. Of several with the same words, some gone, the neighbours say which are left. */
function sameWords(
  from: readonly Line[],
  to: readonly Line[],
  weigh: (word: string) => number,
): [Line, Line][] {
  const byWords = grouped(to, (line) => line.words)
  return [...grouped(from, (line) => line.words)].flatMap(([words, olds]): [Line, Line][] => {
    const news = byWords.get(words) ?? []
    if (olds.length === news.length || olds.length * news.length > mostToCompare)
      return olds.flatMap((old, order): [Line, Line][] => {
        const line = news[order]
        return line ? [[old, line]] : []
      })
    const pairs = new Map<Line, Line>()
    const taken = new Set<Line>()
    const matches = olds.flatMap((old) => news.flatMap((line) => judge(old, line, weigh) ?? []))
    for (const { from: old, to: line } of matches.sort((a, b) => b.total - a.total)) {
      if (pairs.has(old) || taken.has(line)) continue
      pairs.set(old, line)
      taken.add(line)
    }
    return [...pairs]
  })
}

/** Pairs of lines with the same words that are told apart by their neighbours; beyond, their order decides. */
const mostToCompare = 400

/** How many lines most like one are looked at, and how far to a neighbour that is known. */
const mostCandidates = 6
const farthestNeighbour = 8

/** The few new lines that each lost line may have become: those most like it, and those where it should stand. */
function candidates(
  lost: readonly Line[],
  added: readonly Line[],
  around: (line: Line) => (Line | undefined)[] = () => [],
): [Line, Line][] {
  const nearest = createNearest(added.map((line) => line.words))
  const isAdded = new Set(added)
  return lost.flatMap((line) => {
    const alike = nearest(line.words, mostCandidates).map((at) => added[at])
    return [...new Set([...alike, ...around(line)])].flatMap((other): [Line, Line][] =>
      other && isAdded.has(other) ? [[line, other]] : [],
    )
  })
}

/** Where a line should stand now, counted from the next neighbour on one side whose place is known. */
function besideNeighbour(
  line: Line,
  step: 1 | -1,
  { from, to, pairs }: { from: readonly Line[]; to: readonly Line[]; pairs: ReadonlyMap<Line, Line> },
): Line | undefined {
  for (let distance = 1; distance <= farthestNeighbour; distance++) {
    const neighbour = from[line.index + step * distance]
    const known = neighbour && pairs.get(neighbour)
    if (known) return to[known.index - step * distance]
  }
  return undefined
}

/**
 * Whether a line is as like another line of its own side as it is like what it may have become: “Step 1 is slow” among
 * “Step 2 is slow” and “Step 3 is slow”. Then the likeness is that of a pattern and says nothing about this line.
 */
function createPatternTest(from: readonly Line[], to: readonly Line[]): (match: Match) => boolean {
  const hasTwin = (side: readonly Line[]) => {
    const nearest = createNearest(side.map((line) => line.words))
    return (line: Line, quote: number) =>
      [...nearest(line.words, mostCandidates), line.index - 1, line.index + 1].some((at) => {
        const other = side[at]
        return other && other !== line && wordingLikeness(line.words, other.words) >= quote
      })
  }
  const [hasTwinBefore, hasTwinNow] = [hasTwin(from), hasTwin(to)]
  return (match) => hasTwinBefore(match.from, match.quote) || hasTwinNow(match.to, match.quote)
}

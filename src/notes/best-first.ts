import { grouped } from './grouped.ts'
import type { Match } from './line-match.ts'

interface Rules {
  isFree: (match: Match) => boolean
  /** Whether the line stands between the same neighbours as before: then a doubtful match will do. */
  isPlaced: (match: Match) => boolean
  isPattern: (match: Match) => boolean
  accept: (match: Match) => void
}

/** Matches nearly as good as another leave open which is meant. */
const margin = 0.02
const mostPasses = 4

/** Accepts matches, best first; a doubtful match waits, because what is accepted after it may clear the doubt. */
export function acceptBestFirst(
  matches: readonly Match[],
  { isFree, isPlaced, isPattern, accept }: Rules,
): void {
  const byEnd = [grouped(matches, (match) => match.from), grouped(matches, (match) => match.to)]
  const hasRival = (match: Match) =>
    [byEnd[0]?.get(match.from), byEnd[1]?.get(match.to)].some((matchesOfLine) =>
      matchesOfLine?.some((other) => other !== match && other.total > match.total - margin && isFree(other)),
    )
  const patterns = new Map<Match, boolean>()
  const isOfPattern = (match: Match) => {
    const known = patterns.get(match) ?? isPattern(match)
    patterns.set(match, known)
    return known
  }
  const isSure = (match: Match) => !match.isUnsure && !hasRival(match) && !isOfPattern(match)

  let waiting = [...matches].sort((a, b) => b.total - a.total)
  for (let pass = 0; pass < mostPasses; pass++) {
    waiting = waiting.filter((match) => {
      if (!isFree(match)) return false
      if (match.quote < 1 && !isPlaced(match) && !isSure(match)) return true
      accept(match)
      return false
    })
  }
}

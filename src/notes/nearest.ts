import { slugOf } from './fold.ts'
import type { Library, Talk } from './model.ts'

const most = 3

/** The talks whose address is most like one that does not exist: by the pairs of letters both have (Dice's coefficient). */
export function nearestTalks(library: Library, id: string): Talk[] {
  const wanted = pairsOf(slugOf(id))
  return library.talks
    .map((talk) => ({ talk, likeness: likeness(wanted, pairsOf(talk.id)) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ talk }) => talk)
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
}

function likeness(a: Set<string>, b: Set<string>): number {
  const both = [...a].filter((pair) => b.has(pair)).length
  return (2 * both) / (a.size + b.size || 1)
}

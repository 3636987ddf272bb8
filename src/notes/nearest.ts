import { slugOf } from './fold.ts'

const most = 3

/** Of things with addresses those most like one that does not exist: by the pairs of letters both have (Dice's coefficient). */
export function nearest<Thing extends { id: string }>(things: Iterable<Thing>, id: string): Thing[] {
  const wanted = pairsOf(slugOf(id))
  return Array.from(things, (thing) => ({ thing, likeness: likeness(wanted, pairsOf(thing.id)) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ thing }) => thing)
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
}

function likeness(a: Set<string>, b: Set<string>): number {
  const both = [...a].filter((pair) => b.has(pair)).length
  return (2 * both) / (a.size + b.size || 1)
}

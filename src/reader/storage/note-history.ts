/** One wording of a note: when it was written, in milliseconds since 1970, and by which tab. */
export interface NoteVersion {
  at: number
  by: string
  text: string
}

/**
 * A note that several tabs may write at once: the wordings nobody has written over, and how far each tab's had been seen
 * when the others were written. A multi-value register with a version vector, https://hal.science/inria-00555588: copies
 * merge to the same whatever the order, and a wording is dropped only by one who had it before their eyes.
 */
export interface NoteHistory {
  versions: readonly NoteVersion[]
  /** Time of the last wording seen, by tab. */
  seen: ReadonlyMap<string, number>
}

export const noHistory: NoteHistory = { versions: [], seen: new Map() }

/** Tabs whose last wording is remembered: beyond, the oldest are forgotten, and at worst a note keeps both texts. */
const mostTabs = 64

/** What is shown of a note: all wordings that stand, the earlier first. */
export function textOf({ versions }: NoteHistory): string {
  return [...new Set(versions.map(({ text }) => text))].filter((text) => text !== '').join('\n\n')
}

/** The history once a tab, which saw all of it, has written another text. */
export function rewrite({ versions, seen }: NoteHistory, version: NoteVersion): NoteHistory {
  const known = new Map(seen)
  for (const { by, at } of [...versions, version]) known.set(by, Math.max(at, known.get(by) ?? 0))
  return { versions: [version], seen: latest(known) }
}

/** Both histories as one: a wording stands unless the other side had seen it and no longer has it. */
export function mergeHistories(a: NoteHistory, b: NoteHistory): NoteHistory {
  if (a === b || b.versions.length + b.seen.size === 0) return a
  const stands = (version: NoteVersion, other: NoteHistory) =>
    other.versions.some((theirs) => isSame(version, theirs)) ||
    version.at > (other.seen.get(version.by) ?? -1)
  const versions = [
    ...a.versions.filter((version) => stands(version, b)),
    ...b.versions.filter(
      (version) => stands(version, a) && !a.versions.some((ours) => isSame(version, ours)),
    ),
  ].sort((x, y) => x.at - y.at || (x.by < y.by ? -1 : 1))
  const seen = new Map(a.seen)
  for (const [by, at] of b.seen) seen.set(by, Math.max(at, seen.get(by) ?? 0))
  return { versions, seen: latest(seen) }
}

export function areSameHistories(a: NoteHistory, b: NoteHistory): boolean {
  return (
    a === b ||
    (a.versions.length === b.versions.length &&
      a.versions.every((version, at) => isSame(version, b.versions[at])) &&
      a.seen.size === b.seen.size &&
      [...a.seen].every(([by, at]) => b.seen.get(by) === at))
  )
}

function isSame(a: NoteVersion, b: NoteVersion | undefined): boolean {
  return b !== undefined && a.at === b.at && a.by === b.by
}

function latest(seen: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  if (seen.size <= mostTabs) return seen
  return new Map([...seen].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostTabs))
}

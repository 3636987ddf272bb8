/** Letters of both texts that an exact distance is worth: 200 by 200 steps at most, whatever comes in. */
const longest = 200

/**
 * How alike two folded texts are, 0 to 1: one minus the edits (a letter added, removed, replaced, or two neighbours
 * swapped) as a share of the longer one. 0 as soon as it is below `atLeast`. Bounded: what both begin and end with is
 * set aside, and where more than 200 letters are left, the words both have count instead, by their length.
 */
export function likeness(a: string, b: string, atLeast = 0): number {
  if (a === b) return 1
  const length = Math.max(a.length, b.length)
  const allowed = Math.floor((1 - atLeast) * length)
  if (Math.abs(a.length - b.length) > allowed) return 0
  const [restA, restB] = withoutSameEnds(a, b)
  if (restA.length > longest || restB.length > longest) {
    const shared = sharedWords(a, b)
    return shared < atLeast ? 0 : shared
  }
  const edits = distance(restA, restB, allowed)
  return edits > allowed ? 0 : 1 - edits / length
}

function withoutSameEnds(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let end = 0
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}

/**
 * Edit distance with swaps, three rows of the table at a time; gives up once a row has nothing within `allowed`.
 * https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance
 */
function distance(a: string, b: string, allowed: number): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let edits = Math.min(
        editsAt(above, j) + 1,
        editsAt(row, j - 1) + 1,
        editsAt(above, j - 1) + (isSame ? 0 : 1),
      )
      const isSwap =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      if (isSwap) edits = Math.min(edits, editsAt(before, j - 2) + 1)
      row.push(edits)
      least = Math.min(least, edits)
    }
    if (least > allowed) return least
    before = above
    above = row
  }
  return editsAt(above, b.length)
}

function editsAt(row: readonly number[], index: number): number {
  return row[index] ?? 0
}

/** Dice's coefficient of the words of two texts, a word weighing its letters. */
function sharedWords(a: string, b: string): number {
  const left = new Map<string, number>()
  for (const word of a.split(' ')) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of b.split(' ')) {
    const count = left.get(word) ?? 0
    if (count > 0) shared += word.length
    left.set(word, count - 1)
  }
  const spaces = (text: string) => text.split(' ').length - 1
  return (2 * shared) / (a.length - spaces(a) + b.length - spaces(b) || 1)
}

/** Pieces that a text is looked up by, and texts looked at for each: a look-up costs the same in a talk of any size. */
const rarest = 32
const others = 16
const perPiece = 50

/**
 * Finds the texts most like another by the pieces both have (three letters, two words), the likeliest first, at most
 * `most`: candidates, no verdict.
 */
export function createNearest(texts: readonly string[]): (text: string, most: number) => number[] {
  const holders = new Map<string, number[]>()
  for (const [index, text] of texts.entries())
    for (const piece of piecesOf(text)) {
      const list = holders.get(piece)
      if (list) list.push(index)
      else holders.set(piece, [index])
    }

  return (text, most) => {
    const lists = [...piecesOf(text)].flatMap((piece) => {
      const list = holders.get(piece)
      return list ? [list] : []
    })
    const counts = new Map<number, number>()
    for (const list of mostTelling(lists))
      for (const index of list.slice(0, perPiece)) counts.set(index, (counts.get(index) ?? 0) + 1)
    return [...counts]
      .sort(([a, countA], [b, countB]) => countB - countA || a - b)
      .slice(0, most)
      .map(([index]) => index)
  }
}

function piecesOf(text: string): Set<string> {
  const padded = ` ${text} `
  const pieces = new Set<string>()
  for (let start = 0; start < padded.length - 2; start++) pieces.add(padded.slice(start, start + 3))
  const words = text.split(' ')
  for (let index = 1; index < words.length; index++)
    pieces.add(`${words[index - 1] ?? ''} ${words[index] ?? ''}`)
  return pieces
}

/** The rarest pieces, and some of the rest: the rare ones tell a line, the common ones find lines of its pattern. */
function mostTelling(lists: readonly number[][]): number[][] {
  const byRarity = [...lists].sort((a, b) => a.length - b.length)
  const rest = byRarity.slice(rarest)
  const step = Math.max(1, Math.ceil(rest.length / others))
  return [...byRarity.slice(0, rarest), ...rest.filter((_, index) => index % step === 0)]
}

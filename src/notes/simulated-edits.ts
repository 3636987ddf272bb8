/** A line of a talk after an author has edited it, for tests: `was` is its index before, null for a new line. */
interface EditedLine {
  text: string
  was: number | null
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const spareWords =
  'harbour lantern copper ledger quiet often mostly rather window bridge signal paper winter morning budget drift customer number careful several enough before nearly always team build service cluster latency measure'.split(
    ' ',
  )
const alphabet = Array.from('abcdefghijklmnopqrstuvwxyz')
const openings = [
  'Mention of',
  'Mentions using',
  'Uses',
  'Focus on',
  'See the paper',
  'Erlang has',
  'ECS does not support',
]

/**
 * Edits a share of a talk's lines as authors do: mistypes, rewords, deletes, adds lines (of invented words, of `others`,
 * or of the pattern of lines that are there) and moves them.
 */
export function editLines(
  texts: readonly string[],
  share: number,
  random: () => number,
  others: readonly string[] = spareWords,
): EditedLine[] {
  const lines: EditedLine[] = []
  const moved: EditedLine[] = []
  for (const [was, text] of texts.entries()) {
    const edit =
      random() < share ? pick(['mistype', 'reword', 'delete', 'add', 'move'] as const, random) : 'none'
    if (edit === 'move') moved.push({ text, was })
    else if (edit === 'mistype') lines.push({ text: mistype(text, random), was })
    else if (edit === 'reword') lines.push({ text: reword(text, random), was })
    else if (edit !== 'delete') lines.push({ text, was })
    if (edit === 'add') lines.push({ text: newLine(random, others), was: null })
  }
  for (const line of moved) lines.splice(below(lines.length + 1, random), 0, line)
  return lines
}

function below(end: number, random: () => number): number {
  return Math.floor(random() * end)
}

function pick<T>(things: readonly T[], random: () => number): T | undefined {
  return things[below(things.length, random)]
}

function words(count: number, random: () => number): string[] {
  return Array.from({ length: count }, () => pick(spareWords, random) ?? '')
}

/** One or two letters swapped, left out, doubled or replaced. */
function mistype(text: string, random: () => number): string {
  const letters = Array.from(text)
  for (let errors = 1 + below(2, random); errors > 0; errors--) {
    const at = below(letters.length, random)
    const letter = letters[at] ?? ''
    const error = below(4, random)
    if (error === 0) letters.splice(at, 2, ...letters.slice(at, at + 2).toReversed())
    else if (error === 1) letters.splice(at, 1)
    else if (error === 2) letters.splice(at, 0, letter)
    else letters[at] = pick(alphabet, random) ?? ''
  }
  return letters.join('')
}

/** Up to two in five words replaced, up to a quarter left out, up to four put between, or a clause at the end. */
function reword(text: string, random: () => number): string {
  const all = text.split(' ')
  const kind = below(4, random)
  const upTo = (part: number) => Math.max(1, Math.round(all.length * part * random()))
  if (kind === 0) for (const word of words(upTo(0.4), random)) all[below(all.length, random)] = word
  else if (kind === 1)
    for (let left = upTo(0.25); left > 0 && all.length > 1; left--) all.splice(below(all.length, random), 1)
  else if (kind === 2)
    for (const word of words(1 + below(4, random), random)) all.splice(below(all.length + 1, random), 0, word)
  else all.push('—', ...words(1 + below(4, random), random))
  return all.join(' ')
}

function newLine(random: () => number, others: readonly string[]): string {
  const kind = random()
  if (kind < 0.4) return pick(others, random) ?? ''
  if (kind < 0.7) return `${pick(openings, random)} ${words(1, random).join('')}`
  return words(3 + below(12, random), random).join(' ')
}

import { eachWord } from './words.ts'

/**
 * Every word of many texts, in typed arrays: the texts with word `w` are `texts[i]`, each with it `times[i]` times, for
 * `i` from `starts[w]` to before `starts[w + 1]`. Compressed sparse rows, https://en.wikipedia.org/wiki/Sparse_matrix.
 */
export interface TextIndex {
  /** Sorted by UTF-16 units. */
  vocabulary: string[]
  starts: Uint32Array
  texts: Uint32Array
  times: Uint8Array
  /** Words of each text, at most 255. */
  lengths: Uint8Array
  meanLength: number
  /** All texts joined by line breaks; text `t` begins at `offsets[t]`, and one more offset ends the last. */
  joined: string
  offsets: Uint32Array
}

/** Takes texts one after the other, and makes the index when it is asked for. */
export interface TextIndexBuilder {
  /** Adds a folded text without line breaks that mean anything. */
  add: (folded: string) => void
  build: () => TextIndex
}

export function createTextIndexBuilder(): TextIndexBuilder {
  const ids = new Map<string, number>()
  /** The words of all texts in a row, by id in the order of their first sight. */
  let words = new Uint32Array(1024)
  let size = 0
  const ends: number[] = []
  const offsets: number[] = [0]
  let joined = ''
  /** Texts since the last build; those before are in `joined` alone, so that none is held twice. */
  let fresh: string[] = []

  const take = (word: string) => {
    let id = ids.get(word)
    if (id === undefined) {
      id = ids.size
      ids.set(word, id)
    }
    if (size === words.length) {
      const longer = new Uint32Array(size * 2)
      longer.set(words)
      words = longer
    }
    words[size++] = id
  }

  return {
    add: (text) => {
      eachWord(text, take)
      ends.push(size)
      offsets.push((offsets.at(-1) ?? 0) + text.length + 1)
      fresh.push(text)
    },
    build: () => {
      const isFirst = fresh.length === ends.length
      if (fresh.length > 0) joined = isFirst ? fresh.join('\n') : `${joined}\n${fresh.join('\n')}`
      fresh = []
      return { ...invert(ids, words, ends), joined, offsets: Uint32Array.from(offsets) }
    },
  }
}

/** Sorts the vocabulary and counts texts into it: two passes over all words, no comparison but that of the vocabulary. */
function invert(
  ids: ReadonlyMap<string, number>,
  words: Uint32Array,
  ends: readonly number[],
): Omit<TextIndex, 'joined' | 'offsets'> {
  // By UTF-16 units, as placeOfWord compares.
  const vocabulary = [...ids.keys()].sort()
  const ranks = new Uint32Array(vocabulary.length)
  for (const [rank, word] of vocabulary.entries()) ranks[ids.get(word) ?? 0] = rank

  const lengths = new Uint8Array(ends.length)
  const starts = new Uint32Array(vocabulary.length + 1)
  const lastText = new Int32Array(vocabulary.length).fill(-1)
  let from = 0
  for (let text = 0; text < ends.length; text++) {
    const end = ends[text] ?? from
    lengths[text] = Math.min(255, end - from)
    for (let at = from; at < end; at++) {
      const rank = ranks[words[at] ?? 0] ?? 0
      if (lastText[rank] === text) continue
      lastText[rank] = text
      starts[rank + 1] = (starts[rank + 1] ?? 0) + 1
    }
    from = end
  }
  for (let rank = 0; rank < vocabulary.length; rank++)
    starts[rank + 1] = (starts[rank + 1] ?? 0) + (starts[rank] ?? 0)

  const texts = new Uint32Array(starts[vocabulary.length] ?? 0)
  const times = new Uint8Array(texts.length)
  const free = starts.slice(0, vocabulary.length)
  lastText.fill(-1)
  from = 0
  for (let text = 0; text < ends.length; text++) {
    const end = ends[text] ?? from
    for (let at = from; at < end; at++) {
      const rank = ranks[words[at] ?? 0] ?? 0
      const place = free[rank] ?? 0
      if (lastText[rank] === text) {
        times[place - 1] = Math.min(255, (times[place - 1] ?? 0) + 1)
      } else {
        lastText[rank] = text
        texts[place] = text
        times[place] = 1
        free[rank] = place + 1
      }
    }
    from = end
  }
  return {
    vocabulary,
    starts,
    texts,
    times,
    lengths,
    meanLength: ends.length > 0 ? (ends.at(-1) ?? 0) / ends.length : 0,
  }
}

/** How many texts have a word of the vocabulary. */
export function textsWith({ starts }: TextIndex, word: number): number {
  return (starts[word + 1] ?? 0) - (starts[word] ?? 0)
}

/** Where a word stands in a sorted vocabulary, or would stand. */
export function placeOfWord(vocabulary: readonly string[], word: string): number {
  let low = 0
  let high = vocabulary.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((vocabulary[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

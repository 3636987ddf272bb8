import { wordsOf } from './ids.ts'
import { likeness } from './likeness.ts'

/** A takeaway as its neighbours see it; all texts are folded words. */
export interface Line {
  index: number
  words: string
  /** The end of the takeaway before and the beginning of the one after; '' at the ends of the talk. */
  before: string
  after: string
  /** 0 at the start of the talk, 1 at its end; null where nobody knows. */
  place: number | null
}

/** A line and what it may have become, and how much speaks for that. */
export interface Match {
  from: Line
  to: Line
  /** How alike the words are, 0 to 1. */
  quote: number
  /** The same with neighbours and place. */
  total: number
  /** It counts only where the line stands between the same neighbours. */
  isUnsure: boolean
}

/** As much of a neighbour as a bookmark keeps. */
const contextLength = 32

/** What is enough: words that are alike, or words somewhat alike between the same neighbours. */
const enough = { quote: 0.72, total: 0.75, quoteInContext: 0.55 }

/** The part of the words that tell a line from the others of its talk which must be left: to match, to match alone. */
const telling = { least: 0.25, inContext: 0.5, alone: 0.4 }

export function linesOf(texts: readonly string[]): Line[] {
  const words = texts.map(wordsOf)
  return words.map((line, index) => ({
    index,
    words: line,
    before: endOf(words[index - 1] ?? ''),
    after: startOf(words[index + 1] ?? ''),
    place: index / Math.max(1, words.length - 1),
  }))
}

export function endOf(words: string): string {
  return words.slice(-contextLength)
}

export function startOf(words: string): string {
  return words.slice(0, contextLength)
}

/** Whether one line may have become another; null if not. Lines with the same words always may. */
export function judge(from: Line, to: Line, weigh: (word: string) => number): Match | null {
  if (from.words === to.words) return { from, to, quote: 1, total: totalOf(from, to, 1), isUnsure: false }
  const quote = wordingLikeness(from.words, to.words)
  if (quote < enough.quoteInContext) return null
  const total = totalOf(from, to, quote)
  const isAlike = quote >= enough.quote
  const isInContext = total >= enough.total && from.before + from.after !== ''
  if (!isAlike && !isInContext) return null
  const left = tellingPartLeft(from.words, to.words, weigh)
  if (left < (isAlike ? telling.least : telling.inContext)) return null
  return { from, to, quote, total, isUnsure: left < telling.alone || haveOtherNumbers(from.words, to.words) }
}

/** How alike a line is to one that holds all its words: a line of some length anywhere, a short one in its context. */
const whole = { words: 4, likeness: 0.8, fewWords: 2, likenessOfFew: 0.6 }

/**
 * How alike two wordings are. Where one holds all the words of the other, in their order and at most as many letters
 * more, or in one piece and however much more, it is the same line with something added.
 */
export function wordingLikeness(a: string, b: string): number {
  const alike = likeness(a, b, enough.quoteInContext)
  if (alike >= whole.likeness) return alike
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  const words = shorter.split(' ')
  if (words.length < whole.fewWords) return alike
  const isWhole =
    ` ${longer} `.includes(` ${shorter} `) ||
    (longer.length <= 2 * shorter.length && isWithin(words, longer.split(' ')))
  return isWhole ? Math.max(alike, words.length < whole.words ? whole.likenessOfFew : whole.likeness) : alike
}

function isWithin(words: readonly string[], others: readonly string[]): boolean {
  let found = 0
  for (const word of others) if (word === words[found]) found++
  return found === words.length
}

function totalOf(from: Line, to: Line, quote: number): number {
  const place = from.place === null || to.place === null ? 1 : 1 - Math.abs(from.place - to.place)
  const before = contextLikeness(from.before, to.before, endOf)
  const after = contextLikeness(from.after, to.after, startOf)
  return (50 * quote + 20 * before + 20 * after + 2 * place) / 92
}

/** A bookmark cut its context before it was folded, so the shorter one says how much is compared. */
function contextLikeness(a: string, b: string, cut: typeof endOf): number {
  if (a === b) return 1
  if (a === '' || b === '') return 0
  return likeness(cut(a), cut(b))
}

/**
 * How much a word tells a line from the others of its talk: its letters, less the more lines have it. Without it,
 * “Mention of Kafka” would pass for “Mention of Samza”.
 */
export function createWeigh(...sides: (readonly Line[])[]): (word: string) => number {
  const counts = new Map<string, number>()
  for (const side of sides) {
    const inSide = new Map<string, number>()
    for (const { words } of side)
      for (const word of new Set(tokensOf(words))) inSide.set(word, (inSide.get(word) ?? 0) + 1)
    for (const [word, count] of inSide) counts.set(word, Math.max(count, counts.get(word) ?? 0))
  }
  const lines = 1 + Math.max(...sides.map((side) => side.length))
  return (word) => {
    const count = counts.get(word) ?? 1
    const rarity = Math.min(1 / (1 + Math.log2(count)), Math.log(lines / count) / Math.log(lines))
    return Math.min(word.length, longestWord) * rarity
  }
}

const longestWord = 20

/** Words left over on both sides that are compared letter by letter; more of them are no typing errors. */
const mostMistyped = 24
const mistyped = 0.7

/**
 * How much of what tells a line is left: the weight of the words both have, mistyped ones included, as a share of those
 * and the ones replaced. Words that were only added, or only left out, replace none.
 */
function tellingPartLeft(a: string, b: string, weigh: (word: string) => number): number {
  const { shared, onlyA, onlyB } = compareWords(a, b)
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + weigh(word), 0)
  let left = sum(shared)
  const all = left + Math.sqrt(sum(onlyA) * sum(onlyB))
  if (onlyA.length <= mostMistyped && onlyB.length <= mostMistyped) {
    const free = [...onlyB]
    for (const word of onlyA) {
      const found = free.findIndex((other) => likeness(word, other, mistyped) > 0)
      if (found < 0) continue
      left += Math.min(weigh(word), ...free.splice(found, 1).map(weigh))
    }
  }
  return all === 0 ? 1 : left / all
}

/** Whether each line has a number, or a letter that stands for one, which the other has not: “Part 1”, “plan B”. */
export function haveOtherNumbers(a: string, b: string): boolean {
  const { onlyA, onlyB } = compareWords(a, b)
  const isNumber = (word: string) => /^[a-z]$|\p{N}/u.test(word)
  return onlyA.some(isNumber) && onlyB.some(isNumber)
}

function compareWords(a: string, b: string): { shared: string[]; onlyA: string[]; onlyB: string[] } {
  const free = new Map<string, number>()
  for (const word of tokensOf(b)) free.set(word, (free.get(word) ?? 0) + 1)
  const shared: string[] = []
  const onlyA: string[] = []
  for (const word of tokensOf(a)) {
    const count = free.get(word) ?? 0
    if (count > 0) free.set(word, count - 1)
    ;(count > 0 ? shared : onlyA).push(word)
  }
  const onlyB = [...free].flatMap(([word, count]) => Array.from({ length: count }, () => word))
  return { shared, onlyA, onlyB }
}

/** Scripts that do not part their words: each character is one. */
const unparted = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu

export function tokensOf(words: string): string[] {
  return words
    .replace(unparted, ' $& ')
    .split(' ')
    .filter((word) => word !== '')
}

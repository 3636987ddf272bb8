import { fold } from './fold.ts'
import { ordinaryAcronyms, ordinaryNames, ordinaryWithDigits } from './ordinary-words.ts'
import type { TopicFinder } from './topics.ts'

/** A word that looks like the name of a technology and belongs to no topic. */
export interface UnknownWord {
  word: string
  count: number
  /** Where it stands first. */
  line: number
}

interface Sighting extends UnknownWord {
  looks: 'named' | 'capitalised'
}

const most = 50

/**
 * Lists the words that look like technologies and match no topic, the most frequent first, for somebody to look at: a
 * wrong word costs more than a missed one. `known` holds folded words that are none, such as the speakers' names.
 */
export function findUnknownWords(
  takeaways: readonly { text: string; line: number }[],
  find: TopicFinder,
  known: ReadonlySet<string>,
): UnknownWord[] {
  const isKnown = createKnown(find, known)
  const plain = plainWords(takeaways)
  const people = new Set<string>()
  const sightings = new Map<string, Sighting>()
  for (const { text, line } of takeaways) {
    const shouted = isShouted(text)
    for (const token of tokensIn(text, find)) {
      if (isSpeaking(token)) people.add(fold(token.word))
      const looks = lookOf(token, shouted)
      if (looks === null) continue
      const key = fold(token.word)
      if (isKnown(token.word) || (looks === 'capitalised' && plain.has(key))) continue
      const sighting = sightings.get(key) ?? { word: token.word, count: 0, line, looks }
      sighting.count++
      sightings.set(key, sighting)
    }
  }
  return [...sightings]
    .filter(([key, { looks, count }]) => looks === 'named' || (count > 1 && !people.has(key)))
    .map(([, { word, count, line }]) => ({ word, count, line }))
    .sort((a, b) => b.count - a.count || compare(fold(a.word), fold(b.word)))
    .slice(0, most)
}

interface Token {
  word: string
  /** What stands before and after it in its sentence. */
  before: string
  after: string
}

/** Names of people and of conferences, and words of any language that begin with a small letter, are none. */
function lookOf(token: Token, shouted: boolean): Sighting['looks'] | null {
  const { word, after } = token
  const lower = word.toLowerCase()
  if (ordinaryNames.has(lower) || after.startsWith('(')) return null
  if (hasNameEnding(word) || isDotted(word) || isWithDigits(word) || hasInnerCapital(word)) return 'named'
  if (isAcronym(word) && !shouted) return 'named'
  return isCapitalised(token) && !shouted ? 'capitalised' : null
}

function hasNameEnding(word: string): boolean {
  return /^[\p{L}\p{N}]{2,}(?:-db|-sql|DB|SQL|QL)$/u.test(word) || /^[a-z]{4,}(?:db|sql)$/.test(word)
}

const scripts = new Set(
  'index main app server client config bundle package script test setup utils vendor worker'.split(' '),
)

/** `chart.js` and `Fly.io` are names, `index.js` and `example.org` are not. */
function isDotted(word: string): boolean {
  const stem = /^([\p{L}\p{N}-]{2,})\.(?:js|io|ai|rs|jl|dev|NET)$/u.exec(word)?.[1]
  return stem !== undefined && !scripts.has(stem.toLowerCase())
}

/** `k6`, `log4j`, `H100`; not `p99`, `Q3`, `v2` or `20ms`. */
function isWithDigits(word: string): boolean {
  if (/^\d\p{Lu}\p{Ll}{3,}$/u.test(word)) return true
  if (!/^\p{L}+\d{1,4}\p{L}{0,4}$/u.test(word) || ordinaryWithDigits.has(word.toLowerCase())) return false
  if (/^\p{L}\d$/u.test(word)) return /^[kKsS]/.test(word)
  return !/^(?:[pqvltmw]\d+|(?:fy|cw|kw|rfc|cve|pr|day|room|hall|part|step|tier|level|page|fig|vol|no|abc)\d+|\p{L}\d{4}|\p{L}+(?:19|20)\d\d)\p{L}*$/iu.test(
    word,
  )
}

/** `DalmatinerX`, `gRPC`; not `getUser`, `McDonald`, `PyCon` or the plural `APIs`. */
function hasInnerCapital(word: string): boolean {
  if (!/^\p{L}+$/u.test(word) || !/\p{Ll}/u.test(word)) return false
  if (/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz)\p{Lu}\p{Ll}+$/u.test(word)) return false
  if (/(?:Con|Conf|Fest|Camp|Days|Summit|World)$/.test(word)) return false
  if (/^\p{Lu}{2,}s$/u.test(word)) return false
  return /^(?:\p{Ll}{1,2}\p{Lu}{2,}|\p{Ll}\p{Lu}\p{Ll}{2,}|\p{Lu}\p{L}*\p{Ll}\p{L}*\p{Lu}\p{L}*$|\p{Lu}{2,}\p{Ll}{2,})/u.test(
    word,
  )
}

function isAcronym(word: string): boolean {
  const singular = word.replace(/(?<=\p{Lu}{3})s$/u, '')
  return /^\p{Lu}{3,6}$/u.test(singular) && !ordinaryAcronyms.has(singular.toLowerCase())
}

/** A word alone that begins with a capital letter within a sentence. Two of them are a person's name, or a title. */
function isCapitalised({ word, before, after }: Token): boolean {
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word) || /^ \p{Lu}/u.test(after)) return false
  const previous = /([\p{L}\p{N}%][\p{L}\p{N}.'’%]*),? $/u.exec(before)?.[1]
  return previous !== undefined && (!/^\p{Lu}/u.test(previous) || starters.has(previous.toLowerCase()))
}

/** In capitals at the start of a sentence these are no part of a name. */
const starters = new Set(
  'a all also and another any as at because both but by do each even every for from had has have here if in into is it its like most move never no not now of on once one only or our our over put run since so some start still than that the their then there these they this those to try two use used uses using via was we what when where which while who why will with without you your'.split(
    ' ',
  ),
)

const speaking = new Set(
  'said says asked asks thinks told tells argued argues joked called calls mentioned explained recommended recommends answered warned believes quit wrote'.split(
    ' ',
  ),
)

/** Whether this is somebody: technologies do not speak. */
function isSpeaking({ before, after }: Token): boolean {
  return (
    speaking.has(/^ (\p{L}+)/u.exec(after)?.[1] ?? '') ||
    /(?:^|\P{L})(?:by|asked|told|according to|thanks to) $/u.test(before)
  )
}

/** A sentence in capitals says nothing about the words in it. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  return words.filter((word) => word === word.toUpperCase()).length * 2 > words.length && words.length > 2
}

/** Code, addresses, handles, tags, paths and identifiers. Each begins where no part of it stands before, and so is read once. */
const notWords =
  /`[^`]*`|(?<![a-z+.-])[a-z][a-z+.-]*:\/\/\S+|\bwww\.\S+|(?<![\w.+-])[\w.+-]*@[\w.-]+|#[\p{L}\p{N}_-]+|(?<![\p{L}\p{N}_./-])[\p{L}\p{N}_.-]*(?:_[\p{L}\p{N}]|\/[\p{L}\p{N}_.-]+\/)[\p{L}\p{N}_./-]*/gu

/** The words of a text that belong to no topic, without code, addresses, paths and handles. */
function tokensIn(text: string, find: TopicFinder): Token[] {
  const masked = text.replace(notWords, (part) => '`'.repeat(part.length))
  const mentions = find(text)
  const tokens: Token[] = []
  let next = 0
  let covered = 0
  for (const match of masked.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}]|[.’'-](?=[\p{L}\p{N}]))*/gu)) {
    const end = match.index + match[0].length
    for (; (mentions[next]?.start ?? Infinity) < end; next++)
      covered = Math.max(covered, mentions[next]?.end ?? 0)
    if (covered > match.index) continue
    for (const { word, at } of parts(match[0])) {
      const start = match.index + at
      tokens.push({
        word,
        before: masked.slice(Math.max(0, start - 40), start),
        after: masked.slice(start + word.length, start + word.length + 40),
      })
    }
  }
  return tokens
}

/** `gRPC-based` are two words, `lance-db`, `chart.js` and `k6` are one; a possessive ending is none. */
function parts(token: string): { word: string; at: number }[] {
  const word = token.replace(/['’]s?$/u, '').replace(/['’]s$/u, '')
  if (/['’]/u.test(word)) return []
  if (!word.includes('-') || hasNameEnding(word) || isDotted(word)) return [{ word, at: 0 }]
  return [...word.matchAll(/[^-]+/g)].map((match) => ({ word: match[0], at: match.index }))
}

/** Remembers which words the finder or the caller knows, alone, within a sentence, or without a number behind. */
function createKnown(find: TopicFinder, known: ReadonlySet<string>): (word: string) => boolean {
  const answers = new Map<string, boolean>()
  const ask = (word: string) => {
    const stem = word.replace(/(?:\d+\p{L}*|\.\p{L}+)$/u, '')
    const forms = stem.length > 1 ? [word, stem] : [word]
    return forms.some((form) => known.has(fold(form)) || find(`in ${form}`).length > 0)
  }
  return (word) => {
    const answer = answers.get(word) ?? ask(word)
    answers.set(word, answer)
    return answer
  }
}

/** All words that stand somewhere in small letters, the plural of each included: in capitals they are plain words too. */
function plainWords(takeaways: readonly { text: string }[]): Set<string> {
  const words = takeaways.flatMap(
    ({ text }) => text.match(/(?<![\p{L}\p{N}.])\p{Ll}+(?![\p{L}\p{N}])/gu) ?? [],
  )
  return new Set(words.flatMap((word) => [fold(word), `${fold(word)}s`, fold(word).replace(/s$/, '')]))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

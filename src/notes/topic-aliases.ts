import type { TopicEntry } from './topic-entry.ts'
import { foldWithOffsets, isWordCharacter } from './fold.ts'
import { grouped } from './grouped.ts'
import { shortWords } from './short-words.ts'

/** One way to write a topic. */
export interface Alias {
  entry: TopicEntry
  words: string
  /** How many characters stand before its first word. */
  leadingSigns: number
  isExact: boolean
  hasPlural: boolean
  /** Whether a version may stand directly behind, as in `python3` and `c++20`. */
  hasVersion: boolean
  /**
   * `short` needs one of the words that its entry lists beside it, `as an organisation` that one works there or that it
   * does something. The last three are of names that are ordinary words, mostly in lower case: they count in no other
   * place. `in a list` is of those that are words of the trade, as `node`, to which a technology nearby is no evidence,
   * and of phrases, as `query store`.
   */
  needsCue:
    | 'never'
    | 'always'
    | 'at the start'
    | 'short'
    | 'as an organisation'
    | 'as a language'
    | 'as a tool'
    | 'in a list'
}

/** Where an alias stands in a text: indices, the end excluded. */
export interface Match {
  alias: Alias
  start: number
  end: number
}

/** Finds the aliases that may begin with a word as the text has it, in the singular and with a version too. */
export function createAliasLookUp(entries: readonly TopicEntry[]): (word: string) => readonly Alias[] {
  const byFirstWord = grouped(entries.flatMap(aliasesOf), ({ words }) => firstWord(words.toLowerCase()))
  const known = new Map<string, readonly Alias[]>()
  return (word) => {
    const before = known.get(word)
    if (before) return before
    const forms = new Set([
      word,
      word.replace(/s$/, ''),
      word.replace(/es$/, ''),
      word.replace(/(?<=\p{L})v?\d+$/u, ''),
    ])
    const aliases = [...forms].flatMap((form) => byFirstWord.get(form) ?? [])
    if (aliases.length > 0) known.set(word, aliases)
    return aliases
  }
}

function aliasesOf(entry: TopicEntry): Alias[] {
  const names = [...(entry.nameless ? [] : [entry.name]), ...(entry.aliases ?? [])]
  const long = names.flatMap((written): Alias[] => {
    const plain = plainOf(written)
    const alias = aliasAsWritten(entry, plain)
    const lower = plain.toLowerCase()
    if (lower === plain) return [alias]
    if (isSameInAnyCase(entry, plain)) return [{ ...alias, words: lower, isExact: false, needsCue: 'never' }]
    if (names.includes(lower)) return [alias]
    const inLowerCase = { ...alias, words: lower, isExact: true }
    const needs = needsInLowerCase(alias, plain, written === entry.name)
    return [alias, ...needs.map((needsCue) => ({ ...inLowerCase, hasPlural: false, needsCue }))]
  })
  const exact = (entry.exact ?? []).map((written): Alias => ({
    ...aliasAsWritten(entry, plainOf(written)),
    words: plainOf(written),
    isExact: true,
    hasPlural: written.includes(' '),
  }))
  const short = (entry.short?.words ?? []).map((written): Alias => {
    const words = plainOf(written).toLowerCase()
    return { ...aliasAsWritten(entry, words), words, isExact: false, hasPlural: false, needsCue: 'short' }
  })
  return [...long, ...exact, ...short, ...namedByAWord(entry)]
}

/** The name of an organisation or a technology that is an everyday word, as Block and Prophet: its entry has it `nameless`. */
function namedByAWord(entry: TopicEntry): Alias[] {
  if (!entry.nameless || !/^\p{Lu}\p{Ll}+$/u.test(entry.name)) return []
  if (entry.kind !== 'organisation' && entry.kind !== 'technology') return []
  const alias = aliasAsWritten(entry, entry.name)
  const named: Alias = {
    ...alias,
    words: entry.name,
    isExact: true,
    hasPlural: false,
    needsCue: entry.kind === 'organisation' ? 'as an organisation' : 'as a tool',
  }
  const lower = entry.name.toLowerCase()
  return entry.kind === 'organisation'
    ? [named]
    : [named, { ...named, words: lower, hasVersion: false, needsCue: cueOfWord(lower, entry.kind) }]
}

function plainOf(written: string): string {
  return withoutHyphens(foldWithOffsets(written, 'cased').folded)
}

function aliasAsWritten(entry: TopicEntry, plain: string): Alias {
  const isOneWord = !plain.includes(' ')
  const isWord = entry.word === true && isOneWord
  const isExact = isShort(plain) || ((isWord || entry.cased === true) && isOneWord) || entry.phrase === true
  return {
    entry,
    words: isExact ? plain : plain.toLowerCase(),
    leadingSigns: plain.search(/[\p{L}\p{N}]/u),
    isExact,
    hasPlural: plain.length >= 5 || plain === plain.toUpperCase(),
    hasVersion: entry.kind === 'technology' && plain.length > 1 && !/\d$/.test(plain),
    needsCue:
      plain.length === 1 || plain === 'Go'
        ? 'always'
        : isWord && !/\p{Ll}\p{Lu}/u.test(plain)
          ? 'at the start'
          : 'never',
  }
}

/** Whether a short name means the same in any case: its letters are no word, as those of IBM, WCAG and GPT-4. */
function isSameInAnyCase({ kind, word, cased }: TopicEntry, plain: string): boolean {
  if (!isShort(plain) || plain.length < 3 || word || cased) return false
  if (plain.includes(' ') && !/^\p{L}{2,} \d+$/u.test(plain)) return false
  return !shortWords.has(plain.toLowerCase()) && (kind !== 'person' || /^\p{Lu}+$/u.test(plain))
}

/** What a name that counts in its exact case only needs in lower case; nothing if it never counts there. */
function needsInLowerCase({ entry, isExact }: Alias, plain: string, isName: boolean): Alias['needsCue'][] {
  if (!isExact || (entry.kind !== 'technology' && entry.kind !== 'organisation')) return []
  if (plain.includes(' ')) return entry.kind === 'technology' && entry.phrase === true ? ['in a list'] : []
  const isPlainWord = /^\p{Lu}?\p{Ll}+$|^\p{Lu}{3,}$/u.test(plain) && plain.length > 2
  const needs: Alias['needsCue'][] = []
  if (entry.language && isName) needs.push('as a language')
  if (isPlainWord) needs.push(cueOfWord(plain, entry.kind))
  return needs
}

/** What a name that is an everyday word needs to be believed. */
function cueOfWord(word: string, kind: TopicEntry['kind']): Alias['needsCue'] {
  if (wordsOfTheTrade.has(word.toLowerCase())) return 'in a list'
  return kind === 'organisation' ? 'as an organisation' : 'as a tool'
}

/** Names that in lower case are words for something else that notes about software are about. */
const wordsOfTheTrade: ReadonlySet<string> = new Set(
  `
  alloy amp anchor arrow artillery bind black blade blink boost boot boundary bubble bundler burn cake combine
  commanded composer composers connect continue cube cursor decompose descriptors discourse doctrine dom draft effect
  embassy emotion evidently exposed feast flow foundation fresh glitch hack heap hypothesis infer instructor lambda
  lean lens less linkers loop make materialize matter membrane mend mender metal modal molecule mono nerves next node
  notary observable optimum pathway payload pendulum percolator plug promises prophet quartz rack realm recoil refine
  relay render replicate requests responder rest restate ring room sanitizers sanity scheme segment shiny slang
  spotless stencil storyboards substrate supervisor swiftly swing tao textual timber track trunk tuple turbo typer
  unbound undertow unleash vector verify volatile voyager wave windmill windows
  `
    .trim()
    .split(/\s+/),
)

function isShort(plain: string): boolean {
  return plain.replace(/[^\p{L}\p{N}]/gu, '').length <= 4
}

/** Of the same length, so that indices stay true. */
export function withoutHyphens(folded: string): string {
  return folded.replaceAll('-', ' ')
}

function firstWord(lower: string): string {
  return /[\p{L}\p{N}]+/u.exec(lower)?.[0] ?? lower
}

/** Index behind the alias if it stands at `start`, a plural ending or a version included; 0 if it does not. */
export function endOfMatch(alias: Alias, start: number, cased: string, lower: string): number {
  if (start < 0 || !(alias.isExact ? cased : lower).startsWith(alias.words, start)) return 0
  const end = start + alias.words.length
  if (!isWordCharacter(lower.charAt(end))) return end
  const rest = lower.slice(end, end + 9)
  const plural = alias.hasPlural
    ? (alias.words.length < 5 ? /^s(?![\p{L}\p{N}])/u : /^(?:s|es)(?![\p{L}\p{N}])/u).exec(rest)
    : null
  if (plural) return end + plural[0].length
  const version = alias.hasVersion
    ? /^v?(?:\d|[12]\d|20\d\d)(?:\.\d{1,2})*(?![\p{L}\p{N}])/u.exec(rest)
    : null
  return version ? end + version[0].length : 0
}

/**
 * Whether a match is a word of its own: `Go` is not in `Go-kart.js`, `C` not in `C++`, `GitHub` not in `github.io`, `-race`
 * not in “a race”.
 */
export function isSeparate(alias: Alias, start: number, end: number, folded: string): boolean {
  const before = folded.charAt(start - 1)
  const after = folded.charAt(end)
  if (before === '@' || isWordCharacter(before)) return false
  if (alias.leadingSigns > 0 && folded.charAt(start) === ' ') return false
  if (before === '_' && (isWordCharacter(folded.charAt(start - 2)) || after !== '_')) return false
  if (before === '.' && isWordCharacter(folded.charAt(start - 2))) return false
  if (after === '_' && (before !== '_' || isWordCharacter(folded.charAt(end + 1)))) return false
  if (after === '#' || (after === '+' && !isJoined(alias, folded.charAt(end + 1)))) return false
  if (after === '@' && isWordCharacter(folded.charAt(end + 1))) return false
  if (
    after === '.' &&
    isWordCharacter(folded.charAt(end + 1)) &&
    !isMember(alias, folded.slice(end, end + 40))
  )
    return false
  if (folded.startsWith('://', end)) return false
  return alias.words.length > 1 || !/[-&'.]/.test(before + after.replace(/\.$/, ''))
}

/** Whether a plus sign leads to another name, as in `WASM+WASI`, and is no part of this one, as in `C++`. */
function isJoined({ words }: Alias, next: string): boolean {
  return words.length > 1 && (next === ' ' || isWordCharacter(next))
}

/** Behind a long name a dot may lead to a part of it, as in `Mockito.spy`; behind a site's name it leads to its domain. */
function isMember({ words }: Alias, after: string): boolean {
  return words.length >= 4 && /^\.\p{Ll}[\p{L}\p{N}]*(?![\p{L}\p{N}.])/u.test(after) && !domain.test(after)
}

const domain =
  /^\.(?:com|org|net|io|dev|app|co|ai|js|ts|py|rb|rs|md|sh|tech|edu|gov|info|cloud|[a-z]{2})(?![a-z])/i

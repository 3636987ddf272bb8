import type { TopicEntry } from './catalogue.ts'
import { fold, foldWithOffsets, isWordCharacter } from './fold.ts'
import type { TopicMention } from './model.ts'
import { firstNames } from './read/first-names.ts'
import { placedTags, type TagResolver } from './tags.ts'

/** Where a topic was found: indices into the untouched text, the end excluded. */
interface FoundTopic {
  topic: string
  start: number
  end: number
}

/** Finds the topics a text mentions. `context` (the talk's title) may hold the cue for an ambiguous name. */
export type TopicFinder = (text: string, context?: string) => FoundTopic[]

interface Alias {
  entry: TopicEntry
  words: string
  /** How many characters stand before its first word. */
  leadingSigns: number
  isExact: boolean
  hasPlural: boolean
  /** `as a language` and `in a list` are of names in lower case that are ordinary words: they count in no other place. */
  needsCue: 'always' | 'at the start' | 'as a language' | 'in a list' | 'never'
}

interface Match {
  alias: Alias
  start: number
  end: number
}

/** Programming languages that are no other word: beside one of them, `C` and `Go` are languages too. */
const languages = new Set(
  'java javascript typescript python ruby scala kotlin erlang elixir haskell clojure perl php c++ c# f# fortran cobol golang cython jvm'.split(
    ' ',
  ),
)
const beforeLanguage =
  /(?:^|\P{L})(?:in|into|using|use|uses|used|with|like|plain|pure|embedded|written in)\s["'(]?$/iu
const afterLanguage =
  /^["')]?(?:'s |-based|,? ?-? ?(?:code|programs?|compilers?|runtime|library|libraries|binary|binaries|language|routines?|channels?|modules?|services?|extensions?|developers?|programmers?|teams?|agents?|APIs?|\d)(?!\p{L}))/iu
/** What `rust` and `go` in lower case are written in, and what is made of them: “rewrote the parser in rust”, “our go services”. */
const beforeLowerLanguage =
  /(?:^|\P{L})(?:re)?-?(?:wrote|writ(?:e|es|ten|ing)|cod(?:e|ed|ing)|port(?:ed|ing|s)?|implement(?:ed|s|ing)?|built|program(?:med|ming|s)?)(?: [^.;!?]{0,60})? (?:in|to|into) $/iu
const beforeLowerLanguageNoun =
  /(?:^|[(,;:/"] ?|(?:^|\P{L})(?:our|the|an?|all|most|some|in|of|with|small|new|old|two|three|four|both|every|each|my|their|this|that|these|those|other|more|fewer|existing|legacy|single|static|idiomatic|plain|big|pure|safe|unsafe|async|embedded|write|writes|writing|wrote|runs?|running|for|from|as|by|than) )$/iu
const lowerLanguageNoun =
  /^ (?:services?|microservices?|code|codebases?|binary|binaries|modules?|developers?|devs|programmers?|compiler|runtime|crates?|routines?|channels?|programs?|generics|stdlib|toolchain|packages?|apps?|backends?|servers?|clients?|agents?|bindings|sdks?|library|libraries|scripts?)(?!\p{L})/iu
/** What may follow when a sentence goes on behind the name of a thing, and not behind a verb. */
const afterNoun =
  /^(?:$|["')\]]|[.,;:!?](?: |$)| ?[/+&] ?| (?:->|→|=|-|–|—|and|or|vs\.?|versus|for|with|but|because|instead|as|by|is|was|are|were|last|this|over|after|before|at|on|from|to|than) )/iu
/** Directly behind a name at the start of a sentence, these speak of a thing with a name. */
const afterName =
  /^(?:'s (?:docs|documentation|APIs?|SDKs?|CLI|teams?|engineers?|engineering|compiler|scheduler|runtime|founders?|CEO|CTO|blog|pricing|licen[cs]e|community|client|library|planner|plugins?|config|configuration|quer(?:y|ies)|default|defaults)(?!\p{L})|(?:'s)? (?:is|was|has|had|can|does|supports?|provides|handles|makes|gives|lets|gave|let|allows|runs|said|says|needs|wants|sends|keeps|looks|uses|shows|showed|took|takes|costs|ships|compiles|scales|works|worked|adds|solves|stores|generates|replaced|replaces|beats?|for|with|at|\d)(?!\p{L}))/iu
/** Behind `Go` and `R` at the start of a sentence: “Go has no exceptions”, but not “Go for it”. */
const afterShortName =
  /^(?:'s \p{L}| (?:is|was|has|had|can|does|makes|gives|lets|gave|allows|uses|compiles|ships|scales|feels|wins|won) (?!(?:below|above|over|under|up|down|\d)(?!\p{L})))/iu
/** A verb in the third person and what it is done to: “Caddy renews its certificates”, not “Storm warnings closed …”. */
const afterSubject =
  /^ (?:\p{Ll}+ly )?\p{Ll}{2,}s (?:its|the|an?|their|your|our|every|all|no|it|them|you|us)(?!\p{L})/u
/** Directly behind a word at the start of a sentence, these make it a verb or a plain word: “Spark a conversation”. */
const afterVerb =
  /^ (?:an?|the|your|our|their|up|some|any|more|never|quickly|fast|early|to|on|yourself|in|is (?:here|near|coming|over))(?!\p{L})/iu

/**
 * Prepares a list of topics for finding. Whole words only, on text without accents, curly quotes and hyphens; the
 * longest alias wins, but an ancestor whose own alias lies inside it is mentioned as well (“AWS CloudFormation” is
 * both). Aliases of up to four letters, and those that are English words too, count in their exact case only.
 */
export function createTopicFinder(entries: readonly TopicEntry[]): TopicFinder {
  const aliasesFrom = createAliasLookUp(indexAliases(entries))
  const parents = new Map(entries.map((entry) => [entry.id, entry.parent]))
  const descendsFrom = (id: string, ancestor: string): boolean => {
    const parent = parents.get(id)
    return parent !== undefined && (parent === ancestor || descendsFrom(parent, ancestor))
  }

  return (text, context = '') => {
    const { folded, offsets } = foldWithOffsets(text, 'cased')
    const cased = withoutHyphens(folded)
    const lower = cased.toLowerCase()
    const found: Match[] = []
    const doubtful: Match[] = []
    for (const { 0: word, index } of lower.matchAll(/[\p{L}\p{N}]+/gu)) {
      for (const alias of aliasesFrom(word)) {
        const start = index - alias.leadingSigns
        const end = endOfMatch(alias, start, cased, lower)
        if (!end || !isSeparate(alias, start, end, folded)) continue
        const list = isBelieved(alias, start, end, folded, context) ? found : doubtful
        list.push({ alias, start, end })
      }
    }
    addListed(found, doubtful, folded)
    found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    const accepted: typeof found = []
    for (const match of found) {
      const covering = accepted.filter((other) => match.start < other.end && other.start < match.end)
      const isInsideDescendant = covering.every(
        (other) =>
          other.start <= match.start &&
          match.end <= other.end &&
          descendsFrom(other.alias.entry.id, match.alias.entry.id),
      )
      if (isInsideDescendant) accepted.push(match)
    }
    return accepted
      .map(({ alias, start, end }) => ({
        topic: alias.entry.id,
        start: offsets[start] ?? 0,
        end: offsets[end] ?? text.length,
      }))
      .sort((a, b) => a.start - b.start || b.end - a.end)
  }
}

/**
 * Adds the doubtful ones that stand in a list with a technology: those at the start of a sentence that begin it (“Salt,
 * Chef or Puppet”), and those in lower case (“typescript + react”, “kafka, spark and flink”).
 */
function addListed(found: Match[], doubtful: readonly Match[], folded: string): void {
  const technologies = found.filter(({ alias }) => alias.entry.kind === 'technology')
  const starts = new Set(technologies.map(({ start }) => start))
  const ends = new Set(technologies.map(({ end }) => end))
  const isFollowed = (end: number, between: RegExp): boolean => {
    const sign = between.exec(folded.slice(end, end + 14))?.[0]
    return sign !== undefined && starts.has(end + sign.length)
  }
  const follows = (start: number, between: RegExp): boolean => {
    const sign = between.exec(folded.slice(Math.max(0, start - 14), start))?.[0]
    return sign !== undefined && ends.has(start - sign.length)
  }
  for (const match of doubtful) {
    const { alias, start, end } = match
    const isListed =
      alias.needsCue === 'at the start'
        ? isFollowed(end, listSign)
        : isLower(alias) &&
          (isFollowed(end, strictSign) ||
            follows(start, strictSignBefore) ||
            (follows(start, listSignBefore) && endOfList.test(folded.slice(end, end + 5))))
    if (!isListed) continue
    found.push(match)
    starts.add(start)
    ends.add(end)
  }
}

const listSign = /^(?:,? (?:and|or|vs\.?|versus|&|\+|->|→|over|instead of) |, |\/)/i
const listSignBefore = /(?:,? (?:and|or) |, )$/i
const strictSign = /^(?: (?:vs\.?|versus|&|\+|->|→) |\/)/i
const strictSignBefore = /(?: (?:vs\.?|versus|&|\+|->|→) |\/)$/i
const endOfList = /^(?:$|[.,;:!?)\]](?: |$)| (?:and|or) )/i

function isLower(alias: Alias): boolean {
  return alias.needsCue === 'as a language' || alias.needsCue === 'in a list'
}

function indexAliases(entries: readonly TopicEntry[]): Map<string, Alias[]> {
  const byFirstWord = new Map<string, Alias[]>()
  const add = (alias: Alias) => {
    const first = firstWord(alias.words.toLowerCase())
    const same = byFirstWord.get(first)
    if (same) same.push(alias)
    else byFirstWord.set(first, [alias])
  }
  for (const entry of entries) {
    for (const written of [...(entry.nameless ? [] : [entry.name]), ...(entry.aliases ?? [])]) {
      const plain = withoutHyphens(foldWithOffsets(written, 'cased').folded)
      const isOneWord = !plain.includes(' ')
      const isShort = plain.replace(/[^\p{L}\p{N}]/gu, '').length <= 4
      const isExact = isShort || ((entry.word === true || entry.cased === true) && isOneWord)
      const needsCue =
        plain.length === 1 || plain === 'Go'
          ? 'always'
          : entry.word === true && isOneWord && !/\p{Ll}\p{Lu}/u.test(plain)
            ? 'at the start'
            : 'never'
      const words = isExact ? plain : plain.toLowerCase()
      const alias: Alias = {
        entry,
        words,
        leadingSigns: plain.search(/[\p{L}\p{N}]/u),
        isExact,
        hasPlural: plain.length >= 5 || plain === plain.toUpperCase(),
        needsCue,
      }
      add(alias)
      const lower = plain.toLowerCase()
      if (lower === plain || entry.aliases?.includes(lower)) continue
      if (isUnspeakable(plain)) add({ ...alias, words: lower })
      if (written !== entry.name) continue
      if (entry.language) add({ ...alias, words: lower, isExact: true, needsCue: 'as a language' })
      else if (entry.kind === 'technology' && needsCue === 'at the start')
        add({ ...alias, words: lower, hasPlural: false, needsCue: 'in a list' })
    }
  }
  return byFirstWord
}

/** Whether a short name is of capitals without a vowel, as SQS: its letters are no word in lower case either. */
function isUnspeakable(name: string): boolean {
  return /^[\p{Lu}\p{N}]{3,4}$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name) && !/[AEIOUY]/.test(name)
}

/** Finds the aliases that may begin with a word as the text has it, in the singular too; the same words come again and again. */
function createAliasLookUp(byFirstWord: ReadonlyMap<string, readonly Alias[]>) {
  const known = new Map<string, readonly Alias[]>()
  return (word: string): readonly Alias[] => {
    const before = known.get(word)
    if (before) return before
    const forms = new Set([word, word.replace(/s$/, ''), word.replace(/es$/, '')])
    const aliases = [...forms].flatMap((form) => byFirstWord.get(form) ?? [])
    known.set(word, aliases)
    return aliases
  }
}

/** Of the same length, so that indices stay true. */
function withoutHyphens(folded: string): string {
  return folded.replaceAll('-', ' ')
}

function firstWord(lower: string): string {
  return /[\p{L}\p{N}]+/u.exec(lower)?.[0] ?? lower
}

/** Index behind the alias if it stands at `start`, a plural ending included; 0 if it does not. */
function endOfMatch(alias: Alias, start: number, cased: string, lower: string): number {
  if (start < 0 || !(alias.isExact ? cased : lower).startsWith(alias.words, start)) return 0
  const end = start + alias.words.length
  if (!isWordCharacter(lower.charAt(end))) return end
  const plural = alias.hasPlural ? /^(?:s|es)(?![\p{L}\p{N}])/u : null
  return plural?.test(lower.slice(end, end + 3)) ? end + (lower.startsWith('es', end) ? 2 : 1) : 0
}

/** Whether a match is a word of its own: `Go` is not in `Go-kart.js`, `C` not in `C++`, `GitHub` not in `github.io`. */
function isSeparate(alias: Alias, start: number, end: number, folded: string): boolean {
  const before = folded.charAt(start - 1)
  const after = folded.charAt(end)
  if (before === '_' || before === '@' || isWordCharacter(before)) return false
  if (before === '.' && isWordCharacter(folded.charAt(start - 2))) return false
  if (after === '_' || after === '#' || (after === '+' && folded.charAt(end + 1) !== ' ')) return false
  if (after === '@' && isWordCharacter(folded.charAt(end + 1))) return false
  if (after === '.' && isWordCharacter(folded.charAt(end + 1)) && !isMember(alias, folded.slice(end)))
    return false
  if (folded.startsWith('://', end)) return false
  return alias.words.length > 1 || !/[-&'.]/.test(before + after.replace(/\.$/, ''))
}

/** Behind a long name a dot may lead to a part of it, as in `Mockito.spy`; behind a site's name it leads to its domain. */
function isMember({ words }: Alias, after: string): boolean {
  return words.length >= 5 && /^\.\p{Ll}[\p{L}\p{N}]*(?![\p{L}\p{N}.])/u.test(after) && !domain.test(after)
}

const domain =
  /^\.(?:com|org|net|io|dev|app|co|ai|js|ts|py|rb|rs|md|sh|tech|edu|gov|info|cloud|[a-z]{2})(?![a-z])/i

/** Whether the words around make an ambiguous name believable. */
function isBelieved(alias: Alias, start: number, end: number, folded: string, context: string): boolean {
  if (alias.needsCue === 'in a list') return false
  if (alias.needsCue === 'as a language')
    return isWrittenIn(alias, folded.slice(Math.max(0, start - 100), start), folded.slice(end, end + 40))
  const before = folded.slice(0, start)
  const after = folded.slice(end)
  const isAtStart = /(?:^|[.!?] )["'([]*$/.test(before)
  if (alias.needsCue !== 'always' && isFamilyName(before)) return false
  if (alias.words === 'C' && /^[ -](?:level|suite)/i.test(after)) return false
  if (alias.needsCue === 'never' || (alias.needsCue === 'at the start' && !isAtStart)) return true
  if (isAtStart && afterVerb.test(after)) return false
  const around = ` ${fold(before)} ${fold(after)} ${fold(context)} `
  if ((alias.entry.cues ?? []).some((cue) => hasWord(around, fold(cue)))) return true
  if (alias.needsCue === 'at the start') return afterName.test(after) || afterSubject.test(after)
  const isVerb = isAtStart && /^ \p{Ll}/u.test(after) && !afterName.test(after)
  if (!isVerb && around.split(/[^\p{L}\p{N}+#]+/u).some((word) => languages.has(word))) return true
  if (isAtStart && alias.words !== 'C' && afterShortName.test(after)) return true
  return afterLanguage.test(after) || beforeLanguage.test(before)
}

/** Whether the words around the name of a language in lower case say that something is made of it. */
function isWrittenIn({ words }: Alias, before: string, after: string): boolean {
  if (lowerLanguageNoun.test(after) && (beforeLowerLanguageNoun.test(before) || besideLanguage(before, '')))
    return true
  if (
    !afterNoun.test(after) ||
    (words === 'go' && before.endsWith(' to ') && !/from [\p{L}+#]+ to $/u.test(before))
  )
    return false
  return beforeLowerLanguage.test(before) || besideLanguage(before, after)
}

/** Whether a language that is no other word stands in a list with what is between: “from python to go”, “java/go/rust”. */
function besideLanguage(before: string, after: string): boolean {
  const previous = /([\p{L}+#]+)(?:,? (?:and|or|vs\.?|versus|to|over|than|&|\+|->|→) |, |\/)$/iu.exec(
    before,
  )?.[1]
  const next = /^(?:,? (?:and|or|vs\.?|versus|to|over|than|&|\+|->|→) |, |\/)([\p{L}+#]+)/iu.exec(after)?.[1]
  return [previous, next].some(
    (word) => word === 'rust' || (word !== undefined && languages.has(word.toLowerCase())),
  )
}

/** Whether a given name or a form of address stands directly before: “Taylor Swift”, “Mr Jenkins”. */
function isFamilyName(before: string): boolean {
  const word = /(?:^|[^\p{L}.])(\p{Lu}\p{L}*)\.? $/u.exec(before)?.[1]
  return word !== undefined && (/^(?:Mr|Mrs|Ms|Dr)$/.test(word) || firstNames.has(word.toLowerCase()))
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isWordCharacter(text.charAt(at - 1)) && !isWordCharacter(text.charAt(at + word.length))) return true
  }
  return false
}

interface TaggedText {
  find: TopicFinder
  /** What is shown: places refer to it. */
  text: string
  /** The talk's title. */
  context: string
  /** The author's tags, as `readTags` gives them. */
  written: readonly string[]
  removed: readonly string[]
  tags: TagResolver
}

/**
 * The topics a takeaway mentions, each once with all its places. A tag of the author's always beats finding: a topic
 * that one names is `written`, wherever its words stand; a found one that one removes is left out.
 */
export function topicsIn({ find, text, context, written, removed, tags }: TaggedText): TopicMention[] {
  const writtenTopics = new Set(written.map(tags.topicOf))
  const removedTopics = new Set(removed.map(tags.topicOf))
  const mentions = new Map<string, TopicMention>()
  const add = (id: string, ...at: TopicMention['at']) => {
    const mention = mentions.get(id) ?? { id, via: writtenTopics.has(id) ? 'written' : 'found', at: [] }
    mention.at.push(...at)
    mentions.set(id, mention)
  }
  for (const { topic, start, end } of find(text, context))
    if (writtenTopics.has(topic) || !removedTopics.has(topic)) add(topic, [start, end])
  for (const { tag, start, end } of writtenTopics.size > 0 ? placedTags(text) : [])
    if (writtenTopics.has(tags.topicOf(tag))) add(tags.topicOf(tag), [start, end])
  for (const id of writtenTopics) add(id)
  return [...mentions.values()].map((mention) => ({ ...mention, at: apart(mention.at) }))
}

/** In order, without those that begin inside the one before: a tag may hold a name that was found as well. */
function apart(places: TopicMention['at']): TopicMention['at'] {
  let end = 0
  return places
    .toSorted((a, b) => a[0] - b[0] || b[1] - a[1])
    .filter((place) => {
      if (place[0] < end) return false
      end = place[1]
      return true
    })
}

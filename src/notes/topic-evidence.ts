import { hasWord } from './everyday-words.ts'
import { fold } from './fold.ts'
import { isOrganisationHere } from './organisation-evidence.ts'
import { firstNames } from './read/first-names.ts'
import { speaksOfSoftware } from './software-words.ts'
import { hasVersionBehind, isDoing, isMadeOf, isTechnicalBehind, isToolHere } from './tool-evidence.ts'
import type { Alias } from './topic-aliases.ts'

/** Programming languages that are no other word: beside one of them, `C` and `Go` are languages too. */
const languages = new Set(
  'java javascript typescript python ruby scala kotlin erlang elixir haskell clojure perl php c++ c# f# fortran cobol golang cython jvm'.split(
    ' ',
  ),
)
const beforeLanguage =
  /(?:^|\P{L})(?:in|into|using|use|uses|used|with|like|plain|pure|embedded|written in)\s["'(]?$/iu
const afterLanguage =
  /^["')]?(?:'s |-based|,? ?-? ?(?:code|programs?|compilers?|runtime|library|libraries|binary|binaries|language|garbage collector|scheduler|routines?|channels?|modules?|services?|extensions?|developers?|programmers?|teams?|agents?|APIs?|\d)(?!\p{L}))/iu
/** What `rust` and `go` in lower case are written in, and what is made of them: “rewrote the parser in rust”, “our go services”. */
const beforeLowerLanguage =
  /(?:^|\P{L})(?:re)?-?(?:wrote|writ(?:e|es|ten|ing)|cod(?:e|ed|ing)|port(?:ed|ing|s)?|implement(?:ed|s|ing)?|built|program(?:med|ming|s)?)(?: [^.;!?]{0,60})? (?:in|to|into) $|(?:^|\P{L})(?:tsc|compilers?|parsers?|cli|linters?|bundlers?|backends?|servers?|services?|microservices?|daemons?|prox(?:y|ies)|clients?|rewrites?|versions?|ports?|lib|library|libraries|tools?|tooling|code|engines?|runtimes?|agents?|bots?|api|scripts?|binary|everything|it all) in $|(?:^|[,;:(] )all $|(?:core|engine|backend|parser|proxy|cli|runtime|agent|compiler|kernel|bundler|server|service)s? (?:is|are|was|were) $|(?:^|\P{L})w\/ $/iu
const beforeLowerLanguageNoun =
  /(?:^|[(,;:/"] ?|(?:^|\P{L})(?:our|the|an?|all|most|some|in|of|with|small|mostly|\p{L}{4,}ing|new|old|two|three|four|both|every|each|my|their|this|that|these|those|other|more|fewer|existing|legacy|single|static|idiomatic|plain|big|pure|safe|unsafe|async|embedded|write|writes|writing|wrote|runs?|running|for|from|as|by|than) )$/iu
const lowerLanguageNoun =
  /^(?:'s)? (?:select|defer|error handling|scheduler|garbage collector|gc|race detector|services?|microservices?|code|codebases?|binary|binaries|modules?|developers?|devs|programmers?|compiler|runtime|engine|core|parser|rewrite|port|cli|crates?|routines?|channels?|programs?|generics|stdlib|toolchain|packages?|apps?|backends?|servers?|clients?|agents?|bindings|sdks?|library|libraries|scripts?|specs?|memory model|playground|proverbs)(?!\p{L})/iu
/** What may follow when a sentence goes on behind the name of a thing, and not behind a verb. */
const afterNoun =
  /^(?:$|["')\]]|[.,;:!?](?: |$)| ?[/+&] ?| (?:->|→|=|-|–|—|and|or|vs\.?|versus|for|with|but|because|instead|as|by|is|was|are|were|last|this|over|after|before|at|on|from|to|than|took|takes|gave|saved|costs?|made|makes|now|today|first|only|too|again|while|when|where|so|then|\d+x?) )/iu
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

/** How much of a text on either side of a name speaks for it: a line may be as long as a book. */
const reach = 300

/** Whether the words around make an ambiguous name believable. */
export function isBelieved(
  alias: Alias,
  start: number,
  end: number,
  folded: string,
  context: string,
): boolean {
  if (alias.needsCue === 'in a list') return hasVersionBehind(folded.slice(end, end + 20))
  if (/\.\d+$/.test(folded.slice(start, end))) return true
  if (alias.needsCue === 'as a tool' || alias.needsCue === 'at the start') {
    const rest = folded.slice(end, end + 2)
    if (alias.entry.kind === 'technology' && start === 0 && /^[.:!?]?$/.test(rest)) return true
  }
  if (alias.needsCue === 'as a language')
    return isWrittenIn(
      alias,
      folded.slice(Math.max(0, start - 100), start).replace(/[*_`]+$/, ''),
      folded.slice(end, end + 40).replace(/^[*_`]+/, ''),
    )
  if (alias.needsCue === 'as a tool') return isToolHere(alias, folded, start, end)
  const before = folded.slice(Math.max(0, start - reach), start)
  const after = folded.slice(end, end + reach)
  const textAround = () => ` ${fold(before)} ${fold(after)} ${fold(context)} `
  if (alias.needsCue === 'short') return hasAny(textAround(), alias.entry.short?.beside)
  if (alias.needsCue === 'as an organisation') return isOrganisationHere(alias, before, after)
  const isAtStart = /(?:^|[.!?] )["'([]*$/.test(before)
  if (alias.needsCue !== 'always' && isFamilyName(before)) return false
  if (alias.words === 'C' && /^[ -](?:level|suite)/i.test(after)) return false
  if (alias.needsCue === 'never' || (alias.needsCue === 'at the start' && !isAtStart)) return true
  if (isAtStart && afterVerb.test(after)) return false
  const around = textAround()
  if (hasAny(around, alias.entry.cues)) return true
  if (alias.needsCue === 'at the start')
    return (
      afterName.test(after) ||
      afterSubject.test(after) ||
      ((isDoing(after) || after.startsWith(': ')) && speaksOfSoftware(after.toLowerCase())) ||
      (!verbs.has(alias.words) && (isTechnicalBehind(after) || isMadeOf(after))) ||
      (alias.entry.kind === 'organisation' && isOrganisationHere(alias, before, after))
    )
  const isVerb = isAtStart && /^ \p{Ll}/u.test(after) && !afterName.test(after)
  if (!isVerb && around.split(/[^\p{L}\p{N}+#]+/u).some((word) => languages.has(word))) return true
  if (isAtStart && alias.words !== 'C' && afterShortName.test(after)) return true
  if (alias.words === 'Go' && !isAtStart && isAmongSmall(before, after))
    return speaksOfSoftware(around.toLowerCase())
  return afterLanguage.test(after) || beforeLanguage.test(before)
}

/** Whether the words beside a name with a capital have none, so that it is no part of a title: “one Go monorepo”. */
function isAmongSmall(before: string, after: string): boolean {
  return (
    /(?:^|[^\p{L}])[\p{Ll}\d][\p{L}\d]*,? ["(]?$/u.test(before) &&
    /^["')]?(?:$|[.,;:!?](?: |$)| [\p{Ll}\d])/u.test(after)
  )
}

/** Names that before a noun tell what to do with it: “Combine queries”, but not “Kafka clusters”. */
const verbs = new Set(
  'Bootstrap Chisel Combine Express Feast Materialize Parcel React Relay Remix Renovate Retrofit Salt Scratch Segment Sketch Spark Spring Steam Storm Tilt Unleash Zoom'.split(
    ' ',
  ),
)

/** Whether a folded text has one of the words. */
function hasAny(text: string, words: readonly string[] = []): boolean {
  return words.some((word) => hasWord(text, fold(word)))
}

/** Whether the words around the name of a language in lower case say that something is made of it. */
function isWrittenIn({ words }: Alias, before: string, after: string): boolean {
  if (/^ \d{1,2}\.\d/.test(after)) return true
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
  const previous =
    /([\p{L}+#]+)(?: \d[\d.]*)?(?:,? (?:and|or|vs\.?|versus|to|over|than|&|\+|->|→) |, |\/)$/iu.exec(
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

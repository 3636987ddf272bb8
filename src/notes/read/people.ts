import { catalogue } from '../catalogue.ts'
import { fold, tidy } from '../fold.ts'
import { commonWords } from './common-words.ts'
import { isUnspacedName } from './family-names.ts'
import { firstNames } from './first-names.ts'
import type { NamedSpeaker } from './model.ts'

/** Nobody's family name, whatever stands before. */
const neverNames = new Set(
  'keynote talk session workshop panel notes slides lecture on at and the'.split(' '),
)
/** Given names that are words too: what follows them is not trusted to be a family name. */
const alsoWords = new Set(
  'mark will grace rich bill rob chad drew dawn joy june april may violet rose sue guy don dean max ray rod jack penny pat daisy ivy'.split(
    ' ',
  ),
)
/** Given names by which notes mostly mean a product. */
const alsoProducts = new Set('alexa bert cassandra claude eliza roberta roslyn siri'.split(' '))
/** `McCord`, `DeVita`: elsewhere a capital inside a word is a product's. */
const namePrefix = /^(?:ma?c|de|del|la|le|di|da|du|van|von|fitz|st|al|el|ben)\p{Lu}/iu
/** Initials people go by. */
const initials = new Set('AJ BJ CJ DJ EJ JD JJ JP JT KC KJ LJ MJ PJ RJ TJ'.split(' '))
/** Small words inside names. */
const particles = new Set(
  'van von der den de del della di da do dos das du la le el al bin ibn ben ter ten zu zur af av y san st bint abu mac ap'.split(
    ' ',
  ),
)
const roles =
  /(?<!\p{L})(?:c[etipfo]o|ceo|vp|founder|co-?founder|engineer|developer|architect|lead|head|manager|director|professor|prof|researcher|scientist|consultant|author|creator|advocate|evangelist|designer|analyst|president|owner|principal|senior|staff|chief|maintainer|sre|devrel|product|team|technical|fellow|member|chair|organi[sz]er|student|freelancer|contributor|programmer|coach|partner|entwickler|ingeniero|desarrollador)(?!\p{L})/iu
const suffix = /(?:ing|tion|tions|ness|ity|ities|ware|ment|ments|ology|ics|ship|ships|able|less)$/i
const names =
  /^(?:king|fleming|browning|manning|harding|keating|golding|sterling|clement|harkness|guinness)$/i

/** Words of technologies and organisations: nobody is called so. */
const productWords = new Set(
  catalogue
    .filter(({ kind, word, cased }) => (kind === 'technology' || kind === 'organisation') && !word && !cased)
    .flatMap(({ name, aliases = [], nameless }) => [...(nameless ? [] : [name]), ...aliases])
    .map(fold)
    .filter((name) => /^[a-z0-9.+#]{4,}$/.test(name)),
)

/** Whether words look like a person's name: two to four, capitalised, none an ordinary word, or a CJK name. */
export function looksLikeName(text: string): boolean {
  const name = withoutHonorific(text.replace(/ ["“‘][^"”’]{1,20}["”’](?= )/, ''))
  if (isUnspacedName(name)) return true
  if (cjkName.test(name)) return true
  const words = name.split(' ')
  const main = words.filter(
    (word, at) =>
      !(particles.has(fold(word)) && !(at === 0 && /^\p{Lu}/u.test(word))) && !/^['’]t$/.test(word),
  )
  const given = fold(words[0] ?? '')
  const isKnown = startsWithGivenName(name) && !alsoWords.has(given) && !productWords.has(given)
  return (
    main.length >= 2 &&
    main.length <= 4 &&
    words.length <= 6 &&
    !particles.has(fold(words.at(-1) ?? '')) &&
    main.every((word, at) => isNameWord(word, isKnown && at > 0)) &&
    main.some((word) => word.replace('.', '').length > 1)
  )
}

/** Two words of characters that are no letters with case. */
const cjkName =
  /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{1,8}[ ・][\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{1,8}$/u

/** `isTrusted`: beside a given name that is known, an ordinary word may be a family name. */
function isNameWord(word: string, isTrusted: boolean): boolean {
  if (/^(?:al|el|ben|ibn|abu|d|l|o|n)[-'’]\p{Lu}[\p{L}'’-]*$/u.test(word)) return true
  if (!/^\p{Lu}(?:\.|[\p{L}'’]*(?:[-‐]\p{L}[\p{L}'’]*)*\.?)$/u.test(word)) return false
  if (/^(?:\p{Lu}\.){1,2}$/u.test(word)) return true
  if (/^\p{Lu}$/u.test(word)) return !/[AI]/.test(word)
  const plain = fold(word).replace(/[.'’]/g, '')
  const humps = word.split(/(?<=\p{Ll})(?=\p{Lu})/u)
  if (humps.length > 1 && !namePrefix.test(word) && !humps.every((part) => firstNames.has(fold(part))))
    return false
  const isAcronym = (word.length <= 5 && /^[A-Z]+$/.test(word)) || /^\p{Lu}{2,}\p{Ll}/u.test(word)
  if (isAcronym && !initials.has(word)) return false
  if (isTrusted) return !neverNames.has(plain)
  if (productWords.has(plain)) return firstNames.has(plain) && !alsoProducts.has(plain)
  const last = plain.split(/[-‐]/).at(-1) ?? ''
  const isEnding = last.length > 5 && suffix.test(last) && !names.test(last) && !firstNames.has(plain)
  return !isEnding && !commonWords.has(plain)
}
/**
 * How easily words are believed to be names: behind “Speaker:” nearly all, behind “Speakers:” (`listed`) also those parted
 * by commas; where a name is likely, what looks like one; elsewhere (`strict`) only a given name that is known, or a role
 * beside it.
 */
export type Trust = 'listed' | 'labelled' | 'bare' | 'strict'

/**
 * Reads words that name people and nothing else: `Colin Breck of Tesla`, `A and B`, `A, CTO at Acme`, `A (Acme)`,
 * `[A](https://…)`, `李智樺／Acme`. None unless all of them are names, as far as they are trusted.
 */
export function readPeople(text: string, trust: Trust = 'bare'): NamedSpeaker[] {
  const brackets: string[] = []
  const words = withoutMarks(text)
  if (words.length > longestNames) return []
  const plain = words
    .replace(/[（(]\s*@[\w.-]+\s*[)）]/g, '')
    .replace(/(?<=\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20}) @[\w.-]*\w (?=\p{Lu})/gu, ', ')
    .replace(/(^|[\s,|/])@[\w.-]*\w(?![\w.]*\s*\p{Lu}\p{Ll}+$)/gu, '$1')
    .replace(/\s*[（(]([^()（）]*)[)）]?/g, (_, inner: string) => bracketed(brackets.push(inner) - 1))
    .replace(/(?<=\p{L}{2}) +[\w-]+\.(?:com|org|net|info|io|dev|me|de|uk|fr|es|ca|co)$/u, '')
    .replace(/(?<=^\p{Script=Han}{2,4}[\ue100-\ue1ff]?)\//u, '／')
    .replace(/^[\s,|/·-]+|[\s,|/·:;!-]+$/g, '')
    .replace(/(\p{Ll})\.$/u, '$1')
  if (plain === '' || plain.length > 200 || brackets.length > 20) return []
  const parts = plain.split(
    / (?:and|und|et|y|e|en|og|och) (?=\p{Lu})| ?[&+;、] ?|\/(?=\p{Lu}\p{L}+ \p{Lu})| with (?=\p{Lu})/u,
  )
  const isSure =
    trust === 'strict' && parts.some((part) => readNamed(part, trust, { brackets, isList: false }))
  const several = parts.map(
    (part, at) =>
      readNamed(part, isSure ? 'bare' : trust, { brackets, isList: at < parts.length - 1 }) ??
      (at > 0 ? readMononym(part) : null),
  )
  const people = several.every((found) => found !== null) ? several.flat() : null
  return people ?? readNamed(plain, trust, { brackets, isList: false }) ?? []
}

/** `Tim (Acme)`: a given name that is known, and no more. */
export function readGivenName(text: string): NamedSpeaker[] {
  const [, name = '', organisation = ''] = /^(\p{Lu}\p{Ll}+)(?: \(([^()]+)\))?$/u.exec(text) ?? []
  const isKnown = firstNames.has(fold(name)) && !productWords.has(fold(name))
  return isKnown ? [{ name, organisation: organisationFrom(organisation) }] : []
}

/** One word that is none, beside somebody’s full name: `Ada Berg & Surma`. */
function readMononym(part: string): NamedSpeaker[] | null {
  const isNone = commonWords.has(fold(part)) || productWords.has(fold(part))
  return /^\p{Lu}\p{Ll}{2,}$/u.test(part) && !isNone ? [{ name: part, organisation: null }] : null
}

/** Longer words are no list of names, and not looked through. */
const longestNames = 1000

function isLabelled(trust: Trust): boolean {
  return trust === 'labelled' || trust === 'listed'
}

/** What stands in brackets is set aside, so that nothing is split inside it. */
function bracketed(index: number): string {
  return String.fromCharCode(0xe100 + index)
}

function readNamed(
  part: string,
  trust: Trust,
  { brackets, isList }: { brackets: readonly string[]; isList: boolean },
): NamedSpeaker[] | null {
  const open = (text: string) => {
    const at = /[\ue100-\ue1ff]/.exec(text)
    return {
      words: tidy(text.replace(/[\ue100-\ue1ff]/g, '')),
      bracket: at ? (brackets[at[0].charCodeAt(0) - 0xe100] ?? '') : '',
    }
  }
  const isFullWidth = /[／|]/.test(part)
  const [first = '', ...others] = part.split(/ ?[／|，] ?|, | [-–—/@] |(?<=\p{Ll}{3})(?<!\bprofs?)\. /iu)
  const { words, bracket } = open(first)
  const employed = /^(.+?) (?:of|from|at|von|bei|de chez) (?:the )?(\S.*)$/.exec(words)
  const isEmployed =
    employed !== null &&
    isName(employed[1] ?? '', trust) &&
    isOrganisation(employed[2] ?? '') &&
    (trust !== 'strict' || /^[^\p{Ll}]/u.test(employed[2] ?? ''))
  const name = (isEmployed ? employed[1] : words) ?? ''
  const hasRole = [bracket, ...others].some((other) => roles.test(other))
  if (!isName(name, trust === 'strict' && hasRole ? 'bare' : trust)) return null
  const own = isEmployed ? (employed[2] ?? '') : others.length > 0 ? '' : bracket
  const people: NamedSpeaker[] = [{ name: withoutHonorific(name), organisation: organisationFrom(own) }]
  const opened = others.map(open)
  for (const [at, other] of opened.entries()) {
    // “A, B, Acme”: what stands last is for whom they work.
    const isAmong =
      at < opened.length - 1 && !isRole(other.words) && looksLikeName(opened[at - 1]?.words ?? words)
    const isSure =
      isList || isAmong || trust === 'listed' || other.bracket !== '' || startsWithGivenName(other.words)
    const isPerson = isSure && !isFullWidth && looksLikeName(other.words) && !isOrganisationName(other.words)
    if (isPerson)
      people.push({ name: withoutHonorific(other.words), organisation: organisationFrom(other.bracket) })
    else if (!isLabelled(trust) && !isOrganisation(other.words) && !isRole(other.words)) return null
    else {
      const last = people.at(-1)
      if (last) last.organisation ??= organisationFrom(other.words)
    }
  }
  return people
}

function isName(text: string, trust: Trust): boolean {
  if (looksLikeName(text)) return trust !== 'strict' || startsWithGivenName(text) || hasNameFeature(text)
  if (!isLabelled(trust)) return false
  const words = text.split(' ')
  const isOrdinary = (word: string) => commonWords.has(fold(word)) || roles.test(word) || suffix.test(word)
  const hasWord = words.some((word) => /^\p{Ll}/u.test(word) && isOrdinary(word))
  const areWords = words.length > 1 && words.every(isOrdinary)
  return (
    words.length <= 5 &&
    !hasWord &&
    !areWords &&
    /^[\p{Lu}\p{Lo}]/u.test(text) &&
    !/[?!:"“”]|https?/.test(text)
  )
}

/** Initials, accents, CJK or a joined family name: titles in English hardly ever have them. */
function hasNameFeature(text: string): boolean {
  return /(?:^| )\p{Lu}\. |[^ -\u024f]|[\u00c0-\u024f]| \p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(text)
}

function startsWithGivenName(text: string): boolean {
  const first = /^[\p{L}]+/u.exec(withoutHonorific(text))?.[0] ?? ''
  return firstNames.has(fold(first))
}

function withoutHonorific(name: string): string {
  return tidy(
    name
      .replace(/^(?:(?:dr|profs?|professor|mr|mrs|ms|sir|dipl-ing)\.? )+(?=\p{Lu})/iu, '')
      .replace(/(?<=\P{ASCII})(?: ?さん|氏|様|老師|老师)$/u, ''),
  )
}

/** Whether words may say for whom somebody works or as what: short, no sentence. */
function isOrganisation(text: string): boolean {
  const words = tidy(text).split(' ')
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !roles.test(word))
  const ordinary = roles.test(text) ? [] : small.filter((word) => word.length > 3 && commonWords.has(word))
  const isSentence = small.length > 3 || ordinary.length > 1
  return (
    words.length <= 9 &&
    !isSentence &&
    !/(?<!(?<!\p{L})\p{Lu}\p{L}{0,2})\.\s|[!?]\s|[!?]$|https?:/u.test(text)
  )
}

/** `lead SRE at a travel site`: what begins with what somebody is. */
export function isRole(text: string): boolean {
  return (
    text.length <= 80 && roles.test(text.split(' ').slice(0, 2).join(' ')) && !/[.!?]\s|https?:/.test(text)
  )
}

/** Whether words behind a name and a dash are what somebody speaks of, rather than who they are or for whom they work. */
export function isSubject(text: string): boolean {
  const isLong = text.split(/[ -]/).length > 2
  return (
    isLong && !isRole(text) && !isOrganisationName(text) && !/(?: at | @)\S*\p{Lu}|^(?:at|@) /u.test(text)
  )
}

function isOrganisationName(text: string): boolean {
  return (
    organisations.has(fold(text)) ||
    /(?<!\p{L})(?:inc|ltd|llc|gmbh|ag|corp|corporation|labs?|university|universit[yé]|college|school|academy|institute|library|libraries|museum|archives?|council|county|city|ministry|department|agency|hospital|health|press|society|association|trust|cent(?:er|re)|cloud|analytics|security|digital|robotics|energy|airlines|transit|games|insurance|holding|bank|group|systems|software|solutions|consulting|technologies|studios?|media|networks?|foundation|partners|services)\.?$/iu.test(
      text,
    )
  )
}

/** `CTO at Acme` is Acme, `CTO` is nobody's name. */
function organisationFrom(text: string): string | null {
  const words = tidy(text)
  const at = /^(?:(.*?)\s)?(?:at|@|of|bei|de)\s+(\S.*)$/i.exec(words)
  const isTheirs = at !== null && (at[1] === undefined || roles.test(at[1]))
  const named = (isTheirs ? at[2] : words.replace(/^@\s*/, '')) ?? ''
  const isNone = named === '' || (!isTheirs && roles.test(named)) || /^[\d\s:.-]+$/.test(named)
  return isNone || pronouns.test(named) || isPlace(named) ? null : named
}

const pronouns = /^(?:she|he|they|her|him|them|any|ze|xe|sie|er|elle|il)(?:\s?\/\s?\p{L}+)+$/iu

/** Whether words name where or when a talk is: `Hall B`, `Room 4`, `10:30`. */
export function isPlace(text: string): boolean {
  return /^(?:(?:room|hall|stage|track|auditorium|ballroom|theat(?:re|er)|salle|saal|raum|sala) (?:\p{L}|[\dIVX.]+)|main (?:stage|hall|room)|\d{1,2}[:.h]\d\d(?:\s?[-–]\s?\d{1,2}[:.h]\d\d)?)$/iu.test(
    tidy(text),
  )
}

const organisations = new Set(
  catalogue
    .filter(({ kind }) => kind === 'organisation')
    .flatMap(({ name, aliases = [] }) => [name, ...aliases])
    .map(fold),
)

const entities = new Map(Object.entries({ amp: '&', quot: '"', ndash: '–', mdash: '—', nbsp: ' ' }))

function characterOf(code: number): string {
  const isNone = code < 32 || (code >= 0xd800 && code <= 0xdfff)
  return isNone ? ' ' : String.fromCodePoint(code)
}

/** Text without emphasis, code marks, quotation marks around it and link addresses, for matching. */
export function withoutMarks(text: string): string {
  if (text.length > 2000 || /^[\p{L}\p{N} ,.;'’?()–—-]*$/u.test(text)) return tidy(text)
  return tidy(
    text
      .replace(/\[?(?<!\w):[a-z][a-z0-9_+-]{1,40}:(?!\w)(?:\]\([^()]*\))?/g, ' ')
      .replace(/!?\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\]|: ?https?:\S+)(?:\{:[^{}]*\})?/g, '$1')
      .replace(/<(?:https?:|mailto:)[^<>]*>/g, '')
      .replace(/&#(\d{2,5});/g, (_, code: string) => characterOf(Number(code)))
      .replace(/&(amp|quot|ndash|mdash|nbsp);/g, (_, name: string) => entities.get(name) ?? ' ')
      .replace(/<\/?[a-z][^<>]*>/gi, '')
      .replace(/(\*{1,3}|_{2,3}|~~|`)/g, '')
      .replace(/(^|[\s(])_([^_]+)_(?=$|[\s),.:;!?])/g, '$1$2')
      .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
      .replace(/(?:\p{Extended_Pictographic}|\ufe0f|\u200d)+/gu, ' '),
  )
}

import { catalogue } from '../catalogue.ts'
import { fold, tidy } from '../fold.ts'
import { isUnspacedName } from './family-names.ts'
import { firstNames } from './first-names.ts'
import type { NamedSpeaker } from './model.ts'

/** Ordinary words of titles and headings: two capitalised words with one of them are a title and not a name. */
const notNames = new Set(
  `a about above abstract access across action actions actor actors adaptive add adopting advanced after agenda agile agenda
  ai algorithms all alternative am an analysis analytics and answer answers any api apis app application applications apps
  approach architect architects architectural architecture architectures are art as ask async at attack attacks audience
  audit automated automation availability aware azure back backend bad basic basics batch be beautiful before beginner
  beginners behavior behaviour benchmark benefits best better beyond big bio black blue board book books bootstrapping brain brave
  break breakfast breaks bridge brief bring broken browser browsers budget bug bugs build builds business but by cache can
  care career case cases challenge challenges change changes chaos chapter cheap check choice choices claim clean client
  clients closing cloud cluster clusters coach code coffee comments common communication communities community company compiler
  compilers complete complex complexity component components computer computing concept concepts concerns conclusion conclusions
  concurrency conf conference connect container containers context contexts continuous control conversation cool core cost
  costs craft crash creative critical culture curve customer customers cyber daily dark dashboard data database databases
  day days debt debugging decision decisions deep defense delivery demo demos deploy deployment deployments design designs
  detection developer developers development device devices devops did different digital dinner discussion distributed do docs
  document documentation does domain domains done dont down dream driven drivers early easy economy ecosystem edge effect effective
  effects efficient embedded end ends energy engine engineer engineering engineers enough enterprise entity environment
  error errors essential ethics event events every everyone everything evolution evolutionary example examples excellence
  experience experiences experiment experiments extra extreme fail failed failure failures fake fast faster fear feature
  features feedback final finally first five fix flow focus food for form four framework frameworks free fresh from front
  frontend full fun function functional functions fundamentals future game games gap general get global go goal goals
  going good great green group growth guide hall hallway handling happy hard hardware health hello help here hidden high
  history home hour hours how human humans hybrid i idea ideas identity if impact implementation important improvement in
  incident incidents index industry infrastructure innovation insights inside intelligence interactive interface interfaces
  intro introduction into is issues it its javascript job jobs join journey just key keynote keynotes keys kill kit knowledge lab
  labs language languages large last latency law laws layer lead leader leaders leadership lean legacy less lesson lessons
  let level library life light lightning limit limits line lines links list live local logic long look low lunch machine
  machines main maintainable make making management manager managers many map maps market master matters me mean meaning measure
  measures medium meet meetup memory mesh message messages meta method methods metrics microservice microservices migration
  mind minutes misc mistakes mob mobile model models modern modular monitor monolith monoliths monitoring more most motivation
  move much multi my myth myths native need needs net network networks never new news next nice night no node none
  not note notes nothing now object objects observability of off office old on one online only open operating operations
  operator operators opinion optimization optimisation option options or order organisation organisations organization
  organizations other our out outline over overview own page pair panel paper papers parallel part parts party past path
  patterns pattern people perfect performance personal perspective phase philosophy photos pipeline pipelines pitfalls place
  plan plans platform platforms play please plus point points policy poor power practical practice practices predictive prepare
  present presentation pressure principle principles privacy problem problems process processes product production products
  productivity professional program programmers programs progress project projects proof property protocol protocols public purpose
  fireside chat fishbowl q qa quality queries query question questions queue queues quick quote quotes rapid react reactive read reader readings ready real
  reality really reason reasons recap recommendations recovery red references reflections registry relational release
  releases reliability reliable remarks remote report requirements research resilience resilient resource resources rest
  result results retro retrospective return review reviews right risk risks road roadmap robot role room rules run runtime safe
  safety same sample scalability scalable scale scenario schedule schema science scope script search second secret secrets secure
  security self semantic senior sense serverless server servers service services session sessions set setup shared shift short
  should show side signal signals silver simple simplicity single site size skills slides slow small smart so social soft software
  solid solution solutions some source space spec speaker speakers specification speech speed stack staff stage standard
  standards start startup startups state states static status step steps stop storage store stories story strategic strategies
  strategy stream streams strong structure structures stuff style success summary super supply support survey sustainable swag system
  systems table tables tail take takeaway takeaways tales talk talks tao target task tasks teams team tech technical techniques
  technologies technology test tests text than that the their theory there they thing things think third this thoughts thread
  threads threat three through time times tips title to today together tomorrow too tool toolbox tools top topic topics total
  toward towards track traffic training transformation transition trap traps travel trends tricks trouble trust truth tuning
  two type types ui ultimate under understand universal unknown up update upgrade us usability usage use useful user users using
  ux value values venue version versus via video view views virtual vision visual vs vulnerabilities wait want war was watch
  way ways we web website week welcome well what whats when where which while who why wild will win window wins with without woman women
  wonderful word words work workflow workflows works workshop world worst write wrong year years yes you your zero zone`.split(
    /\s+/,
  ),
)
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
/** Small words inside names. */
const particles = new Set(
  'van von der den de del della di da do dos das du la le el al bin ibn ben ter ten zu zur af av y san st bint abu mac ap'.split(
    ' ',
  ),
)
const roles =
  /(?<!\p{L})(?:c[etipfo]o|ceo|vp|founder|co-?founder|engineer|developer|architect|lead|head|manager|director|professor|prof|researcher|scientist|consultant|author|creator|advocate|evangelist|designer|analyst|president|owner|principal|senior|staff|chief|maintainer|sre|devrel|product|team|technical|fellow|student|freelancer|contributor|programmer|coach|partner|entwickler|ingeniero|desarrollador)(?!\p{L})/iu
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
  const main = words.filter((word) => !particles.has(fold(word)) && !/^['’]t$/.test(word))
  const isKnown = startsWithGivenName(name) && !alsoWords.has(fold(words[0] ?? ''))
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
  const isAcronym = word.length <= 5 && /^[A-Z]+$/.test(word)
  if (isAcronym || productWords.has(plain)) return false
  if (isTrusted) return !neverNames.has(plain)
  const last = plain.split(/[-‐]/).at(-1) ?? ''
  const isEnding = last.length > 5 && suffix.test(last) && !names.test(last) && !firstNames.has(plain)
  return !isEnding && !notNames.has(plain)
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
  const plain = withoutMarks(text)
    .replace(/[（(]\s*@[\w.-]+\s*[)）]/g, '')
    .replace(/(^|[\s,|/])@[\w.-]*\w(?![\w.]*\s*\p{Lu}\p{Ll}+$)/gu, '$1')
    .replace(/\s*[（(]([^()（）]*)[)）]?/g, (_, inner: string) => bracketed(brackets.push(inner) - 1))
    .replace(/^[\s,|/·-]+|[\s,|/·:;!-]+$/g, '')
    .replace(/(\p{Ll})\.$/u, '$1')
  if (plain === '' || plain.length > 200 || brackets.length > 20) return []
  const parts = plain.split(/ (?:and|und|et|y|e|en|og|och) (?=\p{Lu})| ?[&+;、] ?| with (?=\p{Lu})/u)
  const several = parts.map((part, at) => readNamed(part, trust, { brackets, isList: at < parts.length - 1 }))
  const people = several.every((found) => found !== null) ? several.flat() : null
  return people ?? readNamed(plain, trust, { brackets, isList: false }) ?? []
}

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
  const [first = '', ...others] = part.split(/ ?[／|，] ?|, | [-–—/@] /)
  const { words, bracket } = open(first)
  const employed = /^(.+?) (?:of|from|at|von|bei|de chez) (?:the )?(\S.*)$/.exec(words)
  const isEmployed =
    employed !== null && isName(employed[1] ?? '', trust) && isOrganisation(employed[2] ?? '')
  const name = (isEmployed ? employed[1] : words) ?? ''
  const hasRole = [bracket, ...others].some((other) => roles.test(other))
  if (!isName(name, trust === 'strict' && hasRole ? 'bare' : trust)) return null
  const own = isEmployed ? (employed[2] ?? '') : others.length > 0 ? '' : bracket
  const people: NamedSpeaker[] = [{ name: withoutHonorific(name), organisation: organisationFrom(own) }]
  for (const other of others.map(open)) {
    const isSure = isList || trust === 'listed' || other.bracket !== '' || startsWithGivenName(other.words)
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
  return text.split(' ').length <= 5 && /^[\p{Lu}\p{Lo}]/u.test(text) && !/[?!:"“”]|https?/.test(text)
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
  return tidy(name.replace(/^(?:(?:dr|prof|professor|mr|mrs|ms|sir|dipl-ing)\.? )+(?=\p{Lu})/iu, ''))
}

/** Whether words may say for whom somebody works or as what: short, no sentence. */
function isOrganisation(text: string): boolean {
  const words = tidy(text).split(' ')
  const isSentence = words.filter((word) => /^\p{Ll}/u.test(word) && !roles.test(word)).length > 3
  return words.length <= 9 && !isSentence && !/[.!?]\s|[!?]$|https?:/.test(text)
}

/** `lead SRE at a travel site`: what begins with what somebody is. */
function isRole(text: string): boolean {
  return (
    text.length <= 80 && roles.test(text.split(' ').slice(0, 2).join(' ')) && !/[.!?]\s|https?:/.test(text)
  )
}

function isOrganisationName(text: string): boolean {
  return (
    organisations.has(fold(text)) ||
    /(?<!\p{L})(?:inc|ltd|llc|gmbh|ag|corp|corporation|labs?|university|universit[yé]|college|school|academy|institute|library|libraries|museum|archives?|council|county|city|ministry|department|agency|hospital|health|press|society|association|trust|cent(?:er|re)|cloud|analytics|security|digital|robotics|energy|airlines|transit|games|insurance|holding|bank|group|systems|software|solutions|consulting|technologies|studios?|media|networks?|foundation|partners)\.?$/iu.test(
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

/** Text without emphasis, code marks, quotation marks around it and link addresses, for matching. */
export function withoutMarks(text: string): string {
  if (text.length > 2000) return tidy(text)
  return tidy(
    text
      .replace(/\[?(?<!\w):[a-z][a-z0-9_+-]{1,40}:(?!\w)(?:\]\([^()]*\))?/g, ' ')
      .replace(/!?\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1')
      .replace(/<(?:https?:|mailto:)[^<>]*>/g, '')
      .replace(/<\/?[a-z][^<>]*>/gi, '')
      .replace(/(\*{1,3}|_{2,3}|~~|`)/g, '')
      .replace(/(^|[\s(])_([^_]+)_(?=$|[\s),.:;!?])/g, '$1$2')
      .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
      .replace(/(?:\p{Extended_Pictographic}|\ufe0f|\u200d)+/gu, ' '),
  )
}

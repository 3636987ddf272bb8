import { catalogue } from '../catalogue.ts'
import { fold, tidy } from '../fold.ts'
import { commonWords } from './common-words.ts'

/** What somebody may be. */
export const roles =
  /(?<!\p{L})(?:c[etipfo]o|ceo|vp|founder|co-?founder|engineer|developer|architect|lead|head|manager|director|professor|prof|researcher|scientist|consultant|author|creator|advocate|evangelist|designer|analyst|president|owner|principal|senior|staff|chief|maintainer|sre|devrel|product|team|technical|fellow|member|chair|organi[sz]er|student|freelancer|contributor|programmer|coach|partner|entwickler|ingeniero|desarrollador)(?!\p{L})/iu

/** Whether words may say for whom somebody works or as what: short, no sentence. */
export function isOrganisation(text: string): boolean {
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

export function isOrganisationName(text: string): boolean {
  return (
    organisations.has(fold(text)) ||
    /(?<!\p{L})(?:inc|ltd|llc|gmbh|ag|corp|corporation|labs?|university|universit[yé]|college|school|academy|institute|library|libraries|museum|archives?|council|county|city|ministry|department|agency|hospital|health|press|society|association|trust|cent(?:er|re)|cloud|analytics|security|digital|robotics|energy|airlines|transit|games|insurance|holding|bank|group|systems|software|solutions|consulting|technologies|studios?|media|networks?|foundation|partners|services)\.?$/iu.test(
      text,
    )
  )
}

/** `CTO at Acme` is Acme, `CTO` is nobody's name. */
export function organisationFrom(text: string): string | null {
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

import { fold, tidy } from '../fold.ts'
import { commonWords } from './common-words.ts'
import { firstNames } from './first-names.ts'
import type { NamedSpeaker } from './model.ts'
import {
  hasNameFeature,
  looksLikeName,
  productWords,
  startsWithGivenName,
  suffix,
  withoutHonorific,
} from './names.ts'
import { isOrganisation, isOrganisationName, isRole, organisationFrom, roles } from './organisations.ts'
import { withoutMarks } from './plain-words.ts'

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

import { fold, slugOf, tidy } from '../fold.ts'
import { withoutMarks } from './plain-words.ts'

/** `Talk 2: ` */
export const talkLabel =
  /^talks?\s*(?:#?\d{1,2}\s*[.:–—-]|:| [–—-](?= ))\s*(?=\S)|^(?:分享|演讲|演講|議題|议题|セッション)\s*[一二三四五六七八九十\d]+\s*[：:]\s*(?=\S)/i
const enumeration = /^(?:[A-Z]\d?|\d{1,2}[A-Z]?)[.)]\s+(?=\S)|^session\s*#?\d{1,2}\s*[.:–—-]\s*(?=\S)/i

/** `A. Title`, `Talk 2: Title`: the title. */
export function withoutEnumeration(heading: string): string {
  return heading.replace(enumeration, '').replace(talkLabel, '')
}

/** A time at the beginning. */
export const clock =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? +)?(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d(?: ?[ap]m\b)?| ?[ap]m\b)(?:\s*(?:[-–—]|to)\s*(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d)?(?: ?[ap]m\b)?)?\s*(?:[|:–—-]\s+|\s+|(?=[^\s\d]))(?=\S)/i
/** `(EN)`: the language it was given in. */
const languageBehind = /\s*\((?:EN|DE|FR|ES|PT|IT|NL|JA|JP|KO|ZH|PL|RU)\)/gu
const linkBehind = /\s*[([]+(?:link|video|slides|recording|youtube|abstract|details)[)\]]+$/i

/** More is no title, and not looked through. */
export const longestTitle = 1500

/** A title without enumeration, time, quotation marks around it and a colon at its end. */
export function cleanTitle(text: string): string {
  if (text.length > longestTitle) return tidy(text)
  const title = tidy(
    withoutEnumeration(withoutMarks(text).replace(clock, ''))
      .replace(languageBehind, '')
      .replace(linkBehind, '')
      .replace(/^(.{3,}?)(?:\s+[-–—|]|,)?(?:\s+by)?\s+\(?@[\w.-]*\w\)?$/u, '$1'),
  )
  const behindLabel = /^(\p{L}[\p{L} -]{3,20}: )["“„«](.+)["”“»]$/u.exec(title)
  if (behindLabel) return tidy(`${behindLabel[1] ?? ''}${behindLabel[2] ?? ''}`)
  const inner = /^(?:"(.+)"|“(.+)”|«(.+)»|„(.+)[“”]|「(.+)」|『(.+)』|'(.+)')$/u
    .exec(title)
    ?.slice(1)
    .find(Boolean)
  return tidy((inner !== undefined && !/["“”«»]/.test(inner) ? inner : title).replace(/\s*[:：]$/, ''))
}

/** What two writings of one title have in common: no case, accents or punctuation, nothing in brackets at the end. */
export function titleKey(title: string): string {
  return slugOf(title.replace(/\s*\([^()]*\)\s*$/, '')) || fold(title)
}

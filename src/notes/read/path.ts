import { tidy } from '../fold.ts'
import { readDate } from './fact-lines.ts'
import { isEventTitle } from './event-title.ts'
import { looksLikeName } from './names.ts'

export interface PathFacts {
  title: string | null
  /** The title, if it may be that of a single talk. */
  name: string | null
  /** Whether it calls what is in it a conference's. */
  isOfEvent: boolean
  day: number | null
  date: string | null
}

/** What the name of a file, and of the folders it is in, may tell. */
export function readPath(path: string): PathFacts {
  const folders = path.split('/')
  const name = (folders.pop() ?? '').replace(/\.(?:md|markdown|mdown|txt|text|org|rst)$/i, '')
  const words = tidy(name.replace(/[_-]+/g, ' '))
  const day = /^day ?0*(\d{1,2})(?: (?:notes?|talks?|sessions?))?$/i.exec(words)
  const date =
    readDate(name) ?? folders.map((folder) => readDate(folder)).findLast((found) => found !== null) ?? null
  const title = titleIn(name) ?? titleIn(folderWords(folders.at(-1) ?? ''))
  const isOfEvent = /(?<!\p{L})(?:meetup|conf|conference|summit)(?!\p{L})/iu.test(title ?? '')
  return { title, name: talkIn(name), isOfEvent, day: day ? Number(day[1]) : null, date }
}

/** The words of a folder's name, which may be `WrittenLikeThis`. */
function folderWords(name: string): string {
  return tidy(name.replace(/[_-]+/g, ' ').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '))
}

/** `AdaBerg` and `MakingItFastAndSafe` in words; `JavaScript` stays. */
function withSpaces(name: string): string {
  const words = name.replace(/(?<=\p{Ll})(?=\p{Lu}|\d{3})|(?<=\d{3})(?=\p{Lu})/gu, ' ')
  const isWritten = !name.includes(' ') && (words.split(' ').length > 2 || looksLikeName(words))
  return isWritten ? words : name
}

/** What a name says, if it may be that of a single talk. */
function talkIn(name: string): string | null {
  const title = titleIn(name)
  const isOfMany =
    /(?<!\p{L})(?:talks|sessions|keynotes|notes|workshops|lightning|meetup|summary|recap|takeaways|trip|report|day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon)(?!\p{L})/iu
  const isEvent = isEventTitle(title ?? '') || /^\S+ (?:19|20)\d\d$/.test(title ?? '')
  return title === null || isOfMany.test(title) || isEvent ? null : title
}

/** What a name says besides dates and numbers; null if that is what any file or folder could be called. */
function titleIn(name: string): string | null {
  const unnumbered = name
    .replace(/^day[-_ ]?\d{1,2} ?[-_] ?(?=\d)/i, '')
    .replace(
      /^(?:\d{4}[-_. ]?\d{1,2}[-_. ]?\d{1,2}|\d{4}|0\d+|\d{1,3}(?:\.\d{1,3})?(?= ?[-_.)])|\d+$)[-_.)\s]*/,
      '',
    )
  const title = tidy(withSpaces(unnumbered.replace(/_+/g, ' ').replace(/(?<! )-+(?! )/g, ' ')))
  const isGeneric =
    /^(?:readme|index|(?:talk |session |my )?notes?|talks?|sessions?|content|posts?|docs?|src|pages|blog|day ?\d*)$/i.test(
      title,
    )
  return title === '' || isGeneric ? null : title.charAt(0).toUpperCase() + title.slice(1)
}

import { tidy } from '../fold.ts'
import { readDate } from './fact-lines.ts'

export interface PathFacts {
  title: string | null
  day: number | null
  date: string | null
}

/** What the name of a file, and of the folders it is in, may tell. */
export function readPath(path: string): PathFacts {
  const folders = path.split('/')
  const name = (folders.pop() ?? '').replace(/\.(?:md|markdown|mdown|txt|text|org|rst)$/i, '')
  const words = tidy(name.replace(/[_-]+/g, ' '))
  const day = /^day ?0*(\d{1,2})$/i.exec(words)
  const date =
    readDate(name) ?? folders.map((folder) => readDate(folder)).findLast((found) => found !== null) ?? null
  return {
    day: day ? Number(day[1]) : null,
    date,
    title: titleIn(words) ?? titleIn(folderWords(folders.at(-1) ?? '')),
  }
}

/** The words of a name, which may be `WrittenLikeThis`. */
function folderWords(name: string): string {
  return tidy(name.replace(/[_-]+/g, ' ').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '))
}

/** What a name says besides dates and numbers; null if that is what any file or folder could be called. */
function titleIn(words: string): string | null {
  const title = tidy(words.replace(/^(?:\d{4} \d{1,2} \d{1,2}|\d{1,8}) ?/, ''))
  const isGeneric =
    /^(?:readme|index|(?:talk |session |my )?notes?|talks?|sessions?|content|posts?|docs?|src|pages|blog|day ?\d*)$/i.test(
      title,
    )
  return title === '' || isGeneric ? null : title.charAt(0).toUpperCase() + title.slice(1)
}

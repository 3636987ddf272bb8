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
  const title = tidy(words.replace(/^(?:\d{4} \d{1,2} \d{1,2}|\d{1,8}) ?/, ''))
  return {
    day: day ? Number(day[1]) : null,
    date,
    title:
      title === '' || /^(?:readme|index|notes?)$/i.test(title)
        ? null
        : title.charAt(0).toUpperCase() + title.slice(1),
  }
}

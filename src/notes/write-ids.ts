/**
 * Marks lines of notes with ids: ` ^id` behind the last word of each line given by its number, from 1. Whatever else the
 * text has stays, to the byte: line ends of all kinds, a byte order mark, spaces at the end. A line that has a mark keeps
 * it, an empty one gets none, and neither does a line whose id could not be read again.
 */
export function writeIds(text: string, ids: ReadonlyMap<number, string>): string {
  return text
    .split(/(\r\n|\r|\n)/)
    .map((part, at) => {
      const id = at % 2 === 0 ? ids.get(at / 2 + 1) : undefined
      return id === undefined || !readable.test(id) ? part : withMark(part, id)
    })
    .join('')
}

const readable = /^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/
const mark = /(?:^|\s)\^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/

function withMark(line: string, id: string): string {
  const words = line.trimEnd()
  if (words === '' || mark.test(words)) return line
  return `${words} ^${id}${line.slice(words.length)}`
}

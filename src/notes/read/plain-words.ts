import { tidy } from '../fold.ts'

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

import { fold } from '#notes/fold.ts'
import { otherNumbers } from '#search/words.ts'
import type { Texts } from './search-engines.ts'

/**
 * The slow, obvious twin of the index, for plain words that are there: a row fits if each word stands in it or in what is
 * about its talk, in either number; the last one may go on.
 */
export function createSlowSearch({ all, talkOf, firstText }: Texts): (typed: string) => number[] {
  const wordsOf = all.map((text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])
  return (typed) => {
    const wanted = typed.split(' ')
    const fits = (text: number, at: number) => {
      const word = wanted[at] ?? ''
      const forms = [word, ...otherNumbers(word)]
      const isLast = at === wanted.length - 1
      return (wordsOf[text] ?? []).some((each) => forms.includes(each) || (isLast && each.startsWith(word)))
    }
    return all.flatMap((_, text) => {
      const about = firstText[talkOf[text] ?? 0] ?? 0
      if (about === text) return []
      return wanted.every((_word, at) => fits(text, at) || fits(about, at)) ? [text] : []
    })
  }
}

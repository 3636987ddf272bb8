import type { Term } from './text-query.ts'
import { editsAllowed } from './typos.ts'
import { otherNumbers } from './words.ts'

/** A row as the slow search sees it: folded, what is its own and what is about its talk. */
export interface SlowRow {
  own: string
  about: string
}

const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}])+/gu

const wordsOf = (text: string): string[] => text.match(wordPattern) ?? []

/** Edits between two words by the whole table of them (restricted Damerau and Levenshtein). */
export function editsBetween(a: string, b: string): number {
  const table = new Map<string, number>()
  const at = (i: number, j: number) => table.get(`${i},${j}`) ?? Infinity
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const ways = [
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        isSwap ? at(i - 2, j - 2) + 1 : Infinity,
      ]
      table.set(`${i},${j}`, i === 0 && j === 0 ? 0 : Math.min(...ways))
    }
  }
  return at(a.length, b.length)
}

/** What a search finds, by asking every row for every word: the obvious twin of `createTextSearch`, for tests. */
export function searchSlowly(
  rows: readonly SlowRow[],
  clauses: readonly (readonly Term[])[],
  test: (term: Term, row: number) => boolean = () => false,
): number[] {
  const vocabulary = [...new Set(rows.flatMap(({ own, about }) => [...wordsOf(own), ...wordsOf(about)]))]
  const last = clauses.at(-1)?.at(-1)
  const ask = (isForgiving: boolean) => {
    const fits = new Map(
      clauses.flat().map((term) => [term, fitOf(term, term === last, isForgiving, vocabulary)]),
    )
    return rows.flatMap((row, at) => {
      const has = (term: Term) =>
        term.kind === 'word' || term.kind === 'phrase'
          ? [row.own, row.about].some((text) => fits.get(term)?.(text))
          : test(term, at)
      return clauses.every((clause) => clause.some((term) => has(term) !== term.isExcluded)) ? [at] : []
    })
  }
  const strict = ask(false)
  const hasWords = clauses.flat().some((term) => isSingle(term) && !term.isExcluded)
  return strict.length > 0 || !hasWords ? strict : ask(true)
}

const bare = ({ text }: Term) => text.replace(/(?<=[\p{L}\p{N}])[,;:!?.]+$/u, '')

function isSingle(term: Term): boolean {
  return (
    term.kind === 'word' && wordsOf(bare(term)).join('') === bare(term) && wordsOf(bare(term)).length === 1
  )
}

/** Whether a text has what a term looks for. */
function fitOf(term: Term, isLast: boolean, isForgiving: boolean, vocabulary: readonly string[]) {
  const text = bare(term)
  if (!isSingle(term)) {
    const isWhole = term.isExcluded || (term.kind === 'phrase' && !term.isOpen)
    return (here: string) => {
      for (let at = here.indexOf(text); at >= 0; at = here.indexOf(text, at + 1)) {
        const isInside = (place: number) => {
          const around = [...wordsAround(here, place)]
          return around.length === 1
        }
        if (!isInside(at) && (!isWhole || !isInside(at + text.length))) return true
      }
      return false
    }
  }
  const among = (isThere: (word: string) => boolean) => vocabulary.filter(isThere)
  const exact = among((word) => word === text || otherNumbers(text).includes(word))
  const beginnings = among((word) => word.startsWith(text))
  const within = (edits: number) => among((word) => editsBetween(word, text) <= edits)
  let wanted = isLast && !term.isExcluded ? [...exact, ...beginnings] : exact
  if (wanted.length === 0 && !term.isExcluded) wanted = beginnings
  if (!term.isExcluded && (isForgiving || wanted.length === 0)) {
    const known = wanted
    for (let edits = 1; edits <= editsAllowed(text); edits++) {
      const near = within(edits)
      const forms = among((word) =>
        near.some((other) => word === other || otherNumbers(other).includes(word)),
      )
      const more = forms.filter((word) => !known.includes(word))
      wanted = [...known, ...more]
      if (more.length > 0) break
    }
  }
  const all = new Set(wanted)
  return (here: string) => wordsOf(here).some((word) => all.has(word))
}

/** The word that lies on both sides of a place in a text, if one does. */
function* wordsAround(text: string, place: number): Generator<string> {
  for (const found of text.matchAll(wordPattern))
    if (found.index < place && place < found.index + found[0].length) yield found[0]
}

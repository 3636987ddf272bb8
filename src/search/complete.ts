import { fold } from '#notes/fold.ts'
import type { FacetValue } from './columns.ts'
import { type FacetValues, facetNouns, valuesNamed } from './engine.ts'
import { type FacetName, facetNames } from './query.ts'
import { operators } from './text-query.ts'

/** A way to go on with what is being typed. */
export interface Completion {
  /** What it stands for: `Docker`, or an operator, `tech:`. */
  label: string
  /** What it is: `technology, 5`. */
  hint: string
  /** All of the text with it, and where the caret stands then. */
  text: string
  caret: number
}

const most = 6
/** Fewer letters than this say too little. */
const fewestLetters = 2

const fixed = {
  is: { value: 'saved', hint: 'only what you saved' },
  has: { value: 'note', hint: 'only what you wrote a note on' },
}

/** How the word before the caret can go on: with operators, and with values of facets. */
export function complete(text: string, caret: number, values: FacetValues): Completion[] {
  const start = text.slice(0, caret).search(/\S+$/)
  if (start < 0 || /\S/.test(text.charAt(caret))) return []
  // Within quotation marks words are only words.
  if (text.slice(0, start).split('"').length % 2 === 0 || text.charAt(start) === '"') return []
  const minus = text.charAt(start) === '-' ? '-' : ''
  const word = text.slice(start + minus.length, caret)
  const put = (label: string, hint: string, written: string): Completion => {
    const before = text.slice(0, start) + minus + written
    return { label, hint, text: before + text.slice(caret), caret: before.length }
  }
  const putValue = (facet: FacetName, { id, label, total }: FacetValue) =>
    put(label, `${facetNouns[facet]}, ${total}`, `${facet}:${id} `)

  const [, typed = '', begun = ''] = /^([a-z]+):(.*)$/i.exec(word) ?? []
  const operator = typed.toLowerCase()
  const facet = facetNames.find((name) => name === operator)
  if (facet)
    return named(values[facet], begun)
      .slice(0, most)
      .map((value) => putValue(facet, value))
  if (operator === 'is' || operator === 'has') {
    const { value, hint } = fixed[operator]
    return value.startsWith(fold(begun)) ? [put(`${operator}:${value}`, hint, `${operator}:${value} `)] : []
  }
  if (!/^\p{L}+$/u.test(word) || word.length < fewestLetters) return []
  const asOperator = operators
    .filter((name) => name.startsWith(word.toLowerCase()))
    .map((name) =>
      put(`${name}:`, name === 'is' || name === 'has' ? fixed[name].hint : facetNouns[name], `${name}:`),
    )
  const asValue = facetNames.flatMap((name) =>
    named(values[name], word)
      .slice(0, 3)
      .map((value) => ({ name, value })),
  )
  asValue.sort((a, b) => b.value.total - a.value.total)
  return [...asOperator, ...asValue.map(({ name, value }) => putValue(name, value))].slice(0, most)
}

function named(values: readonly FacetValue[], begun: string): readonly FacetValue[] {
  const wanted = fold(begun).replaceAll('"', '').trim()
  return wanted === '' ? values : valuesNamed(values, wanted, 'beginning')
}

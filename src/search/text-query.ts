import { fold } from '#notes/fold.ts'
import { facetNames, longestText } from './query.ts'

/** What can stand before a colon: a facet, `is` (`is:saved`) or `has` (`has:note`). */
export const operators = [...facetNames, 'is', 'has'] as const
type Operator = (typeof operators)[number]

/** One thing asked for, as it was typed. */
export interface Term {
  kind: 'word' | 'phrase' | Operator
  /** Without minus, operator and quotes, folded; not empty. */
  text: string
  isExcluded: boolean
  /** Whether it may go on: a phrase whose end is still to be typed. */
  isOpen: boolean
  /** Where it stands in what was typed, the end excluded. */
  start: number
  end: number
}

/** What was typed into the search field. All clauses must hold; of a clause, one of its terms (`a OR b`). */
export interface TextQuery {
  clauses: Term[][]
  /** What makes no sense and is left out: a sentence each. */
  ignored: string[]
}

const space = /\s/

/**
 * Reads what was typed: words, `"phrases"`, `-without`, `one OR other`, `tech:docker`, `track:"Modern Learning"`,
 * `is:saved`, `has:note`. Any text can be read; a colon behind something that is no operator is part of a word.
 */
export function parseText(text: string): TextQuery {
  const query: TextQuery = { clauses: [], ignored: [] }
  let isAlternative = false
  let at = 0
  const typed = text.slice(0, longestText)
  while (at < typed.length) {
    if (space.test(typed.charAt(at))) {
      at++
      continue
    }
    const read = readTerm(typed, at)
    at = read.end
    if (read.isOr) {
      if (isAlternative || query.clauses.length === 0)
        query.ignored.push('“OR” has nothing on one of its sides.')
      isAlternative = query.clauses.length > 0
      continue
    }
    if (read.problem !== null) query.ignored.push(read.problem)
    if (read.term) {
      const last = query.clauses.at(-1)
      if (isAlternative && last) last.push(read.term)
      else query.clauses.push([read.term])
      isAlternative = false
    }
  }
  if (isAlternative) query.ignored.push('“OR” has nothing on one of its sides.')
  return query
}

interface Read {
  term: Term | null
  isOr: boolean
  problem: string | null
  end: number
}

function readTerm(typed: string, start: number): Read {
  const isExcluded = typed.charAt(start) === '-' && /[^\s-]/.test(typed.charAt(start + 1))
  let at = isExcluded ? start + 1 : start
  const named = /^([a-z]+):/i.exec(typed.slice(at, at + 10))
  const operator = operators.find((known) => known === named?.[1]?.toLowerCase()) ?? null
  if (operator) at += operator.length + 1

  // A quotation mark by itself is looked for as typed.
  const isQuoted = /^["“](?!\s|$)/.test(typed.slice(at, at + 2))
  const { text, end, isOpen } = isQuoted ? readQuoted(typed, at + 1) : readBare(typed, at)
  if (!operator && !isExcluded && !isQuoted && text === 'OR')
    return { term: null, isOr: true, problem: null, end }
  const folded = fold(text).trim()
  if (folded === '') {
    const problem = `“${typed.slice(start, end)}” says nothing to look for.`
    return { term: null, isOr: false, problem, end }
  }
  const kind = operator ?? (isQuoted ? 'phrase' : 'word')
  return { term: { kind, text: folded, isExcluded, isOpen, start, end }, isOr: false, problem: null, end }
}

function readQuoted(typed: string, start: number): { text: string; end: number; isOpen: boolean } {
  const length = typed.slice(start).search(/["”]/)
  const end = length < 0 ? typed.length : start + length
  return { text: typed.slice(start, end), end: Math.min(end + 1, typed.length), isOpen: length < 0 }
}

function readBare(typed: string, start: number): { text: string; end: number; isOpen: boolean } {
  let end = start
  while (end < typed.length && !space.test(typed.charAt(end))) end++
  return { text: typed.slice(start, end), end, isOpen: false }
}

/** What was typed, without one of its clauses; the “OR”s between its terms go too. */
export function withoutClause(text: string, clause: readonly Term[]): string {
  const start = clause[0]?.start ?? 0
  const end = clause.at(-1)?.end ?? 0
  return `${text.slice(0, start)}${text.slice(end)}`.replace(/\s+/g, ' ').trim()
}

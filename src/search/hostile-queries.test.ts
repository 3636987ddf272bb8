import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEngine } from './engine.ts'
import { parseQuery } from './query.ts'

const letters = 'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' ')
/** Words that come again and again, so that everything common is very common. */
const words = Array.from({ length: 3000 }, (_, at) => {
  const one = letters[at % 26] ?? ''
  return `${one}${letters[(at * 7) % 26]}${letters[(at * 11) % 26]}${at % 5 === 0 ? '' : at}`
})
const signs = ['(', ')', '++', '#', '.', '-', '“', '”', '👍', '日本語', 'ß', 'İ', '\u0001', '\ud83d']

/** One megabyte of takeaways in 400 talks. */
function megabyte() {
  const engine = createEngine()
  let at = 0
  const text = () =>
    Array.from({ length: 20 }, () => words[(at++ * 31) % words.length] ?? signs[at % signs.length]).join(
      at % 3 === 0 ? ' ' : signs[at % signs.length],
    )
  engine.add({
    conference: { id: 'c', label: 'C' },
    topics: [{ id: 'aws', label: 'AWS', facet: 'tech' }],
    talks: Array.from({ length: 400 }, (_, talk) => ({
      about: text(),
      values: { conf: [{ id: 'c', label: 'C' }], day: [], track: [], speaker: [] },
      rows: Array.from({ length: 25 }, (__, row) => ({
        id: `${talk}-${row}`,
        isTakeaway: true,
        text: text(),
        topics: row % 2 === 0 ? [0] : [],
      })),
    })),
  })
  return engine
}

const evil = fc.oneof(
  fc.array(fc.constantFrom(...letters, ...signs, '"', ' ', '-', 'OR ', 'tech:', 'is:saved', ':'), {
    maxLength: 120,
  }),
  fc.array(
    fc.constantFrom(...words.slice(0, 50).map((word) => `${word} `), 'a ', '-a ', 'a OR ', '-"b c" '),
    {
      maxLength: 60,
    },
  ),
  fc.array(fc.constantFrom('(a+)+$', '.*', '\\', '[', '*', '%', "'", '\0', '__proto__ ', 'constructor '), {
    maxLength: 40,
  }),
  fc.array(fc.string({ unit: 'binary' }), { maxLength: 20 }),
  fc.constantFrom('a', '"', 'aaaaaaaaaaaa', 'zzzz', 'abcdefgh').map((one) => [one.repeat(200)]),
)

test('no query over a megabyte throws or hangs, and all say how much they found', () => {
  const engine = megabyte()
  fc.assert(
    fc.property(evil, fc.boolean(), (pieces, isByTalk) => {
      const query = { ...parseQuery({ q: pieces.join('') }), isByTalk }
      const { rows, takeaways, talks, best } = engine.find({
        query,
        saved: ['0-0'],
        noted: [],
        isGrowing: false,
      })
      expect(takeaways).toBe(rows.length)
      expect(talks.length).toBeLessThanOrEqual(takeaways)
      expect(best.length).toBeLessThanOrEqual(20)
    }),
    { numRuns: 1000, seed: 4 },
  )
})

test('no query over a few takeaways throws', () => {
  const engine = createEngine()
  fc.assert(
    fc.property(evil, (pieces) => {
      const answer = engine.find({
        query: parseQuery({ q: pieces.join('') }),
        saved: [],
        noted: [],
        isGrowing: false,
      })
      expect(answer.takeaways).toBe(0)
    }),
    { numRuns: 10_000, seed: 5 },
  )
})

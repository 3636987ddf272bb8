import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Mark, markKinds, type Mention, type Topic } from '#notes/model.ts'
import { cutText, groupPieces } from './marked-text.ts'
import type { SearchedWord } from '#search/text-plan.ts'

const text = 'Read the Redis guide before caching'
const redis: Topic = { id: 'redis', name: 'Redis', kind: 'technology', aliases: [], parent: null }

const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const marked = (kind: Mark['kind'], words: string): Mark => ({ kind, ...at(words) })
const linked = (words: string): Mark => ({ kind: 'link', ...at(words), url: 'https://a.example' })
const mentioned = (words: string): Mention => ({ topic: redis, ...at(words) })

/** Pieces as `text|layer|layer`. */
const cut = (parts: Omit<Parameters<typeof cutText>[0], 'text'>) =>
  cutText({ text, ...parts }).map((piece) => [piece.text, ...piece.layers.map(({ kind }) => kind)].join('|'))

const searched = (word: string): SearchedWord => ({ text: word, isWord: true, isPrefix: true, edits: 0 })

describe('a text is cut', () => {
  test('at the marks of its author, which may lie in each other', () => {
    expect(cut({ marks: [marked('strong', 'the Redis guide'), marked('code', 'Redis')] })).toEqual([
      'Read ',
      'the |strong',
      'Redis|strong|code',
      ' guide|strong',
      ' before caching',
    ])
  })

  test('at mentions and search hits, links outermost and hits innermost', () => {
    const parts = {
      marks: [marked('emphasis', 'the Redis')],
      mentions: [mentioned('Redis')],
      words: [searched('redis'), searched('cach')],
    }
    expect(cut(parts)).toEqual([
      'Read ',
      'the |emphasis',
      'Redis|topic|emphasis|hit',
      ' guide before ',
      'cach|hit',
      'ing',
    ])
  })

  test('so that no link lies in a link: the author’s wins over a topic, the first over the next', () => {
    const marks = [linked('Redis guide'), linked('guide before')]
    expect(cut({ marks, mentions: [mentioned('Redis')] })).toEqual([
      'Read the ',
      'Redis guide|link',
      ' before caching',
    ])
  })

  test('at the longer of two mentions, unless the text is shown for the shorter', () => {
    const guide: Mention = { topic: { ...redis, id: 'redis-guide' }, ...at('Redis guide') }
    const topicsIn = (about?: string) =>
      cutText({ text, mentions: [guide, mentioned('Redis')], about }).flatMap(({ text: words, layers }) =>
        layers.map((layer) => (layer.kind === 'topic' ? `${words}: ${layer.topic.id}` : layer.kind)),
      )
    expect(topicsIn()).toEqual(['Redis guide: redis-guide'])
    expect(topicsIn('redis')).toEqual(['Redis: redis'])
  })

  test('not at a link without an address', () => {
    expect(cut({ marks: [{ ...linked('Redis'), url: '' }, marked('link', 'guide')] })).toEqual([text])
  })
})

test('neighbours in one layer become one element', () => {
  const pieces = cutText({
    text,
    marks: [linked('the Redis guide'), marked('code', 'Redis')],
    words: [searched('guide')],
  })
  const groups = groupPieces(pieces, 0)
  expect(groups.map(({ layer, pieces: within }) => [layer?.kind, within.length])).toEqual([
    [undefined, 1],
    ['link', 4],
    [undefined, 1],
  ])
})

test('joined, the pieces are the text, whatever marks there are', () => {
  const range = fc
    .record({ start: fc.nat(40), length: fc.nat(40) })
    .map(({ start, length }) => ({ start, end: start + length }))
  const link = range.map((where): Mark => ({ kind: 'link', url: 'https://a.example', ...where }))
  const other = fc
    .tuple(fc.constantFrom(...markKinds), range)
    .map(([kind, where]): Mark => ({ kind, ...where }))
  // Some lie within others, or across their ends.
  const mention = fc
    .tuple(fc.constantFrom('redis', 'docker'), range)
    .map(([id, where]): Mention => ({ topic: { ...redis, id }, ...where }))
  const cutTexts = fc.record({
    text: fc.oneof(fc.constant(text), fc.string({ maxLength: 40 })),
    marks: fc.array(fc.oneof(link, other)),
    mentions: fc.array(mention, { maxLength: 8 }),
    about: fc.constantFrom(undefined, 'redis', 'docker'),
    words: fc.subarray(['re', 'the', 'redis', 'c', 'guide']).map((words) => words.map(searched)),
  })
  fc.assert(
    fc.property(cutTexts, (parts) => {
      const pieces = cutText(parts)
      expect(pieces.map((piece) => piece.text).join('')).toBe(parts.text)
      for (const { layers } of pieces)
        expect(layers.filter(({ kind }) => kind === 'link' || kind === 'topic').length).toBeLessThan(2)
    }),
    { numRuns: 500, seed: 21 },
  )
})

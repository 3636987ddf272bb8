import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '#notes/fold.ts'
import { editsBetween, searchSlowly, type SlowRow } from './slow-search.ts'
import { createTextIndexBuilder } from './text-index.ts'
import { parseText } from './text-query.ts'
import { createTextSearch } from './text-search.ts'
import { isWithin } from './typos.ts'

interface SomeTalk {
  about: string
  rows: string[]
}

/** A search over talks, whose rows are numbered through without what is about the talks. */
function searchOver(talks: readonly SomeTalk[]) {
  const builder = createTextIndexBuilder()
  const talkOf: number[] = []
  const firstText = [0]
  const numbers: number[] = []
  const slow: SlowRow[] = []
  for (const [at, { about, rows }] of talks.entries()) {
    builder.add(fold(about))
    talkOf.push(at)
    numbers.push(-1)
    for (const row of rows) {
      builder.add(fold(row))
      talkOf.push(at)
      numbers.push(slow.push({ own: fold(row), about: fold(about) }) - 1)
    }
    firstText.push(talkOf.length)
  }
  const places = { talkOf: Uint32Array.from(talkOf), firstText: Uint32Array.from(firstText) }
  const { search } = createTextSearch(builder.build(), places)
  return {
    slow,
    /** Rows, the best first. */
    ranked: (text: string) => {
      const { rows, scores } = search(parseText(text).clauses, () => () => false)
      const all = [...rows].map((row, at) => ({ row: numbers[row] ?? -1, score: scores[at] ?? 0 }))
      return all.sort((a, b) => b.score - a.score || a.row - b.row).map(({ row }) => row)
    },
    words: (text: string) => search(parseText(text).clauses, () => () => false).words,
  }
}

const word = fc.constantFrom(
  'cache',
  'caches',
  'cached',
  'cash',
  'vault',
  'vaults',
  'go',
  'google',
  'c++',
  'c#',
  'c',
  'perf_event',
  '@contended',
  '20,000+',
  'Bonér',
  'boner',
  'policy',
  'policies',
  '(',
  '👍',
  '日本語',
  '日本',
  'kubernetes',
  'Kubernetse',
  'colah.github.io',
  'github',
  '“plain',
  'java”',
  "it's",
  'low',
  'latency',
)
const sentence = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
const someTalks = fc.array(
  fc.record({ about: sentence, rows: fc.array(sentence, { minLength: 1, maxLength: 4 }) }),
  { maxLength: 5 },
)
const typedWord = fc.oneof(
  word,
  word.map((some) => some.slice(0, -1)),
  word.map((some) => `-${some}`),
  fc.tuple(word, word).map((some) => `"${some.join(' ')}"`),
  fc.tuple(word, word).map((some) => some.join(' OR ')),
  fc.constantFrom('"low', 'OR', '-', '""', 'vualt', 'kubernets', 'latancy', 'cahce', 'x,', 'cache.'),
)

test('what is found is what a slow search finds, and nothing is left over from the search before', () => {
  const typed = fc.array(
    fc.array(typedWord, { maxLength: 3 }).map((words) => words.join(' ')),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(someTalks, typed, (talks, texts) => {
      const { ranked, slow } = searchOver(talks)
      for (const text of texts) {
        const { clauses } = parseText(text)
        if (clauses.length === 0) continue
        expect([text, ranked(text).sort((a, b) => a - b)]).toEqual([text, searchSlowly(slow, clauses)])
      }
    }),
    { numRuns: 1500, seed: 1 },
  )
})

test('edits are those that the whole table counts', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })
  fc.assert(
    fc.property(letters, letters, fc.constantFrom(0, 1, 2), (a, b, edits) => {
      expect(isWithin(a, b, edits)).toBe(editsBetween(a, b) <= edits)
    }),
    { numRuns: 5000, seed: 2 },
  )
})

describe('the order of what is found', () => {
  const order = (rows: string[], text: string, about = '') => {
    const { ranked } = searchOver([{ about, rows }])
    return ranked(text).map((at) => rows[at])
  }

  test('words side by side come before the same words apart', () => {
    expect(order(['latency is low', 'low and latency', 'low latency'], 'low latency')).toEqual([
      'low latency',
      'latency is low',
      'low and latency',
    ])
  })

  test('the word itself comes before words that begin with it', () => {
    expect(order(['caches', 'cachet', 'a cache of many other words in it'], 'cache')).toEqual([
      'caches',
      'a cache of many other words in it',
      'cachet',
    ])
  })

  test('what is only in the title comes after what the takeaway says, short before long', () => {
    const talks = [
      { about: 'Vault', rows: ['Of keys'] },
      { about: 'Keys', rows: ['All about a vault and many other things', 'A vault'] },
    ]
    expect(searchOver(talks).ranked('vault')).toEqual([2, 1, 0])
  })

  test('rare words weigh more than common ones', () => {
    const rows = ['team rust', 'team', 'team', 'team go']
    expect(order(rows, 'rust OR team').at(0)).toBe('team rust')
  })

  test('a typo comes last, and only where nothing is written so', () => {
    expect(order(['docker', 'dockers', 'rocker'], 'dokcer')).toEqual(['docker', 'dockers'])
    expect(order(['docker', 'dockerd'], 'docker')).toEqual(['docker', 'dockerd'])
    expect(order(['form', 'from here'], 'from')).toEqual(['from here'])
  })

  test('a typo that is a word elsewhere is forgiven where else nothing would be found', () => {
    const rows = ['form of the team', 'from the vault']
    expect(order(rows, 'form vault')).toEqual(['from the vault'])
  })
})

test('the words say how they were looked for', () => {
  const { words } = searchOver([{ about: '', rows: ['docker and kubernetes', 'c++ code'] }])
  expect(words('kubernets c++ -vault "a b" tech:x doc')).toMatchObject([
    { text: 'kubernets', isWord: true, edits: 1 },
    { text: 'c++', isWord: false, isPrefix: true },
    { text: 'a b', isWord: false, isPrefix: false },
    { text: 'doc', isWord: true, isPrefix: true, edits: 0 },
  ])
})

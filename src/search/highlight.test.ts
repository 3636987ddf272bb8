import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '#notes/fold.ts'
import { hasWord, rangesOfWords } from './highlight.ts'
import { createTextIndexBuilder } from './text-index.ts'
import { parseText } from './text-query.ts'
import { createTextSearch } from './text-search.ts'

/** Searches one text. */
function searchIn(text: string, query: string) {
  const builder = createTextIndexBuilder()
  builder.add('')
  builder.add(fold(text))
  const places = { talkOf: Uint32Array.of(0, 0), firstText: Uint32Array.of(0, 2) }
  return createTextSearch(builder.build(), places).search(parseText(query).clauses, () => () => false)
}
const matches = (text: string, query: string) => searchIn(text, query).rows.length > 0
const marked = (text: string, query: string) =>
  rangesOfWords(text, searchIn(text, query).words).map(({ start, end }) => text.slice(start, end))

describe('words of all kinds are found as typed', () => {
  test.each([
    ['Mention of using the @Contended annotation', '@Contended', '@Contended'],
    ['Mention of using the @Contended annotation', 'contended', 'Contended'],
    ['Uses perf_event on Linux', 'perf_event', 'perf_event'],
    ['using JNI/JNA for speed', 'JNI/JNA', 'JNI/JNA'],
    ['using JNI/JNA for speed', 'jna', 'JNA'],
    ['Uses async pub-sub', 'pub-sub', 'pub-sub'],
    ['Uses async pub‑sub', 'pub-sub', 'pub‑sub'],
    ['Mentions colah.github.io', 'colah.github.io', 'colah.github.io'],
    ['Mentions colah.github.io', 'github', 'github'],
    ['to 20,000+ servers', '20,000+', '20,000+'],
    ['40–60 deploys', '40-60', '40–60'],
    ['By Jonas Bonér', 'boner', 'Bonér'],
    ['By Jonas Bone\u0301r', 'Bonér', 'Bone\u0301r'],
    ['from Python to C for speed', 'C', 'C'],
    ['C++ and C#', 'c#', 'C#'],
    ['It’s “plain Java”', "it's", 'It’s'],
    ['It’s “plain Java”', '“plain Java”', 'plain Java'],
    ['Docker and Kubernetes', 'kubernets', 'Kubernetes'],
    ['Docker and Kubernetes', 'dokcer', 'Docker'],
    ['Caches and policies', 'cache policy', 'Caches'],
    ['Caches and policies', 'cache policy', 'policies'],
    ['Secret sauce', 'secrets', 'Secret'],
    ['Straße', 'stras', 'Straß'],
    ['a ﬁx', 'f', 'ﬁ'],
    ['Flux\u00a0release', 'flux\u00a0release', 'Flux'],
    ['İstanbul calling', 'istanbul', 'İstanbul'],
    ['die Straße', 'strasse', 'Straße'],
    ['Emoji 👍 too', '👍', '👍'],
    ['データ基盤', 'データ', 'データ'],
  ])('in %s: %s', (text, query, shown) => {
    expect(matches(text, query)).toBe(true)
    expect(marked(text, query)).toContain(shown)
  })
})

describe('a word is found at the beginning of a word only', () => {
  test.each([
    ['deploy', 'Redeployed', false],
    ['deploy', 'Deployed daily', true],
    ['c', 'Docker', false],
    ['c', 'Docker containers', true],
    ['java', 'plain Java', true],
    ['ava', 'plain Java', false],
    ['++', 'C++', true],
    ['boner latency', 'Bonér on latency', true],
    ['boner latency', 'Bonér on speed', false],
  ])('%s in %s: %s', (query, text, found) => {
    expect(matches(text, query)).toBe(found)
  })
})

test('every printable character is a query: it finds itself and marks itself', () => {
  const printable = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))
  for (const char of printable.filter((other) => other !== ' ')) {
    const text = `before ${char} after`
    expect(matches(text, char)).toBe(true)
    expect(marked(text, char).join('').toLowerCase()).toContain(char.toLowerCase())
  }
})

describe('marks', () => {
  test('melt together where words overlap', () => {
    expect(marked('Low latency, low', 'low lat')).toEqual(['Low', 'lat', 'low'])
    expect(marked('Low latency, low', '"low latency" latency')).toEqual(['Low latency'])
    expect(rangesOfWords('Low latency', [])).toEqual([])
  })

  test('are in order, apart, inside the text, and read as a searched word does, whatever the text', () => {
    const piece = fc.constantFrom(
      'Bonér',
      'bone',
      'ﬁx',
      'İ',
      '👍',
      'e\u0301',
      ' ',
      '\u00a0',
      '-',
      '"',
      'Fi',
      '\ud83d',
    )
    const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
    const query = fc.array(fc.constantFrom('bon', 'fix', 'i', 'e', '-', '"', 'bone'), {
      minLength: 1,
      maxLength: 3,
    })
    fc.assert(
      fc.property(texts, query, (text, typed) => {
        const { words } = searchIn(text, typed.join(' '))
        let last = -1
        const ranges = rangesOfWords(text, words)
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(words.some((word) => fold(text.slice(start, end)).includes(word.text))).toBe(true)
          last = end
        }
        expect(ranges.length > 0).toBe(words.some((word) => hasWord(text, word)))
        expect(ranges.length > 0 || !matches(text, typed.join(' '))).toBe(true)
      }),
      { numRuns: 1000, seed: 1 },
    )
  })
})

test('a query that would be a dangerous pattern is only text', () => {
  expect(matches('a'.repeat(10_000), '(a+)+$')).toBe(false)
  expect(marked('try (a+)+$ here', '(a+)+$')).toEqual(['(a+)+$'])
})

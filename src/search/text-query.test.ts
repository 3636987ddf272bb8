import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseText, type TextQuery, withoutClause } from './text-query.ts'

/** A query as one reads it: terms of a clause joined by |, excluded ones with a minus. */
function shown({ clauses }: TextQuery): string[] {
  return clauses.map((clause) =>
    clause
      .map(({ kind, text, isExcluded }) => {
        const what = kind === 'phrase' ? `"${text}"` : kind === 'word' ? text : `${kind}:${text}`
        return isExcluded ? `-${what}` : what
      })
      .join('|'),
  )
}

describe('what was typed is read as', () => {
  test.each<[string, string[]]>([
    ['low  latency', ['low', 'latency']],
    ['"low latency" java', ['"low latency"', 'java']],
    ['“low latency” java', ['"low latency"', 'java']],
    ['“low latency" java', ['"low latency"', 'java']],
    ['"low lat', ['"low lat"']],
    ['docker -vault', ['docker', '-vault']],
    ['-"low latency"', ['-"low latency"']],
    ['docker OR vault java', ['docker|vault', 'java']],
    ['a OR b OR -c', ['a|b|-c']],
    ['docker or vault', ['docker', 'or', 'vault']],
    ['tech:Docker', ['tech:docker']],
    ['TECH:docker -idea:Latency', ['tech:docker', '-idea:latency']],
    ['track:"Modern Learning" speaker:Bonér', ['track:modern learning', 'speaker:boner']],
    [
      'is:saved has:note day:2 conf:qcon org:google',
      ['is:saved', 'has:note', 'day:2', 'conf:qcon', 'org:google'],
    ],
    ['std::vector 10:30 http://a.b', ['std::vector', '10:30', 'http://a.b']],
    [
      'C++ C# @Contended colah.github.io 20,000+ ( 👍',
      ['c++', 'c#', '@contended', 'colah.github.io', '20,000+', '(', '👍'],
    ],
    ['- -- --flag a-b', ['-', '--', '--flag', 'a-b']],
    ['"', ['"']],
    ['5" disk', ['5"', 'disk']],
    ['', []],
    ['   ', []],
  ])('%j: %j', (text, clauses) => {
    expect(shown(parseText(text))).toEqual(clauses)
  })
})

describe('what makes no sense is left out and named, and the rest is looked for', () => {
  test.each([
    ['OR docker', ['docker'], '“OR” has nothing on one of its sides.'],
    ['docker OR', ['docker'], '“OR” has nothing on one of its sides.'],
    ['docker OR OR vault', ['docker|vault'], '“OR” has nothing on one of its sides.'],
    ['tech: docker', ['docker'], '“tech:” says nothing to look for.'],
    ['"" docker', ['docker'], '“""” says nothing to look for.'],
    ['-"" docker', ['docker'], '“-""” says nothing to look for.'],
  ])('%s', (text, clauses, ignored) => {
    expect(shown(parseText(text))).toEqual(clauses)
    expect(parseText(text).ignored).toEqual([ignored])
  })
})

test('any text is read: its terms lie in it, in order and apart, and each can be taken out', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    '"',
    '“',
    '-',
    'OR',
    'tech:',
    'is:',
    ':',
    'Bonér',
    '👍',
    '\ud83d',
    '\n',
    'x'.repeat(150),
  )
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const { clauses } = parseText(text)
      let last = 0
      for (const term of clauses.flat()) {
        expect(term.start).toBeGreaterThanOrEqual(last)
        expect(term.end).toBeGreaterThan(term.start)
        expect(term.text).not.toBe('')
        last = term.end
      }
      expect(last).toBeLessThanOrEqual(200)
      for (const [at, clause] of clauses.entries()) {
        const kept = clauses.filter((_, other) => other !== at)
        const without = withoutClause(text.slice(0, 200), clause)
        expect(shown(parseText(without)).length).toBeLessThanOrEqual(kept.length + 1)
      }
    }),
    { numRuns: 10_000, seed: 1 },
  )
})

test.each([
  ['docker -vault "low latency"', 1, 'docker "low latency"'],
  ['docker OR vault java', 0, 'java'],
  ['java docker OR vault', 1, 'java'],
  ['docker', 0, ''],
])('%s without its clause %i is %j', (text, at, rest) => {
  expect(withoutClause(text, parseText(text).clauses[at] ?? [])).toBe(rest)
})

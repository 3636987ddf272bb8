import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeIds } from './write-ids.ts'

const write = (text: string, ...ids: [number, string][]) => writeIds(text, new Map(ids))

describe('a mark is written', () => {
  test('at the end of the lines it is given for, and nowhere else', () => {
    expect(write('# Tides\n\n- Ebb\n- Flow\n', [3, 'k3v9'], [4, 'p4e44wktxn'])).toBe(
      '# Tides\n\n- Ebb ^k3v9\n- Flow ^p4e44wktxn\n',
    )
  })

  test('between the words and what trails them', () => {
    expect(write('- Ebb  \n- Flow\t\n- Surge\u00a0', [1, 'a1'], [2, 'b2'], [3, 'c3'])).toBe(
      '- Ebb ^a1  \n- Flow ^b2\t\n- Surge ^c3\u00a0',
    )
  })

  test('with line ends of every kind, in one text', () => {
    expect(write('\uFEFF• Ebb\r\n• Flow\r• Surge\n\r• Foam', [1, 'a'], [2, 'b'], [3, 'c'], [5, 'd'])).toBe(
      '\uFEFF• Ebb ^a\r\n• Flow ^b\r• Surge ^c\n\r• Foam ^d',
    )
  })
})

describe('a line stays as it is', () => {
  test('when it has a mark already', () => {
    const text = '- Ebb ^k3v9\n- Flow ^Own-Mark \n^alone'
    expect(write(text, [1, 'a1'], [2, 'b2'], [3, 'c3'])).toBe(text)
  })

  test('when it has no words, or is not there', () => {
    expect(write('\n  \n', [1, 'a1'], [2, 'b2'], [3, 'c3'], [99, 'd4'], [0, 'e5'])).toBe('\n  \n')
    expect(write('', [1, 'a1'])).toBe('')
    expect(write('\uFEFF', [1, 'a1'])).toBe('\uFEFF')
  })

  test('when its id could not be read again', () => {
    expect(write('- Ebb\n- Flow', [1, 'a.b'], [2, 'two words'])).toBe('- Ebb\n- Flow')
  })
})

test('words that only look a little like a mark are words', () => {
  expect(write('- 2^10\n- x ^ y\n- see ^k3v9.', [1, 'a1'], [2, 'b2'], [3, 'c3'])).toBe(
    '- 2^10 ^a1\n- x ^ y ^b2\n- see ^k3v9. ^c3',
  )
})

test('the marks taken out again, the text is what it was; and writing twice is writing once', () => {
  const piece = fc.constantFrom(
    '- tide',
    'ebb',
    ' ',
    '\t',
    '\r\n',
    '\n',
    '\r',
    '\u00a0',
    '\uFEFF',
    '^a1',
    '^',
    '潮',
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 20 })),
      (pieces, at) => {
        const text = pieces.join('')
        const ids = new Map(at.map((line) => [line, `zz${line}`]))
        const written = writeIds(text, ids)
        expect(written.replace(/ \^zz\d+/g, '')).toBe(text)
        expect(writeIds(written, ids)).toBe(written)
      },
    ),
    { numRuns: 1000, seed: 3 },
  )
})

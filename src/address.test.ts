import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSearch, stringifySearch } from './address.ts'

describe('parameters are plain text', () => {
  test.each([
    '2017',
    'true',
    'null',
    '1e9',
    '12345678901234567890',
    '[1]',
    '{"a":1}',
    '"x"',
    '(',
    '\\',
    '+',
    '%',
    '&',
  ])('%s stays as typed, in an address and back', (q) => {
    expect(parseSearch(stringifySearch({ q }))).toEqual({ q })
  })

  test.each([
    ['?q=2017', { q: '2017' }],
    ['?q=a+b%20c', { q: 'a b c' }],
    ['?tech=docker,aws', { tech: 'docker,aws' }],
    ['?tech=docker%2Caws', { tech: 'docker,aws' }],
    ['?tech=aws&tech=docker', { tech: 'aws' }],
    ['q=x', { q: 'x' }],
    ['?q', { q: '' }],
    ['?', {}],
    ['', {}],
    ['?&&=', { '': '' }],
    ['?__proto__=x&constructor=y', JSON.parse('{"__proto__":"x","constructor":"y"}')],
  ])('%s is read', (search, parameters) => {
    expect(parseSearch(search)).toEqual(parameters)
    expect(Object.keys(parseSearch(search))).toEqual(Object.keys(parameters))
  })

  test.each([
    [{ tech: 'aws,docker' }, '?tech=aws,docker'],
    [{ q: 'low latency' }, '?q=low+latency'],
    [{ q: 'C++ & C#' }, '?q=C%2B%2B+%26+C%23'],
    [{ q: undefined, saved: 1, tech: ['a'], day: null }, ''],
    [{}, ''],
  ])('%j is written', (parameters, search) => {
    expect(stringifySearch(parameters)).toBe(search)
  })
})

test.each(['?q=%', '?q=%E0%A4%A', '?%=%&%zz=1', '?q=%00', '?q=%ud800', '?q=\ud800', '?a=b=c?d', '#'])(
  'garbage is read without an exception: %j',
  (search) => {
    const parameters = parseSearch(search)
    expect(parseSearch(stringifySearch(parameters))).toEqual(parameters)
  },
)

test('what is written is read as it was, half characters made whole', () => {
  const text = fc.string({ unit: 'binary' })
  const half = fc.constantFrom('\ud800', 'a\udc00b')
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.oneof(text, half)), (parameters) => {
      const whole = Object.entries(parameters).map(([name, value]) => [name, value.toWellFormed()])
      expect(parseSearch(stringifySearch(parameters))).toEqual(Object.fromEntries(whole))
    }),
    { numRuns: 1000, seed: 1 },
  )
})

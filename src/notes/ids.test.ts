import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from './fold.ts'
import { hashOf, takeawayIds } from './ids.ts'

const idsOf = (...texts: string[]) => takeawayIds('qcon', 'a-talk', texts)
const idOf = (text: string) => idsOf(text)[0]

test('an id is ten characters that nobody can misread', () => {
  for (const id of idsOf('Low latency', 'Bonér', '李智樺', '…', ''))
    expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/)
})

test('ids never change: readers keep them', () => {
  expect(takeawayIds('qcon-london-2017', 'strategic-code-deletion', ['Delete code'])).toEqual(['p4e44wktxn'])
})

describe('an id stays the same', () => {
  test('when a line is added above', () => {
    expect(idsOf('New here', 'Low latency', 'Scaleable').slice(1)).toEqual(idsOf('Low latency', 'Scaleable'))
  })

  test.each([
    ['case', 'HashiCorp’s Vault', 'Hashicorp’s vault'],
    ['accents', 'Bonér, naïvely', 'Boner, naively'],
    ['quotes', '“plain Java”', '"plain Java"'],
    ['dashes', '40–60 deploys — daily', '40-60 deploys - daily'],
    ['no-break spaces', 'Flux\u00a0 release manager', 'Flux release manager'],
    ['punctuation at the end', 'Let it crash!', 'Let it crash'],
  ])('when only %s change', (_what, before, after) => {
    expect(after).not.toBe(before)
    expect(idOf(after)).toBe(idOf(before))
  })

  test('wherever its takeaway stands', () => {
    const wordsOf = (text: string) =>
      fold(text)
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? text
    const distinct = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { selector: wordsOf, maxLength: 12 })
    const shuffled = distinct.chain((texts) =>
      fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length })),
    )
    fc.assert(
      fc.property(shuffled, ([texts, others]) => {
        const byText = new Map(texts.map((text, at) => [text, idsOf(...texts)[at]]))
        expect(idsOf(...others)).toEqual(others.map((text) => byText.get(text)))
        expect(new Set(byText.values()).size).toBe(texts.length)
      }),
      { numRuns: 300, seed: 1 },
    )
  })
})

describe('an id is another', () => {
  test('for other words, or the same in another order', () => {
    expect(new Set(idsOf('Java to C', 'C to Java', 'Javato C', 'Java to C 2')).size).toBe(4)
  })

  test('in another talk or at another conference', () => {
    const [here] = takeawayIds('qcon', 'a', ['Low latency'])
    expect(takeawayIds('qcon', 'b', ['Low latency'])).not.toContain(here)
    expect(takeawayIds('goto', 'a', ['Low latency'])).not.toContain(here)
  })

  test('for each takeaway with the same words in one talk', () => {
    const ids = idsOf('Low latency', 'Other', 'low latency', 'Low latency!')
    expect(new Set(ids).size).toBe(4)
    expect(ids[0]).toBe(idOf('Low latency'))
  })
})

test('bytes and their text have the same hash', () => {
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
  expect(hashOf('')).toBe(empty)
  expect(hashOf('Bonér')).toBe(hashOf(new TextEncoder().encode('Bonér')))
})

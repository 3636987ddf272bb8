import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsOf } from './ids.ts'
import { findQuote, reanchor } from './reanchor.ts'
import { createRandom, editLines } from './simulated-edits.ts'

const tides = [
  'Ebb and flow decide when the ferry leaves',
  'The harbour master keeps a paper ledger',
  'Spring tides close the lower quay twice a month',
  'Nobody had measured the swell before 2009',
  'Sensors cost less than the diver they replace',
]
const changed = (at: number, text: string) => tides.with(at, text)
const inPlace = tides.map((_, at) => at)

describe('a line is found again', () => {
  test.each([
    ['case, quotes and dashes', 1, 'the Harbour master keeps a paper—ledger.'],
    ['a typing error', 1, 'The harbour mastre keeps a paper ledger'],
    ['other words in it', 2, 'Spring tides flood the lower quay about twice every month'],
    ['words left out', 3, 'Nobody measured the swell before 2009'],
    [
      'a clause at its end',
      4,
      `${tides[4]}, and nobody has to get wet, or wait for a calm day, or be paid for it`,
    ],
    ['words put between', 0, 'Ebb and, it turns out, flow decide on most days when the small ferry leaves'],
    ['another number, in its place', 3, 'Nobody had measured the swell before 2011'],
  ])('after %s', (_what, at, text) => {
    expect(reanchor(tides, changed(at, text))).toEqual(inPlace)
  })

  test('wherever it stands', () => {
    expect(reanchor(tides, tides.toReversed())).toEqual(inPlace.toReversed())
    expect(reanchor(tides, ['New', ...tides])).toEqual(inPlace.map((at) => at + 1))
    const elsewhere = ['Sensors cost less than the divers they replace', ...tides.slice(0, 4)]
    expect(reanchor(tides, elsewhere)).toEqual([1, 2, 3, 4, 0])
  })

  test('in scripts that do not part their words', () => {
    const old = ['潮汐決定渡輪何時離開港口', '港務長使用紙本帳簿', '大潮時下層碼頭關閉']
    expect(reanchor(old, ['大潮時下層碼頭關閉', '潮汐決定了渡輪何時離開港口'])).toEqual([1, null, 0])
  })

  test('by its order among lines with the same words, by its neighbours if some are gone', () => {
    expect(reanchor(['Ebb', 'ebb!', 'Ebb'], ['ebb', 'EBB', 'Ebb'])).toEqual([0, 1, 2])
    const old = ['Morning', 'Low water', 'Noon', 'Low water', 'Evening']
    expect(reanchor(old, ['Morning', 'Noon', 'Low water', 'Evening'])).toEqual([0, null, 1, 2, 3])
  })
})

describe('a line is not found', () => {
  test('in one that only begins like it', () => {
    const old = ['Mention of Kelp', 'Mention of Heron', 'Mention of the Plover library', 'Mention of Gull']
    expect(reanchor(old, old.with(1, 'Mention of Sandpiper'))).toEqual([0, null, 2, 3])
    expect(reanchor(old, old.with(3, 'Mention of Tern'))).toEqual([0, 1, 2, null])
  })

  test('in another of its pattern', () => {
    const steps = (...numbers: number[]) => numbers.map((number) => `Step ${number} of the crossing is slow`)
    expect(reanchor(steps(1, 2, 3, 4), steps(2, 3, 4, 5))).toEqual([null, 0, 1, 2])
    expect(reanchor(steps(1), ['Low water', ...steps(2)])).toEqual([null])
    const crews = (...names: string[]) =>
      names.map((name) => `The ${name} crew of the northern ferry docked late again`)
    expect(reanchor(crews('amber', 'coral', 'ivory'), crews('coral', 'ivory', 'slate'))).toEqual([null, 0, 1])
  })

  test('when two could be it equally well', () => {
    const old = ['Low water', 'The quay is closed on weekday mornings', 'High water']
    const [one, other] = ['The key is closed on weekday mornings', 'The quay is closed on weekday mornin']
    expect(reanchor(old, [one, 'High water', 'Low water', other])).toEqual([2, null, 1])
    expect(reanchor(old, [one, 'High water', 'Low water'])).toEqual([2, 0, 1])
  })

  test('when nothing of it is left', () => {
    expect(reanchor(tides, changed(2, 'Gulls learn the timetable within a week'))).toEqual([0, 1, null, 3, 4])
    expect(reanchor(['Ebb'], ['Flow'])).toEqual([null])
    expect(reanchor(['', '…'], ['…', 'x'])).toEqual([null, 0])
    expect(reanchor(tides, [])).toEqual(tides.map(() => null))
    expect(reanchor([], tides)).toEqual([])
  })
})

describe('whatever the lines', () => {
  const line = fc.oneof(
    fc
      .array(fc.constantFrom('tide', 'quay', 'ferry', 'low', 'high', '1', '2'), { maxLength: 6 })
      .map((all) => all.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  )
  const talk = fc.array(line, { maxLength: 12 })

  test('each has become at most one, and no two the same', () => {
    fc.assert(
      fc.property(talk, talk, (old, now) => {
        const became = reanchor(old, now)
        const found = became.filter((index) => index !== null)
        expect(became).toHaveLength(old.length)
        expect(new Set(found).size).toBe(found.length)
        for (const index of found) expect(now[index]).toBeDefined()
      }),
      { numRuns: 500, seed: 6 },
    )
  })

  test('as many with the same words are found as there are on both sides', () => {
    const counts = (texts: readonly string[]) => {
      const all = new Map<string, number>()
      for (const text of texts) all.set(wordsOf(text), (all.get(wordsOf(text)) ?? 0) + 1)
      return all
    }
    fc.assert(
      fc.property(talk, talk, (old, now) => {
        const became = reanchor(old, now)
        const same = old.filter(
          (text, at) => wordsOf(text) === wordsOf(now[became[at] ?? -1] ?? `not ${text}`),
        )
        const found = counts(same)
        for (const [words, count] of counts(old))
          expect(found.get(words) ?? 0).toBe(Math.min(count, counts(now).get(words) ?? 0))
      }),
      { numRuns: 500, seed: 7 },
    )
  })

  test('nothing changed is nothing lost', () => {
    fc.assert(
      fc.property(talk, (texts) => {
        expect(reanchor(texts, texts)).toEqual(texts.map((_, at) => at))
      }),
      { numRuns: 300, seed: 8 },
    )
  })
})

describe('a talk of any size', () => {
  const random = createRandom(9)
  const syllables = 'ba ke li mo nu ra se ti vo xa pe do gi fu la'.split(' ')
  const word = () =>
    Array.from({ length: 2 + random() * 2 }, () => syllables[Math.floor(random() * 15)]).join('')
  const sentence = (length: number) => Array.from({ length }, word).join(' ')

  test('of 2,000 lines, a third of them edited, is followed', () => {
    const old = Array.from({ length: 2000 }, () => sentence(4 + random() * 10))
    const now = editLines(old, 0.3, random)
    const became = reanchor(
      old,
      now.map(({ text }) => text),
    )
    const alive = now.filter(({ was }) => was !== null)
    const kept = alive.filter(({ was }) => now[became[was ?? -1] ?? -1]?.was === was)
    expect(kept.length / alive.length).toBeGreaterThan(0.99)
    expect(became.filter((index, was) => index !== null && now[index]?.was !== was)).toEqual([])
  })

  test('of lines that are all new, all the same or all of one pattern comes to an end', () => {
    const lines = (text: (at: number) => string, count = 2000) =>
      Array.from({ length: count }, (_, at) => text(at))
    expect(
      reanchor(
        lines(() => sentence(10)),
        lines(() => sentence(10)),
      ).every((index) => index === null),
    ).toBe(true)
    expect(
      reanchor(
        lines(() => 'Ebb', 20_000),
        lines(() => 'ebb', 19_999),
      ).filter((index) => index === null),
    ).toHaveLength(1)
    const steps = reanchor(
      lines((at) => `Step ${at} is slow`),
      lines((at) => `Step ${at + 2000} is slow`),
    )
    expect(steps.every((index) => index === null)).toBe(true)
  })

  test('of texts as long as texts may be is followed too', () => {
    const old = Array.from({ length: 20 }, () => sentence(1400).slice(0, 10_000))
    const now = old.map((text) => `Now: ${text.slice(0, 4000)} ${word()} ${text.slice(4010, 9900)}`)
    expect(reanchor(old, now.toReversed())).toEqual(old.map((_, at) => 19 - at))
    expect(reanchor(['a'.repeat(10_000)], ['b'.repeat(10_000)])).toEqual([null])
  })
})

describe('a quote', () => {
  const quoteOf = (at: number) => ({
    exact: tides[at] ?? '',
    prefix: (tides[at - 1] ?? '').slice(-32),
    suffix: (tides[at + 1] ?? '').slice(0, 32),
  })

  test('is found where its words are, or nearly', () => {
    for (const at of inPlace) expect(findQuote(quoteOf(at), tides)).toBe(at)
    expect(findQuote(quoteOf(2), changed(2, 'Spring tide closes the lower quay twice a month'))).toBe(2)
    expect(findQuote(quoteOf(3), changed(3, 'Nobody had measured the swell before 2011'))).toBe(3)
  })

  test('of words that stand there twice is found by its neighbours', () => {
    const texts = ['Morning', 'Low water', 'Noon', 'Low water', 'Evening']
    expect(findQuote({ exact: 'Low water', prefix: 'Noon', suffix: 'Evening' }, texts)).toBe(3)
    expect(findQuote({ exact: 'Low water', prefix: 'Morning', suffix: 'Noon' }, texts)).toBe(1)
  })

  test('is not found where it is gone', () => {
    expect(findQuote(quoteOf(2), tides.toSpliced(2, 1))).toBeNull()
    expect(
      findQuote({ exact: 'Step 1 is slow', prefix: '', suffix: 'Step 2 is slow' }, [
        'Step 2 is slow',
        'Step 3 is slow',
      ]),
    ).toBeNull()
    expect(findQuote(quoteOf(0), [])).toBeNull()
    expect(findQuote({ exact: '', prefix: '', suffix: '' }, tides)).toBeNull()
  })
})

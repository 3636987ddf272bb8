import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldWithOffsets, isWordCharacter, slugOf, tidy } from './fold.ts'

describe('folding', () => {
  test.each([
    ['an accent', 'Jonas Bonér', 'jonas boner'],
    ['an accent of its own', 'Bone\u0301r', 'boner'],
    ['curly quotes', '“plain Java”, you’ll', '"plain java", you\'ll'],
    ['a dash', '40–60 — all −1', '40-60 - all -1'],
    ['a no-break space', 'Day\u00a02\u202fand\u20093', 'day 2 and 3'],
    ['a tab or line end', 'a\tb\r\nc', 'a b  c'],
    ['a ligature', 'eﬃcient ﬁles', 'efficient files'],
    ['a dotted capital', 'İstanbul', 'istanbul'],
    ['a letter that stands for two', 'Straße, Œuvre, Ærø', 'strasse, oeuvre, aero'],
    ['a full-width letter', 'Ｇｏ １２', 'go 12'],
    ['nothing at all', '', ''],
  ])('%s does not matter', (_what, text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test('what is not Latin and what is a sign stays', () => {
    expect(fold('C++ @Contended 20,000+ 李智樺 👍')).toBe('c++ @contended 20,000+ 李智樺 👍')
  })

  test('case is kept when asked for', () => {
    expect(foldWithOffsets('Go, Bonér, É', 'cased').folded).toBe('Go, Boner, E')
  })
})

describe('a match in folded text', () => {
  const showMatch = (text: string, word: string) => {
    const { folded, offsets } = foldWithOffsets(text)
    const at = folded.indexOf(word)
    return at < 0 ? null : text.slice(offsets[at], offsets[at + word.length])
  }

  test.each([
    ['Jonas Bonér spoke', 'boner', 'Bonér'],
    ['Jonas Bone\u0301r spoke', 'boner', 'Bone\u0301r'],
    ['an eﬃcient ﬁle', 'efficient', 'eﬃcient'],
    ['an eﬃcient ﬁle', 'file', 'ﬁle'],
    ['İzmir and İstanbul', 'istanbul', 'İstanbul'],
    ['Straße und Fußweg', 'fussweg', 'Fußweg'],
    ['👍🏽 well done', 'well', 'well'],
    ['on Day\u00a02 — “late”', 'day 2 - "late"', 'Day\u00a02 — “late”'],
    ['ends in é', 'e', 'e'],
    ['ends in é', 'in e', 'in é'],
  ])('in %s is shown in the untouched text', (text, word, shown) => {
    expect(showMatch(text, word)).toBe(shown)
  })

  test('can be mapped back for every text', () => {
    const marks = fc.constantFrom('İ', 'ß', 'ﬃ', 'e\u0301', '\u0301', '—', '”', '\u00a0', '👍🏽', '\ud83d', 'Ǆ')
    const text = fc.string({ unit: fc.oneof(marks, fc.string({ unit: 'binary', maxLength: 1 })) })
    fc.assert(
      fc.property(text, (any) => {
        const { folded, offsets } = foldWithOffsets(any)
        expect(folded).toBe(fold(any))
        expect(offsets).toHaveLength(folded.length + 1)
        expect(offsets.at(-1)).toBe(any.length)
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
        for (const [at, from] of offsets.slice(0, -1).entries()) {
          const char = String.fromCodePoint(any.codePointAt(from) ?? 0)
          expect(fold(char)).toContain(folded.charAt(at))
        }
      }),
      { numRuns: 1000, seed: 1 },
    )
  })
})

describe('slugs', () => {
  test.each([
    ['Deliver Docker Container Continuously\u00a0 in AWS', 'deliver-docker-container-continuously-in-aws'],
    ['Why We Chose Erlang Over VS. Java, Scala, Go, C', 'why-we-chose-erlang-over-vs-java-scala-go-c'],
    ['Deep Learning @ Google Scale: Smart Reply In Inbox', 'deep-learning-google-scale-smart-reply-in-inbox'],
    ["Architectures You've Always Wondered about", 'architectures-youve-always-wondered-about'],
    ['You’ve', 'youve'],
    ['Jonas Bonér', 'jonas-boner'],
    ['R7K Research & Conveyance', 'r7k-research-conveyance'],
    ['  -- ', ''],
    ['李智樺', ''],
    ['', ''],
  ])('%s is %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug)
  })

  test('are short enough for an address and never end in a dash', () => {
    expect(slugOf(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79))
  })

  test('are words of lower-case ASCII joined by single dashes, and slugs of themselves', () => {
    const phrase = fc.array(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })))
    fc.assert(
      fc.property(phrase, (parts) => {
        const slug = slugOf(parts.join(' '))
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
        expect(slug.length).toBeLessThanOrEqual(80)
        expect(slugOf(slug)).toBe(slug)
      }),
      { numRuns: 1000, seed: 2 },
    )
  })
})

test('titles lose white space at their ends and doubled inside, no-break spaces too', () => {
  expect(tidy('\u00a0 Flux\u00a0 release\t manager\n')).toBe('Flux release manager')
})

test('letters and digits of any script make words, signs and the end of a text do not', () => {
  expect(['a', '9', 'é', '語'].map(isWordCharacter)).toEqual([true, true, true, true])
  expect(['', ' ', '-', '_', '@', '.', '+'].some(isWordCharacter)).toBe(false)
})

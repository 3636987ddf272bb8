import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  areSameHistories,
  mergeHistories,
  noHistory,
  rewrite,
  textOf,
  type NoteHistory,
} from './note-history.ts'

const by = (tab: string, at: number, text: string) => ({ by: tab, at, text })

describe('a note that is written', () => {
  test('one after the other has the last text', () => {
    const first = rewrite(noHistory, by('a', 1, 'one'))
    const second = rewrite(first, by('b', 2, 'two'))
    expect(textOf(second)).toBe('two')
    expect(textOf(mergeHistories(first, second))).toBe('two')
  })

  test('in two tabs at the same time keeps both texts, the earlier first', () => {
    const base = rewrite(noHistory, by('a', 1, 'base'))
    const a = rewrite(base, by('a', 3, 'from a'))
    const b = rewrite(base, by('b', 2, 'from b'))
    expect(textOf(mergeHistories(a, b))).toBe('from b\n\nfrom a')
    const mended = rewrite(mergeHistories(a, b), by('a', 4, 'both'))
    expect(textOf(mergeHistories(mergeHistories(mended, a), b))).toBe('both')
  })

  test('and cleared by one who saw it stays cleared, whatever older copy turns up', () => {
    const base = rewrite(noHistory, by('a', 1, 'base'))
    const cleared = rewrite(base, by('b', 2, ''))
    expect(textOf(mergeHistories(base, cleared))).toBe('')
  })

  test('in two tabs with the same words shows them once', () => {
    const a = rewrite(noHistory, by('a', 1, 'same'))
    const b = rewrite(noHistory, by('b', 2, 'same'))
    expect(textOf(mergeHistories(a, b))).toBe('same')
  })
})

describe('histories of tabs that write and hear of each other in any order', () => {
  type Step = { tab: number; from: number | null; text: string }
  const steps = fc.array(
    fc.record({
      tab: fc.nat({ max: 2 }),
      /** Whom the tab hears; null: it writes. */
      from: fc.option(fc.nat({ max: 2 })),
      text: fc.string({ maxLength: 3 }),
    }),
    { maxLength: 25 },
  )
  const play = (all: readonly Step[]): NoteHistory[] => {
    const tabs: NoteHistory[] = [noHistory, noHistory, noHistory]
    for (const [time, { tab, from, text }] of all.entries()) {
      const own = tabs[tab] ?? noHistory
      tabs[tab] =
        from === null
          ? rewrite(own, by('abc'.charAt(tab), time, text))
          : mergeHistories(own, tabs[from] ?? noHistory)
    }
    return tabs
  }
  const runs = { numRuns: 10_000, seed: 5 }

  test('merge to the same whatever the order, and merging again changes nothing', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const [a = noHistory, b = noHistory, c = noHistory] = play(all)
        const same = (x: NoteHistory, y: NoteHistory) => expect(areSameHistories(x, y)).toBe(true)
        same(mergeHistories(a, b), mergeHistories(b, a))
        same(mergeHistories(mergeHistories(a, b), c), mergeHistories(a, mergeHistories(b, c)))
        same(mergeHistories(a, a), a)
        same(mergeHistories(mergeHistories(a, b), b), mergeHistories(a, b))
      }),
      runs,
    )
  })

  test('lose no text that nobody has written over', () => {
    fc.assert(
      fc.property(steps, (all) => {
        // The slow twin: which writings each tab has seen, and which of them were written over by somebody.
        const seen: Set<number>[] = [new Set(), new Set(), new Set()]
        const replaced = new Set<number>()
        for (const [time, { tab, from }] of all.entries()) {
          const own = seen[tab] ?? new Set()
          if (from !== null) for (const other of seen[from] ?? []) own.add(other)
          else {
            for (const other of own) replaced.add(other)
            own.add(time)
          }
        }
        const standing = all.flatMap(({ from }, time) => (from === null && !replaced.has(time) ? [time] : []))
        const merged = play(all).reduce(mergeHistories)
        expect(merged.versions.map(({ at }) => at)).toEqual(standing)
      }),
      runs,
    )
  })
})

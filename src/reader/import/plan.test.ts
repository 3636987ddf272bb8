import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areSame, type Bookmark, mergeBookmarks } from '../storage/bookmark.ts'
import { bookmarkOf, MemoryStorage, openTab, target } from '../storage/memory-storage.ts'
import { noHistory, rewrite, textOf } from '../storage/note-history.ts'
import { outcomeOfMerge, outcomeOfReplace, planImport, undoOf } from './plan.ts'

const ids = ['a', 'b', 'c']

/** What three browsers did, whose clocks are an hour apart; some of it they heard from each other. */
type Step = {
  who: number
  what: 'save' | 'remove' | 'write' | 'move' | 'hear'
  id: string
  text: string
  from: number
}
const steps = fc.array(
  fc.record<Step>({
    who: fc.nat({ max: 2 }),
    what: fc.constantFrom('save', 'save', 'remove', 'write', 'move', 'hear'),
    id: fc.constantFrom(...ids),
    text: fc.constantFrom('', 'x', 'y', 'x\n\ny'),
    from: fc.nat({ max: 2 }),
  }),
  { maxLength: 30 },
)

const open = (tab: string, now = 0) => openTab(new MemoryStorage(), tab, { now })

function play(all: readonly Step[]) {
  const browsers = [open('one', 1000), open('two', 3_601_000), open('three', 500)] as const
  for (const { who, what, id, text, from } of all) {
    const browser = browsers[who] ?? browsers[0]
    browser.clock.now += 1
    if (what === 'save') browser.save(target(id))
    if (what === 'remove') browser.remove(id)
    if (what === 'write') browser.writeNote(id, text)
    if (what === 'move') browser.move(new Map([[id, `a${text.length}`]]))
    if (what === 'hear') browser.takeAll((browsers[from] ?? browsers[0]).all())
  }
  return browsers
}

const sorted = (bookmarks: readonly Bookmark[]) => [...bookmarks].sort((a, b) => (a.id < b.id ? -1 : 1))
const merge = (known: readonly Bookmark[], incoming: readonly Bookmark[]): Bookmark[] => {
  const all = new Map(known.map((bookmark) => [bookmark.id, bookmark]))
  for (const bookmark of outcomeOfMerge(known, incoming)) all.set(bookmark.id, bookmark)
  return sorted([...all.values()])
}
const sameAs = (left: readonly Bookmark[], right: readonly Bookmark[]) => {
  expect(left.map(({ id }) => id)).toEqual(right.map(({ id }) => id))
  for (const [at, bookmark] of left.entries()) expect(areSame(bookmark, right[at])).toBe(true)
}
/** All that a reader sees of what is saved. */
const seen = (bookmarks: readonly Bookmark[]) =>
  sorted(bookmarks)
    .filter(({ isSaved }) => isSaved)
    .map(({ id, savedAt, place, note, anchor }) => ({ id, savedAt, place, note, anchor }))

/** Those whose note is not what its history says: it would change with the next tab that writes. */
const outOfStep = (bookmarks: readonly Bookmark[]) =>
  bookmarks.filter(({ note, noteHistory }) => textOf(noteHistory) !== note)

describe('merging a backup', () => {
  test('leads to the same whatever the order, however often', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const [one, two, three] = play(all)
        const [a, b, c] = [sorted(one.all()), sorted(two.all()), sorted(three.all())]
        sameAs(merge(a, b), merge(b, a))
        sameAs(merge(merge(a, b), c), merge(a, merge(b, c)))
        expect(outcomeOfMerge(a, a)).toEqual([])
        expect(outcomeOfMerge(merge(a, b), b)).toEqual([])
      }),
      { numRuns: 2000, seed: 41 },
    )
  })

  test('does what the plan says, and every bookmark stands in one of its lists', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const [mine, theirs] = play(all)
        const [known, incoming] = [mine.all(), theirs.all()]
        const { isNew, isKnown, conflicting, removedHere } = planImport(known, incoming)
        const planned = [...isNew, ...isKnown, ...removedHere, ...conflicting.map((pair) => pair.merged)]
        expect(planned.map(({ id }) => id).sort()).toEqual(incoming.map(({ id }) => id).sort())

        const before = new Map(known.map((bookmark) => [bookmark.id, bookmark]))
        const after = new Map(merge(known, incoming).map((bookmark) => [bookmark.id, bookmark]))
        const look = (all_: ReadonlyMap<string, Bookmark>, id: string) =>
          seen([...all_.values()].filter((each) => each.id === id))
        for (const { id } of isNew) expect([look(before, id).length, look(after, id).length]).toEqual([0, 1])
        for (const { id } of isKnown) expect(look(after, id)).toEqual(look(before, id))
        for (const { id } of removedHere) expect(after.get(id)?.isSaved).toBe(false)
        for (const { mine: ours, theirs: other, merged } of conflicting) {
          expect(look(after, merged.id)).not.toEqual(look(before, merged.id))
          expect(areSame(merged, mergeBookmarks(ours, other))).toBe(true)
        }
      }),
      { numRuns: 2000, seed: 42 },
    )
  })

  test('never brings back what was removed later, and says so', () => {
    const removedAt = fc.integer({ min: 2, max: 1000 })
    fc.assert(
      fc.property(removedAt, fc.integer({ min: 1, max: 1000 }), (at, savedThere) => {
        const removed = bookmarkOf('a', { isSaved: false, changedAt: at, changedBy: 'here' })
        const backup = bookmarkOf('a', { changedAt: savedThere, changedBy: 'a', note: '' })
        const plan = planImport([removed], [backup])
        const isBack = savedThere > at
        expect(plan.removedHere).toEqual(isBack ? [] : [backup])
        expect(plan.isNew).toEqual(isBack ? [backup] : [])
        expect(merge([removed], [backup])[0]?.isSaved).toBe(isBack)
      }),
      { numRuns: 2000, seed: 43 },
    )
  })

  test('tells of a removal made there since, and of nothing where both are without it', () => {
    const mine = bookmarkOf('a')
    const theirs = bookmarkOf('a', { isSaved: false, changedAt: 9 })
    expect(planImport([mine], [theirs]).conflicting).toEqual([{ mine, theirs, merged: theirs }])
    expect(planImport([], [theirs]).isKnown).toEqual([theirs])
    expect(outcomeOfMerge([], [theirs])).toEqual([theirs])
  })

  test('of a file that names one twice takes the newer, wherever it stands', () => {
    const [old, late] = [bookmarkOf('a', { place: 'a1' }), bookmarkOf('a', { place: 'a2', changedAt: 7 })]
    for (const twice of [
      [old, late],
      [late, old],
    ])
      expect(outcomeOfMerge([], twice)).toEqual([late])
  })
})

describe('replacing what is saved', () => {
  test('leaves exactly what the backup has saved, in every browser that hears of it', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const [mine, theirs] = play(all)
        const known = [...mine.all()]
        const stored = outcomeOfReplace(known, theirs.all(), mine.clock.now, 'one')
        const before = Math.max(0, ...[...known, ...theirs.all()].map(({ changedAt }) => changedAt))
        for (const { changedAt } of stored) expect(changedAt).toBeGreaterThan(before)
        mine.takeAll(stored)
        expect(seen(mine.all())).toEqual(seen(theirs.all()))
        expect(outOfStep(mine.all())).toEqual([])

        for (const copies of [
          [known, theirs.all(), stored],
          [stored, theirs.all(), known],
        ]) {
          const other = open('four')
          for (const heard of copies) other.takeAll(heard)
          expect(seen(other.all())).toEqual(seen(theirs.all()))
        }
      }),
      { numRuns: 2000, seed: 44 },
    )
  })

  test.each([
    ['as its history says', { versions: [], seen: new Map([['one', 5000]]) }],
    ['as its wording says', { versions: [{ at: 5000, by: 'one', text: 'ahead' }], seen: new Map() }],
    ['as both say', rewrite(noHistory, { at: 5000, by: 'one', text: 'ahead' })],
  ])('is stamped later than a note written by a clock that was ahead, %s', (_, noteHistory) => {
    const mine = bookmarkOf('a', { note: textOf(noteHistory), noteHistory })
    const backup = bookmarkOf('a', { note: 'from the backup' })
    const [stored] = outcomeOfReplace([mine], [backup], 100, 'one')
    expect(stored && mergeBookmarks(stored, mine).note).toBe('from the backup')
    expect(stored?.changedAt).toBeGreaterThan(5000)
  })
})

describe('undoing an import', () => {
  test.each([
    ['replaced', outcomeOfReplace],
    [
      'merged',
      (known: readonly Bookmark[], incoming: readonly Bookmark[]) => outcomeOfMerge(known, incoming),
    ],
  ])('that %s brings back exactly what was saved before, in every browser that hears of it', (_, outcome) => {
    fc.assert(
      fc.property(steps, fc.integer({ min: -5000, max: 5000 }), (all, jump) => {
        const [mine, theirs] = play(all)
        const before = [...mine.all()]
        const wanted = seen(before)
        const notes = new Map(before.map(({ id, note }) => [id, note]))
        mine.takeAll(outcome(before, theirs.all(), mine.clock.now, 'one'))
        const after = [...mine.all()]
        const stored = undoOf(before, after, mine.clock.now + jump, 'one')
        mine.takeAll(stored)
        expect(seen(mine.all())).toEqual(wanted)
        expect(outOfStep(mine.all())).toEqual([])
        // A note of something not saved comes back when it is saved again.
        for (const { id, note } of mine.all()) expect(note).toBe(notes.get(id) ?? '')

        const other = open('four')
        for (const heard of [after, stored, before, theirs.all()]) other.takeAll(heard)
        expect(seen(other.all())).toEqual(wanted)
      }),
      { numRuns: 2000, seed: 45 },
    )
  })

  test('touches only what the import changed', () => {
    const [kept, gone] = [bookmarkOf('a'), bookmarkOf('b')]
    const after = [kept, { ...gone, isSaved: false, changedAt: 5 }]
    expect(undoOf([kept, gone], after, 9, 'one')).toEqual([{ ...gone, changedAt: 9, changedBy: 'one' }])
    expect(undoOf([kept], [kept], 9, 'one')).toEqual([])
  })

  test('brings back what is gone, and the words that were saved', () => {
    const mine = bookmarkOf('a')
    expect(undoOf([mine], [], 9, 'one').map(({ id, isSaved }) => [id, isSaved])).toEqual([['a', true]])
    const words = { ...mine, changedAt: 5, anchor: { ...mine.anchor, exact: 'other words' } }
    expect(undoOf([mine], [words], 9, 'one').map(({ anchor }) => anchor.exact)).toEqual(['a'])
  })
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areSame, type Bookmark, isNewer, mergeBookmarks, parseBookmark, printBookmark } from './bookmark.ts'
import { bookmarkOf, idsIn, keyOf, MemoryStorage, openTab, target } from './memory-storage.ts'
import { noHistory, rewrite } from './note-history.ts'

describe('values that cannot be read', () => {
  const good = (id: string) => printBookmark(bookmarkOf(id))

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"kind":"takeaway"}',
    good('a').slice(0, -2),
    good('a').replace('true', '1'),
  ])('like %j are counted, left as they are, and set aside only when that very bookmark is saved', (raw) => {
    const storage = new MemoryStorage(
      new Map([
        [keyOf('a'), raw],
        [keyOf('b'), good('b')],
      ]),
    )
    const tab = openTab(storage)
    expect(idsIn(tab)).toEqual(['b'])
    expect(tab.status()).toEqual({ kind: 'unreadable', count: 1 })
    tab.save(target('c'))
    tab.remove('b')
    tab.remove('a')
    expect(storage.values.get(keyOf('a'))).toBe(raw)

    tab.save(target('a'))
    expect(idsIn(tab)).toEqual(['a', 'c'])
    expect(tab.status()).toEqual({ kind: 'ok' })
    expect(storage.values.get('takeaways:1:unreadable:1000:a')).toBe(raw)
    expect(openTab(storage).view()).toEqual(tab.view())
  })

  test('stay where they are if there is no room to set them aside', () => {
    const storage = new MemoryStorage(new Map([[keyOf('a'), '{']]))
    const tab = openTab(storage)
    storage.room = 0
    tab.save(target('a'))
    expect(storage.values).toEqual(new Map([[keyOf('a'), '{']]))
    expect(tab.status()).toEqual({ kind: 'unsaved', count: 1 })
  })

  test('of any kind never hurt: no exception, the good ones shown, the others untouched', () => {
    const blob = fc.oneof(
      fc.string(),
      fc.json(),
      fc.nat({ max: 200 }).map((at) => good('x').slice(0, at)),
      fc.constant('{"__proto__":{"polluted":1},"kind":"takeaway"}'),
      fc.constant(good('x').replace('{', '{"__proto__":{"polluted":1},"extra":1,')),
    )
    const id = fc.stringMatching(/^[a-z]{1,6}$/)
    fc.assert(
      fc.property(fc.dictionary(id, blob, { maxKeys: 6 }), (blobs) => {
        const before = new Map(Object.entries(blobs).map(([name, raw]) => [keyOf(name), raw]))
        const storage = new MemoryStorage(new Map([...before, [keyOf('0good'), good('0good')]]))
        const tab = openTab(storage)
        tab.save(target('0new'))
        tab.retry()
        expect(tab.view().has('0good')).toBe(true)
        expect(new Map([...storage.values].filter(([key]) => before.has(key)))).toEqual(before)
        const unread = [...before].filter(([, raw]) => !parseBookmark('', raw))
        expect(tab.status()).toEqual(
          unread.length > 0 ? { kind: 'unreadable', count: unread.length } : { kind: 'ok' },
        )
        expect(Reflect.get({}, 'polluted')).toBeUndefined()
      }),
      { numRuns: 10_000, seed: 3 },
    )
  })
})

test('what 0.2.0 stored is read by this version, and by 0.2.0 again once this one has changed it', () => {
  const stored: Record<string, string> = JSON.parse(
    readFileSync('tests/fixtures/saved/stored-by-0.2.json', 'utf8'),
  )
  const storage = new MemoryStorage(new Map(Object.entries(stored)))
  const tab = openTab(storage, 'tab', { now: 1_763_900_000_000 })
  expect(tab.status()).toEqual({ kind: 'ok' })
  expect(idsIn(tab)).toEqual(['snxq8brtzx', 'strategic-code-deletion'])
  expect(tab.view().get('snxq8brtzx')).toMatchObject({
    note: 'Ask how much memory this costs',
    savedAt: 1_763_800_000_000,
    place: null,
  })
  tab.writeNote('snxq8brtzx', 'Asked')
  const now = JSON.parse(storage.values.get(keyOf('snxq8brtzx')) ?? '')
  const before = JSON.parse(stored[keyOf('snxq8brtzx')] ?? '')
  expect(now).toMatchObject({ ...before, note: 'Asked', changedAt: 1_763_900_000_000, changedBy: 'tab' })
})

describe('the rule of merging', () => {
  const stamp = fc.record({ changedAt: fc.nat({ max: 5 }), changedBy: fc.constantFrom('a', 'b', 'c') })
  const bookmark = stamp.map((when) => bookmarkOf('x', when))

  test('puts any copies in one order: never both newer, never neither unless alike, never in a circle', () => {
    fc.assert(
      fc.property(bookmark, bookmark, bookmark, (a, b, c) => {
        const areAlike = a.changedAt === b.changedAt && a.changedBy === b.changedBy
        expect(isNewer(a, a)).toBe(false)
        expect(Number(isNewer(a, b)) + Number(isNewer(b, a))).toBe(areAlike ? 0 : 1)
        expect(isNewer(a, b) && isNewer(b, c) && !isNewer(a, c)).toBe(false)
      }),
      { numRuns: 2000, seed: 2 },
    )
  })

  test('merges copies to the same in any order and any number of times', () => {
    const copy = fc
      .tuple(stamp, fc.constantFrom('', 'one', 'two'), fc.boolean())
      .map(([when, note, isSaved]) =>
        bookmarkOf('x', {
          ...when,
          isSaved,
          note,
          noteHistory:
            note === ''
              ? noHistory
              : rewrite(noHistory, { at: when.changedAt, by: when.changedBy, text: note }),
        }),
      )
    fc.assert(
      fc.property(copy, copy, copy, (a, b, c) => {
        // Two copies of one stamp are one change: they say the same.
        fc.pre(new Set([a, b, c].map((each) => `${each.changedAt} ${each.changedBy}`)).size === 3)
        const same = (x: Bookmark, y: Bookmark) => expect(areSame(x, y) && x.note === y.note).toBe(true)
        same(mergeBookmarks(a, b), mergeBookmarks(b, a))
        same(mergeBookmarks(mergeBookmarks(a, b), c), mergeBookmarks(a, mergeBookmarks(b, c)))
        same(mergeBookmarks(mergeBookmarks(a, b), b), mergeBookmarks(a, b))
      }),
      { numRuns: 10_000, seed: 4 },
    )
  })

  test('prefers the later change, then the larger name, and anything to nothing', () => {
    const at = (changedAt: number, changedBy: string) => bookmarkOf('x', { changedAt, changedBy })
    expect(isNewer(at(2, 'a'), at(1, 'b'))).toBe(true)
    expect(isNewer(at(1, 'b'), at(1, 'a'))).toBe(true)
    expect(isNewer(at(0, ''), undefined)).toBe(true)
  })
})

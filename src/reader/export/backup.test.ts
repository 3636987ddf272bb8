import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type Bookmark, decodeBookmark, encodeBookmark, mergeBookmarks } from '../storage/bookmark.ts'
import { bookmarkOf } from '../storage/memory-storage.ts'
import { backupSchema, savedBookmark } from './backup-schema.ts'
import { BackupError, decodeBackup, encodeBackup, longestBackup } from './backup.ts'

const now = Date.UTC(2026, 10, 25)
const fixture = readFileSync('tests/fixtures/saved/backup-1.json', 'utf8')

const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('__proto__', 'a\n\u2028b', '🙂', '\0'))
const time = fc.oneof(fc.integer({ min: 0, max: now }), fc.double({ min: 0, max: now, noNaN: true }))
const noteHistory = fc.record({
  versions: fc.array(fc.record({ at: time, by: text, text }), { maxLength: 3 }),
  seen: fc.array(fc.tuple(text, time), { maxLength: 3 }).map((pairs) => new Map(pairs)),
})
const anchorKeys = ['conference', 'talk', 'title', 'speakers', 'exact', 'prefix', 'suffix'] as const
const anchor = fc.tuple(text, text, text, text, text, text, text).map((texts) => ({
  ...bookmarkOf('x').anchor,
  ...Object.fromEntries(anchorKeys.map((key, at) => [key, texts[at] ?? ''])),
}))
const id = fc.stringMatching(/^[a-z0-9](?:[a-z0-9._-]{0,8}[a-z0-9])?$/)
const bookmark: fc.Arbitrary<Bookmark> = fc
  .record({
    id,
    kind: fc.constantFrom('takeaway' as const, 'talk' as const),
    isSaved: fc.boolean(),
    savedAt: time,
    changedAt: time,
    changedBy: text,
    note: text,
    noteHistory,
    place: fc.oneof(fc.constant(null), fc.string({ maxLength: 20 })),
    anchor,
    later: fc.oneof(text, fc.constant({ deep: [1, null, true, { more: 'x' }] })),
  })
  // A note without history gets one when it is read.
  .map((one) =>
    one.noteHistory.versions.length + one.noteHistory.seen.size > 0 ? one : { ...one, note: '' },
  )
const bookmarks = fc.uniqueArray(bookmark, { selector: (one) => one.id, maxLength: 6 })
const unreadable = fc.array(fc.tuple(text, text), { maxLength: 3 })

const fileOf = (...stored: unknown[]) =>
  JSON.stringify({ schema: 'takeaways-saved/1', exportedAt: '2026-11-25T00:00:00.000Z', bookmarks: stored })
const stored = (one: Bookmark) => ({ id: one.id, ...encodeBookmark(one) })
const failOf = (given: string) => {
  try {
    decodeBackup(given, now)
  } catch (error) {
    if (error instanceof BackupError) return error
    throw error
  }
  return null
}

describe('a backup', () => {
  test('gives back 2,000 lists exactly, tombstones and what later versions add among them', () => {
    fc.assert(
      fc.property(bookmarks, unreadable, (list, values) => {
        const read = decodeBackup(encodeBackup(list, values, now), now)
        expect(read).toEqual({ exportedAt: now, bookmarks: list, unreadable: values, problems: [] })
      }),
      { numRuns: 2000, seed: 14 },
    )
  })

  test('is what its published schema says', () => {
    fc.assert(
      fc.property(bookmarks, unreadable, (list, values) => {
        const written: unknown = JSON.parse(encodeBackup(list, values, now))
        expect(v.safeParse(backupSchema, written).issues).toBeUndefined()
      }),
      { numRuns: 300, seed: 15 },
    )
  })

  test('is read again with a byte order mark', () => {
    expect(decodeBackup(`\uFEFF${fixture}`, now)).toEqual(decodeBackup(fixture, now))
  })

  test('of the first version is read for ever', () => {
    const { exportedAt, bookmarks: list, unreadable: values, problems } = decodeBackup(fixture, now)
    expect(problems).toEqual([])
    expect(exportedAt).toBe(Date.UTC(2026, 10, 20, 9, 30))
    expect(values).toEqual([['takeaways:1:bookmark:broken', '{"kind":']])
    expect(list.map((one) => [one.id, one.kind, one.isSaved, one.note, one.place])).toEqual([
      ['4tq0mzv9xk', 'takeaway', true, 'Ask Bo on Monday\nand then decide', 'a0'],
      ['tides-and-time', 'talk', true, '', null],
      ['9gone00000', 'takeaway', false, 'No longer mine', null],
    ])
    expect(list[0]?.noteHistory).toEqual({
      versions: [{ at: 1795082400000, by: '1a2b3c4d', text: 'Ask Bo on Monday\nand then decide' }],
      seen: new Map([
        ['1a2b3c4d', 1795082400000],
        ['5e6f7a8b', 1795078800000],
      ]),
    })
    expect(list[2]?.noteHistory.versions).toHaveLength(1)
    expect(list[1]).toHaveProperty('addedByALaterVersion', { colour: 'green' })
    expect(list[0]?.anchor.exact).toBe('Measure *first*, “always” – 漢字 🙂')
  })
})

describe('the published schema and what is read agree', () => {
  test('on bookmarks with anything wrong', () => {
    const wrong = fc.oneof(
      fc.constantFrom(undefined, null, -1, '', Infinity, true, 'talk'),
      fc.jsonValue({ maxDepth: 1 }),
    )
    const wrongIn = (one: Bookmark) => {
      const file: Record<string, unknown> = stored(one)
      const fields = fc
        .constantFrom(
          'kind',
          'isSaved',
          'savedAt',
          'changedAt',
          'changedBy',
          'note',
          'noteHistory',
          'place',
          'anchor',
        )
        .chain((key) => wrong.map((value) => ({ ...file, [key]: value })))
      const ofAnchor = fc
        .constantFrom(...anchorKeys)
        .chain((key) => wrong.map((value) => ({ ...file, anchor: { ...one.anchor, [key]: value } })))
      const ofHistory = fc
        .constantFrom('versions', 'seen')
        .chain((key) =>
          wrong.map((value) => ({ ...file, noteHistory: { versions: [], seen: [], [key]: value } })),
        )
      return fc.oneof(fields, ofAnchor, ofHistory)
    }
    let refused = 0
    fc.assert(
      fc.property(bookmark.chain(wrongIn), (file: Record<string, unknown>) => {
        const { id: itsId, ...fields } = file
        const isRead = decodeBookmark(String(itsId), fields) !== null
        expect(v.is(savedBookmark, file)).toBe(isRead)
        if (!isRead) refused++
      }),
      { numRuns: 2000, seed: 16 },
    )
    expect(refused).toBeGreaterThan(500)
  })
})

describe('a file that cannot be used', () => {
  test.each([
    ['', 'not JSON', 'This file is empty'],
    ['hello', 'not JSON', 'This file is not JSON'],
    ['{\n"schema": 1\n"more": 2\n}', 'not JSON', 'This file is not JSON in line 3:'],
    [fixture.slice(0, 700), 'not JSON', 'This file ends in the middle, in line '],
    ['null', 'not a backup', 'does not say that it is takeaways-saved/1'],
    ['[1]', 'not a backup', 'does not say that it is takeaways-saved/1'],
    ['{"schema":1}', 'not a backup', 'does not say that it is'],
    [
      '{"__proto__":{"schema":"takeaways-saved/1","bookmarks":[]}}',
      'not a backup',
      'does not say that it is',
    ],
    ['{"schema":"takeaways/1"}', 'not a backup', 'says that it is takeaways/1, not takeaways-saved/1'],
    ['{"schema":"takeaways-saved/1"}', 'not a backup', 'has no list under “bookmarks”'],
    ['{"schema":"takeaways-saved/1","bookmarks":{}}', 'not a backup', 'has no list under “bookmarks”'],
    [
      '{"schema":"takeaways-saved/2"}',
      'newer',
      'is takeaways-saved/2 and this page reads up to takeaways-saved/1',
    ],
    ['{"schema":"takeaways-saved/99999999999999999999999"}', 'newer', 'reload the page'],
    [' '.repeat(longestBackup + 1), 'too long', 'longer than the 50 MB'],
  ])('no. %# is refused with a sentence', (given, reason, said) => {
    const error = failOf(given)
    expect(error?.reason).toBe(reason)
    expect(error?.message).toContain(said)
    expect(error?.message).toMatch(
      /^This (?:file|backup) (?:(?!\. |\n).)+: (?:choose|reload)(?:(?!\. |\n).)+\.$/,
    )
  })

  test('is refused before it is parsed if it is too long, and not a character earlier', () => {
    expect(failOf(fixture + ' '.repeat(longestBackup - fixture.length))).toBeNull()
    expect(failOf(fixture + ' '.repeat(longestBackup - fixture.length + 1))?.reason).toBe('too long')
  })

  test('of 2,000 kinds throws a BackupError and nothing else, and changes nothing', () => {
    const base = encodeBackup([bookmarkOf('a'), bookmarkOf('b', { note: 'x' })], [['k', 'v']], now)
    const mutated = fc
      .tuple(fc.nat({ max: base.length }), fc.nat({ max: 30 }), fc.string({ maxLength: 5 }))
      .map(([at, length, more]) => base.slice(0, at) + more + base.slice(at + length))
    const odd = fc.oneof(
      fc.jsonValue(),
      bookmark.map(stored),
      fc.constantFrom(
        ...['__proto__', 'constructor'].map((key) => JSON.parse(`{"id":"a","${key}":{"polluted":1}}`)),
      ),
    )
    const garbage = fc.oneof(
      fc.string(),
      fc.json(),
      mutated,
      fc
        .record({ bookmarks: odd, unreadable: odd })
        .map((file) => JSON.stringify({ schema: 'takeaways-saved/1', ...file })),
      fc.array(odd).map((list) => fileOf(...list)),
      fc.constantFrom(9, 99, 9999, 99_999).map((depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`),
      fc
        .constantFrom(9, 99, 9999, 99_999)
        .map(
          (depth) => `{"schema":"takeaways-saved/1","bookmarks":[${'['.repeat(depth)}${']'.repeat(depth)}]}`,
        ),
    )
    let read = 0
    fc.assert(
      fc.property(garbage, (given) => {
        if (failOf(given) === null) read++
        expect(Reflect.get({}, 'polluted')).toBeUndefined()
      }),
      { numRuns: 2000, seed: 17 },
    )
    expect(read).toBeGreaterThan(200)
    expect(read).toBeLessThan(1800)
  })
})

describe('what can be read of a backup', () => {
  const good = stored(bookmarkOf('good'))

  test('is read, and the rest kept as it is and named', () => {
    const bad = [7, { ...good, id: 'No Slug' }, { ...good, id: 'b', savedAt: 'today' }, { kind: 'talk' }]
    const read = decodeBackup(fileOf(bad[0], good, ...bad.slice(1)), now)
    expect(read.bookmarks).toEqual([bookmarkOf('good')])
    expect(read.unreadable).toEqual(
      bad.map((value, at) => [`bookmarks[${at === 0 ? 0 : at + 1}]`, JSON.stringify(value)]),
    )
    expect(read.problems).toEqual([
      { index: 0, message: 'Bookmark 1 of this backup cannot be read: it is no object with an id.' },
      {
        index: 2,
        message: 'Bookmark 3 of this backup cannot be read: its id is not one that this page gives.',
      },
      { index: 3, message: 'Bookmark 4 of this backup cannot be read: “savedAt” of b is missing or wrong.' },
      { index: 4, message: 'Bookmark 5 of this backup cannot be read: it is no object with an id.' },
    ])
  })

  test.each(['', 'A', '-a', 'a b', '__proto__', '../a', 'a'.repeat(201), 'ä', 'a\n'])(
    'has no id like %j',
    (odd) => {
      expect(decodeBackup(fileOf({ ...good, id: odd }), now).problems).toHaveLength(1)
    },
  )

  test('is never nested so deeply that it could not be stored', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    const file = fileOf(good).replace('"id":', `"later":${deep},"id":`)
    const read = decodeBackup(file, now)
    expect(read.bookmarks).toEqual([])
    expect(read.problems[0]?.message).toContain('nested too deeply')
  })

  test('holds unreadable values in any shape', () => {
    const file = (values: unknown) => JSON.stringify({ ...JSON.parse(fileOf()), unreadable: values })
    expect(decodeBackup(file([['k', 'v'], ['k'], ['k', 'v', 'w'], 5]), now).unreadable).toEqual([
      ['k', 'v'],
      ['unreadable[1]', '["k"]'],
      ['unreadable[2]', '["k","v","w"]'],
      ['unreadable[3]', '5'],
    ])
    expect(decodeBackup(file('x'), now).unreadable).toEqual([['unreadable', '"x"']])
  })

  test('has one bookmark an id, merged like copies anywhere', () => {
    const older = bookmarkOf('a', {
      changedAt: 5,
      noteHistory: { versions: [{ at: 5, by: 'x', text: 'old' }], seen: new Map([['x', 5]]) },
      note: 'old',
    })
    const newer = bookmarkOf('a', {
      changedAt: 9,
      changedBy: 'y',
      isSaved: false,
      noteHistory: { versions: [{ at: 9, by: 'y', text: 'new' }], seen: new Map([['y', 9]]) },
      note: 'new',
    })
    const merged = mergeBookmarks(newer, older)
    expect(merged.note).toBe('old\n\nnew')
    for (const list of [
      [older, newer],
      [newer, older],
      [newer, older, newer],
    ]) {
      expect(decodeBackup(fileOf(...list.map(stored)), now).bookmarks).toEqual([merged])
    }
  })

  test('has no stamp that is more than five minutes ahead', () => {
    const limit = now + 300_000
    const ahead = bookmarkOf('a', {
      savedAt: now + 300_000,
      changedAt: now + 300_001,
      note: 'n',
      noteHistory: {
        versions: [{ at: 1e300, by: 'x', text: 'n' }],
        seen: new Map([
          ['x', 1e300],
          ['y', 1],
        ]),
      },
    })
    expect(decodeBackup(encodeBackup([ahead], [], now), now).bookmarks).toEqual([
      {
        ...ahead,
        savedAt: limit,
        changedAt: limit,
        noteHistory: {
          versions: [{ at: limit, by: 'x', text: 'n' }],
          seen: new Map([
            ['x', limit],
            ['y', 1],
          ]),
        },
      },
    ])
  })

  test('is well-formed and holds no prototype', () => {
    const odd = bookmarkOf('a', { note: 'a\uD83Db', anchor: { ...bookmarkOf('a').anchor, exact: '\uDC00' } })
    const file = fileOf({ ...stored(odd), later: { list: ['\uD800'] } }).replace(
      '"later":{',
      '"later":{"__proto__":{"polluted":1},',
    )
    const [read] = decodeBackup(file, now).bookmarks
    expect(read?.note).toBe('a\uFFFDb')
    expect(read?.noteHistory.versions[0]?.text).toBe('a\uFFFDb')
    expect(read?.anchor.exact).toBe('\uFFFD')
    expect(read).toHaveProperty('later', { list: ['\uFFFD'] })
    expect(Object.getOwnPropertyNames(Reflect.get(read ?? {}, 'later'))).toEqual(['list'])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decodeDataset } from '#notes/dataset.ts'
import { createLibrary } from '#notes/library.ts'
import { encodeBackup } from '../export/backup.ts'
import { entriesToReadwise } from '../export/readwise.ts'
import { entryOf } from '../export/sample-entries.ts'
import { sharedItemOf } from '../share/shared-item.ts'
import { bookmarkOf } from '../storage/memory-storage.ts'
import { textOf } from '../storage/note-history.ts'
import { bookmarksOfShared, type Incoming, readIncoming } from './incoming.ts'

const now = Date.UTC(2026, 10, 25)
const shipped: unknown = JSON.parse(readFileSync('public/data/qcon-london-2017.json', 'utf8'))
const seed = createLibrary([decodeDataset(shipped)])
const read = (text: string, library = seed) => readIncoming(text, library, now)

function bookmarksIn(incoming: Incoming) {
  if (incoming.kind !== 'bookmarks') throw new Error(`No bookmarks: ${incoming.kind}`)
  return incoming.bookmarks
}

test('a backup brings its bookmarks as they are, the removed ones too', () => {
  const all = [bookmarkOf('a', { place: 'a0' }), bookmarkOf('b', { isSaved: false, changedAt: 7 })]
  expect(read(encodeBackup(all, [], now))).toEqual({ kind: 'bookmarks', bookmarks: all, problems: [] })
})

test('a backup with something that cannot be read brings the rest and says which', () => {
  const backup: { bookmarks: unknown[] } = JSON.parse(encodeBackup([bookmarkOf('a')], [], now))
  const incoming = read(JSON.stringify({ ...backup, bookmarks: [...backup.bookmarks, 'nothing'] }))
  expect(bookmarksIn(incoming).map(({ id }) => id)).toEqual(['a'])
  expect(incoming).toMatchObject({ problems: [expect.stringMatching(/\S/)] })
})

test('a damaged backup brings nothing and says why', () => {
  const cut = encodeBackup([bookmarkOf('a')], [], now).slice(0, -20)
  expect(read(cut)).toEqual({ kind: 'none', why: expect.stringMatching(/\S/) })
})

test('a Readwise file brings takeaways and talks by their links, with note and date', () => {
  const url = 'https://notes.example/talks/tides#t1'
  const csv = entriesToReadwise([
    entryOf('Water comes', { url, topics: ['Kafka'], bookmark: { note: 'Ask Ann' } }),
    entryOf('Tides', { url: 'https://notes.example/sub/talks/tides' }),
    entryOf('Elsewhere', { url: 'https://notes.example/about' }),
  ])
  const incoming = read(csv)
  const [takeaway, talk] = bookmarksIn(incoming)
  expect(takeaway).toMatchObject({
    id: 't1',
    kind: 'takeaway',
    isSaved: true,
    savedAt: Date.UTC(2026, 10, 25, 16, 46, 23),
    note: 'Ask Ann',
    anchor: { talk: 'tides', title: 'Tides', speakers: 'Ann Bay, Bo Cove', exact: 'Water comes' },
  })
  expect(takeaway && textOf(takeaway.noteHistory)).toBe('Ask Ann')
  expect(talk).toMatchObject({ id: 'tides', kind: 'talk', note: '' })
  expect(incoming).toMatchObject({ problems: ['Rows that link to nothing that can be saved here: 1.'] })
})

test('what is imported twice is known the second time', () => {
  const csv = entriesToReadwise([entryOf('Water', { url: 'https://notes.example/talks/tides#t1' })])
  expect(read(csv)).toEqual(readIncoming(csv, null, now + 1000))
})

test('talks chosen in ConClár are found by the id of their programme, the unknown ones counted', () => {
  const talks = seed.talks.map((talk, at) => ({ ...talk, externalId: String(at) }))
  const incoming = read('["1", "3", "999"]', { ...seed, talks })
  expect(bookmarksIn(incoming)).toMatchObject([
    { id: talks[1]?.id, kind: 'talk', isSaved: true },
    { id: talks[3]?.id, kind: 'talk', isSaved: true },
  ])
  expect(incoming).toMatchObject({ problems: ['Talks chosen there that are not among these notes: 1.'] })
})

test.each([
  ['chosen talks that are not among the notes', '["999"]'],
  ['chosen talks that cannot be read', '["1"'],
  ['nothing', ' '],
  ['a list of shopping', 'milk, bread'],
])('%s bring nothing, and why is said', (_, text) => {
  expect(read(text)).toEqual({ kind: 'none', why: expect.stringMatching(/\S/) })
})

test('without notes, chosen talks cannot be looked for', () => {
  expect(readIncoming('["1"]', null, now)).toMatchObject({ kind: 'none' })
})

test('a message that holds the link of a shared list gives its fragment', () => {
  expect(read('Look: https://notes.example/saved/shared#s=abc_-1, from Bo')).toEqual({
    kind: 'shared',
    fragment: 's=abc_-1',
  })
})

test('a shared list is saved in its own order, with the notes that came along', () => {
  const items = [bookmarkOf('b', { note: 'first' }), bookmarkOf('a', { kind: 'talk' })].map(sharedItemOf)
  const bookmarks = bookmarksOfShared(items)
  expect(bookmarks).toMatchObject([
    { id: 'b', kind: 'takeaway', isSaved: true, note: 'first' },
    { id: 'a', kind: 'talk', isSaved: true, note: '' },
  ])
  const [first, second] = bookmarks.map(({ savedAt }) => savedAt)
  expect(first).toBeGreaterThan(second ?? Infinity)
})

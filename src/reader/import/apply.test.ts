// @vitest-environment jsdom
// oxlint-disable-next-line import/no-unassigned-import -- a browser has a database, jsdom has none
import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { eraseBookmarks, startBookmarks, takeBookmarks, writeNote, allBookmarks } from '../bookmarks.ts'
import { bookmarkOf } from '../storage/memory-storage.ts'
import { noHistory, rewrite } from '../storage/note-history.ts'
import { applyImport } from './apply.ts'

const day = 86_400_000
const noted = (id: string, note: string, at = 1) =>
  bookmarkOf(id, { changedAt: at, note, noteHistory: rewrite(noHistory, { at, by: 'x', text: note }) })

const shown = () =>
  Object.fromEntries(
    allBookmarks()
      .filter(({ isSaved }) => isSaved)
      .map(({ id, note }) => [id, note]),
  )

beforeEach(async () => {
  await eraseBookmarks()
  const stop = startBookmarks()
  takeBookmarks([noted('a', 'mine', Date.now() + 1), bookmarkOf('b', { changedAt: Date.now() + 1 })])
  return stop
})

test('merging keeps what is saved and adds what is not; Undo takes away just that', () => {
  const undo = applyImport([bookmarkOf('c', { changedAt: Date.now() + 1 })], 'merge')
  expect(shown()).toEqual({ a: 'mine', b: '', c: '' })
  undo()
  expect(shown()).toEqual({ a: 'mine', b: '' })
})

test('replacing leaves what was imported and nothing else; Undo brings all back with its note', () => {
  const undo = applyImport([noted('a', 'theirs', day), bookmarkOf('c')], 'replace')
  expect(shown()).toEqual({ a: 'theirs', c: '' })
  undo()
  expect(shown()).toEqual({ a: 'mine', b: '' })
})

test('Undo leaves what was done since', () => {
  const undo = applyImport([bookmarkOf('c', { changedAt: Date.now() + 1 })], 'merge')
  writeNote('b', 'later')
  undo()
  expect(shown()).toEqual({ a: 'mine', b: 'later' })
})

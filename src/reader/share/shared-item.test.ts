import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bookmarkOf, MemoryStorage, openTab } from '../storage/memory-storage.ts'
import { bookmarkTargetOf, compareLists, sharedItemOf } from './shared-item.ts'

describe('something shared', () => {
  const anchor = {
    conference: 'c',
    talk: 't',
    title: 'Title',
    speakers: 'Ada, Grace',
    exact: 'Words',
    prefix: 'before',
    suffix: 'after',
  }

  test('says what was saved, and nothing about who saved it or when', () => {
    const bookmark = bookmarkOf('i', { anchor, note: 'mine', place: 'a1', savedAt: 5 })
    expect(sharedItemOf(bookmark)).toEqual({
      kind: 'takeaway',
      id: 'i',
      talkId: 't',
      conferenceId: 'c',
      words: 'Words',
      talkTitle: 'Title',
      speakers: 'Ada, Grace',
      note: 'mine',
    })
  })

  test('is saved by another reader with its words, and its note is kept like one of their own', () => {
    const storage = new MemoryStorage()
    const tab = openTab(storage)
    const { target, note } = bookmarkTargetOf(
      sharedItemOf(bookmarkOf('i', { kind: 'talk', anchor, note: 'theirs' })),
    )
    tab.save(target)
    tab.writeNote(target.id, note)
    expect(openTab(storage).view().get('i')).toMatchObject({
      kind: 'talk',
      note: 'theirs',
      anchor: { ...anchor, prefix: '', suffix: '' },
    })
  })
})

describe('two lists', () => {
  test('are compared as one would by going through them', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'))
    fc.assert(
      fc.property(ids, ids, (their, my) => {
        const theirs = their.map((id) => sharedItemOf(bookmarkOf(id)))
        const mine = new Map(my.map((id) => [id, bookmarkOf(id)]))
        const { both, onlyTheirs, onlyMine } = compareLists(theirs, mine)
        expect(both.map((pair) => [pair.theirs.id, pair.mine.id])).toEqual(
          their.filter((id) => my.includes(id)).map((id) => [id, id]),
        )
        expect(onlyTheirs.map(({ id }) => id)).toEqual(their.filter((id) => !my.includes(id)))
        expect(onlyMine.map(({ id }) => id)).toEqual(my.filter((id) => !their.includes(id)))
      }),
      { numRuns: 1000, seed: 31 },
    )
  })

  test('find what stands under another id in the notes of now, by either', () => {
    const mine = new Map([['new', bookmarkOf('old')]])
    for (const id of ['new', 'old']) {
      const { both, onlyMine } = compareLists([sharedItemOf(bookmarkOf(id))], mine)
      expect(both).toHaveLength(1)
      expect(onlyMine).toEqual([])
    }
  })

  test('do not share what was removed', () => {
    const mine = new Map([['a', bookmarkOf('a', { isSaved: false })]])
    const { both, onlyTheirs, onlyMine } = compareLists([sharedItemOf(bookmarkOf('a'))], mine)
    expect([both.length, onlyTheirs.length, onlyMine.length]).toEqual([0, 1, 0])
  })
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectImport, type ImportKind, largestImport, sharedFragmentIn } from './detect.ts'

const whyNot = (text: string) => {
  const found = detectImport(text)
  return found.kind === 'none' ? found.why : found.kind
}

describe('what somebody wants to import', () => {
  test.each<[ImportKind, string, string]>([
    ['backup', 'with its schema first', '{"schema":"takeaways-saved/1","bookmarks":{}}'],
    [
      'backup',
      'printed in lines, with a mark of byte order',
      '\uFEFF{\n  "schema": "takeaways-saved/2",\n  "a": 1\n}',
    ],
    ['backup', 'with its schema later', '{ "savedAt": 5, "schema": "takeaways-saved/1" }'],
    ['backup', 'of bookmarks alone', '{"bookmarks":[]}'],
    ['readwise', 'to import', 'Highlight,Title,Author,URL,Note,Location,Date\nWords,T,A,,,,'],
    [
      'readwise',
      'exported',
      'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags\r\n',
    ],
    ['readwise', 'saved again by a spreadsheet', '\uFEFF"Title";"Highlight"\n'],
    ['selections', 'in a list', '["416","9"]'],
    ['selections', 'of numbers, in lines', '[\n  416\n]'],
    ['selections', 'of nothing', ' [ ] '],
    ['selections', 'of version 2', '{"version":2,"selections":{"x":{"selected":true}}}'],
    ['selections', 'of a copy of the storage', '{"theme":"dark","selections_con":"[]"}'],
    ['shared link', 'alone', 'https://takeaways.example/saved#s=aAAAA'],
    [
      'shared link',
      'in a message',
      'Have a look:\nhttps://takeaways.example/base/saved?order=mine#s=a_-9 (all of it)',
    ],
  ])('is a %s %s', (kind, _, text) => {
    expect(detectImport(text)).toEqual({ kind })
  })

  test.each([
    ['', /nothing in it/],
    ['\uFEFF \n', /nothing in it/],
    ['PK\u0003\u0004\0\0', /not text/],
    ['<!doctype html><title>Saved</title>', /web page/],
    [readFileSync('public/data/qcon-london-2017.json', 'utf8'), /notes of a conference/],
    ['{"schedule":{"selections":1,"bookmarks":2}}', /JSON, but is neither/],
    ['[{"id":"416"}]', /JSON, but is neither/],
    ['{"myselections":[]}', /JSON, but is neither/],
    ['Title,Author\n', /neither a backup/],
    ['Name,Highlighted\n', /neither a backup/],
    ['Notes: the highlight, the title\nof the day', /neither a backup/],
    ['https://takeaways.example/saved#section', /neither a backup/],
  ])('%j is none of these, for a reason', (text, reason) => {
    expect(whyNot(text)).toMatch(reason)
  })

  test('and is over 50 MB is refused before anything reads it', () => {
    const start = performance.now()
    expect(whyNot(`["${'x'.repeat(largestImport)}"]`)).toBe(
      'This is too large: 51 MB, and at most 50 MB are read.',
    )
    expect(whyNot(`["${'x'.repeat(largestImport - 4)}"]`)).toBe('selections')
    expect(performance.now() - start).toBeLessThan(3000)
  })

  test('of any kind gets an answer, and large ones no slower', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(whyNot(text)).toMatch(/./)
      }),
      { numRuns: 2000, seed: 61 },
    )
    const start = performance.now()
    for (const piece of ['{', '[', '"', ',', '#s=', '{"a":"', ' ', 'Highlight,', '#'])
      whyNot(piece.repeat(1_000_000))
    expect(performance.now() - start).toBeLessThan(5000)
  })

  test('has the fragment of its shared list taken out', () => {
    expect(sharedFragmentIn('see https://a.example/saved#s=aB-_9, please')).toBe('s=aB-_9')
    expect(sharedFragmentIn('https://a.example/saved#x')).toBeNull()
  })
})

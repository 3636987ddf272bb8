import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decodeIndex } from '#notes/dataset.ts'
import { hashOf } from '#notes/ids.ts'
import { madeUpConferences } from '#notes/made-up.ts'
import { bookmarkOf } from '#reader/storage/memory-storage.ts'
import { encodeBackup } from '#reader/export/backup.ts'
import { compileContent, dataFiles } from '../tools/content.ts'

const content = compileContent('content', 'public/data')
const { conferences } = content

test('the notes are the ones that were counted, byte for byte', () => {
  const bytes = readFileSync('content/qcon-london-2017/notes.txt')
  expect(bytes).toHaveLength(9530)
  expect(hashOf(bytes)).toMatch(/^28857d82[0-9a-f]{49}4c3d99b$/)
})

test('the shipped data is what compiling the content gives', () => {
  const files = dataFiles(content)
  expect(readdirSync('public/data').sort()).toEqual([...files.keys()].sort())
  for (const [name, text] of files) {
    expect(readFileSync(`public/data/${name}`, 'utf8') === text, `${name}: run npm run notes -- build`).toBe(
      true,
    )
  }
})

test('the content has no problems', () => {
  expect(conferences.flatMap(({ files }) => files.flatMap(({ problems }) => problems))).toEqual([])
})

test('the index tells the size and hash of each file it names', () => {
  const index: unknown = JSON.parse(readFileSync('public/data/index.json', 'utf8'))
  const text = readFileSync('public/data/qcon-london-2017.json', 'utf8')
  expect(index).toMatchObject({
    schema: 'takeaways-index/1',
    conferences: [{ file: 'qcon-london-2017.json', talks: 12, takeaways: 101, sha256: hashOf(text) }],
  })
})

test('the index of a big library tells of its talks and topics, that of a small one does not', () => {
  const indexOf = (takeaways: number) => {
    const made = madeUpConferences({ conferences: 8, talks: 2, takeaways })
    const [first] = conferences
    if (!first) throw new Error('There are no conferences')
    const files = dataFiles({ ...content, conferences: made.map((dataset) => ({ ...first, dataset })) })
    return decodeIndex(JSON.parse(files.get('index.json') ?? ''))
  }
  const small = indexOf(312)
  expect([small.topics, ...small.conferences.map(({ contents }) => contents)]).toEqual(
    Array(9).fill(undefined),
  )
  const big = indexOf(313)
  expect(big.conferences.map(({ contents }) => contents).at(-1)).toEqual([
    ['talk-14', 'Talk 14'],
    ['talk-15', 'Talk 15'],
  ])
  expect(big.topics).toHaveLength(8)
  expect(big.topics?.[0]).toEqual({ id: 'topic-0', name: 'Topic 0', kind: 'technology', takeaways: 626 })
})

test('no talk has the address of another, at any conference', () => {
  const ids = conferences.flatMap(({ dataset }) => dataset.talks.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
})

test('the published schema of a backup names what a backup holds, and nothing that it may lack', () => {
  const schema: unknown = JSON.parse(readFileSync('public/data/saved.schema.json', 'utf8'))
  const note = { versions: [{ at: 1, by: 'x', text: 'n' }], seen: new Map([['x', 1]]) }
  const full = bookmarkOf('a', { note: 'n', noteHistory: note })
  const backup: unknown = JSON.parse(encodeBackup([full, bookmarkOf('b')], [['key', 'value']], 1))
  const [withNote, without] = valuesAt(backup, 'bookmarks')
  const item = valueAt(schema, 'properties', 'bookmarks', 'items')
  expect(valueAt(schema, 'properties', 'schema', 'const')).toBe(valueAt(backup, 'schema'))
  expect(keysAt(schema, 'properties')).toEqual(keysAt(backup))
  expect(keysAt(item, 'properties')).toEqual(keysAt(withNote))
  expect(keysAt(item, 'properties', 'anchor', 'properties')).toEqual(keysAt(withNote, 'anchor'))
  expect(new Set(valuesAt(schema, 'required'))).toEqual(new Set(keysAt(backup)))
  expect(keysAt(without)).toEqual(expect.arrayContaining(valuesAt(item, 'required')))
})

function valueAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce((within: unknown, key) => Reflect.get(Object(within), key), value)
}

function valuesAt(value: unknown, ...path: readonly string[]): unknown[] {
  return Object.values(Object(valueAt(value, ...path)))
}

function keysAt(value: unknown, ...path: readonly string[]): string[] {
  return Object.keys(Object(valueAt(value, ...path))).sort()
}

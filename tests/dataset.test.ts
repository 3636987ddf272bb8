import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hashOf } from '#notes/ids.ts'
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

test('no talk has the address of another, at any conference', () => {
  const ids = conferences.flatMap(({ dataset }) => dataset.talks.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
})

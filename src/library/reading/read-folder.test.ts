import { expect, test } from 'vitest'
import { decodeDataset } from '#notes/dataset.ts'
import { readFolder } from './read-folder.ts'

const read = (text: string, isShort = true) =>
  readFolder({
    conferenceId: null,
    files: [{ path: 'notes.md', bytes: new TextEncoder().encode(text) }],
    isShort,
  })

const talks = (count: number, takeaways: number) =>
  `# Brook 2031\n\n${Array.from(
    { length: count },
    (_talk, at) =>
      `## The ${at}th talk — Ada Lund\n\n${Array.from({ length: takeaways }, (_line, n) => `- Line ${n} of ${at}\n`).join('')}`,
  ).join('\n')}`

test('in short, long notes are their beginning with the totals of all', () => {
  const { dataset, totals } = read(talks(150, 3))
  expect(totals).toMatchObject({ talks: 150, takeaways: 450 })
  expect(dataset.talks.flatMap((talk) => talk.takeaways)).toHaveLength(200)
})

test('in short or whole, the dataset is one that can be decoded', () => {
  const notes = talks(150, 3)
  expect(() => decodeDataset(read(notes).dataset)).not.toThrow()
  expect(decodeDataset(read(notes, false).dataset).talks).toHaveLength(150)
})

test('in short, short notes are whole', () => {
  expect(read(talks(3, 3)).dataset.talks).toEqual(read(talks(3, 3), false).dataset.talks)
})

test('in short, a line of a whole book is cut', () => {
  const { dataset } = read(`# Brook\n\n## A talk — Ada Lund\n\n- ${'word '.repeat(100_000)}\n`)
  expect(dataset.talks[0]?.takeaways[0]?.text.length).toBeLessThan(2100)
})

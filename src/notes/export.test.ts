import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import { compileNotes } from './compile.ts'
import { decodeDataset } from './dataset.ts'
import { datasetToMarkdown } from './export.ts'
import type { Dataset } from './model.ts'
import { decodeText } from './read/decode.ts'

const compile = (text: string, path = '') =>
  compileNotes({ conferenceId: 'harbour', files: [{ path, text }], topics: catalogue }).dataset

/** What must come back, talks in any order. */
const essence = ({ talks }: Dataset) =>
  talks
    .map((talk) => ({
      title: talk.title,
      speakers: talk.speakers.map(({ as }) => as),
      day: talk.day,
      track: talk.track,
      room: talk.room,
      time: talk.time,
      links: talk.links.map(({ url }) => url),
      remarks: talk.remarks.map(({ text, group }) => ({ text, group })),
      takeaways: talk.takeaways.map(({ id, text, depth, group, shown }) => ({
        id,
        text,
        depth,
        group,
        shown,
      })),
    }))
    .sort((a, b) => (a.title < b.title ? -1 : 1))

test('the shipped notes come back from Markdown with every fact, sentence and id', () => {
  const seed = decodeDataset(JSON.parse(readFileSync('public/data/qcon-london-2017.json', 'utf8')))
  const again = compile(datasetToMarkdown(seed))
  expect(essence(again)).toEqual(essence(seed))
  expect(again.conference).toMatchObject({ name: 'QCon London 2017', timezone: 'Europe/London' })
  expect(again.conference.dates).toEqual(seed.conference.dates)
  expect(again.days).toEqual(seed.days)
})

describe('notes of all styles keep their talks, takeaways and ids', () => {
  const expected: Record<string, { talks?: unknown[] }> = JSON.parse(
    readFileSync('tests/fixtures/notes/expected.json', 'utf8'),
  )
  const files = Object.keys(expected).filter((file) => expected[file]?.talks !== undefined)
  test.each(files)('%s', (file) => {
    const { text } = decodeText(readFileSync(`tests/fixtures/notes/${file}`))
    const first = compile(text ?? '', file)
    const kept = ({ talks }: Dataset) =>
      talks
        .map(({ title, speakers, takeaways }) => ({
          title,
          speakers: speakers.map(({ as }) => as),
          takeaways: takeaways.map((takeaway) => ({
            id: takeaway.id,
            text: takeaway.text,
            depth: takeaway.depth,
          })),
        }))
        .sort((a, b) => (a.title < b.title ? -1 : 1))
    expect(first.talks.length).toBeGreaterThan(0)
    expect(kept(compile(datasetToMarkdown(first)))).toEqual(kept(first))
  })
})

describe('what others wrote comes back, talk by talk, with every takeaway', () => {
  const folder = 'tests/fixtures/notes-of-many'
  const expected: Record<string, unknown> = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'))
  const wordsOf = ({ talks }: Dataset) =>
    talks.flatMap(({ title, takeaways, remarks }) =>
      [...takeaways, ...remarks].map(({ text }) => `${title}: ${text}`),
    )
  test.each(Object.keys(expected))('%s', (file) => {
    const { text } = decodeText(readFileSync(`${folder}/${file}`))
    const { dataset } = compileNotes({
      conferenceId: 'harbour',
      files: [{ path: file, text: text ?? '' }],
      topics: [],
    })
    const markdown = datasetToMarkdown(dataset)
    const { dataset: again } = compileNotes({
      conferenceId: 'harbour',
      files: [{ path: '', text: markdown }],
      topics: [],
    })
    expect(again.talks.map(({ title, time, room }) => [title, time, room])).toEqual(
      dataset.talks.map(({ title, time, room }) => [title, time, room]),
    )
    const words = new Set(wordsOf(again))
    const taken = dataset.talks.flatMap((talk) =>
      talk.takeaways.map((takeaway) => `${talk.title}: ${takeaway.text}`),
    )
    expect(taken.filter((takeaway) => !words.has(takeaway))).toEqual([])
  })
})

test('takeaways under no heading stay so beside remarks that have one, and a start stays without an end', () => {
  const notes = [
    '## Tides — Ida Berg',
    'Time: 09:00',
    '',
    '- One',
    '- Two',
    '',
    '### Things to look up',
    '- ropes',
  ]
  const first = compile(notes.join('\n'))
  expect(first.talks[0]?.time).toEqual({ start: '09:00', end: null })
  expect(first.talks[0]?.remarks).toMatchObject([{ text: 'ropes', group: 'Things to look up' }])
  expect(essence(compile(datasetToMarkdown(first)))).toEqual(essence(first))
})

test('code, quotes, groups and remarks that look like something else come back', () => {
  const notes = [
    '# Harbour Conf 2031',
    '## Tides — Ada Berg (Fjord)',
    '- One',
    '  ```sh',
    '  sail --now',
    '  ```',
    '- Two #docker',
    '  > A quote',
    '### Questions',
    '- Why?',
    '## Knots — Ole Lund',
    '- Three',
  ]
  const first = compile(notes.join('\n'))
  const again = compile(datasetToMarkdown(first))
  expect(essence(again)).toEqual(essence(first))
  expect(again.talks[0]?.takeaways.map(({ blocks }) => blocks?.map(({ kind }) => kind))).toEqual([
    ['code'],
    ['quote'],
    undefined,
  ])
})

test('links that name a place lead there when they come back', () => {
  const notes = [
    '## Tides — Ada Berg',
    '- See [the code][repo], [slides] and [nothing]',
    '',
    '[repo]: https://repo.example',
    '[Slides]: <https://slides.example> "Slides"',
  ]
  const dataset = compile(notes.join('\n'))
  const shown = dataset.talks[0]?.takeaways[0]?.shown
  expect(shown?.text).toBe('See the code, slides and [nothing]')
  expect(shown?.marks.map(({ url }) => url)).toEqual(['https://repo.example', 'https://slides.example'])
  expect(essence(compile(datasetToMarkdown(dataset)))).toEqual(essence(dataset))
})

test('code that is parted into blocks is closed in each', () => {
  const code = ['```', ...Array.from({ length: 3000 }, (_, at) => `line ${at} ${'x'.repeat(60)}`), '```']
  const dataset = compile(['## Tides — Ada Berg', '- One', ...code, '', '- Two'].join('\n'))
  const [one] = dataset.talks[0]?.takeaways ?? []
  expect(one?.blocks?.length).toBeGreaterThan(1)
  expect(() => decodeDataset(dataset)).not.toThrow()
  const again = compile(datasetToMarkdown(dataset)).talks[0]?.takeaways
  expect(again?.map(({ text }) => text)).toEqual(['One', 'Two'])
})

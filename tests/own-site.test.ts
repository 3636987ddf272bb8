import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { decodeDataset } from '#notes/dataset.ts'
import type { Dataset } from '#notes/model.ts'

let site: string
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'))
})
afterEach(() => rmSync(site, { recursive: true }))

const tsx = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href
const command = ['--import', tsx, resolve('tools/notes.ts')]

const run = (...words: string[]) =>
  execFileSync(process.execPath, [...command, ...words], { cwd: site, encoding: 'utf8' })
const fail = (...words: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, [...command, ...words], {
    cwd: site,
    encoding: 'utf8',
  })
  return { status, lines: stderr.trim().split('\n') }
}

function write(path: string, ...lines: string[]): void {
  mkdirSync(dirname(join(site, path)), { recursive: true })
  writeFileSync(join(site, path), lines.join('\n'))
}

const built = (name: string): unknown => JSON.parse(readFileSync(join(site, 'public/data', name), 'utf8'))
const idsIn = ({ talks }: Dataset) =>
  talks.flatMap((talk) => talk.takeaways.map(({ id, text }) => [text, id]))

const notes = ['## Tides — Ada Berg', '- We log every wave', '  - Most are small', '- Sleep at low tide', '']

test('without any notes the build says what to do, and the site is empty', () => {
  expect(run('build')).toContain('There are no notes yet.')
  expect(built('index.json')).toEqual({ schema: 'takeaways-index/1', conferences: [] })
})

test('the build names the files it passes over', () => {
  write('content/harbour/notes.md', ...notes)
  write('content/harbour/slides.pdf', '')
  write('content/loose.md', ...notes)
  const report = run('build')
  for (const path of ['harbour/slides.pdf', 'loose.md'])
    expect(report).toContain(`content/${path}: passed over.`)
})

test('notes in a file a day, with words of their own about site and conference, make the site', () => {
  write('content/site.yaml', 'title: My harbour', 'description: What I heard')
  write('content/harbour/conference.yaml', 'name: Harbour Conf', 'dates: 2031-03-06/2031-03-07')
  write('content/harbour/day-1.md', ...notes)
  write('content/harbour/day-2.md', '## Knots — Ole Lund', '- One knot is enough')
  expect(run('build')).toMatch(/day-1\.md: 1 talk, 3 takeaways, 0 problems\n {2}lines: .*3 takeaway/)
  expect(built('index.json')).toMatchObject({ site: { title: 'My harbour', description: 'What I heard' } })
  expect(decodeDataset(built('harbour.json'))).toMatchObject({
    conference: { name: 'Harbour Conf' },
    talks: [
      { title: 'Tides', day: 'day-1' },
      { title: 'Knots', day: 'day-2' },
    ],
  })
})

test('ids outlive edits, and are written into the notes when asked for', () => {
  write('content/harbour/notes.md', ...notes)
  run('build')
  const first = idsIn(decodeDataset(built('harbour.json')))
  write(
    'content/harbour/notes.md',
    '## Tides — Ada Berg',
    '- New',
    ...notes.slice(1).map((line) => line.replace('every', 'each and every')),
  )
  run('build')
  const edited = idsIn(decodeDataset(built('harbour.json')))
  expect(edited.slice(1).map(([, id]) => id)).toEqual(first.map(([, id]) => id))
  const printed = run('ids', '--write', 'content/harbour/notes.md')
  expect(printed.trim().split('\n')).toHaveLength(4)
  const marked = readFileSync(join(site, 'content/harbour/notes.md'), 'utf8')
  expect(marked.replace(/ \^\w+$/gm, '')).toContain('- We log each and every wave\n')
  run('build')
  expect(idsIn(decodeDataset(built('harbour.json')))).toEqual(edited)
})

test.each([
  ['notes.md', '\u0000\u0001'],
  ['topics.yaml', '- name: A\n  parent: Nowhere'],
  ['conference.yaml', 'name: [x'],
  ['schedule.json', '{"schedule":'],
])('a %s that cannot be used ends the build with one line', (name, content) => {
  write('content/harbour/more.md', ...notes)
  write(`content/harbour/${name}`, content)
  const { status, lines } = fail('build')
  expect(status).toBe(2)
  expect(lines).toEqual([expect.stringContaining(`${name} cannot be used: `)])
})

import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decodeDataset } from '#notes/dataset.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'notes-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

/** Runs the command line, and tells how it ended and what it printed. */
function notes(...words: string[]): Promise<{ status: unknown; stdout: string; lines: string[] }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'tools/notes.ts', ...words], (error, stdout, stderr) => {
      resolve({ status: error?.code ?? 0, stdout, lines: stderr.split('\n').filter((line) => line !== '') })
    })
  })
}

describe('parse', () => {
  test.concurrent('prints the dataset of the shipped notes, and nothing else', async () => {
    const { status, stdout, lines } = await notes('parse', 'content/qcon-london-2017/notes.txt')
    const dataset = decodeDataset(JSON.parse(stdout))
    expect(dataset.talks.map(({ takeaways }) => takeaways.length)).toEqual([
      16, 4, 18, 16, 13, 15, 4, 0, 2, 5, 0, 8,
    ])
    expect({ status, lines }).toEqual({ status: 0, lines: [] })
  })

  test.concurrent('tells warnings with file, line and fix, and succeeds', async () => {
    const file = write('warning.md', '## Tides\n- One\n- \n')
    const { status, stdout, lines } = await notes('parse', file)
    expect(status).toBe(0)
    expect(decodeDataset(JSON.parse(stdout)).talks).toHaveLength(1)
    expect(lines).toEqual([`${file}:3: warning: Empty takeaway. Fix: Write something or delete the line.`])
  })

  test.concurrent('tells errors and fails, but still prints what it could read', async () => {
    const file = write('error.md', '## Tides\n- One\n##\n- Two\n')
    const { status, stdout, lines } = await notes('parse', file)
    expect(status).toBe(1)
    expect(decodeDataset(JSON.parse(stdout)).talks).toMatchObject([
      { title: 'Tides' },
      { title: 'Untitled talk' },
    ])
    expect(lines).toEqual([
      expect.stringMatching(/^.*error\.md:3: error: This talk has no title\. Fix: .+\.$/),
    ])
  })
})

describe('check', () => {
  test.concurrent('says before it reads a large file that it takes a while', async () => {
    const file = write('large.md', `# Tides\n- ${'x'.repeat(1_000_001)}\n`)
    const { lines } = await notes('check', file)
    expect(lines[0]).toBe(`${file} is large: reading it takes a while.`)
  })

  test.concurrent('looks through files and folders, and fails if any of them has an error', async () => {
    mkdirSync(join(folder, 'many'))
    const good = write('many/good.md', '## Tides\n- One\n')
    const bad = write('many/bad.txt', '\n')
    write('many/picture.png', Uint8Array.of(0xff))
    expect(await notes('check', good)).toEqual({ status: 0, stdout: '', lines: [] })
    const { status, stdout, lines } = await notes('check', good, join(folder, 'many'))
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(lines).toEqual([expect.stringContaining(`${bad}:2: error: `)])
  })
})

test.concurrent('ids tells what is wrong with a file that has none', async () => {
  const { status, stdout, lines } = await notes('ids', write('blank.md', '\n'))
  expect({ status, stdout, lines }).toMatchObject({
    status: 1,
    stdout: '',
    lines: [expect.stringContaining(': error: There is nothing in these notes.')],
  })
})

test.concurrent('check says when there is nothing to check', async () => {
  const empty = join(folder, 'empty')
  mkdirSync(empty)
  expect(await notes('check', empty)).toMatchObject({
    status: 0,
    lines: [`${empty} holds no notes: there is nothing to check.`],
  })
})

describe('one plain line and exit code 2', () => {
  test.concurrent.each([
    ['a file that is not there', 'check', () => 'missing.md'],
    ['a folder in place of a file', 'parse', () => folder],
    ['more lines than notes have', 'check', () => write('bullets.md', '- x\n'.repeat(15_001))],
    ['a file that is no text', 'parse', () => write('picture.md', Uint8Array.of(0xff, 0xfe, 0x00))],
  ])('for %s', async (_what, command, path) => {
    const file = path()
    const { status, stdout, lines } = await notes(command, file)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(lines).toEqual([expect.stringMatching(/^\S.*\.$/)])
    expect(lines[0]).toContain(file)
  })
})

test.concurrent.each([[[]], [['parse']], [['check']], [['build', 'x']]])(
  'the words %j are answered with the usage and exit code 2',
  async (words) => {
    const { status, stdout, lines } = await notes(...words)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(lines[0]).toBe('Usage:')
    expect(lines.join('\n')).toMatch(/build[^]*check PATH[^]*parse FILE/)
  },
)

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNotes } from './notes.ts'

// oxfmt-ignore
const pieces = fc.constantFrom(
  '# ', '## ', '### A', '- ', '  * ', '1. ', '> ', '```', '~~~', '---', '===', '| a | b |', '|---|---|', '<!--', '-->', '<script>alert(1)</script>', '@Metadata {', '}', '{{< x >}}', '![a](b)', '[a](<b', '[x]: y', '**Bold**', '_Ada Berg_', 'Speaker: ', 'Ada Berg', ' — ', ' by ', ' | ', ' · ', 'Day 2', '2031-03-06', '09:30-10:15', '^id', '#docker', '-#java', 'The Talks', 'title: x', '+++', '#+TITLE: x', '* TODO a :b:', '李智樺／海', '・', '\u0000', '\uD800', '\u202E', '\u00a0', '\t', '__proto__', 'constructor', '\n', '\n', '\n', '\n\n', '\r\n', '\r', 'We log every wave', '- &a [*a]', ' ',
)
const text = fc.oneof(
  { weight: 9, arbitrary: fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
)

test('ten thousand texts are read without an exception, and every line of them is counted', () => {
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('', 'day-1.md', '2031-03-06/talk.md', 'README', 'a.org'),
      (notes, path) => {
        const { lines, problems } = readNotes(notes, path)
        const counted = [...lines.values()].reduce((sum, count) => sum + count, 0)
        expect(counted).toBe(notes.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/).length)
        expect(problems.filter(({ message, fix }) => message === '' || fix === '')).toEqual([])
      },
    ),
    { numRuns: 10_000, seed: 11 },
  )
})

const size = 200_000
const hostile: [string, string][] = [
  ['nested lists', Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}- x`).join('\n')],
  ['one line', 'a '.repeat(size / 2)],
  ...['x', '(', '([', ': ', ', ', ' – ', '"', ' @a', 'Ab Cd ', '&amp;'].flatMap(
    (part): [string, string][] => {
      const long = part.repeat(size / part.length)
      return [
        [`a first line of ${JSON.stringify(part)}`, `# ${long}\n- a`],
        [`a line of ${JSON.stringify(part)} below a title`, `# Tides\n${long}\n- a`],
      ]
    },
  ),
  ...[
    '-',
    '#',
    '*',
    '`',
    '>',
    '[',
    '|',
    '_',
    '\t',
    '\u00a0',
    '* ',
    '> ',
    '[a](<b',
    '![a](',
    '<a',
    'Ada Berg, ',
    'a - ',
  ].map((part): [string, string] => [`many ${JSON.stringify(part)}`, part.repeat(size / part.length)]),
  ...[
    '```\n',
    '<!--\n',
    '> x\n',
    '| a |\n|---|\n',
    '# a\n',
    '## A by Ada Berg\n',
    '# A — Ada Berg\n',
    '**Bold words**\n\n',
    'Title\n---\n',
    '- x ^a\n',
    '@Metadata {\n',
  ].map((part): [string, string] => [`lines of ${JSON.stringify(part)}`, part.repeat(size / part.length)]),
  [
    'an alias bomb',
    `---\na: &a [x,x,x]\n${'bcdefghij'
      .split('')
      .map((key, at) => `${key}: &${key} [${`*${'abcdefghi'[at]},`.repeat(9)}]`)
      .join('\n')}\n---\n# A\n- x`,
  ],
  ['fifty thousand days', '# Day 1\n'.repeat(50_000)],
  ['prototype keys', '---\n__proto__: x\nconstructor: y\ntitle: A\n---\n- x'],
]

test.each(hostile)('%s end in notes, whatever those are', (_what, notes) => {
  const { lines } = readNotes(notes, 'notes.md')
  expect([...lines.values()].reduce((sum, count) => sum + count, 0)).toBe(notes.split('\n').length)
})

test('reading is linear: four times the notes take about four times as long', () => {
  const notes = (talks: number) =>
    Array.from(
      { length: talks },
      (_, at) =>
        `## Talk ${at} — Ada Berg\nRoom: Abbey\nA remark.\n\n- One **bold** thing ${at}\n  - Two\n\n`,
    ).join('')
  const cpu = (input: string) => {
    const best = [0, 1, 2].map(() => {
      const start = process.cpuUsage()
      readNotes(input)
      return process.cpuUsage(start).user
    })
    return Math.min(...best)
  }
  // A quadratic reader takes sixteen times as long; a loaded machine does not make a linear one do so.
  expect(cpu(notes(2000)) / cpu(notes(500))).toBeLessThan(12)
})

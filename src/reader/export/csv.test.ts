import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { entriesToCsv, readCsv, toCsv } from './csv.ts'
import { entryOf, hostileText } from './sample-entries.ts'

/** What a formula starts with, by number, so that this list cannot be wrong in the way the pattern is. */
const starts = new Set([0x3d, 0x2b, 0x2d, 0x40, 0x09, 0x0d, 0x0a, 0xff1d, 0xff0b, 0xff0d, 0xff20])
const blanks = new Set(
  [
    [0x00, 0x20],
    [0x7f, 0xa0],
    [0xad, 0xad],
    [0x1680, 0x1680],
    [0x2000, 0x200f],
    [0x2028, 0x202f],
    [0x205f, 0x2064],
    [0x2066, 0x206f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
  ].flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
)

/** Whether a spreadsheet that skips blanks might run the cell. */
function isLive(cell: string): boolean {
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at)
    if (starts.has(code)) return true
    if (!blanks.has(code)) return false
  }
  return false
}

const anyBlank = fc.constantFrom(...[...blanks].map((code) => String.fromCharCode(code)))
const anyStart = fc.constantFrom(...[...starts].map((code) => String.fromCharCode(code)))
const cell = fc.oneof(
  hostileText([
    ...Array.from('=+-@＝＋－＠\'"#,;\t\r\n '),
    '\r\n',
    '""',
    "''",
    '=1+1',
    'word',
    '@SUM(A1)',
    "'=",
    '\u00A0',
  ]),
  fc
    .tuple(fc.constantFrom('', "'", "''"), fc.array(anyBlank, { maxLength: 3 }), anyStart, fc.string())
    .map(([quotes, before, start, rest]) => quotes + before.join('') + start + rest),
)
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })

describe('10,000 hostile cells', () => {
  const tables = fc.sample(rows, { numRuns: 2000, seed: 24 })
  const cells = tables.flat(2)

  test('are that many, and half of them live', () => {
    expect(cells.length).toBeGreaterThan(10_000)
    expect(cells.filter(isLive).length).toBeGreaterThan(3000)
  })

  test('come out with none live, as another reader sees them', () => {
    for (const table of tables) {
      const { data, errors } = Papa.parse<string[]>(toCsv(table), { delimiter: ',', newline: '\r\n' })
      expect(errors).toEqual([])
      expect(data.map((row) => row.length)).toEqual(table.map((row) => row.length))
      expect(data.flat().filter(isLive)).toEqual([])
      // At most the guard stands before what was written.
      const bare = data.map((row, y) =>
        row.map((found, x) => (found === table[y]?.[x]?.toWellFormed() ? found : found.slice(1))),
      )
      expect(bare).toEqual(table.map((row) => row.map((one) => one.toWellFormed())))
    }
  })

  test('are read back as they were', () => {
    for (const table of tables) {
      expect(readCsv(toCsv(table))).toEqual(table.map((row) => row.map((one) => one.toWellFormed())))
    }
  })
})

describe('reading', () => {
  test.each([
    ['lines that end in CRLF', 'a,b\r\nc,d\r\n'],
    ['in LF', 'a,b\nc,d\n'],
    ['in CR', 'a,b\rc,d\r'],
    ['none after the last', 'a,b\nc,d'],
    ['a byte order mark', '\uFEFFa,b\r\nc,d'],
  ])('takes %s', (_, text) => {
    expect(readCsv(text)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  test('keeps breaks within cells apart from the ends of lines', () => {
    const table = [
      ['a\rb\rc', 'd\ne'],
      ['\r\n', ''],
    ]
    expect(readCsv(toCsv(table))).toEqual(table)
  })

  test('takes away our apostrophe and no other', () => {
    expect(readCsv(`'=1,''=1,'tis,'`)).toEqual([['=1', "'=1", "'tis", "'"]])
  })

  test('keeps rows with one empty cell and gives one to a row with none', () => {
    expect(readCsv(toCsv([['']]))).toEqual([['']])
    expect(readCsv(toCsv([['a'], [''], ['']]))).toEqual([['a'], [''], ['']])
    expect(readCsv(toCsv([[]]))).toEqual([['']])
    expect(readCsv(toCsv([]))).toEqual([])
  })

  test('of anything gives cells, never an error', () => {
    fc.assert(
      fc.property(hostileText(['"', ',', '\n', '\r', "'", '=', 'a']), (text) => {
        for (const row of readCsv(text)) expect(row.every((one) => typeof one === 'string')).toBe(true)
      }),
      { numRuns: 2000, seed: 5 },
    )
  })
})

test('lines end in CRLF and quotes are doubled', () => {
  expect(
    toCsv([
      ['a', 'say "hi"'],
      ['c, d', '#'],
    ]),
  ).toBe('a,"say ""hi"""\r\n"c, d",#')
})

test('a table of what is saved', () => {
  const takeaway = entryOf('Measure *first*, always', {
    topics: ['Kubernetes', 'C, the language'],
    bookmark: { note: '=HYPERLINK("x")\nsecond line' },
  })
  const talk = entryOf('Tides', { position: null, bookmark: { kind: 'talk', savedAt: 1e300 } })
  expect(entriesToCsv([takeaway, talk])).toMatchInlineSnapshot(`
    "Takeaway,Note,Talk,Speakers,Conference,Link,Topics,Kind,Saved
    "Measure *first*, always","'=HYPERLINK(""x"")
    second line",Tides,"Ann Bay, Bo Cove",Harbour 2026,https://notes.example/talk/tides#t1,"Kubernetes; C, the language",takeaway,2026-11-25T16:46:23.500Z
    "",,Tides,"Ann Bay, Bo Cove",Harbour 2026,https://notes.example/talk/tides#t1,,talk,"
  `)
})

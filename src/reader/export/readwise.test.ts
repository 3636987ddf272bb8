import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsv, toCsv } from './csv.ts'
import { entriesToReadwise, readReadwise } from './readwise.ts'
import { entryOf, hostileText } from './sample-entries.ts'

const header = 'Highlight,Title,Author,URL,Note,Location,Date'
const tagged = (note: string, topics: string[]) => entryOf('Words', { topics, bookmark: { note } })
const noteIn = (csv: string) => readCsv(csv)[1]?.[4]

test('a file for Readwise', () => {
  const entry = entryOf('Measure first', {
    position: 4,
    topics: ['Apache Kafka', 'C++', 'H2', '.NET', '漢字'],
    bookmark: { note: 'Try it\non Monday' },
  })
  const talk = entryOf('Tides', { position: null, bookmark: { kind: 'talk' } })
  expect(entriesToReadwise([entry, talk])).toMatchInlineSnapshot(`
    "Highlight,Title,Author,URL,Note,Location,Date
    Measure first,Tides,"Ann Bay, Bo Cove",https://notes.example/talk/tides#t1,".Apache-Kafka .C++ .H2-topic .NET .漢字
    Try it
    on Monday",4,2026-11-25 16:46:23
    Tides,Tides,"Ann Bay, Bo Cove",https://notes.example/talk/tides#t1,,,2026-11-25 16:46:23"
  `)
})

describe('what is written is read back', () => {
  const text = hostileText(['.', '.a', ' ', '\n', '\r\n', '"', ',', "'", '=', '-', '.note', 'word'])
  const entry = fc
    .record({ text, talkTitle: text, speakers: text, note: text, topics: fc.array(text, { maxLength: 3 }) })
    .map(({ text: words, note, ...given }) => entryOf(words, { ...given, bookmark: { note } }))

  test('with any words, notes and topics', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
        const read = readReadwise(entriesToReadwise(entries))
        expect(read?.problems).toEqual([])
        expect(read?.entries).toEqual(
          entries.map(({ url, text: words, talkTitle, speakers, bookmark }) => ({
            url,
            text: (words || talkTitle).toWellFormed(),
            talkTitle: talkTitle.toWellFormed(),
            speakers: speakers.toWellFormed(),
            note: bookmark.note.toWellFormed(),
            savedAt: Date.UTC(2026, 10, 25, 16, 46, 23),
          })),
        )
      }),
      { numRuns: 2000, seed: 7 },
    )
  })

  test.each([
    ['', []],
    ['', ['Go']],
    ['.idea', []],
    ['.idea .two\nmore', ['Go']],
    ['\n', []],
    ['...', []],
  ])('also the note %j on %j', (note, topics) => {
    expect(readReadwise(entriesToReadwise([tagged(note, topics)]))?.entries[0]?.note).toBe(note)
  })

  test('after a spreadsheet saved it with semicolons, line feeds and a byte order mark', () => {
    const csv = `\uFEFF${header.replaceAll(',', ';')}\nWords;Tides;Ann;https://notes.example/a#b;.Go;3;2026-11-25 16:46:23\n`
    const read = readReadwise(csv)
    expect(read?.problems).toEqual([])
    expect(read?.entries).toMatchObject([{ text: 'Words', url: 'https://notes.example/a#b', note: '' }])
  })
})

describe('tags', () => {
  test('are single words in the first line, each once', () => {
    expect(noteIn(entriesToReadwise([tagged('mine', ['Go lang', 'Go-lang', '—'])]))).toBe('.Go-lang\nmine')
  })

  test('are never one of the orders that Readwise takes', () => {
    const orders = ['H2', 'c1', 'h3', 'Favorite', 'discard']
    const words = noteIn(entriesToReadwise([tagged('', orders)]))?.split(' ')
    expect(words).toEqual(['.H2-topic', '.c1-topic', '.h3-topic', '.Favorite-topic', '.discard-topic'])
  })
})

test('what is longer than Readwise takes is cut between characters, the guard included', () => {
  const long = entryOf(`=${'🙂'.repeat(5000)}`, {
    talkTitle: '🙂'.repeat(400),
    speakers: 'S'.repeat(2000),
    url: `https://notes.example/${'u'.repeat(2100)}`,
    bookmark: { note: 'n'.repeat(9000) },
  })
  const cells = entriesToReadwise([long]).split('\r\n')[1]?.split(',') ?? []
  expect(cells.slice(0, 5).map((cell) => cell.length <= 8191)).toEqual([true, true, true, true, true])
  expect(cells.map((cell) => cell.length)).toEqual([8191, 509, 1023, 0, 8190, 1, 19])
  expect(cells[0]).toMatch(/^'=(?:🙂)+…$/u)
  expect(cells.join()).not.toContain('\uFFFD')
})

describe('a file that is not wholly ours', () => {
  test.each(['', 'Highlight', 'a,b\nc,d', header.replace('Note', 'Notes'), '{"schema":"takeaways-saved/1"}'])(
    'like %j is none',
    (text) => {
      expect(readReadwise(text)).toBeNull()
    },
  )

  test('says by line what it cannot use, and uses the rest', () => {
    const csv = [
      header,
      '"two\nlines",Tides,Ann,https://notes.example/a#b,,1,2026-11-25 16:46:23',
      'No address,Tides,Ann,,,1,',
      'Script,Tides,Ann,javascript:alert(1),,1,',
      '',
      'short,row',
      'Odd date,Tides,Ann,https://notes.example/a#c,,1,25/11/2026',
      'No date,Tides,Ann,https://notes.example/a#d,,1,',
    ].join('\r\n')
    const read = readReadwise(csv)
    expect(read?.entries.map(({ text, savedAt }) => [text, savedAt])).toEqual([
      ['two\nlines', Date.UTC(2026, 10, 25, 16, 46, 23)],
      ['Odd date', null],
      ['No date', null],
    ])
    expect(read?.problems.map(({ line }) => line)).toEqual([4, 5, 7, 8])
    expect(read?.problems[2]?.message).toBe('This row has 2 of 7 cells')
  })

  test('never hurts', () => {
    const row = fc.array(hostileText(['"', ',', '\n', 'https://a.example', '.', '2026-99-99 99:99:99']), {
      maxLength: 9,
    })
    fc.assert(
      fc.property(fc.array(row), fc.string(), (table, rest) => {
        const read = readReadwise(`${header}\r\n${toCsv(table)}${rest}`)
        for (const { savedAt } of read?.entries ?? []) expect(savedAt).not.toBeNaN()
      }),
      { numRuns: 2000, seed: 8 },
    )
  })
})

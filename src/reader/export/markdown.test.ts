import { GFM, parser } from '@lezer/markdown'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SavedEntry } from './entry.ts'
import { entriesToMarkdown } from './markdown.ts'
import { entryOf, hostileText } from './sample-entries.ts'

const options = { title: 'What I took home', exportedAt: Date.UTC(2026, 10, 25) }
const report = (entries: readonly SavedEntry[]) => entriesToMarkdown(entries, options)

type Node = { name: string; text: string }
const dialects = [parser, parser.configure(GFM)]

function nodesOf(markdown: string, dialect: (typeof dialects)[number]): Node[] {
  const nodes: Node[] = []
  dialect.parse(markdown).iterate({
    enter: ({ name, from, to }) => void nodes.push({ name, text: markdown.slice(from, to) }),
  })
  return nodes
}

/** Everything a report is never to hold, whatever the texts in it say. */
const forbidden =
  /^(?:HTML|Comment|Processing|Image|FencedCode|CodeBlock|HorizontalRule|Setext|Table|Task|LinkReference|OrderedList|ATXHeading[4-6])/

const pieces = [
  '<script>alert(1)</script>',
  '<b>',
  '</b>',
  '<img src=x onerror=alert(1)>',
  '<!--',
  '-->',
  '<?php',
  '<![CDATA[',
  '<',
  '>',
  '[x](javascript:alert(1))',
  '[x](data:text/html,y)',
  '[x](https://a.example/b)',
  '[x](<javascript:y>)',
  '[`a`](http://a.example "t")',
  '![a](https://a.example/i.png)',
  '![[file]]',
  '[[wiki]]',
  '[[',
  ']]',
  '[',
  ']',
  '(',
  ')',
  '](',
  '[x]: javascript:y',
  '[^1]',
  '[ ] ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2) ',
  '# ',
  '#tag',
  '###### ',
  '> ',
  '> [!note] ',
  '```',
  '``',
  '`',
  '~~~',
  '~~',
  '---',
  '***',
  '___',
  '===',
  '|',
  '--|--',
  ':-:|',
  '%%',
  '%',
  '$',
  '$$',
  '^id',
  '\\',
  '\\\\',
  '\\`',
  '\\[',
  '&lt;',
  '&#106;avascript:',
  'javascript:alert(1)',
  'data:text/html,x',
  'xmpp:a@b.c',
  'obsidian://open',
  'mailto:a@b.example',
  'www.a.example',
  'https://a.example/b_c?d=1',
  '<https://a.example>',
  '<javascript:x>',
  '<a@b.example>',
  '*',
  '**',
  '_',
  'word',
  'C#',
  ' ',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '    ',
  '\u2028',
]
const text = hostileText(pieces)

const entry = fc
  .record({
    text,
    note: fc.oneof(fc.constant(''), text),
    talkTitle: fc.oneof(fc.constantFrom('Tides', 'Boats'), text),
    speakers: fc.oneof(fc.constantFrom('', 'Ann Bay'), text),
    conference: fc.oneof(fc.constant('Harbour 2026'), text),
    kind: fc.constantFrom('takeaway' as const, 'takeaway' as const, 'talk' as const),
    url: fc.oneof(
      fc.constant('https://notes.example/talk/a#b'),
      text,
      text.map((rest) => `https://n.example/${rest}`),
    ),
  })
  .map(({ text: words, note, kind, ...given }) => entryOf(words, { ...given, bookmark: { note, kind } }))

const isAddress = ({ name }: Node) => name === 'URL' || name === 'Autolink'
const webAddress = /^<?(?:https?:\/\/|mailto:|www\.|[\w.+-]+@)/i

describe('2,000 reports of hostile texts, read by another parser', () => {
  const reports = fc
    .sample(fc.array(entry, { minLength: 1, maxLength: 4 }), { numRuns: 2000, seed: 24 })
    .map((entries) => ({ entries, markdown: report(entries) }))

  test.each(dialects.map((dialect, at) => [['CommonMark', 'GitHub'][at], dialect] as const))(
    'hold only our own blocks and links to the web, as %s',
    (_, dialect) => {
      const faults = reports.flatMap(({ entries, markdown }) => {
        const nodes = nodesOf(markdown, dialect)
        const count = (name: string) => nodes.filter((node) => node.name === name).length
        const takeaways = entries.filter(({ bookmark }) => bookmark.kind === 'takeaway')
        const notes = entries.filter(({ bookmark }) => /[^\s\p{Cc}]/u.test(bookmark.note))
        const isOurs =
          count('ListItem') === takeaways.length &&
          count('Blockquote') === notes.length &&
          count('ATXHeading1') === 1
        const foreign = nodes.filter(
          (node) => forbidden.test(node.name) || (isAddress(node) && !webAddress.test(node.text)),
        )
        return isOurs && foreign.length === 0 ? [] : [{ markdown, foreign }]
      })
      expect(faults).toEqual([])
    },
  )

  test('hold no comment, embed, wiki-link or tag of Obsidian outside of code', () => {
    for (const { markdown } of reports) {
      const { length } = markdown
      let outside = markdown
      parser.parse(markdown).iterate({
        enter: ({ name, from, to }) => {
          if (name === 'InlineCode')
            outside = outside.slice(0, from) + ' '.repeat(to - from) + outside.slice(to)
        },
      })
      expect(outside).toHaveLength(length)
      expect(outside).not.toMatch(
        /%%|(?<!\\)\[\[|(?<!\\)!\[|^(?:- |> |\*\*My note:\*\* )*#[^\s#]|\s#[\p{L}\d]/mu,
      )
    }
  })

  test('are well-formed', () => {
    expect(reports.filter(({ markdown }) => !markdown.isWellFormed())).toEqual([])
  })
})

/** What a reader sees of the first item's words: signs behind a backslash as themselves. */
function wordsSeen(markdown: string): string {
  const line = markdown.split('\n').find((found) => found.startsWith('- ')) ?? ''
  return line
    .slice(2)
    .replace(/ \[link\]\(\S+\)$/, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

test('words without marks are seen as they were written', () => {
  const plain = hostileText(
    pieces.filter((piece) => !/[`\\&]/.test(piece) && !/%%|\]\(http|https?:/.test(piece)),
  )
  fc.assert(
    fc.property(plain, (words) => {
      fc.pre(!/[`\\&]|%%|https?:/.test(words) && /[^\s\p{Cc}]/u.test(words))
      const seen = words
        .toWellFormed()
        .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
        .trim()
      expect(wordsSeen(report([entryOf(words)]))).toBe(seen)
    }),
    { numRuns: 2000, seed: 3 },
  )
})

describe('words', () => {
  test.each([
    'Measure *first*, **always** and `<b>` ~~later~~',
    'See [the *paper*](https://a.example/b_(c)?d=1#e "Title") and https://a.example/x_y_z?q=%20#top',
    'Ask <https://a.example/> or <ann@a.example>, C# and R&amp;D at 5% for $5',
    '2 * 3 - 1 = 5; a < b'.replace('<', '\\<'),
    '`` a ` b ``',
  ])('keep their inline Markdown: %s', (words) => {
    expect(report([entryOf(words)])).toContain(`\n- ${words} [link](`)
  })

  test.each([
    ['# Heading', '\\# Heading'],
    ['- item', '\\- item'],
    ['12. item', '12\\. item'],
    ['> quote', '\\> quote'],
    ['#tag and #more, not C#', '\\#tag and \\#more, not C#'],
    ['[[Page]] %%hidden%%', '\\[\\[Page\\]\\] \\%\\%hidden\\%\\%'],
    ['<b>bold</b>', '\\<b>bold\\</b>'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript\\:alert(1))'],
    ['![a](https://a.example/i.png)', '\\![a](https://a.example/i.png)'],
    ['[Watch [video]](https://a.example)', '[Watch \\[video\\]](https://a.example)'],
    ['\\``<b>`', '\\`\\`\\<b>\\`'],
    ['https://a.example/\\<b>', 'https\\://a.example/\\<b>'],
    ['[https://a.example](https://b.example)', '[https\\://a.example](https://b.example)'],
    ['[a [b](https://b.example)](https://c.example)', '[a \\[b\\](https\\://b.example)](https://c.example)'],
    ['one ` backtick', 'one \\` backtick'],
    ['two\nlines', 'two lines'],
    ['ends in \\', 'ends in \\\\'],
    ['from $5 to $6', 'from \\$5 to \\$6'],
    ['', '[link]'],
  ])('%j become %j', (words, written) => {
    expect(report([entryOf(words)])).toContain(`\n- ${written}`)
  })

  test('of any length take linear time', () => {
    const slow = [
      '[',
      '`',
      '[`',
      '``a`',
      '<',
      '![',
      '[a](',
      '[x](https://a',
      '\\',
      '#',
      ':',
      'a:',
      '$',
      '%',
      'h',
    ]
    const runs = Array.from({ length: 400 }, (_, length) => '`'.repeat(length)).join(' ')
    const texts = [...slow.map((piece) => piece.repeat(100_000 / piece.length)), runs]
    const tooSlow = texts.filter((words) => {
      const start = performance.now()
      report([entryOf(words)])
      return performance.now() - start > 1000
    })
    expect(tooSlow.map((words) => words.slice(0, 10))).toEqual([])
  })
})

test('a link leads nowhere but to the web, and stays whole', () => {
  const linked = (url: string) => report([entryOf('Words', { url })])
  expect(linked('javascript:alert(1)')).toContain('\n- Words\n')
  expect(linked('https:///x')).toContain('\n- Words\n')
  expect(linked('https://a.example/(b) c?d=[e]%%#f')).toContain(
    '[link](https://a.example/%28b%29%20c?d=%5Be%5D%25%25#f)',
  )
})

describe('a report', () => {
  const talk = entryOf('Tides', { position: null, bookmark: { kind: 'talk', note: 'See her again' } })
  const first = entryOf('Measure first', {
    bookmark: { note: 'On Monday:\n- ask Bo\n\n  and then\n# decide\n' },
  })
  const other = entryOf('Sail', { talkTitle: 'Boats', speakers: '', conference: 'Lake 2025' })

  test('of one conference', () => {
    expect(report([first, { ...other, conference: 'Harbour 2026' }, talk])).toMatchInlineSnapshot(`
      "# What I took home

      From Harbour 2026. Exported on 2026-11-25.

      ## Tides — Ann Bay, Bo Cove

      [link](https://notes.example/talk/tides#t1)

      > **My note:** See her again

      - Measure first [link](https://notes.example/talk/tides#t1)
        > **My note:** On Monday:  
        > \\- ask Bo
        >
        > and then  
        > \\# decide

      ## Boats

      - Sail [link](https://notes.example/talk/tides#t1)
      "
    `)
  })

  test('of several conferences', () => {
    expect(report([other, first, talk])).toMatchInlineSnapshot(`
      "# What I took home

      Exported on 2026-11-25.

      ## Lake 2025

      ### Boats

      - Sail [link](https://notes.example/talk/tides#t1)

      ## Harbour 2026

      ### Tides — Ann Bay, Bo Cove

      [link](https://notes.example/talk/tides#t1)

      > **My note:** See her again

      - Measure first [link](https://notes.example/talk/tides#t1)
        > **My note:** On Monday:  
        > \\- ask Bo
        >
        > and then  
        > \\# decide
      "
    `)
  })

  test('has one heading for a talk, wherever its takeaways stand, and another for one of its name', () => {
    const last = entryOf('Last', { speakers: 'Cy Dock' })
    const headings = report([first, other, last, talk])
      .split('\n')
      .filter((line) => line.startsWith('### '))
    expect(headings).toEqual(['### Tides — Ann Bay, Bo Cove', '### Tides — Cy Dock', '### Boats'])
  })

  test('of nothing', () => {
    expect(report([])).toBe('# What I took home\n\nExported on 2026-11-25.\n')
  })
})

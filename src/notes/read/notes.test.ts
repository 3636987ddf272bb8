import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, slugOf } from '../fold.ts'
import type { ReadNotes } from './model.ts'
import { readNotes } from './notes.ts'

const seed = readFileSync('content/qcon-london-2017/notes.txt', 'utf8')
const read = (...lines: string[]) => readNotes(lines.join('\n'))
const countLines = (notes: ReadNotes) => [...notes.lines.values()].reduce((sum, count) => sum + count, 0)
const outline = (notes: ReadNotes) =>
  notes.talks.map((talk) => [talk.title, ...talk.takeaways.map(({ text, depth }) => `${depth} ${text}`)])
const problemsOf = (notes: ReadNotes) =>
  notes.problems.map(({ line, severity, message }) => `${line} ${severity}: ${message}`)

describe('the notes of QCon London 2017', () => {
  const notes = readNotes(seed)

  test.each([
    [2, 'deliver-docker-container-continuously-in-aws', 'Philipp Garbe', null, 13, 3, 0],
    [2, 'continuous-delivery-the-hard-way-with-kubernetes', 'Luke Marsden', null, 4, 0, 0],
    [2, 'low-latency-trading-architecture-at-lmax-exchange', 'Sam Adams', null, 15, 3, 0],
    [2, 'why-we-chose-erlang-over-vs-java-scala-go-c', 'Colin Hemmings', null, 16, 0, 0],
    [2, 'scaling-instagram-architecture', 'Lisa Guo', null, 11, 2, 0],
    [2, 'deep-learning-google-scale-smart-reply-in-inbox', 'Anjuli Kannan', null, 12, 3, 0],
    [1, 'strategic-code-deletion', 'Michael Feathers', null, 4, 0, 0],
    [1, 'using-quality-views-to-tackle-tech-debt', 'Colin Breck', 'Tesla', 0, 0, 1],
    [1, 'continuously-delivering-security-in-the-cloud', 'Casey West', null, 2, 0, 0],
    [1, 'from-microliths-to-microsystems', 'Jonas Bonér', null, 5, 0, 1],
    [1, 'building-a-data-science-capability-from-scratch', 'Victor Hu', null, 0, 0, 1],
    [1, 'crushing-tech-debt-through-automation-at-coinbase', 'Rob Witloff', null, 8, 0, 0],
  ])('day %i has %s by %s', (day, slug, name, organisation, top, nested, remarks) => {
    const talk = notes.talks.find(({ title }) => slugOf(title) === slug)
    expect(talk?.day).toBe(day)
    expect(talk?.speakers).toEqual([{ name, organisation }])
    expect(talk?.takeaways.filter(({ depth }) => depth === 0)).toHaveLength(top)
    expect(talk?.takeaways.filter(({ depth }) => depth === 1)).toHaveLength(nested)
    expect(talk?.takeaways).toHaveLength(top + nested)
    expect(talk?.remarks).toHaveLength(remarks)
  })

  test('have twelve talks, day 2 first, and no problems', () => {
    expect(notes.talks.map(({ day }) => day)).toEqual([2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1])
    expect(notes.title).toBe('Takeaways from QCon London 2017')
    expect(notes.problems).toEqual([])
  })

  test('have 139 lines that are not blank, each taken for something', () => {
    const { blank, ...uses } = Object.fromEntries(notes.lines)
    expect(uses).toEqual({ title: 4, index: 14, talk: 12, takeaway: 101, remark: 3, note: 5 })
    expect(blank).toBe(seed.split('\n').length - 139)
  })

  test('are quoted word for word, each takeaway as its line has it', () => {
    const lines = seed.split('\n')
    const quoted = notes.talks.flatMap((talk) => talk.takeaways)
    expect(quoted).toHaveLength(101)
    for (const { text, line } of quoted) expect(lines[line - 1]?.trimStart()).toBe(`• ${text}`)
  })

  test('keep their closing lines as words about the whole, not as takeaways', () => {
    const starts = ['Now for day 2.', 'That wraps up day 2,', 'As a longtime', 'Overall,', 'That wraps it up']
    expect(notes.notes).toHaveLength(starts.length)
    for (const [at, start] of starts.entries()) expect(notes.notes[at]?.text).toMatch(start)
  })
})

describe('notes with headings', () => {
  const markdown = [
    '# Harbour Conf 2031: Day 2',
    'A windy day.',
    '',
    '## Tides as a Service — Ada Berg (Fjord)',
    'She drew it all by hand.',
    '- Log every wave',
    '  - Most are small',
    '    - Some are not',
    '- Sleep at low tide',
    '',
    '### Questions',
    '1. What about storms?',
    '',
    '# Day 3',
    '## Knots by Ole Lund and Ida Dahl',
    '* One knot is enough',
  ]

  test('have talks, speakers, organisations, days, remarks and depths', () => {
    const notes = readNotes(markdown.join('\n'))
    expect(notes.title).toBe('Harbour Conf 2031')
    expect(notes.talks).toMatchObject([
      { title: 'Tides as a Service', day: 2, speakers: [{ name: 'Ada Berg', organisation: 'Fjord' }] },
      { title: 'Knots', day: 3, speakers: [{ name: 'Ole Lund' }, { name: 'Ida Dahl' }] },
    ])
    expect(notes.talks[0]?.remarks).toMatchObject([{ text: 'She drew it all by hand.', line: 5 }])
    expect(notes.notes).toEqual([{ text: 'A windy day.', line: 2 }])
    expect(notes.talks[0]?.takeaways.map(({ group }) => group)).toEqual([null, null, null, null, 'Questions'])
    expect(outline(notes)).toEqual([
      [
        'Tides as a Service',
        '0 Log every wave',
        '1 Most are small',
        '2 Some are not',
        '0 Sleep at low tide',
        '0 What about storms?',
      ],
      ['Knots', '0 One knot is enough'],
    ])
    expect(problemsOf(notes)).toEqual([])
  })

  test('have lettered lists within numbered ones', () => {
    const notes = read('## Tides — Ada Berg', '1) Log', '2) Sleep', '   a) at low tide', '   b) well')
    expect(outline(notes)).toEqual([['Tides', '0 Log', '0 Sleep', '1 at low tide', '1 well']])
    const dotted = read(
      '## Tides — Ada Berg',
      '1. Log',
      '   a. waves',
      '      on p. 12',
      '   b. wind, cf.',
      '   p. 13',
    )
    expect(outline(dotted)).toEqual([['Tides', '0 Log', '1 waves on p. 12', '1 wind, cf. p. 13']])
  })

  test('keep the talks beside those that are parted into lightning talks', () => {
    const notes = read(
      '# Harbour Conf',
      '## Day 1',
      '### Keynote',
      '- a',
      '### Tides — Ada Berg',
      '- b',
      '### Lightning talks',
      '#### Knots (Ole Lund)',
      '- c',
      '#### Sails (Ida Dahl)',
      '- d',
      '### Panel on ropes',
      '- e',
    )
    expect(notes.talks.map(({ title }) => title)).toEqual([
      'Keynote',
      'Tides',
      'Knots',
      'Sails',
      'Panel on ropes',
    ])
  })

  test('take times, rooms, pronouns and labels in a heading for what they are', () => {
    const notes = read(
      '## 09:30-10:15 Tides | Ada Berg | Hall B',
      '- a',
      '## Knots — Ole Lund (he/him)',
      '- b',
      '## Speaker: Ida Dahl — Sails',
      '- c',
      '## Ropes — by Eva Holm',
      '- d',
    )
    expect(notes.talks).toMatchObject([
      {
        title: 'Tides',
        speakers: [{ name: 'Ada Berg', organisation: null }],
        time: { start: '09:30', end: '10:15' },
        room: 'Hall B',
        remarks: [],
      },
      { title: 'Knots', speakers: [{ name: 'Ole Lund', organisation: null }], remarks: [] },
      { title: 'Sails', speakers: [{ name: 'Ida Dahl', organisation: null }] },
      { title: 'Ropes', speakers: [{ name: 'Eva Holm' }] },
    ])
  })

  test('do not say a line of facts again as a remark', () => {
    const notes = read(
      '## Tides — Ada Berg',
      'Track: Big Ships · Room: Abbey · Time: 17:25-18:15',
      'She drew it.',
      '',
      '- a',
    )
    expect(notes.talks[0]).toMatchObject({
      track: 'Big Ships',
      room: 'Abbey',
      remarks: [{ text: 'She drew it.' }],
    })
  })

  test('have talks that are labelled as such, or bold with their speaker, above lists or lines', () => {
    const labelled = read(
      '# Harbour Conf',
      'Session 1: Tides',
      'Speaker: Ada Berg',
      '* a',
      '',
      'Session 2: Knots',
      'Speaker: Ole Lund',
      '* b',
    )
    expect(labelled.talks).toMatchObject([
      { title: 'Tides', speakers: [{ name: 'Ada Berg' }], takeaways: [{ text: 'a' }] },
      { title: 'Knots', speakers: [{ name: 'Ole Lund' }], takeaways: [{ text: 'b' }] },
    ])
    const bold = read(
      '# Harbour Conf',
      '',
      '**Tides** by Ada Berg',
      'log every wave',
      '',
      '**Knots** by Ole Lund',
      'one is enough',
    )
    expect(outline(bold)).toEqual([
      ['Tides', '0 log every wave'],
      ['Knots', '0 one is enough'],
    ])
  })

  test('of several talks are called after the title above them', () => {
    const notes = readNotes(
      '---\ntitle: Harbour meetup\n---\n## Tides — Ada Berg\n- a\n## Knots — Ole Lund\n- b\n',
    )
    expect(notes.title).toBe('Harbour meetup')
  })

  test('in org-mode have their facts in drawers, and links', () => {
    const { talks } = readNotes(
      '* Tides\n:PROPERTIES:\n:SPEAKER: Ada Berg\n:ROOM: Blue\n:ID: 1\n:END:\n- a [[https://example.org/x][link]]\n* Knots\n:PROPERTIES:\n:SPEAKER: Ole Lund\n:END:\n- b\n',
      'a.org',
    )
    expect(talks).toMatchObject([
      {
        title: 'Tides',
        room: 'Blue',
        speakers: [{ name: 'Ada Berg' }],
        takeaways: [{ text: 'a [link](https://example.org/x)' }],
      },
      { title: 'Knots', speakers: [{ name: 'Ole Lund' }] },
    ])
  })

  test('of one talk are called after their file where they begin with a line of facts', () => {
    const { talks } = readNotes('Speaker: Ada Berg\n\n- a\n', '2031-03-04-low-tide.md')
    expect(talks).toMatchObject([{ title: 'Low tide', speakers: [{ name: 'Ada Berg' }] }])
  })

  test('of one talk are called what a line “Talk: …” says', () => {
    const { talks } = read('Talk: Low Tide', 'Speaker: Ada Berg', '', '- a')
    expect(talks).toMatchObject([{ title: 'Low Tide', speakers: [{ name: 'Ada Berg' }], remarks: [] }])
  })

  test('typed in the room have talks at lines with a time and a speaker, above plain lines', () => {
    const typed = read(
      'harbour conf - thursday',
      '',
      '09:15 - Tides, a love story - Ada Berg',
      '  log every wave',
      '',
      '10:20 coffee',
      '',
      '10:45 - Knots - Mei-Ling Chou',
      '  one is enough',
    )
    expect(typed.talks).toMatchObject([
      { title: 'Tides, a love story', speakers: [{ name: 'Ada Berg' }] },
      { title: 'Knots', speakers: [{ name: 'Mei-Ling Chou' }] },
    ])
  })

  test.each([
    '## 12h30 - Pause déjeuner',
    '## Mittagspause',
    '## Ignites',
    '## Bilan',
    '## Was it worth it?',
  ])('have no talk in %s', (heading) => {
    const { talks } = read('# Harbour Conf 2031', '## Tides', '- a', '## Knots', '- b', heading, '- c')
    expect(talks.map(({ title }) => title)).toEqual(['Tides', 'Knots'])
  })

  test('have one talk under the name of a conference, whatever their levels', () => {
    const notes = read('## harbour,conf 2031', '### Tides', 'Log every wave.')
    expect(notes.talks).toMatchObject([{ title: 'Tides' }])
    expect(notes.title).toBe('harbour,conf 2031')
  })

  test('go on behind code that has no end, which is a problem', () => {
    const notes = read('## Tides — Ada Berg', '- Log', '```js', 'log(wave)', '- Sleep')
    expect(outline(notes)).toEqual([['Tides', '0 Log', '0 log(wave)', '0 Sleep']])
    expect(notes.lines.get('skipped: unclosed fence')).toBe(1)
    expect(notes.problems).toMatchObject([
      { line: 3, severity: 'warning', fix: 'Write ``` on a line of its own below the code' },
    ])
  })

  test.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('read the same with %s at the ends of lines and a byte order mark', (_what, end) => {
    expect(readNotes(`\uFEFF${markdown.join(end)}`)).toEqual(readNotes(markdown.join('\n')))
  })

  test('have a talk about day 2, which is not the day itself', () => {
    const notes = read(
      '# Some Conference',
      '## Day 2 Operations — Ada Berg',
      '- One',
      '## Day 2 (7 March)',
      '## Sails',
    )
    expect(notes.talks.map(({ title, day }) => [title, day])).toEqual([
      ['Day 2 Operations', null],
      ['Sails', 2],
    ])
  })

  test('may have no-break spaces around their marks, and words below an empty one', () => {
    expect(outline(read('## A', '•\u00a0One', '\u00a0\u00a0• Two', '- ', '  Three'))).toEqual([
      ['A', '0 One', '1 Two', '0 Three'],
    ])
  })

  test('have talks at the first level if those name their speakers, else one talk with groups', () => {
    expect(
      outline(read('# Buoys — Ada Berg', '- Bright', '# Ropes', '- Long', '# Oars by Ole Lund')),
    ).toEqual([['Buoys', '0 Bright'], ['Ropes', '0 Long'], ['Oars']])
    expect(outline(read('# Buoys', '- Bright', '# Ropes', '- Long'))).toEqual([
      ['Buoys', '0 Bright', '0 Long'],
    ])
  })

  test.each([
    ['Hacking the Harbour', 'Hacking the Harbour', []],
    ['Learn Sailing by Doing Sailing', 'Learn Sailing by Doing Sailing', []],
    ['Side by Side with Ada Berg', 'Side by Side', ['Ada Berg']],
    ['Ports - Ole Lund', 'Ports', ['Ole Lund']],
    ['Sails — Jürgen Müller-Lüdenscheidt (@windy)', 'Sails', ['Jürgen Müller-Lüdenscheidt']],
    ['Scaling Ships at Fjord', 'Scaling Ships at Fjord', []],
  ])('name no one without reason: %s', (heading, title, names) => {
    const [talk] = read(`## ${heading}`).talks
    expect(talk?.title).toBe(title)
    expect(talk?.speakers.map(({ name }) => name)).toEqual(names)
  })
})

describe('lists', () => {
  test.each(['-', '*', '+', '•', '◦', '▪', '‣', '・', '1.', '12)'])('may be marked with %s', (mark) => {
    expect(outline(read('## A', `${mark} One`, `${mark}\tTwo`))).toEqual([['A', '0 One', '0 Two']])
  })

  test('may be indented with tabs, with spaces, or oddly', () => {
    const notes = read('## A', '   - One', '\t- Under one', '\t\t- Deeper', '      - Between', ' - Two')
    expect(outline(notes)).toEqual([['A', '0 One', '1 Under one', '2 Deeper', '2 Between', '0 Two']])
  })

  test('go on with a line without a mark, not over a blank line', () => {
    const notes = read('## A', '- Wrapped', '  at the', 'margin', '- Next', '', 'Afterwards', '## B')
    expect(outline(notes)).toEqual([['A', '0 Wrapped at the margin', '0 Next'], ['B']])
    expect(notes.talks[0]?.remarks).toMatchObject([{ text: 'Afterwards', line: 7 }])
  })

  test('nest eight deep and no deeper', () => {
    const lines = Array.from({ length: 11 }, (_, depth) => `${'  '.repeat(depth)}- ${depth}`)
    const depths = read('## A', ...lines).talks[0]?.takeaways.map(({ depth }) => depth)
    expect(depths).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8])
  })

  test('keep no-break spaces inside a takeaway', () => {
    expect(outline(read('## A', '- Flux\u00a0 manager '))).toEqual([['A', '0 Flux\u00a0 manager']])
  })
})

describe('a talk index', () => {
  const index = ['Harbour Conf – Day 1', 'The Talks', '1. Ropes with Ease with Ada Berg of Fjord', '2. Sails']

  test('starts talks at lines equal to its entries, whatever stands in brackets', () => {
    const notes = read(...index, '', 'Ropes with  Ease (@adaberg)', '• Long', '', 'Sails', '• White', 'Ropes')
    expect(outline(notes)).toEqual([
      ['Ropes with Ease', '0 Long'],
      ['Sails', '0 White Ropes'],
    ])
    expect(notes.talks[0]).toMatchObject({ day: 1, speakers: [{ name: 'Ada Berg', organisation: 'Fjord' }] })
  })
})

test('a list of contents names days, which are no talks', () => {
  const notes = read(
    '# PgConf.dev notes',
    '* [Day 1](#day-1)',
    '  * [Tides](#tides)',
    '  * [Knots](#knots)',
    '',
    '# Day 1',
    '## Tides',
    '* a',
    '## Knots',
    '* b',
  )
  expect(notes.talks).toMatchObject([
    { title: 'Tides', day: 1 },
    { title: 'Knots', day: 1 },
  ])
})

describe('problems', () => {
  test.each([
    ['an empty item', ['## A', '- One', '-  '], '3 warning: Empty takeaway'],
    ['a heading without words', ['## A', '- One', '##', '- Two'], '3 error: This talk has no title'],
    ['notes without a heading', ['Just a sentence.'], '1 warning: These notes have no title'],
    ['an empty file', [''], '1 error: There is nothing in these notes'],
    ['an item above the first talk', ['- Too early', '## A'], '1 warning: A list item before any talk'],
    [
      'a takeaway longer than a page',
      ['## A', `- ${'x'.repeat(10_001)}`],
      '2 error: A text of 10001 characters, at most 10000 fit',
    ],
    [
      'a takeaway that grows too long line by line',
      ['## A', `- ${'x'.repeat(9000)}`, 'y'.repeat(9000)],
      '3 error: A text of 18001 characters, at most 10000 fit',
    ],
    [
      'a remark that is too long',
      ['## A', 'x'.repeat(12_000)],
      '2 error: A text of 12000 characters, at most 10000 fit',
    ],
    [
      'a title that is too long',
      [`## ${'x'.repeat(1200)}`],
      '1 error: A title of 1200 characters, at most 1000 fit',
    ],
    [
      'an entry of the index whose talk does not come',
      ['Notes', 'The Talks', '1. Ropes with Ada Berg', '2. Sails with Ole Lund', '', 'Ropes', '- x'],
      '4 warning: The index names “Sails”, but no line with this title begins it',
    ],
  ])('%s is told with its line', (_what, lines, problem) => {
    const notes = read(...lines)
    expect(problemsOf(notes)).toEqual([problem])
    for (const { fix } of notes.problems) expect(fix).not.toBe('')
  })

  /** Makes the edit that the first problem offers. */
  const mend = (lines: readonly string[]): string[] => {
    const [{ line, edit } = { line: 0, edit: undefined }] = read(...lines).problems
    return edit ? [...lines.slice(0, line - 1), ...edit.lines, ...lines.slice(line)] : [...lines]
  }

  test.each([
    ['an empty item', ['## A', '- One', '-  ']],
    ['a heading without words', ['## A', '- One', '##', '- Two']],
    ['notes without a heading', ['Just a sentence.']],
    ['an item above the first talk', ['- Too early', '## A']],
    ['nothing', ['', '<!-- nothing yet -->']],
    ['a takeaway longer than a page', ['## A', `- ${'One sentence. '.repeat(2500)}`]],
    ['a takeaway of one endless word', ['## A', `  - ${'x'.repeat(25_000)}`]],
    ['a takeaway that grows line by line', ['## A', '- One', ...Array<string>(40).fill('word '.repeat(100))]],
    ['a remark that is too long', ['## A', 'Some words '.repeat(3000), '- One']],
    ['a title that is too long', [`## ${'word '.repeat(280)}`, '- One']],
    [
      'front matter with a colon in a value',
      ['---', 'title: Notes: the day', 'author: Me', '---', '## A', '- x'],
    ],
    ['front matter that is no YAML', ['---', 'title: A', '  - [}', '---', '## A', '- x']],
    ['front matter that is no TOML', ['+++', 'title = The day', '+++', '## A', '- x']],
    [
      'an entry of the index whose talk does not come',
      ['Notes', 'The Talks', '1. Ropes with Ada Berg', '2. Sails with Ole Lund', '', 'Ropes', '- x'],
    ],
  ])('%s is mended by the edits that are offered, and nothing else is lost', (_what, lines) => {
    let mended: string[] = lines
    for (let step = 0; step < 10 && read(...mended).problems.length > 0; step++) mended = mend(mended)
    expect(problemsOf(read(...mended))).toEqual([])
    const letters = (all: readonly string[]) => all.join('').replace(/[^\p{L}]/gu, '').length
    expect(letters(mended)).toBeGreaterThanOrEqual(letters(lines) - letters(['Sails with Ole Lund']))
  })

  test('lose nothing: an item before any talk is kept as a note', () => {
    expect(read('- Too early', '## A').notes).toEqual([{ text: 'Too early', line: 1 }])
  })
})

describe('any lines at all', () => {
  const words = fc.stringMatching(/^[a-z]{2,9}( [A-Za-zé•#—.]{2,9}){0,4}$/)
  const prefix = fc.constantFrom(
    '',
    '- ',
    '  - ',
    '\t* ',
    '1. ',
    '    • ',
    '# ',
    '## ',
    '### ',
    '> ',
    '--',
    '#',
  )
  const wild = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', ' ', '---', '-', '##', '\u00a0', '1.'),
  )
  const tame = fc.tuple(prefix, words).map((parts) => parts.join(''))
  const soup = (line: fc.Arbitrary<string>) => fc.array(line, { maxLength: 30 })

  test('are read without an exception and counted', () => {
    const lines = soup(fc.oneof(wild, tame, fc.constantFrom('The Talks', '1. Ropes by Ada Berg', 'Ropes')))
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n', '\r'), (all, end) => {
        const text = all.join(end)
        expect(countLines(readNotes(text))).toBe(text.split(/\r\n|\r|\n/).length)
      }),
      { numRuns: 1000, seed: 3 },
    )
  })

  test('turn up in what was read: no item and no sentence is lost', () => {
    const kept = ({ talks, notes }: ReadNotes) =>
      fold(
        [
          ...talks.flatMap(({ title, speakers, remarks, takeaways }) => [
            title,
            ...speakers.flatMap(({ name, organisation }) => [name, organisation ?? '']),
            ...[...remarks, ...takeaways].flatMap(({ text, group, blocks }) => [
              group ?? '',
              text,
              ...blocks.map((block) => block.text),
            ]),
          ]),
          ...notes.map(({ text }) => text),
        ].join('\n'),
      )
    fc.assert(
      fc.property(soup(fc.oneof(tame, fc.constant(''))), (all) => {
        const text = kept(readNotes(all.join('\n')))
        const lines = all.filter((line) => !/^#{1,6} /.test(line))
        for (const line of lines) expect(text).toContain(fold(line.replace(/^\s*(?:[-*•>]|1\.) /, '').trim()))
      }),
      { numRuns: 1000, seed: 4 },
    )
  })
})

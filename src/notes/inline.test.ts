import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeDataset } from './dataset.ts'
import { showInline } from './inline.ts'
import type { Mark } from './model.ts'

/** Marks as a reader would point at them: `link words https://…`. */
const pointed = (text: string, marks: readonly Mark[]) =>
  marks.map(({ kind, start, end, url }) => [kind, text.slice(start, end), url ?? ''].join(' ').trim())

const shownOf = (text: string) => showInline(text)?.text ?? text
const marksOf = (text: string) => pointed(shownOf(text), showInline(text)?.marks ?? [])

describe('inline Markdown is taken away and remembered', () => {
  test.each([
    ['Measure *before* you tune', 'Measure before you tune', ['emphasis before']],
    ['Measure _before_ you tune', 'Measure before you tune', ['emphasis before']],
    ['**Note:** queues hide load', 'Note: queues hide load', ['strong Note:']],
    ['**.NET** and **Go**/**Rust**', '.NET and Go/Rust', ['strong .NET', 'strong Go', 'strong Rust']],
    ['***both***', 'both', ['emphasis both', 'strong both']],
    ['~~Rewrite~~ refactor', 'Rewrite refactor', ['strike Rewrite']],
    ['Run `make *all*` twice', 'Run make *all* twice', ['code make *all*']],
    ['A `` ` `` parts', 'A ` parts', ['code `']],
    ['这是*重点*内容', '这是重点内容', ['emphasis 重点']],
    ['One line \\\nand *two*', 'One line \nand two', ['emphasis two']],
    ['# not a *heading* here', '# not a heading here', ['emphasis heading']],
    ['- not a **list** here', '- not a list here', ['strong list']],
  ])('%s', (text, shown, marks) => {
    expect(showInline(text)?.text).toBe(shown)
    expect(marksOf(text)).toEqual(marks)
  })
})

describe('links', () => {
  test.each([
    [
      'See [the slides](https://a.example/s "PDF")',
      'See the slides',
      ['link the slides https://a.example/s'],
    ],
    ['[**Bold** one](https://a.example)', 'Bold one', ['link Bold one https://a.example', 'strong Bold']],
    ['**[Bold](https://a.example)**', 'Bold', ['strong Bold', 'link Bold https://a.example']],
    ['[a](<https://a.example/b>)', 'a', ['link a https://a.example/b']],
    ['[a](https://a.example/?b=1&amp;c=\\_d)', 'a', ['link a https://a.example/?b=1&c=_d']],
    ['[Watch [video]](https://a.example)', 'Watch [video]', ['link Watch [video] https://a.example']],
    ['[write](mailto:ada@a.example)', 'write', ['link write mailto:ada@a.example']],
    ['<https://a.example/b>', 'https://a.example/b', ['link https://a.example/b https://a.example/b']],
    ['<ada@a.example>', 'ada@a.example', ['link ada@a.example mailto:ada@a.example']],
    ['[](https://a.example)', 'https://a.example', ['link https://a.example https://a.example']],
    ['![A map](https://a.example/m.png)', 'A map', ['link A map https://a.example/m.png']],
    ['![](https://a.example/i/m.png?w=9)', 'm.png', ['link m.png https://a.example/i/m.png?w=9']],
    ['[![A map](m.png)](https://a.example)', 'A map', ['link A map https://a.example']],
    [
      '[https://a.example](https://b.example)',
      'https://a.example',
      ['link https://a.example https://b.example'],
    ],
  ])('%s', (text, shown, marks) => {
    expect(showInline(text)?.text).toBe(shown)
    expect(marksOf(text)).toEqual(marks)
  })

  test('a bare address is a link on itself', () => {
    expect(marksOf('(see https://a.example/x_(y)).')).toEqual([
      'link https://a.example/x_(y) https://a.example/x_(y)',
    ])
    expect(marksOf('www.a.example.')).toEqual(['link www.a.example http://www.a.example'])
    expect(shownOf('www.a.example.')).toBe('www.a.example.')
  })

  test.each([
    ['[unsafe](javascript:alert(1))', 'unsafe'],
    ['[nowhere]()', 'nowhere'],
    ['[a file](slides/day-1.pdf)', 'a file'],
    ['![A map](m.png)', 'A map'],
    ['[a](<https://a.example/b c>)', 'a'],
    [`[long](https://a.example/${'x'.repeat(2000)})`, 'long'],
  ])('%s shows its words, and leads nowhere', (text, words) => {
    expect(showInline(text)).toEqual({ text: words, marks: [] })
  })
})

describe('escapes and entities are shown as what they mean', () => {
  test.each([
    ['\\*not emphasis\\*', '*not emphasis*'],
    ['R&amp;D &lt;T&gt; &quot;x&quot;', 'R&D <T> "x"'],
    ['It&#39;s &#x2014; caf&eacute;', "It's — café"],
    ['&#0; &#xd800; &#x110000;', '\u{fffd} \u{fffd} \u{fffd}'],
    ['&lt;b&gt; is &amp;lt;b&amp;gt;', '<b> is &lt;b&gt;'],
  ])('%s', (text, shown) => {
    expect(showInline(text)).toEqual({ text: shown, marks: [] })
  })
})

describe('words stay as they were written', () => {
  test.each([
    ['perf_event on Linux'],
    ['snake_case and a_b_c'],
    ['C++ and C#'],
    ['2*3*4 and 2**3**4'],
    ['2 * 3 * 4'],
    ['*'],
    ['**'],
    ['_'],
    ['@Contended'],
    ['List<T> and Map<K, V>'],
    ['<T>'],
    ['<std::vector>'],
    ['<b title="*x*">raw</b> <!-- *no* -->'],
    ['/etc/*.conf and /var/*'],
    ['src/**/*.ts and lib/**/*.ts'],
    ['[a][b] and [c] and [ ] and ![d]'],
    ['[]()'],
    ['git@git.example:team/repo.git'],
    ['AT&T, &bogus; and R&D;'],
    ['C:\\Temp\\new'],
    ['~5 minutes, ~10 at most'],
    ['`unclosed and **unclosed and [unclosed'],
    [''],
  ])('%s', (text) => {
    expect(showInline(text)).toBeNull()
  })

  test('in the shipped notes, which are no Markdown', () => {
    const file = readFileSync('public/data/qcon-london-2017.json', 'utf8')
    const { talks } = decodeDataset(JSON.parse(file))
    const texts = talks.flatMap((talk) => [...talk.takeaways, ...talk.remarks]).map(({ text }) => text)
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter((text) => showInline(text) !== null)).toEqual([])
  })
})

test('a link in a link and an empty mark are never remembered', () => {
  expect(marksOf('![in [link](https://a.example)](https://b.example)')).toEqual([
    'link in link https://b.example',
  ])
  expect(
    showInline('**![](https://a.example/)** and *&#32;x*')?.marks.every((mark) => mark.end > mark.start),
  ).toBe(true)
})

const oneWord = fc.stringMatching(/^[A-Za-z0-9éß]{1,8}$/)
const words = fc.array(oneWord, { minLength: 1, maxLength: 4 }).map((several) => several.join(' '))

test('plain words are never changed', () => {
  const plain = fc.array(
    fc.oneof(oneWord, fc.constantFrom('+', '-', 'a_b', "it's", '(x)', '3.5', '20,000+', '“q”')),
  )
  fc.assert(
    fc.property(plain, (parts) => {
      expect(showInline(parts.join(' '))).toBeNull()
    }),
    { numRuns: 300, seed: 11 },
  )
})

test('marks lie within what is shown, outer ones first', () => {
  const signs = [
    '*',
    '**',
    '_',
    '~~',
    '`',
    '``',
    '[',
    ']',
    '](',
    ')',
    '![',
    '<',
    '>',
    '&amp;',
    '&',
    '\\',
    '\n',
  ]
  const others = [
    'a',
    'bc',
    'https://a.example/',
    'www.a.example',
    'mailto:',
    '"',
    '</b>',
    '<!--',
    '😀',
    '/',
    '  ',
  ]
  const bits = fc.oneof(fc.constantFrom(...signs), fc.constantFrom(...others))
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
      const shown = showInline(parts.join(''))
      if (!shown) return
      let last = { start: 0, end: Infinity }
      for (const mark of shown.marks) {
        expect(mark.start).toBeGreaterThanOrEqual(last.start)
        expect(mark.end).toBeGreaterThan(mark.start)
        expect(mark.end).toBeLessThanOrEqual(shown.text.length)
        expect(mark.start > last.start || mark.end <= last.end).toBe(true)
        expect('url' in mark).toBe(mark.kind === 'link')
        last = mark
      }
    }),
    { numRuns: 3000, seed: 12 },
  )
})

test('what is shown holds every word, whatever marks are around it', () => {
  const { sentence } = fc.letrec<{ sentence: { written: string; said: string } }>((tie) => {
    const inner = tie('sentence')
    const around = (before: string, after: string) =>
      inner.map(({ written, said }) => ({ written: before + written + after, said }))
    return {
      sentence: fc.oneof(
        { maxDepth: 4 },
        words.map((said) => ({ written: said, said })),
        words.map((said) => ({ written: `\`${said}\``, said })),
        around('**', '**'),
        around('_', '_'),
        around('~~', '~~'),
        around('[', '](https://a.example/b)'),
        around('![', '](m.png)'),
        around('[', ']'),
        around('<b>', '</b>').map(({ written, said }) => ({ written, said: `b ${said} b` })),
        fc
          .tuple(inner, inner)
          .map(([a, b]) => ({ written: `${a.written} ${b.written}`, said: `${a.said} ${b.said}` })),
      ),
    }
  })
  const lettersOf = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.join('')
  fc.assert(
    fc.property(sentence, ({ written, said }) => {
      expect(lettersOf(shownOf(written).replaceAll(/https:\/\/a\.example\/b|m\.png/g, ''))).toBe(
        lettersOf(said),
      )
    }),
    { numRuns: 1000, seed: 13 },
  )
})

describe('hostile text', () => {
  const size = 10_000
  const alone = ['`', '[', '*', '&a;', 'a.a@', 'www.', ' ', '\\*', '![', '<!--', '<a ', '<a:']
  const together = [
    '[a](<b',
    '[a](',
    '![a',
    '*a_ ',
    '*_',
    '~~*',
    '[a][b',
    'https://a.b/)',
    '[a](https://a.b)',
  ]

  test.each([...alone, ...together])('made of %j is shown at once', (unit) => {
    const before = performance.now()
    for (const length of [20_000, size, 2000, 480]) {
      const opened = unit.repeat(Math.floor(length / unit.length))
      expect(() => showInline(opened)).not.toThrow()
      const closed = opened.split('').toReversed().join('')
      expect(() => showInline(`${opened}a${closed}`.slice(0, size))).not.toThrow()
    }
    expect(performance.now() - before).toBeLessThan(3000)
  })

  test('is left as it was written when it is no sentence', () => {
    expect(showInline(`*a* ${'x'.repeat(size)}`)).toBeNull()
    expect(showInline(`*a*${' '.repeat(200)}b`)).toBeNull()
    expect(showInline('*a* '.repeat(251))).toBeNull()
    expect(showInline('*a* '.repeat(250))?.marks).toHaveLength(250)
  })
})

describe('links that name a place', () => {
  const places = new Map([
    ['repo', 'https://repo.example'],
    ['the slides', 'https://slides.example'],
  ])

  test.each([
    ['see [the code][repo]', 'see the code', 'https://repo.example'],
    ['see [The  Slides][]', 'see The  Slides', 'https://slides.example'],
    ['see [the slides]', 'see the slides', 'https://slides.example'],
    ['see [*the* code][Repo]', 'see the code', 'https://repo.example'],
  ])('%s leads there', (text, said, url) => {
    const shown = showInline(text, places)
    expect(shown?.text).toBe(said)
    expect(shown?.marks.filter(({ kind }) => kind === 'link').map((link) => link.url)).toEqual([url])
  })

  test.each(['see [the code][nowhere]', 'an [aside] and [x]', '[ ] repo', '[repo', 'repo]'])(
    '%s stays as it is',
    (text) => {
      expect(showInline(text, places)).toBeNull()
    },
  )
})

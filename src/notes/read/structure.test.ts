import { describe, expect, test } from 'vitest'
import { readNotes } from './notes.ts'

/** Titles, each with those who speak. */
const talksOf = (text: string, path = '') =>
  readNotes(text, path).talks.map(({ title, speakers }) =>
    [title, ...speakers.map(({ name }) => name)].join(' | '),
  )

describe('one talk or many', () => {
  test.each<[string, string, string, string[]]>([
    [
      'parts under no title, in a file with the name of a talk',
      'notes/mending-nets-by-night.md',
      '## Knots\n- a\n\n## Twine\n- b\n',
      ['Mending nets by night'],
    ],
    [
      'the same in a file with the name of a conference',
      'harbour-conf.md',
      '## Knots\n- a\n\n## Twine\n- b\n',
      ['Knots', 'Twine'],
    ],
    [
      'parts below a line that names the speaker',
      'nets.md',
      'Speaker: Ida Berg\n\n## Knots\n- a\n\n## Twine\n- b\n',
      ['Nets | Ida Berg'],
    ],
    [
      'a list of contents that names nobody',
      '',
      '# Mending Nets\n- [Knots](#knots)\n- [Twine](#twine)\n\n## Knots\n- a\n\n## Twine\n- b\n',
      ['Mending Nets'],
    ],
    [
      'books to read',
      '',
      '# Keynote - Ida Berg\nOn tides.\n\n## Book recommendations:\n1. [Tides](https://example.org/t) - Ole Dahl\n2. [Knots](https://example.org/k) - Ida Lund\n',
      ['Keynote - Ida Berg | Ida Berg'],
    ],
    [
      'headings that call themselves talks',
      '',
      '# Harbour notes\n## TALK - Nets\n### Knots\n- a\n## TALK - Tides\n- b\n',
      ['Nets', 'Tides'],
    ],
    [
      'talks below a section, beside workshops',
      '',
      '## Keynote\n### Talk 1: Ida Berg - The sea and its nets\n- a\n### Talk 2: Ole Dahl: Two Tides\n- b\n## Hands-on: rigging a boat\n### Agenda\n- c\n### Ropes\n- d\n### Sails\n- e\n### Masts\n- f\n### Winds\n- g\n### Keels\n- h\n## Knots\n- g\n',
      ['The sea and its nets | Ida Berg', 'Two Tides | Ole Dahl', 'Hands-on: rigging a boat', 'Knots'],
    ],
    [
      'sections of talks',
      '',
      '# Keynotes\n## The long tide\n- a\n# Track Talks\n## Nets\n- b\n## Knots\n- c\n',
      ['The long tide', 'Nets', 'Knots'],
    ],
    [
      'dates in numbers as days',
      '',
      '# Harbour\n## 13/05/31\n### Nets\n- a\n### Knots\n- b\n',
      ['Nets', 'Knots'],
    ],
    [
      'days of a month',
      '',
      '# Harbour\n## Aug. 9\n### Nets\n- a\n## 10 August\n### Knots\n- b\n',
      ['Nets', 'Knots'],
    ],
    [
      'parts of talks that name their speakers',
      'day-2.md',
      '# Nets - Ida Berg\n## Takes\n- a\n## Draft\n- b\n# Knots - Ole Dahl\n## Takes\n- c\n# Short ones\n## Talk 1 - Ida Lund\n- d\n## Talk 2 - Why ask - Ole Vik\n- e\n',
      ['Nets | Ida Berg', 'Knots | Ole Dahl', 'Ida Lund | Ida Lund', 'Why ask | Ole Vik'],
    ],
    [
      'parts of one talk that name people',
      '',
      '# Mending Nets\nby Ida Berg\n\n## Knots\n### Ole Lund\n- a\n### Ida Dahl\n- b\n## Twine\n- c\n',
      ['Mending Nets | Ida Berg'],
    ],
    [
      'headings that are links',
      '',
      '### [schedule](https://example.org/s)\n### [old nets](https://example.org/n)\n- a\n### [new knots](https://example.org/k)\n- b\n### [twine](https://example.org/t)\n- c\n',
      ['old nets', 'new knots', 'twine'],
    ],
    [
      'a heading that is a link, a level too low',
      '',
      '# Harbour Conf 2031\n## [Nets](https://example.org/n)\n- a\n## [Knots](https://example.org/k)\n- b\n## [Twine](https://example.org/t)\n- c\n### [Sails](https://example.org/s)\n- d\n',
      ['Nets', 'Knots', 'Twine', 'Sails'],
    ],
    [
      'headings in letters, whatever their level',
      '',
      '# Harbour Conf 2031\n## A. Nets at sea\n- a\n### B. Knots at sea\n- b\n### C. Twine\n- c\n',
      ['Nets at sea', 'Knots at sea', 'Twine'],
    ],
    [
      'one talk of an evening',
      '',
      '# R at the library, 9 July\nOnly the first one.\n\n### 1. Tidy Nets\n* speaker: Ida Berg\n* a\n',
      ['Tidy Nets | Ida Berg'],
    ],
    [
      'headings without a space',
      '',
      '#Harbour Conf notes\n##10th Feb 2031\n#Mending Nets\n##Ida Berg\n- a\n#Old Knots\n##Ole Dahl\n- b\n',
      ['Mending Nets | Ida Berg', 'Old Knots | Ole Dahl'],
    ],
    [
      'bold titles over two lines',
      '',
      '# Harbour Conf 2031\n\n**Nets that were mended by night and thrown\nout by day**\nIda Berg\n\n- a\n\n**Knots**\nOle Dahl\n\n- b\n',
      ['Nets that were mended by night and thrown out by day | Ida Berg', 'Knots | Ole Dahl'],
    ],
    [
      'names above titles, some in lower case',
      '',
      'Ida Berg\nNets\n- a\n\nOle Dahl\nKnots\n- b\n\nIda Lund\nSails\n- c\n\nole vik\ntwine\n- d\n',
      ['Nets | Ida Berg', 'Knots | Ole Dahl', 'Sails | Ida Lund', 'twine | ole vik'],
    ],
    [
      'plain lines with colons on a day',
      'DAY_2_NOTES.md',
      'mending nets:\n\t- a\n\nold knots:\n\t- b\n',
      ['mending nets', 'old knots'],
    ],
    [
      'links above names',
      '',
      '[Nets](https://example.org/n)\nIda Berg\nI liked it.\n\n[Knots](https://example.org/k)\nOle Dahl\nSo so.\n',
      ['Nets | Ida Berg', 'Knots | Ole Dahl'],
    ],
    [
      'what is about the conference itself',
      '',
      '# Tidefest 2031\n## Tidefest\nEach year.\n## Nets\n- a\n## Knots\n- b\n',
      ['Nets', 'Knots'],
    ],
    [
      'long first headings',
      'ete_2031.md',
      '# Nets that mend themselves\n- a\n# Knots nobody can untie\n- b\n# Twine in deep water\n- c\n',
      ['Nets that mend themselves', 'Knots nobody can untie', 'Twine in deep water'],
    ],
    [
      'a keynote below a heading of its own',
      'day2.md',
      '# Tidefest day 2\n\n## Keynote\n\n### Mending Nets\n**Ida Berg** [slides]()\n\n- a\n\n## Knots\n**Ole Dahl**\n- b\n\n## Twine\n- c\n',
      ['Mending Nets | Ida Berg', 'Knots | Ole Dahl', 'Twine'],
    ],
    [
      'a session of one talk',
      '',
      '# Session 3B – Nets in Practice\n\n**Track: Ropes**\n\nThe second talk was cancelled.\n\n## Mending Without Regret\n\n**Ida Berg, Fjord**\n\n- a\n',
      ['Mending Without Regret | Ida Berg'],
    ],
    [
      'headings of equals signs',
      '',
      '== Mending Nets\n* Ida Berg\n* a\n\n== Old Knots\n* Ole Dahl\n* b\n',
      ['Mending Nets | Ida Berg', 'Old Knots | Ole Dahl'],
    ],
    [
      'the number of a talk above its speakers',
      '',
      '# Mending Nets\n#### STG 401\n#### Ida Berg, Sr. Sailor, Manager\n#### Ole Dahl, Engineer\n\n## New\n- a\n',
      ['Mending Nets | Ida Berg | Ole Dahl'],
    ],
    [
      'several first headings at a meetup',
      '2031-elm-meetup.txt',
      '# Nets\n- a\n# Knots\n- b\n',
      ['Nets', 'Knots'],
    ],
  ])('%s', (_what, path, text, talks) => {
    expect(talksOf(text, path)).toEqual(talks)
  })
})

describe('the title of a talk and who speaks', () => {
  test.each<[string, string, string, string]>([
    [
      'a name nobody knows before a title',
      '',
      '# Quorla Vemmo - Mending Nets at Sea\n- a',
      'Mending Nets at Sea | Quorla Vemmo',
    ],
    [
      'a role behind a name',
      '',
      '# Mending Nets\n#### Ida Berg - Senior Engineer\n#### Ole Dahl - Engineer, Fjord\n- a',
      'Mending Nets | Ida Berg | Ole Dahl',
    ],
    [
      'a heading of speakers',
      '',
      '# Mending Nets\n## Speakers\n- Ida Berg - sailor @ada\n- Ole Dahl\n\n## Knots\n- a',
      'Mending Nets | Ida Berg | Ole Dahl',
    ],
    [
      '“With” inside a title',
      '',
      '# Extending Nets With Custom Knots\n- a',
      'Extending Nets With Custom Knots',
    ],
    ['a link behind a title', '', '# Mending Nets ([link](https://example.org/n))\n- a', 'Mending Nets'],
    ['how long it took', '', '# Mending Nets by Ida Berg [40 min]\n- a', 'Mending Nets | Ida Berg'],
    ['when it was', '', '# Mending Nets - March 24, 2031\n- a', 'Mending Nets'],
    ['where and when it was', '', '# Mending Nets (K.3.601 11:40 - 12:10)\n- a', 'Mending Nets'],
    [
      'a keynote’s speaker before its title',
      '',
      '# Keynote: Ida Berg – Mending Nets\n- a',
      'Mending Nets | Ida Berg',
    ],
    [
      'a professor, by a comma',
      '',
      '# Prof. Ida Berg, Mending Nets in Winter\n- a',
      'Mending Nets in Winter | Ida Berg',
    ],
    [
      'links whose places stand elsewhere',
      '',
      '# [Mending Nets], de [Ida Berg]\n- a',
      'Mending Nets | Ida Berg',
    ],
    ['a given name only', '', '# Mending Nets by Ida (sailor)\n- a', 'Mending Nets | Ida'],
    ['a handle only', '', '# Mending Nets by @ada\n- a', 'Mending Nets'],
    [
      'several, of whom one is known',
      '',
      '# Ida Berg & Quorla Vemmo: Mending Nets\n- a',
      'Mending Nets | Ida Berg | Quorla Vemmo',
    ],
    ['somebody of one name', '', '# Mending Nets\nIda Berg & Surmo\n- a', 'Mending Nets | Ida Berg | Surmo'],
    [
      'stars above a name',
      '',
      '# Mending Nets\n\n⭐⭐⭐\n\n**Ida Berg** ([video](https://example.org/v))\n\n- a',
      'Mending Nets | Ida Berg',
    ],
    [
      'a title below a name',
      '',
      '# Tide Conf\n## Day 1\n### Ida Berg @ada - Fjord\n*Mending Nets*\n- a\n### Ole Dahl\n*Knots*\n- b',
      'Mending Nets | Ida Berg',
    ],
    [
      'a sentence that says who gave it',
      '',
      '# Mending Nets\nThe talk was given by **Ida Berg**, in the rain.\n- a',
      'Mending Nets | Ida Berg',
    ],
    [
      'a label that names nobody',
      '',
      '# Mending Nets\n* speaker: the founder of some harbour\n* a',
      'Mending Nets',
    ],
    [
      'a role that is no second person',
      '',
      '# Mending Nets\n* speaker: Ida Berg, Head of Nets & Machine Learning\n* a',
      'Mending Nets | Ida Berg',
    ],
    [
      'two labels on a line',
      '',
      '# Mending Nets\nSprecherin: Ida Berg, Sprecher: Ole Dahl\n- a',
      'Mending Nets | Ida Berg | Ole Dahl',
    ],
    [
      'characters by number',
      '',
      '# Nets &#8211; and &#55296;knots&#10; &amp; twine\n- a',
      'Nets – and knots & twine',
    ],
    ['a product is no name', '', '# KubeRoad Vienna - Mending Nets\n- a', 'KubeRoad Vienna - Mending Nets'],
    [
      'a file’s name with the speaker',
      '20 Ways to Mend - Ida Berg.md',
      '- a\n- b',
      '20 Ways to Mend | Ida Berg',
    ],
    ['a file’s name in one word', 'MendingNetsAtSea.md', '- a\n- b', 'Mending Nets At Sea'],
    [
      'a conference before a title in front matter',
      '',
      '---\ntitle: "FOSDEM: Mending Nets"\n---\n## Knots\n- a\n## Twine\n- b',
      'Mending Nets',
    ],
  ])('%s', (_what, path, text, talk) => {
    expect(talksOf(text, path)[0]).toBe(talk)
  })
})

describe('when a talk is', () => {
  test.each<[string, string | null, string | null]>([
    ['09:00 Nets', '09:00', null],
    ['9:30 am - 10:15 am Nets', '09:30', '10:15'],
    ['1:00 - 2:30 pm: Nets', '13:00', '14:30'],
    ['11:30 - 1:00 pm: Nets', '11:30', '13:00'],
    ['Nets (6.3.2031, 14:00)', '14:00', null],
    ['Nets', null, null],
  ])('%s', (heading, start, end) => {
    const [talk] = readNotes(`# Harbour Conf\n## ${heading}\nIda Berg\n- a\n## Knots — Ole Dahl\n- b`).talks
    expect(talk?.title).toBe('Nets')
    expect(talk?.time ?? null).toEqual(start && { start, end })
  })

  test('links of a heading and of the lines that tell of a talk are kept', () => {
    const [talk] = readNotes(
      '# [Nets](https://example.org/n)\n[Ida Berg](https://example.org/ada)\n\n- a',
    ).talks
    expect(talk?.speakers).toMatchObject([{ name: 'Ida Berg' }])
    expect(talk?.links.map(({ url }) => url)).toEqual(['https://example.org/n', 'https://example.org/ada'])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import type { TopicEntry } from './topic-entry.ts'
import { createTagResolver, placedTags, readTags, topicOfTag } from './tags.ts'

const known = new Set(['docker', 'kubernetes', 'event-sourcing', 'c', 'cafe'])

describe('tags behind the words', () => {
  test.each([
    ['Ship smaller images #docker', 'Ship smaller images', ['docker'], []],
    ['Ship smaller images #docker #k8s -#Go', 'Ship smaller images', ['docker', 'k8s'], ['Go']],
    ['Ship it.\u{a0}#so-what \t#So_What  ', 'Ship it.', ['so-what'], []],
    ['The vault of the bank -#vault', 'The vault of the bank', [], ['vault']],
    ['Trust the curve #機械学習 #été', 'Trust the curve', ['機械学習', 'été'], []],
    ['Half a year of it #2faLogin #3d', 'Half a year of it', ['2faLogin', '3d'], []],
    ['#docker was here #k8s', '#docker was here', ['docker', 'k8s'], []],
  ])('%s', (text, words, written, removed) => {
    expect(readTags(text, known)).toEqual({ words, written, removed })
  })

  test('are words too where nothing else is there', () => {
    expect(readTags('#docker #meetup', known)).toEqual({
      words: '#docker #meetup',
      written: ['docker', 'meetup'],
      removed: [],
    })
  })
})

describe('tags within the sentence', () => {
  test.each([
    ['Put #docker to use', ['docker'], []],
    ['Put it into (#Docker), then #kubernetes.', ['Docker', 'kubernetes'], []],
    ['**#docker** first', ['docker'], []],
    ['Ruled out: -#docker because of licences', [], ['docker']],
    ['We like #Event_Sourcing, mostly', ['Event_Sourcing'], []],
  ])('count and stay when they are known: %s', (text, written, removed) => {
    expect(readTags(text, known)).toEqual({ words: text, written, removed })
  })

  test('are plain words when they are not known', () => {
    const text = 'All #winning on stage'
    expect(readTags(text, known)).toEqual({ words: text, written: [], removed: [] })
  })
})

test.each([
  'We like C# more',
  'We like C#',
  'Move from Java to F# and C#',
  'Ranked #1',
  'See issue #123',
  'See #42 and #1',
  'Two of them: ##',
  'Not a heading ##docker',
  'See https://x.example.org/#docker',
  'See https://x.example.org/a#docker',
  'See [how](#docker)',
  'See [how](https://x.example.org/#docker)',
  'Write `#docker`',
  'Write ``a ` #docker`` first',
  'Write `git log #docker` first',
  'Text in #fff on #1E90FF',
  'Text in #cafe',
  'Text in #11223344',
  'Written \\#docker before',
  'Written &#docker;',
  'A file #docker.css of styles',
  'Lonely #',
  'Lonely -#',
  'Lonely #-- and #__',
  '',
])('no tag in: %s', (text) => {
  expect(readTags(text, known)).toEqual({ words: text, written: [], removed: [] })
})

test('an unclosed backtick hides no tag', () => {
  expect(readTags('A lonely ` and #docker here', known).written).toEqual(['docker'])
})

test('placed tags stand where they say', () => {
  const text = 'First #docker, then (-#so-what or #k8s)'
  expect(placedTags(text).map(({ tag, start, end }) => [tag, text.slice(start, end)])).toEqual([
    ['docker', 'docker'],
    ['k8s', 'k8s'],
  ])
})

describe('a tag names', () => {
  const entries: TopicEntry[] = [
    { id: 'k-9', name: 'Canine', kind: 'idea', aliases: ['Dog Days'] },
    { id: 'canine', name: 'Teeth', kind: 'idea', aliases: ['K 9', 'C++', 'dog-days'] },
    { id: 'deep', name: '深層', kind: 'idea' },
  ]
  const tags = createTagResolver(entries)

  test.each([
    ['K_9', 'k-9'],
    ['canine', 'canine'],
    ['teeth', 'canine'],
    ['dog-days', 'k-9'],
    ['深層', 'deep'],
    ['c', 'c'],
    ['Ça-va', 'ca-va'],
  ])('#%s: a topic by its id, else its name, else an alias, else one of its own: %s', (tag, id) => {
    expect(tags.topicOf(tag)).toBe(id)
  })

  test.each([
    ['k8s', 'kubernetes'],
    ['postgres', 'postgresql'],
    ['c', 'c'],
    ['cpp', 'cpp'],
    ['Tech-Debt', 'technical-debt'],
    ['ChaosEngineering', 'chaos-engineering'],
    ['SLOs', 'service-level-objectives'],
    ['redis', 'redis'],
    ['EventSourcing', 'event-sourcing'],
  ])('#%s of the catalogue: %s', (tag, id) => {
    expect(createTagResolver(catalogue).topicOf(tag)).toBe(id)
  })

  test('a new topic as the author wrote it', () => {
    expect(topicOfTag('Machine_Rooms')).toEqual({ id: 'machine-rooms', name: 'Machine Rooms', kind: 'idea' })
    expect(topicOfTag('機械').id).toMatch(/^[0-9a-f]{10}$/)
  })
})

test('whatever the text, words are its beginning, and reading them again finds no tags behind', () => {
  const parts = fc.constantFrom(
    '#docker',
    '-#docker',
    '#a-b',
    '`',
    '``',
    ' ',
    '\n',
    'C#',
    '#',
    '-',
    '#1',
    '(',
    'é',
    '👍',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string({ maxLength: 4 })), { maxLength: 20 }), (list) => {
      const text = list.join('')
      const { words, written, removed } = readTags(text, known)
      expect(text.startsWith(words)).toBe(true)
      expect([words, words === text ? words : readTags(words, known).words]).toEqual([words, words])
      for (const tag of [...written, ...removed]) expect(text).toContain(`#${tag}`)
    }),
    { numRuns: 500, seed: 4 },
  )
})

test('long hostile texts are read in a moment', () => {
  const started = performance.now()
  for (const part of ['#', '#a', '#-', ' #a', '`', '`#a', '-#', '`'.repeat(3) + '#a '])
    readTags(part.repeat(30_000), known)
  expect(performance.now() - started).toBeLessThan(3000)
})

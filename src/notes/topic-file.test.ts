import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { catalogue } from './catalogue.ts'
import type { TopicEntry } from './topic-entry.ts'
import { decodeTopics, mergeTopics } from './topic-file.ts'
import { createTopicFinder } from './topics.ts'

describe('a file of topics', () => {
  test('is a list of names with what is known of them', () => {
    const yaml = `
- name: Quiet Queue
  aliases: [quietq, Stille Schlange]
  parent: Murmur Labs
  word: true
  cues: broker
  reviewed: in May
- { name: Murmur Labs, kind: organisation, id: murmur }
- 404
- Lantern
`
    expect(decodeTopics(parse(yaml))).toEqual([
      {
        id: 'quiet-queue',
        name: 'Quiet Queue',
        aliases: ['quietq', 'Stille Schlange'],
        parent: 'Murmur Labs',
        word: true,
        cues: ['broker'],
      },
      { id: 'murmur', name: 'Murmur Labs', kind: 'organisation' },
      { id: '404', name: '404' },
      { id: 'lantern', name: 'Lantern' },
    ])
    expect(decodeTopics([{ name: '深層' }])[0]?.id).toMatch(/^[0-9a-f]{10}$/)
  })

  test('may be empty', () => {
    expect(decodeTopics(parse('# nothing yet'))).toEqual([])
    expect(decodeTopics([])).toEqual([])
  })

  test.each([
    ['topics: []', 'At the top: this is no list of topics. Write “- name: …” for each'],
    ['- name: One\n- kind: idea', 'At entry 2: name is missing. Write the name as it is to be shown'],
    ['- name: " "', 'At entry 1: name is empty. Write the name'],
    ['- name: [a]', 'At entry 1: name is no text.'],
    [
      '- name: One\n  kind: tool',
      'At entry 1: kind is none of technology, idea, organisation, person, work. Write one of',
    ],
    [
      '- name: One\n  id: One Two',
      'At entry 1: id is not made of lower-case letters, digits and dashes. Leave it out',
    ],
    [
      '- name: One\n  aliases: { a: b }',
      'At entry 1: aliases is no list of texts. Write them as in “aliases: [one, two]”',
    ],
    ['- name: One\n  word: perhaps', 'At entry 1: word is neither true nor false. Write “word: true”'],
    [
      '- name: One\n- name: Two\n- name: ONE',
      'At entry 3: “ONE” has the id “one” of entry 1. Make the two one',
    ],
    ['- name: One\n-', 'At entry 2: this is no topic. Write “name: …”'],
    ['- - name: One', 'At entry 1: '],
  ])('with a fault says where, what and what to do: %j', (yaml, message) => {
    expect(() => decodeTopics(parse(yaml))).toThrow(message)
  })
})

describe('topics of a conference beside the catalogue', () => {
  const known: TopicEntry[] = [
    { id: 'acme', name: 'Acme', kind: 'organisation', aliases: ['ACME Corp'] },
    {
      id: 'anvil',
      name: 'Anvil',
      kind: 'technology',
      parent: 'acme',
      aliases: ['anvl'],
      word: true,
      cues: ['iron'],
    },
    { id: 'make', name: 'Make', kind: 'technology', aliases: ['makefile'], nameless: true },
  ]
  const merge = (data: unknown) => mergeTopics(known, decodeTopics(data))
  const merged = (data: unknown, id: string) => merge(data).find((entry) => entry.id === id)

  test('are added before the others, as technologies unless they say otherwise', () => {
    expect(merge([{ name: 'Lantern' }, { name: 'Night Shift', kind: 'idea' }])).toEqual([
      { id: 'lantern', name: 'Lantern', kind: 'technology' },
      { id: 'night-shift', name: 'Night Shift', kind: 'idea' },
      ...known,
    ])
  })

  test('add to one of the same id, and replace what they say of it', () => {
    expect(merged([{ name: 'Anvil', aliases: ['anvl', 'anvil.js'], cues: ['forge'] }], 'anvil')).toEqual({
      ...known[1],
      aliases: ['anvl', 'anvil.js'],
      cues: ['iron', 'forge'],
    })
    expect(merged([{ id: 'anvil', name: 'Anvil 2', kind: 'work', parent: 'Make' }], 'anvil')).toEqual({
      ...known[1],
      name: 'Anvil 2',
      kind: 'work',
      parent: 'make',
      aliases: ['anvl', 'Anvil'],
    })
    expect(merged([{ name: 'GNU Make', id: 'make' }], 'make')).not.toHaveProperty('nameless')
  })

  test.each([
    ['acme', 'acme'],
    ['ACME', 'acme'],
    ['acme corp', 'acme'],
    ['Lantern Works', 'lantern-works'],
  ])('have a parent by id, name or alias: %s', (parent, id) => {
    const data = [
      { name: 'Lantern', parent },
      { name: 'Lantern Works', kind: 'organisation' },
    ]
    expect(merged(data, 'lantern')?.parent).toBe(id)
  })

  test('without their parent, say so', () => {
    expect(() => merge([{ name: 'One' }, { name: 'Lantern', parent: 'Nobody' }])).toThrow(
      'At entry 2: no topic is called “Nobody”, the parent of “Lantern”. Add an entry for “Nobody”, or remove the line',
    )
  })

  test.each([
    [
      [{ name: 'Lantern', parent: 'lantern' }],
      'At entry 1: “Lantern” belongs to itself, by way of “Lantern”.',
    ],
    [
      [{ name: 'One' }, { name: 'Acme', parent: 'Anvil' }],
      'At entry 2: “Acme” belongs to itself, by way of “Acme”, “Anvil”. Remove one of these parents',
    ],
    [
      [
        { name: 'Left', parent: 'Right' },
        { name: 'Right', parent: 'Left' },
      ],
      'At entry 1: “Left” belongs to itself',
    ],
  ])('that go in a circle, say so', (data, message) => {
    expect(() => merge(data)).toThrow(message)
  })

  test('are found, before a topic of the catalogue that is written the same', () => {
    const topics = mergeTopics(
      catalogue,
      decodeTopics([{ name: 'Kafka Club', aliases: ['Kafka'] }, { name: 'Quiet Queue' }]),
    )
    const find = createTopicFinder(topics)
    expect(find('Quiet Queue met Kafka').map(({ topic }) => topic)).toEqual(['quiet-queue', 'kafka-club'])
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import { decodeDataset } from './dataset.ts'
import { fold } from './fold.ts'
import { createTopicFinder } from './topics.ts'
import { findUnknownWords } from './unknown-words.ts'

const find = createTopicFinder(catalogue)
const nobody: ReadonlySet<string> = new Set()

function wordsOf(texts: readonly string[], known = nobody): string[] {
  const takeaways = texts.map((text, at) => ({ text, line: at + 1 }))
  return findUnknownWords(takeaways, find, known).map(({ word }) => word)
}

describe('a word looks like a technology', () => {
  test.each([
    ['DalmatinerX took the writes', 'DalmatinerX'],
    ['All of it over zRPC, they said', 'zRPC'],
    ['Moved the load test to k7', 'k7'],
    ['Charts by plotterina.js in the browser', 'plotterina.js'],
    ['Built on murmur.io in a night', 'murmur.io'],
    ['They swear by HQUIX for that', 'HQUIX'],
    ['The lamp-db files were gone', 'lamp-db'],
    ['Two nodes of lampdb were gone', 'lampdb'],
    ['MurmurDB’s planner', 'MurmurDB'],
    ['A MurmurQL-based reader', 'MurmurQL'],
    ['Drawn with LanternKit', 'LanternKit'],
    ['Cards of the type B300 are short', 'B300'],
  ])('%s: %s', (text, word) => {
    expect(wordsOf([text])).toEqual([word])
  })

  test('when it has a capital letter within sentences, twice', () => {
    expect(wordsOf(['We run Lanternet in two zones'])).toEqual([])
    expect(wordsOf(['We run Lanternet in two zones', 'Then Lanternet lost one'])).toEqual(['Lanternet'])
  })
})

describe('a word does not look like a technology', () => {
  test.each([
    [['Docker, gRPC, Neo4j, log4j, k6 and MongoDB']],
    [['Our CEO met the FAQ, ASAP', 'A TODO for QA in the USA: KPIs']],
    [['In Q3 the p99 of v2 was 20ms on L7', 'B2B in 2024, i18n since Python3 and ES2022']],
    [['Edit index.js, then https://MurmurDB.example.org/zRPC, mail zRPC@MurmurDB.org']],
    [['Call `zRPC` or getUserName() or MurmurDB(1) in src/MurmurDB/zRPC.ts or a_MurmurDB']],
    [['With Ian McDonald at PyLampCon, and #MurmurDB by @zRPC']],
    [['THIS IS WHY WE LOST OUR HQUIX AND ZORK']],
    [['We met Priya Lanternet there', 'Then Priya Lanternet spoke']],
    [['So Priyanka said no', 'Then Priyanka said yes', 'We asked Priyanka again']],
    [['Lanterns are nice', 'Lanterns again', '• Lanterns']],
    [['We saw Lanterns there', 'And Lanterns here', 'a lantern is a lamp']],
    [['On Monday in Berlin', 'Then Monday in Berlin']],
    [['']],
  ])('%j', (texts) => {
    expect(wordsOf(texts)).toEqual([])
  })

  test('when it is known to be somebody', () => {
    expect(wordsOf(['Then LeMurmur spoke of zRPC'], new Set(['lemurmur']))).toEqual(['zRPC'])
  })
})

test('words come with their count and first line, the most frequent first, then by name', () => {
  const texts = ['zRPC', 'MurmurDB', 'LampKit and LampKit, then zRPC', 'ZRPC and murmurDB', 'AlphaLamp']
  const takeaways = texts.map((text, at) => ({ text, line: 10 + at }))
  expect(findUnknownWords(takeaways, find, nobody)).toEqual([
    { word: 'zRPC', count: 3, line: 10 },
    { word: 'LampKit', count: 2, line: 12 },
    { word: 'MurmurDB', count: 2, line: 11 },
    { word: 'AlphaLamp', count: 1, line: 14 },
  ])
})

test('at most fifty are listed', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
  const texts = letters.flatMap((one) => letters.map((two) => `Lamp${one}x${two}Kit`))
  expect(wordsOf(texts)).toHaveLength(50)
})

test('hostile texts are read in a moment', () => {
  const started = performance.now()
  for (const part of ['a', 'A', 'aA', '`', '/a', 'a/', '_a', '.a', 'a-', '@', ':/', 'a.js', "a's"])
    wordsOf([part.repeat(10_000)])
  expect(performance.now() - started).toBeLessThan(3000)
})

test('the notes of QCon London 2017 have at most a handful', () => {
  const { talks, speakers } = decodeDataset(
    JSON.parse(readFileSync('public/data/qcon-london-2017.json', 'utf8')),
  )
  const names = speakers
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .flatMap((name) => fold(name).split(' '))
  const found = findUnknownWords(
    talks.flatMap((talk) => talk.takeaways),
    find,
    new Set(names),
  )
  expect(found.length).toBeLessThanOrEqual(5)
})

describe('forty sentences about technologies that are taken out of the catalogue', () => {
  const { sentences, technologies } = notesWithUnknowns()
  const without = catalogue.filter(
    ({ name, aliases = [] }) => ![name, ...aliases].some((written) => technologies.has(written)),
  )
  const listed = findUnknownWords(
    sentences.map((text, at) => ({ text, line: at + 1 })),
    createTopicFinder(without),
    new Set(['wanjiru', 'okafor', 'halvorsen', 'nilufer']),
  ).map(({ word }) => word)

  test('list hardly anything else', () => {
    const right = listed.filter((word) => technologies.has(word))
    expect(sentences).toHaveLength(40)
    expect(right.length / listed.length).toBeGreaterThanOrEqual(0.8)
  })

  test('list most of them', () => {
    const missed = [...technologies].filter((word) => !listed.includes(word))
    expect(1 - missed.length / technologies.size).toBeGreaterThanOrEqual(0.6)
  })
})

function notesWithUnknowns(): { sentences: string[]; technologies: Set<string> } {
  return {
    sentences: [
      'Search moved from Elasticsearch to Tantivy in one sprint',
      'With Tantivy the index fits on one disk',
      'SeaweedFS keeps the thumbnails, S3 keeps the rest',
      'QuestDB swallowed four million rows a second on stage',
      'Permissions live in OpenFGA, modelled after Zanzibar',
      'Zanzibar itself is only a paper, mind: read Zanzibar first',
      'They picked SurrealDB because it was new, and said so',
      'The LMDB wrapper was replaced by libmdbx without a release note',
      'Leptos renders on the server; half the room had never heard of Leptos',
      'Wanjiru showed how Restate survives a power cut',
      'With Restate there is no queue to drain',
      'HNSW graphs eat memory, IVF lists eat recall',
      'An A100 costs more per hour than the intern',
      'Forms come from alpine.js, the rest is plain HTML',
      'Deployed on val.io before lunch, removed after lunch',
      'The CEO wants a KPI for everything, the CTO wants none',
      'FAQ pages were the best source of test data',
      'The QA team in Lisbon found it, ASAP became EOD',
      'Okafor asked who owns the pager in Nairobi',
      'Nobody in Finance could read the dashboard',
      'Later Finance built their own',
      'P1 incidents fell by 40 % between Q1 and Q3',
      'Keep the p95 under 200ms, ignore the p50',
      'Halvorsen told the story of the missing semicolon',
      'YugaWare was rejected for its licence',
      'MapLibre draws the map without a key',
      'Everything speaks zenoh or it does not ship',
      'Their gNMI collector replaced eleven scripts',
      'NixOps is dead, colmena lives',
      'TigerBeetle does debits and credits and nothing else',
      'If TigerBeetle stops, the shop stops',
      'Ask Nilufer about the budget, not about OpenTTD',
      'Marketing calls it AI, the code calls it an if',
      'Ship on Tuesday, never on Friday',
      'The German office writes its own SDK for HR',
      'NEVER merge with a red build',
      'One VP read the RFC, none read the ADR',
      'The BRIN index was a hundredth of the size',
      'wgpu gives them Metal and Vulkan in one API',
      'PhD students make patient testers',
    ],
    technologies: new Set([
      'Tantivy',
      'SeaweedFS',
      'QuestDB',
      'OpenFGA',
      'Zanzibar',
      'SurrealDB',
      'libmdbx',
      'Leptos',
      'Restate',
      'HNSW',
      'IVF',
      'A100',
      'alpine.js',
      'val.io',
      'YugaWare',
      'MapLibre',
      'zenoh',
      'gNMI',
      'NixOps',
      'colmena',
      'TigerBeetle',
      'OpenTTD',
      'BRIN',
      'wgpu',
      'Metal',
    ]),
  }
}

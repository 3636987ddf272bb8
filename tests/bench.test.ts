import { describe, expect, test } from 'vitest'
import { decodeDataset } from '#notes/dataset.ts'
import { createLibrary } from '#notes/library.ts'
import { wordsIn } from '#search/words.ts'
import { datasetsOf } from '../bench/corpus-notes.ts'
import { queriesFor } from '../bench/corpus-queries.ts'
import { generateCorpus, md5Of } from '../bench/corpus.ts'
import { judge } from '../bench/goals.ts'
import { printTable } from '../bench/report.ts'
import { resultAlone, resultOfRounds } from '../bench/result.ts'
import { sumUp } from '../bench/rounds.ts'

describe('the corpus', () => {
  const corpus = generateCorpus({ takeaways: 2000 })

  test('has the same bytes every time', () => {
    expect(md5Of(corpus)).toBe('cd60154dcdf26e9af126ef2925a818af')
    expect(md5Of(generateCorpus({ takeaways: 2000, seed: 2 }))).not.toBe(md5Of(corpus))
  })

  test('becomes datasets that pass the gate and make one library', () => {
    const datasets = Array.from(datasetsOf(corpus), (dataset) =>
      decodeDataset(JSON.parse(JSON.stringify(dataset))),
    )
    const library = createLibrary(datasets)
    expect(library.takeaways).toHaveLength(2000)
    expect(library.takeawayById.size).toBe(2000)
    expect(library.talkById.size).toBe(corpus.talks.length)
    expect(new Set(library.conferences.map(({ id }) => id)).size).toBe(library.conferences.length)
  })

  test('has an answer to every query but those with typos', () => {
    const { rare, common, 'two words': two, prefix, typo } = queriesFor(corpus, 20)
    const texts = corpus.takeaways.map(({ text }) => wordsIn(text.toLowerCase()))
    const isAnswered = (query: string) =>
      texts.some((words) => query.split(' ').every((wanted) => words.some((word) => word.startsWith(wanted))))
    expect([...rare, ...common, ...two, ...prefix].filter((query) => !isAnswered(query))).toEqual([])
    expect(typo.filter(({ typed, meant }) => typed === meant)).toEqual([])
  })
})

describe('a goal', () => {
  const goal = { case: 'queries', is: 'at most', limit: 10, sizes: null } as const
  const alone = (value: number) => resultAlone({ what: '', size: null, unit: '' }, value)
  const paired = (good: number) =>
    resultOfRounds(
      { what: '', size: null, unit: '', peer: '' },
      { ours: 1, theirs: 1, ratio: { median: 1, least: 1, most: 1 }, good, tried: 9 },
    )

  test('may be missed by a quarter', () => {
    expect([10, 12.5, 12.6].map((value) => judge(goal, alone(value)))).toEqual([
      'met',
      'within slack',
      'missed',
    ])
    const least = { ...goal, is: 'at least' } as const
    expect([10, 8, 7.9].map((value) => judge(least, alone(value)))).toEqual(['met', 'within slack', 'missed'])
  })

  test('is not judged by fewer than four good rounds, nor by none', () => {
    expect(judge(goal, paired(4))).toBe('met')
    expect(judge(goal, paired(3))).toBe('not measured')
    expect(judge(goal, paired(0))).toBe('not measured')
    expect(judge(goal, undefined)).toBe('not measured')
  })

  test('stands in the table even if its case broke', () => {
    const table = printTable([{ name: 'typos', size: 20_000, results: [], problem: 'it broke' }])
    expect(table).toContain('| S4 | typos | 20,000 |')
    expect(table).toContain('**not measured**')
    expect(table).toContain('it broke')
  })
})

test('a ratio is the median of the rounds, not that of the medians', () => {
  const pairs = [
    { ours: 1, theirs: 10 },
    { ours: 10, theirs: 1 },
    { ours: 4, theirs: 2 },
  ]
  expect(sumUp(pairs, 5)).toEqual({
    ours: 4,
    theirs: 2,
    ratio: { median: 2, least: 0.1, most: 10 },
    good: 3,
    tried: 5,
  })
})

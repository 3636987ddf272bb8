import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchTalks, type NotedTalk, type Pair } from './match.ts'
import type { Schedule } from './model.ts'

function noted(title: string, speakers: string[] = [], day: number | null = null): NotedTalk {
  return { title, speakers, day }
}

/** A schedule of talks as the notes would write them. */
function scheduleOf(talks: readonly NotedTalk[]): Schedule {
  const nothing = { externalId: '', date: null, time: null, room: null, track: null, links: [] }
  const named = (speakers: readonly string[]) => speakers.map((name) => ({ name, organisation: null }))
  return {
    format: 'pretalx or frab',
    conference: { name: null, dates: [], timezone: null, url: null },
    talks: talks.map((talk) => ({ ...nothing, ...talk, speakers: named(talk.speakers) })),
  }
}

/** Pairs as `0 is 2 by title`: indices on both sides. */
function printed(pairs: readonly Pair[], { talks }: Schedule): string[] {
  return pairs.map(({ talk, scheduled, by }) => `${talk} is ${talks.indexOf(scheduled)} by ${by}`)
}

function match(talks: readonly NotedTalk[], scheduled: readonly NotedTalk[]): string[] {
  const schedule = scheduleOf(scheduled)
  return printed(matchTalks(schedule, talks), schedule)
}

const ada = ['Ada Berg']
const bo = ['Bo Reed']
const others = [noted('Ropes in the Rain'), noted('The Lower Quay at Noon')]

describe('equal titles are one talk', () => {
  test.each([
    ['in another case', 'Tides as a Service', 'TIDES AS A SERVICE'],
    ['with other signs', 'Tides – “as a Service”', 'Tides: as a service?'],
    ['without accents', 'Une soirée à Malmö', 'Une soiree a Malmo'],
    ['with something in brackets more', 'Knots for All', 'Knots for All (live from deck 2)'],
    ['of one word', 'Knots', 'knots!'],
    ['that are all small words', 'What about you', 'What About You?'],
    ['in Japanese', '深層学習の港', '深層学習の港'],
  ])('%s', (_how, title, official) => {
    expect(match([noted(title)], [...others, noted(official)])).toEqual(['0 is 2 by title'])
  })

  test('whoever held it, unless its title could be that of many', () => {
    const [talk, official] = [noted('Tides as a Service', ada), noted('Tides as a Service', bo)]
    expect(match([talk], [official])).toEqual(['0 is 0 by title'])
  })

  test('and the whole title counts before what is not in brackets', () => {
    const both = [noted('Knots (beginners)'), noted('Knots (sailors)')]
    expect(match(both, both.toReversed())).toEqual(['0 is 1 by title', '1 is 0 by title'])
    expect(match([noted('Knots')], both)).toEqual([])
  })
})

describe('similar titles are one talk', () => {
  test.each([
    ['with a typing error', 'Continous Mooring of Large Ships', 'Continuous Mooring of Large Ships'],
    ['with letters swapped', 'Habrour Pilots on Call', 'Harbour Pilots on Call'],
    ['with small words more', 'Tides as Service for Harbours', 'The Tides as a Service for all Harbours'],
    ['without its subtitle', 'Mooring Large Ships', 'Mooring Large Ships: Lessons from Ten Stormy Winters'],
    ['by its subtitle', 'Lessons from Stormy Winters', 'Mooring Large Ships — Lessons from Stormy Winters'],
    ['in the singular', 'Rope Splicing for Ferry Crew', 'Ropes Splicing for Ferry Crews'],
    ['with words parted elsewhere', 'Tide Tables Off Line', 'TideTables Offline'],
    ['with a number in words', 'Mooring Ships, Part Two', 'Mooring Ships, Part 2'],
    ['with a number in Roman', 'Mooring Ships, Part I', 'Mooring Ships, Part 1'],
    ['with “don’t” for “do not”', 'Why You Don’t Moor by Night', 'Why You Do Not Moor by Night'],
  ])('%s', (_how, title, official) => {
    expect(match([noted(title)], [...others, noted(official)])).toEqual(['0 is 2 by similar title'])
  })

  test('and less alike ones are if a speaker is the same', () => {
    const scheduled = [
      noted('Batteries: Moving Our Ferry Fleet off Diesel', ['A. Berg', ...bo]),
      noted('Mooring at Night in 2031', ada),
    ]
    for (const [at, title] of ['Moving Ferries to Batteries', 'Mooring at Night'].entries()) {
      expect(match([noted(title, ada)], scheduled)).toEqual([`0 is ${at} by similar title`])
      expect(match([noted(title)], scheduled)).toEqual([])
    }
  })
})

test('a speaker who has one talk left on both sides is found by name, if it is about something alike', () => {
  const talks = [noted('Knots', ['Ole Lund']), noted('Fixing nets', ada)]
  const scheduled = [noted('Nets, Needles and a Long Winter Ashore', ada), noted('Knots', ['Ole Lund'])]
  const found = match(talks, scheduled)
  expect(found).toEqual(['0 is 1 by title', '1 is 0 by speaker'])
  expect(match([...talks, noted('Sails', ada)], scheduled)).toEqual(found.slice(0, 1))
  expect(match(talks, [...scheduled, noted('Sails and Masts', ada)])).toEqual(found.slice(0, 1))
  expect(match(talks, [noted('Harbour Lights', ada)])).toEqual([])
  expect(match(talks, [noted('Nets, Needles and a Long Winter Ashore', [...ada, ...bo])])).toEqual([])
})

describe('there is no pair', () => {
  test.each([
    ['Mooring Ships, Part 1', 'Mooring Ships, Part 2'],
    ['Mooring Ships, Part One', 'Mooring Ships, Part Two'],
    ['Mooring Ships, Part I', 'Mooring Ships, Part II'],
    ['Mooring Ships, Part A', 'Mooring Ships, Part B'],
    ['Mooring Ships (1/2)', 'Mooring Ships (2/2)'],
    ['State of the Harbour 2030', 'State of the Harbour 2031'],
    ['Sails 3 against Sails 4', 'Sails 3 and Sails 4'],
  ])('of “%s” and “%s”, even by one speaker', (title, other) => {
    expect(match([noted(title, ada)], [noted(other, ada)])).toEqual([])
    expect(match([noted(other)], [noted(title)])).toEqual([])
  })

  test.each([
    ['Why Big Ferry Companies Moor Ships by Night', 'Why Big Ferry Companies Don’t Moor Ships by Night'],
    ['Why Mooring Works for Large Ferry Companies', "Why Mooring Doesn't Work for Large Ferry Companies"],
    ['Lights that Were Seen from Every Harbour Town', 'Lights that Weren’t Seen from Every Harbour Town'],
    ['Mooring Large Ferries with Long Hemp Ropes', 'Mooring Large Ferries without Long Hemp Ropes'],
    ['Always Trust Old Harbour Charts and Pilots', 'Never Trust Old Harbour Charts and Pilots'],
  ])('of “%s” and its negation', (title, other) => {
    expect(match([noted(title)], [noted(other)])).toEqual([])
  })

  test.each([
    ['the speakers differ', noted('Mooring Very Large Ships', ada), noted('Mooring Very Large Ship', bo)],
    ['the days do', noted('Mooring Very Large Ships', [], 1), noted('Mooring Very Large Ship', [], 2)],
    ['one word is all they share', noted('Lighthouse'), noted('The Lighthouses')],
    ['one word is all there is, and the speakers differ', noted('Knots', ada), noted('Knots', bo)],
    ['one word is alike', noted('Knots for All'), noted('Knots in History')],
    ['only a year is', noted('Sails in 2031', ada), noted('Engines of 2031', ada)],
    ['many talks could be called so', noted('Opening Keynote', ada), noted('Opening Keynote', bo)],
    ['it is counted only', noted('Lightning Talks 3', ada), noted('Lightning Talks 3', bo)],
    ['a keynote is on another day', noted('Keynote', [], 1), noted('Keynote', [], 2)],
    ['there is no title', noted('', ada), noted('', ada)],
  ])('if %s', (_why, talk, scheduled) => {
    expect(match([talk], [scheduled])).toEqual([])
  })

  test('where two talks are as similar, unless one is by the same speaker', () => {
    const [talk, byAda] = [noted('Mooring Ferries of Norway'), noted('Mooring Ferries of Norway', ada)]
    const rivals = [noted('The Mooring Ferries of Norway'), noted('Mooring Ferry in Norway')]
    expect(match([talk], rivals.slice(1))).toEqual(['0 is 0 by similar title'])
    expect(match([talk], rivals)).toEqual([])
    expect(match(rivals, [talk])).toEqual([])
    const known = [...rivals.slice(0, 1), noted('Mooring Ferry in Norway', ada)]
    expect(match([byAda], known)).toEqual(['0 is 1 by similar title'])
  })
})

describe('two talks of one title', () => {
  const keynotes = [noted('Keynote', ada, 1), noted('Keynote', bo, 2)]
  const crossed = ['0 is 1 by title', '1 is 0 by title']

  test.each<[string, NotedTalk[], string[]]>([
    ['by their speakers', [noted('Keynote', bo), noted('Keynote', ada)], crossed],
    ['by their days', [noted('Keynote', [], 2), noted('Keynote', [], 1)], crossed],
    [
      'by the day of one',
      [noted('Keynote'), noted('Keynote', [], 2)],
      ['0 is 0 by title', '1 is 1 by title'],
    ],
    ['by which one is left', [noted('Keynote'), noted('Keynote', ada)], crossed],
    [
      'not by which is left on day 3',
      [noted('Keynote', [], 3), noted('Keynote', [], 2)],
      ['1 is 1 by title'],
    ],
    ['not by their order', [noted('Keynote'), noted('Keynote')], []],
    ['not by anything, if the notes have one of them', [noted('Keynote')], []],
    ['not by the days if the speakers differ', [noted('Keynote', ['Ida Dahl'], 1)], []],
  ])('are told apart %s', (_how, talks, pairs) => {
    expect(match(talks, keynotes)).toEqual(pairs)
  })

  test('are not told apart if the schedule has one of them', () => {
    expect(match([noted('Knots for All'), noted('Knots for All')], [noted('Knots for All', ada)])).toEqual([])
  })
})

test('a title is found among many that share its words, wherever it stands', () => {
  const crowd = Array.from('abcdefghijklmnop', (letter) =>
    noted(`Mooring ${letter.repeat(5)} ${letter.repeat(7)} ${letter.repeat(9)}`, ada),
  )
  const talks = [noted('Mooring ferries', ada)]
  expect(match(talks, [noted('Mooring', ada), ...crowd])).toEqual(['0 is 0 by similar title'])
  expect(match(talks, [...crowd, noted('Mooring', ada)])).toEqual(['0 is 16 by similar title'])
})

test('pairs are one to one, in the order of the notes, and the same however the schedule is sorted', () => {
  const words = 'Mooring Moorings Tides Harbour Harbor Ropes Knots Nets Part 1 2 not Keynote : Sails (live)'
  const name = fc.constantFrom('Ada Berg', 'A. Berg', 'Bo Reed', 'Bo Reid', 'Berg', '@ada', 'Ole Lund')
  const talk = fc.record({
    title: fc
      .array(fc.constantFrom(...words.split(' ')), { minLength: 1, maxLength: 5 })
      .map((some) => some.join(' ')),
    speakers: fc.array(name, { maxLength: 2 }),
    day: fc.constantFrom(null, 1, 2),
  })
  const schedules = fc.array(talk, { maxLength: 40 }).chain((all) => {
    const schedule = scheduleOf(all)
    const shuffled = fc.shuffledSubarray(schedule.talks, { minLength: all.length })
    return fc.record({
      schedule: fc.constant(schedule),
      otherwise: shuffled.map((talks) => ({ ...schedule, talks })),
      noted: fc.tuple(fc.array(talk, { maxLength: 8 }), fc.shuffledSubarray(all)),
    })
  })

  let found = 0
  fc.assert(
    fc.property(schedules, ({ schedule, otherwise, noted: [some, same] }) => {
      const pairs = matchTalks(schedule, [...some, ...same])
      const order = pairs.map((pair) => pair.talk)
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b))
      expect(new Set(pairs.map(({ scheduled }) => scheduled)).size).toBe(pairs.length)
      const again = matchTalks(otherwise, [...some, ...same])
      expect(printed(again, schedule)).toEqual(printed(pairs, schedule))
      found += pairs.length
    }),
    { numRuns: 1000, seed: 1 },
  )
  expect(found).toBeGreaterThan(1000)
})

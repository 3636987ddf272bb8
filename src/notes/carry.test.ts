import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { carryIds } from './carry.ts'
import { decodeDataset } from './dataset.ts'
import { idOf, takeawayIds, wordsOf } from './ids.ts'
import type { Dataset, TakeawayRecord, TalkRecord } from './model.ts'
import { createRandom, editLines } from './simulated-edits.ts'

interface WrittenTalk {
  title: string
  /** ` ^id` at its end marks a takeaway. */
  lines: string[]
  speaker?: string
}

const conference = { id: 'harbour', name: 'Harbour Days', dates: [], timezone: null, url: null }

const nothingKnown = {
  officialTitle: null,
  day: null,
  track: null,
  time: null,
  room: null,
  remarks: [],
  links: [],
  facts: {},
}

/** What a compiler makes of talks: ids of hashes, or of marks. */
function compile(...talks: WrittenTalk[]): { dataset: Dataset; marked: Set<string> } {
  const marked = new Set<string>()
  const taken = new Map<string, number>()
  const records = talks.map(({ title, lines, speaker }, order): TalkRecord => {
    const count = (taken.get(idOf(title)) ?? 0) + 1
    taken.set(idOf(title), count)
    const id = count === 1 ? idOf(title) : `${idOf(title)}-${count}`
    const parts = lines.map((line) => line.split(' ^'))
    const hashes = takeawayIds(
      conference.id,
      id,
      parts.map(([text = '']) => text),
    )
    return {
      ...nothingKnown,
      id,
      title,
      order: order + 1,
      speakers: speaker ? [{ id: idOf(speaker), as: speaker }] : [],
      takeaways: parts.map(([text = '', mark], at): TakeawayRecord => {
        if (mark) marked.add(mark)
        return { id: mark ?? hashes[at] ?? '', text, depth: 0, line: at + 1, topics: [] }
      }),
    }
  })
  const rest = { days: [], tracks: [], speakers: [], topics: [], notes: [], sources: [], moved: {} }
  return { dataset: { schema: 'takeaways/1', conference, ...rest, talks: records }, marked }
}

function recompile(previous: Dataset, ...talks: WrittenTalk[]): Dataset {
  const { dataset, marked } = compile(...talks)
  const carried = carryIds(previous, dataset, marked)
  const ids = carried.talks.flatMap((talk) => talk.takeaways.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(carried.talks.map(({ id }) => id)).size).toBe(carried.talks.length)
  expect(carryIds(carried, dataset, marked)).toEqual(carried)
  expect(carryIds(carried, carried, marked)).toEqual(carried)
  return carried
}

const idsIn = (dataset: Dataset, talk = 0) => dataset.talks[talk]?.takeaways.map(({ id }) => id) ?? []
const talkIds = (dataset: Dataset) => dataset.talks.map(({ id }) => id)

const tides = {
  title: 'Reading the Tides',
  lines: ['Ebb and flow decide when the ferry leaves', 'Low water', 'Spring tides close the lower quay'],
}
const ropes = {
  title: 'Ropes and Knots',
  lines: ['A bowline holds under load', 'Splices keep their strength'],
}
const before = compile(tides, ropes).dataset
const [ebb = '', low = '', spring = ''] = idsIn(before)

describe('a takeaway keeps its id', () => {
  test('when it is edited, moved within its talk, or others come and go', () => {
    const lines = [
      'Spring tides closed the lower quay',
      'Nets dry on the wall',
      'Ebb and flow decides when ferries leave',
    ]
    const now = recompile(before, { ...tides, lines }, ropes)
    expect([idsIn(now)[0], idsIn(now)[2]]).toEqual([spring, ebb])
    expect([ebb, low, spring]).not.toContain(idsIn(now)[1])
    expect(now.moved).toEqual({})
  })

  test('when its talk is renamed, and the talk keeps its own', () => {
    const now = recompile(before, ropes, { ...tides, title: 'How to Read a Tide Table' })
    expect(talkIds(now)).toEqual(['ropes-and-knots', 'reading-the-tides'])
    expect(idsIn(now, 1)).toEqual([ebb, low, spring])
  })

  test('when it moves to another talk', () => {
    const now = recompile(
      before,
      { ...tides, lines: tides.lines.slice(1) },
      { ...ropes, lines: [...ropes.lines, tides.lines[0] ?? ''] },
    )
    expect(idsIn(now)).toEqual([low, spring])
    expect(idsIn(now, 1)).toEqual([...idsIn(before, 1), ebb])
  })

  test('when it is edited and its first words are written in another talk', () => {
    const lines = tides.lines.with(2, 'Spring tides flood the lower quay')
    const now = recompile(
      before,
      { ...tides, lines },
      { ...ropes, lines: [tides.lines[2] ?? '', ...ropes.lines] },
    )
    expect(idsIn(now)).toEqual([ebb, low, spring])
    expect(idsIn(now, 1)[0]).not.toBe(spring)
  })

  test('when its mark is taken away', () => {
    const marked = compile({ ...tides, lines: ['Low water ^k3v9', 'Noon'] }).dataset
    expect(idsIn(recompile(marked, { ...tides, lines: ['Noon', 'Low waters'] }))[1]).toBe('k3v9')
  })

  test('by what a reader sees of it', () => {
    const { dataset } = compile(tides, ropes)
    const plain = dataset.talks[0]?.takeaways[1]
    if (plain)
      Object.assign(plain, {
        text: '[Low](https://tides.example/low) *water*',
        shown: { text: 'Low water', marks: [] },
      })
    expect(idsIn(carryIds(before, dataset, new Set()))).toEqual([ebb, low, spring])
  })
})

describe('a mark', () => {
  test('stays, and the id before leads to it', () => {
    const now = recompile(before, { ...tides, lines: tides.lines.with(1, 'Low water ^k3v9') }, ropes)
    expect(idsIn(now)).toEqual([ebb, 'k3v9', spring])
    expect(now.moved).toEqual({ [low]: 'k3v9' })
    const again = recompile(now, { ...tides, lines: tides.lines.with(1, 'Lower water ^b2') }, ropes)
    expect(again.moved).toEqual({ [low]: 'b2', k3v9: 'b2' })
  })

  test('tells a takeaway from all others, whatever it says and wherever it stands', () => {
    const written = tides.lines.map((line, at) => `${line} ^${[ebb, low, spring][at]}`)
    const swapped = [`Low water ^${ebb}`, `Ebb and flow decide when the ferry leaves ^${low}`]
    const now = recompile(
      recompile(before, { ...tides, lines: written }, ropes),
      { ...tides, lines: swapped },
      ropes,
    )
    expect(idsIn(now)).toEqual([ebb, low])
    expect(now.moved).toEqual({})
  })

  test('counts before words that hash to it', () => {
    const marked = `Slack water and nothing else ^${low}`
    const now = recompile(before, { ...tides, lines: [marked, 'Low water'] }, ropes)
    expect(idsIn(now)[0]).toBe(low)
    expect(idsIn(now)[1]).not.toBe(low)
    const turned = recompile(before, { ...tides, lines: ['Low water', marked] }, ropes)
    expect(idsIn(turned)[0]).not.toBe(low)
    expect(idsIn(turned)[1]).toBe(low)
  })

  test('does not take the words of another takeaway for its own', () => {
    const marked = recompile(before, { ...tides, lines: tides.lines.with(1, 'Low water ^k3v9') }, ropes)
    const lines = [
      'Ebb and flow decide when the ferry leaves ^k3v9',
      'Ebb and flow decide when ferries leave',
    ]
    expect(idsIn(recompile(marked, { ...tides, lines }, ropes))).toEqual(['k3v9', ebb])
  })
})

describe('an id never stands for something else', () => {
  test('when its takeaway was edited and its first words are written anew', () => {
    const edited = recompile(before, { ...tides, lines: tides.lines.with(1, 'Low water, at last') }, ropes)
    expect(idsIn(edited)[1]).toBe(low)
    const now = recompile(
      edited,
      { ...tides, lines: [...tides.lines.with(1, 'Low water, at last'), 'Low water'] },
      ropes,
    )
    expect(idsIn(now)[1]).toBe(low)
    expect(idsIn(now)[3]).not.toBe(low)
  })

  test('when words that moved to a mark are written anew', () => {
    const marked = recompile(before, { ...tides, lines: tides.lines.with(1, 'Low water ^k3v9') }, ropes)
    const lines = ['Low water', 'Night', 'Slack water ^k3v9', 'Noon']
    const now = recompile(marked, { ...tides, lines }, ropes)
    expect(now.moved[low]).toBe('k3v9')
    expect(idsIn(now)[0]).not.toBe(low)
  })

  test('when a new talk has the title that another one had', () => {
    const renamed = recompile(before, { ...tides, title: 'How to Read a Tide Table' }, ropes)
    const other = { title: tides.title, lines: ['Gulls learn the timetable', 'Herons do not', 'Low water'] }
    const now = recompile(renamed, other, { ...tides, title: 'How to Read a Tide Table' }, ropes)
    expect(talkIds(now)).toEqual(['reading-the-tides-2', 'reading-the-tides', 'ropes-and-knots'])
    expect(idsIn(now, 1)).toEqual([ebb, low, spring])
    expect(idsIn(now, 0)).not.toContain(low)
    const gone = recompile(renamed, { ...other, lines: other.lines.slice(0, 2) }, ropes)
    expect(talkIds(gone)).toEqual(['reading-the-tides-2', 'ropes-and-knots'])
  })
})

describe('a talk is found again', () => {
  const keynotes = [
    { title: 'Keynote', lines: ['Boats are late', 'Boats are early'], speaker: 'Ada Quill' },
    { title: 'Keynote', lines: ['Nets are torn', 'Nets are mended'], speaker: 'Bo Reed' },
  ]
  const two = compile(...keynotes).dataset

  test('among others of its title, by its takeaways or its speaker', () => {
    const [first, second] = keynotes
    if (!first || !second) throw new Error('two keynotes')
    expect(talkIds(recompile(two, second))).toEqual(['keynote-2'])
    expect(talkIds(recompile(two, second, first))).toEqual(['keynote-2', 'keynote'])
    expect(talkIds(recompile(two, { ...second, lines: ['Nobody fishes'] }))).toEqual(['keynote-2'])
  })

  test('by a title with a typing error, but not in its second part', () => {
    const part = (title: string, ...lines: string[]) => ({ title, lines, speaker: 'Ada Quill' })
    const one = compile(part('Mooring at night, part 1', 'Lamps help')).dataset
    expect(talkIds(recompile(one, part('Moring at night, part 1', 'Ropes freeze')))).toEqual([
      'mooring-at-night-part-1',
    ])
    expect(talkIds(recompile(one, part('Mooring at night, part 2', 'Ropes freeze')))).toEqual([
      'mooring-at-night-part-2',
    ])
    const inBrackets = compile(part('Mooring (part 1)', 'Lamps help')).dataset
    expect(talkIds(recompile(inBrackets, part('Mooring (part 2)', 'Ropes freeze')))).toEqual([
      'mooring-part-2',
    ])
  })
})

describe('what has moved', () => {
  const moving = (moved: Record<string, string>) => carryIds({ ...before, moved }, before, new Set()).moved

  test('is followed to its end, and dropped where there is none', () => {
    expect(moving({ a: 'b', b: ebb, c: 'gone', d: 'c' })).toEqual({ a: ebb, b: ebb })
  })

  test('never goes round, and never starts from an id in use', () => {
    expect(moving({ a: 'b', b: 'a', c: 'c', d: 'a', [low]: ebb })).toEqual({})
    const odd = Object.fromEntries([
      ['__proto__', ebb],
      ['constructor', low],
    ])
    expect(Object.entries(moving(odd))).toEqual(Object.entries(odd))
  })

  test('may be a long way', () => {
    const chain = Array.from({ length: 20_000 }, (_, at): [string, string] => [`step${at}`, `step${at + 1}`])
    const moved = moving(Object.fromEntries([...chain, ['step20000', ebb]]))
    expect(Object.keys(moved)).toHaveLength(20_001)
    expect(new Set(Object.values(moved))).toEqual(new Set([ebb]))
  })
})

test('nothing before and nothing now are no trouble', () => {
  const nothing = compile().dataset
  expect(carryIds(nothing, before, new Set())).toEqual(before)
  expect(carryIds(before, nothing, new Set())).toEqual(nothing)
})

describe('QCon London 2017', () => {
  const seed = decodeDataset(JSON.parse(readFileSync('public/data/qcon-london-2017.json', 'utf8')))
  const others = seed.talks.flatMap((talk) => talk.takeaways.map(({ text }) => text))
  const runs = 25

  test('compiled again is the same', () => {
    const hashed = {
      ...seed,
      talks: seed.talks.map((talk) =>
        withLines(
          talk,
          talk.takeaways.map(({ text }) => ({ text })),
        ),
      ),
    }
    expect(carryIds(seed, hashed, new Set())).toEqual(seed)
  })

  test.each([
    [0.1, 0.995],
    [0.3, 0.99],
    [0.6, 0.97],
  ])('keeps its ids when %f of its lines are edited, and none leads to a wrong line', (share, expected) => {
    let alive = 0
    let kept = 0
    const wrong: string[] = []
    for (let run = 0; run < runs; run++) {
      const random = createRandom(1000 * share + run)
      const edited = seed.talks.map((talk) =>
        editLines(
          talk.takeaways.map(({ text }) => text),
          share,
          random,
          others,
        ),
      )
      const fresh = { ...seed, talks: seed.talks.map((talk, at) => withLines(talk, edited[at] ?? [])) }
      const carried = carryIds(seed, fresh, new Set())
      const textBefore = new Map(
        seed.talks.flatMap((talk) => talk.takeaways.map(({ id, text }) => [id, text])),
      )
      for (const [at, talk] of carried.talks.entries())
        for (const [index, { id, text }] of talk.takeaways.entries()) {
          const was = edited[at]?.[index]?.was ?? null
          const truth = was === null ? undefined : seed.talks[at]?.takeaways[was]?.id
          if (truth !== undefined) alive++
          if (truth === id) kept++
          // A line written anew with the very words of one that was deleted stands for it.
          else if (textBefore.has(id) && wordsOf(textBefore.get(id) ?? '') !== wordsOf(text))
            wrong.push(`${textBefore.get(id)} -> ${text}`)
        }
      expect(carryIds(carried, fresh, new Set())).toEqual(carried)
    }
    expect(wrong).toEqual([])
    expect(kept / alive).toBeGreaterThanOrEqual(expected)
  })

  /** A talk of the seed with other lines, as a compiler would make it. */
  function withLines(talk: TalkRecord, lines: readonly { text: string }[]): TalkRecord {
    const ids = takeawayIds(
      seed.conference.id,
      talk.id,
      lines.map(({ text }) => text),
    )
    const takeaways = lines.map(({ text }, at) => {
      const same = talk.takeaways.find((takeaway) => takeaway.text === text)
      return { depth: 0, line: at + 1, topics: [], ...same, text, id: ids[at] ?? '' }
    })
    return { ...talk, takeaways }
  }
})

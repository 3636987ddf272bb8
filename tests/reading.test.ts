import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fold } from '#notes/fold.ts'
import { decodeText } from '#notes/read/decode.ts'
import type { ReadNotes, ReadTalk } from '#notes/read/model.ts'
import { readNotes } from '#notes/read/notes.ts'

interface ExpectedTalk {
  title: string
  /** What else a reader could call it. */
  orTitles?: string[]
  speakers?: string[]
  orSpeakers?: (string | string[])[]
  /** May be called a talk or not: a panel without a title, opening words. */
  optional?: true
  organisations?: (string | null)[]
  day?: number
  date?: string
  takeaways?: string[]
  depths?: number[]
}

interface Expected {
  talks?: ExpectedTalk[]
  /** Words that must be somewhere in what was read. */
  notLost?: string[]
  lines?: string[]
  /** Needs a person: must neither fail nor lose anything. */
  fails?: 'gently'
  gentle?: boolean
}

function expectedIn(folder: string): [file: string, expected: Expected][] {
  const all: Record<string, Expected> = JSON.parse(
    readFileSync(`tests/fixtures/${folder}/expected.json`, 'utf8'),
  )
  return Object.entries(all)
}

function read(folder: string, file: string): { text: string; notes: ReadNotes } | null {
  const { text } = decodeText(readFileSync(`tests/fixtures/${folder}/${file}`))
  return text === null ? null : { text, notes: readNotes(text, file) }
}

/** Made comparable: no marks, quotation marks, case or kinds of space. */
const plain = (text: string) =>
  fold(text)
    .replace(/[*_`~"'.,]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const namesOf = (speakers: readonly string[]) => speakers.map(plain).sort().join(', ')
const titlesOf = ({ title, orTitles = [] }: ExpectedTalk) => [title, ...orTitles].map(plain)

/** All words of the notes, wherever they went. */
function allWords({ title, facts, talks, notes }: ReadNotes): string {
  const texts: string[] = []
  const collect = (value: unknown) => {
    if (typeof value === 'string') texts.push(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect)
  }
  collect({ title, facts, talks, notes })
  return plain(texts.join(' '))
}

/** What was read of a talk, as far as something is expected of it. */
function seen(talk: ReadTalk | undefined, wanted: ExpectedTalk): ExpectedTalk {
  const takeaways = talk?.takeaways ?? []
  const all: Required<Omit<ExpectedTalk, 'orTitles' | 'orSpeakers' | 'optional'>> = {
    title: titlesOf(wanted).includes(plain(talk?.title ?? '')) ? wanted.title : (talk?.title ?? ''),
    speakers: [namesOf(talk?.speakers.map(({ name }) => name) ?? [])],
    organisations: talk?.speakers.map(({ organisation }) => organisation) ?? [],
    day: talk?.day ?? 0,
    date: talk?.date ?? '',
    takeaways: takeaways.map(({ text }) => plain(text)),
    depths: takeaways.map(({ depth }) => depth),
  }
  return {
    ...all,
    ...Object.fromEntries(Object.keys(all).flatMap((key) => (key in wanted ? [] : [[key, undefined]]))),
  }
}

/** The same of what is expected. */
function comparable(wanted: ExpectedTalk): ExpectedTalk {
  const { orTitles: _titles, orSpeakers: _speakers, ...talk } = wanted
  return {
    ...talk,
    ...(talk.speakers && { speakers: [namesOf(talk.speakers)] }),
    ...(talk.takeaways && { takeaways: talk.takeaways.map(plain) }),
  }
}

describe('notes in the styles people write', () => {
  test.each(expectedIn('notes'))('%s', (file, { talks = [], notLost = [], fails }) => {
    const { notes, text } = read('notes', file) ?? { notes: readNotes(''), text: '' }
    const words = allWords(notes)
    expect(notLost.filter((lost) => !words.includes(plain(lost)))).toEqual([])
    const counted = [...notes.lines.values()].reduce((sum, count) => sum + count, 0)
    expect(counted).toBe(text.split(/\r\n|\r|\n/).length)
    const found = fails ? [] : notes.talks
    expect(found.map((talk, at) => seen(talk, talks[at] ?? { title: '' }))).toEqual(talks.map(comparable))
  })
})

describe.each(['notes-held-out', 'notes-of-many'])('%s, written without knowing the reader,', (folder) => {
  const files = expectedIn(folder).map(([file, expected]) => {
    const found = read(folder, file)
    if (!found) throw new Error(`${file} is no text`)
    const { notes, text } = found
    const talks = (expected.talks ?? []).filter(
      (talk) => !talk.optional || notes.talks.some(({ title }) => titlesOf(talk).includes(plain(title))),
    )
    const hasTalks =
      notes.talks.length === talks.length &&
      talks.every((talk, at) => titlesOf(talk).includes(plain(notes.talks[at]?.title ?? '')))
    const isRightOrEmpty = talks.every((talk, at) => {
      const names = namesOf(notes.talks[at]?.speakers.map(({ name }) => name) ?? [])
      const right = [talk.speakers ?? [], ...(talk.orSpeakers ?? []).map((other) => [other].flat())].map(
        namesOf,
      )
      return !hasTalks || names === '' || right.includes(names)
    })
    const words = allWords(notes)
    const lost = (expected.lines ?? []).filter((line) => !words.includes(plain(line)))
    const counted = [...notes.lines.values()].reduce((sum, count) => sum + count, 0)
    const isCounted = counted === text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/).length
    return { file, isGentle: expected.gentle === true, hasTalks, isRightOrEmpty, lost, isCounted }
  })
  const ordinary = files.filter(({ isGentle }) => !isGentle)
  const share = (these: typeof files) => these.length / ordinary.length

  test('have the right talks in nine of ten files', () => {
    expect(share(ordinary.filter(({ hasTalks }) => hasTalks))).toBeGreaterThanOrEqual(0.9)
  })

  test('have the right speakers or none in 97 of 100 files', () => {
    expect(share(ordinary.filter(({ isRightOrEmpty }) => isRightOrEmpty))).toBeGreaterThanOrEqual(0.97)
  })

  test('lose no line', () => {
    expect(files.flatMap(({ file, lost }) => lost.map((line) => `${file}: ${line}`))).toEqual([])
    expect(files.filter(({ isCounted }) => !isCounted)).toEqual([])
  })
})

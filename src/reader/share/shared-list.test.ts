import { readFileSync } from 'node:fs'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SharedItem } from './shared-item.ts'
import {
  decodeSharedList,
  encodeSharedList,
  fitsIntoLink,
  longestLink,
  SharedListError,
} from './shared-list.ts'

const textIn = (fragment: string) =>
  inflateRawSync(Buffer.from(fragment.replace('s=a', ''), 'base64url')).toString('utf8')

/** FNV-1a in whole numbers of any size, as slow as it is plain. */
function checksumOf(text: string): string {
  let hash = 0x811c9dc5n
  for (const unit of Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)))
    hash = ((hash ^ BigInt(unit)) * 0x01000193n) % 2n ** 32n
  return hash.toString(36).padStart(7, '0')
}
const fragmentOf = (content: string) =>
  `s=a${deflateRawSync(checksumOf(content) + content).toString('base64url')}`
const itemOf = (given: Partial<SharedItem> = {}): SharedItem => ({
  kind: 'takeaway',
  id: 'gnw6xwdbkz',
  talkId: 'talk',
  conferenceId: 'conference',
  words: 'Measure first',
  talkTitle: 'A talk',
  speakers: 'Ada, Grace',
  note: '',
  ...given,
})
const outcomeOf = (fragment: string) =>
  decodeSharedList(fragment).then(
    ({ items }) => items,
    (error: unknown) => (error instanceof SharedListError ? error.reason : { threw: error }),
  )

const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,12}[a-z0-9]$/),
  fc.constantFrom('a..b', '1', 'x'.repeat(200)),
)
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 9 }),
)
const list = fc.uniqueArray(
  fc.record<SharedItem>({
    kind: fc.constantFrom('takeaway', 'talk'),
    id,
    talkId: fc.constantFrom('t1', 't2', 'deliver-docker-containers'),
    conferenceId: fc.constantFrom('qcon-london-2017', 'c', ''),
    words: fc.oneof(text, fc.constant('A talk')),
    talkTitle: fc.constantFrom('A talk', 'Another “talk”', ''),
    speakers: text,
    note: fc.oneof(fc.constant(''), fc.uuid()),
  }),
  { selector: (item) => item.id, maxLength: 8 },
)
const wellFormed = (item: SharedItem): SharedItem => ({
  ...item,
  words: item.words.toWellFormed(),
  speakers: item.speakers.toWellFormed(),
})

describe('a shared list', () => {
  test('comes out as it went in, with its notes', async () => {
    await fc.assert(
      fc.asyncProperty(list, async (items) => {
        const fragment = await encodeSharedList(items, { withNotes: true })
        expect(fragment).toMatch(/^s=a[A-Za-z0-9_-]+$/)
        expect(await decodeSharedList(`#${fragment}`)).toEqual({ items: items.map(wellFormed) })
      }),
      { numRuns: 2000, seed: 21 },
    )
  })

  test('holds no note’s text unless it was asked for', async () => {
    await fc.assert(
      fc.asyncProperty(list, async (items) => {
        const fragment = await encodeSharedList(items, { withNotes: false })
        const notes = items.map(({ note }) => note).filter((note) => note !== '')
        expect(notes.filter((note) => textIn(fragment).includes(note))).toEqual([])
        const expected = items.map((item) => ({ ...wellFormed(item), note: '' }))
        expect((await decodeSharedList(fragment)).items).toEqual(expected)
      }),
      { numRuns: 2000, seed: 22 },
    )
  })

  test('names a talk and a conference once', async () => {
    const items = Array.from({ length: 30 }, (_, at) => itemOf({ id: `i${at}` }))
    const content = textIn(await encodeSharedList(items, { withNotes: true }))
    for (const word of ['A talk', 'Ada, Grace', '"talk"', 'conference'])
      expect(content.split(word)).toHaveLength(2)
  })

  test('names a talk’s title once where the talk itself is saved, and of two items with one id has the first', async () => {
    const items = [
      itemOf({ kind: 'talk', id: 'talk', words: 'A talk' }),
      itemOf(),
      itemOf({ words: 'Other words' }),
    ]
    const fragment = await encodeSharedList(items, { withNotes: true })
    expect(textIn(fragment).split('A talk')).toHaveLength(2)
    expect((await decodeSharedList(fragment)).items).toEqual(items.slice(0, 2))
  })

  test('leaves out what no address can name', async () => {
    const items = [itemOf({ id: '..' }), itemOf({ id: 'a/b' }), itemOf({ talkId: '' }), itemOf()]
    expect((await decodeSharedList(await encodeSharedList(items, { withNotes: true }))).items).toEqual([
      itemOf(),
    ])
  })

  test('has notes of at most 20,000 characters', async () => {
    const note = `${'n'.repeat(19_999)}😀`
    const [item] = (await decodeSharedList(await encodeSharedList([itemOf({ note })], { withNotes: true })))
      .items
    expect(item?.note).toBe(`${'n'.repeat(19_999)}\uFFFD`)
    const foreign = fragmentOf(JSON.stringify([['c'], [['t', 0, 'T', '']], [[0, 0, 'i', 'w', note]]]))
    expect((await decodeSharedList(foreign)).items[0]?.note).toBe(item?.note)
  })

  test('of 5,000 is passed on, of one more is not', async () => {
    const items = Array.from({ length: 5001 }, (_, at) => itemOf({ id: `i${at}` }))
    const most = await encodeSharedList(items.slice(1), { withNotes: false })
    expect((await decodeSharedList(most)).items).toHaveLength(5000)
    await expect(encodeSharedList(items, { withNotes: false })).rejects.toThrow(SharedListError)
  })

  test('of over 2 MB is not passed on', async () => {
    const items = Array.from({ length: 300 }, (_, at) => itemOf({ id: `i${at}`, words: 'w'.repeat(7000) }))
    await expect(encodeSharedList(items, { withNotes: false })).rejects.toThrow('too large for a link')
  })
})

const dataset: {
  conference: { id: string }
  talks: {
    id: string
    title: string
    speakers: { as: string }[]
    takeaways: { id: string; text: string }[]
  }[]
} = JSON.parse(readFileSync('public/data/qcon-london-2017.json', 'utf8'))
const real = dataset.talks.flatMap((talk) =>
  talk.takeaways.map((takeaway) =>
    itemOf({
      id: takeaway.id,
      talkId: talk.id,
      conferenceId: dataset.conference.id,
      words: takeaway.text,
      talkTitle: talk.title,
      speakers: talk.speakers.map(({ as }) => as).join(', '),
    }),
  ),
)
const lengthOf = async (items: SharedItem[]) => (await encodeSharedList(items, { withNotes: false })).length
const lengths = [await lengthOf(real.slice(0, 10)), await lengthOf(real.slice(0, 100))] as const

describe('a list of takeaways of QCon London 2017', () => {
  test(`has ${lengths[0]} characters for 10, and ${lengths[1]} for 100`, () => {
    expect(real.length).toBeGreaterThanOrEqual(100)
    expect(lengths[0]).toBeLessThan(1000)
    expect(lengths[1]).toBeLessThan(6200)
  })

  test('fits into a link up to 8,000 characters', () => {
    expect(fitsIntoLink('x'.repeat(longestLink))).toBe(true)
    expect(fitsIntoLink('x'.repeat(8001))).toBe(false)
  })
})

describe('a fragment that is no whole list', () => {
  const good = [itemOf({ note: 'mine' }), itemOf({ kind: 'talk', id: 'talk', words: 'A talk' })]

  test('of 5,000 kinds is refused with a sentence, quickly, and never read as another list', async () => {
    const fragment = await encodeSharedList(good, { withNotes: true })
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const at = fc.nat({ max: fragment.length - 1 })
    const broken = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...letters.split('')) }).map((rest) => `s=a${rest}`),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => `s=a${Buffer.from(bytes).toString('base64url')}`),
      at.map((length) => fragment.slice(0, length)),
      fc.tuple(at, fc.nat({ max: 63 })).map(([place, letter]) => {
        return fragment.slice(0, place) + letters.charAt(letter) + fragment.slice(place + 1)
      }),
      fc.tuple(at, fc.nat({ max: 7 })).map(([place, bit]) => {
        const bytes = Buffer.from(fragment.slice(3), 'base64url')
        bytes[place % bytes.length] = (bytes[place % bytes.length] ?? 0) ^ (1 << bit)
        return `s=a${bytes.toString('base64url')}`
      }),
    )
    let refused = 0
    let slowest = 0
    await fc.assert(
      fc.asyncProperty(broken, async (given) => {
        const start = performance.now()
        const outcome = await outcomeOf(given)
        slowest = Math.max(slowest, performance.now() - start)
        if (typeof outcome === 'string') refused++
        // The last letter has bits that mean nothing.
        expect(typeof outcome === 'string' ? good : outcome).toEqual(good)
      }),
      { numRuns: 5000, seed: 23 },
    )
    expect(refused).toBeGreaterThan(4900)
    expect(slowest).toBeLessThan(2000)
  })

  test('but has the right checksum is refused unless it is a list', async () => {
    const ids = fc.constantFrom('ok', '..', '.', '', 'UP', 'a/b', '__proto__', 'x'.repeat(201))
    const cell = fc.oneof(fc.constantFrom(0, 1, -1, 0.5, 1e9), ids, fc.constant(null), fc.constant({}))
    const row = fc.array(cell, { maxLength: 6 })
    const content = fc.oneof(
      fc.json(),
      fc
        .tuple(
          fc.array(ids, { maxLength: 2 }),
          fc.array(row, { maxLength: 2 }),
          fc.array(row, { maxLength: 2 }),
        )
        .map((tables) => JSON.stringify(tables)),
    )
    await fc.assert(
      fc.asyncProperty(content, async (given) => {
        const outcome = await outcomeOf(fragmentOf(given))
        expect(Array.isArray(outcome) ? 'a list' : outcome).toMatch(/^(?:a list|damaged)$/)
      }),
      { numRuns: 2000, seed: 24 },
    )
  })

  const talks = [['t', 0, 'T', '']]
  test.each<[string, unknown, SharedListError['reason'] | number]>([
    ['a list', [['c'], talks, [[0, 0, 'i', 'w']]], 1],
    [
      'the same id twice',
      [
        ['c'],
        talks,
        [
          [0, 0, 'i', 'w'],
          [0, 0, 'i', 'x'],
        ],
      ],
      1,
    ],
    ['nothing', [[], [], []], 0],
    ['a talk that is not there', [['c'], talks, [[1, 0, 'i', 'w']]], 'damaged'],
    ['a conference that is not there', [[], talks, [[0, 0, 'i', 'w']]], 'damaged'],
    ['an id that begins with none', [['c'], talks, [[0, 0, '-', 'w']]], 'damaged'],
    ['an id that leads elsewhere', [['c'], talks, [[0, 0, '..', 'w']]], 'damaged'],
    ['a conference that leads elsewhere', [['.'], talks, []], 'damaged'],
    ['a talk with a space', [['c'], [['t t', 0, 'T', '']], []], 'damaged'],
    ['an id of 201 letters', [['c'], talks, [[0, 0, 'x'.repeat(201), 'w']]], 'damaged'],
    ['another kind', [['c'], talks, [[0, 2, 'i', 'w']]], 'damaged'],
    ['words that are markup data', [['c'], talks, [[0, 0, 'i', { html: 'w' }]]], 'damaged'],
    ['a cell too many', [['c'], talks, [[0, 0, 'i', 'w', 'n', 'm']]], 'damaged'],
    ['5,001 items', [['c'], talks, Array.from({ length: 5001 }, () => [0, 0, 'i', 'w'])], 'too large'],
    ['600,000 things', [[], [], Array.from({ length: 600_000 }, () => 1)], 'too large'],
    ['600,000 talks', [[], Array.from({ length: 600_000 }, () => []), []], 'too large'],
  ])('with %s is judged by its content', async (_, content, expected) => {
    const start = performance.now()
    const outcome = await outcomeOf(fragmentOf(JSON.stringify(content)))
    expect(Array.isArray(outcome) ? outcome.length : outcome).toBe(expected)
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  test('has a sentence for each reason', async () => {
    const whyNot = (fragment: string) => decodeSharedList(fragment).then(JSON.stringify, String)
    expect(await whyNot('#section-2')).toBe('Error: This address holds no shared list.')
    expect(await whyNot('s=')).toMatch(/^Error: This link is damaged or was cut off/)
    expect(await whyNot('s=cAAAA')).toContain('newer version of this site (its format is “c”')
    expect(await whyNot('s=1AAAA')).toMatch(/damaged/)
    const bomb = deflateRawSync(Buffer.alloc(200_000_000)).toString('base64url')
    expect(await whyNot(`s=a${bomb}`)).toMatch(/too large for a link/)
  })
})

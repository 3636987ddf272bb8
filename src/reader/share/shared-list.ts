import * as v from 'valibot'
import { savedId } from '../export/backup-schema.ts'
import { PackedTextError, packText, unpackText } from './packed-text.ts'
import type { SharedItem } from './shared-item.ts'

/** Items in the order in which they were shared; no two have the same id. */
export interface SharedList {
  items: SharedItem[]
}

/** Why a shared list cannot be read; the message is a sentence for the reader. */
export class SharedListError extends Error {
  readonly reason: 'not ours' | 'damaged' | 'newer' | 'too large'
  constructor(reason: SharedListError['reason'], message: string) {
    super(message)
    this.reason = reason
  }
}

/** Characters a link may have: beyond, mail and chat programs cut it off. */
export const longestLink = 8000

/** Whether an address is short enough to be passed on as a link. */
export function fitsIntoLink(url: string): boolean {
  return url.length <= longestLink
}

const version = 'a'
const mostItems = 5000
const mostBytes = 2_000_000
const longest = { words: 10_000, line: 2000, note: 20_000 }

/**
 * A list as the fragment of an address, without `#`: `s=`, the format's letter, and the packed text of a checksum and
 * `[conferences, talks, items]`. A talk names its conference, an item its talk, by place in the list before. Notes go along
 * only `withNotes`. Items that no address can name are left out. Throws a `SharedListError` if the list is too large.
 */
export async function encodeSharedList(
  items: readonly SharedItem[],
  { withNotes }: { withNotes: boolean },
): Promise<string> {
  const conferences = new Map<string, number>()
  const talks = new Map<string, number>()
  const sendable = items.filter(
    (item) => v.is(savedId, item.id) && v.is(savedId, item.talkId) && v.is(conferenceId, item.conferenceId),
  )
  const rows = sendable.map((item): Row => {
    const conference = placeIn(conferences, item.conferenceId)
    const { talkId, kind, id } = item
    const title = cut(item.talkTitle, longest.line)
    const words = cut(item.words, longest.words)
    const talk: TalkRow = [talkId, conference, title, cut(item.speakers, longest.line)]
    const at = placeIn(talks, JSON.stringify(talk))
    const row: Row = [at, kind === 'talk' ? 1 : 0, id === talkId ? 0 : id, words === title ? 0 : words]
    return withNotes && item.note !== '' ? [...row, cut(item.note, longest.note)] : row
  })
  const text = `[${JSON.stringify([...conferences.keys()])},[${[...talks.keys()].join(',')}],${JSON.stringify(rows)}]`
  if (rows.length > mostItems || new TextEncoder().encode(text).length + checksumLength > mostBytes)
    throw tooLarge()
  return `s=${version}${await packText(checksumOf(text) + text)}`
}

/** The list in an address's fragment, with or without its `#`. Throws a `SharedListError`, never another. */
export async function decodeSharedList(fragment: string): Promise<SharedList> {
  const body = fragment.replace(/^#/, '')
  const letter = body.charAt(2)
  if (!body.startsWith('s=')) throw new SharedListError('not ours', 'This address holds no shared list.')
  if (/[b-z]/.test(letter))
    throw new SharedListError(
      'newer',
      `This list was shared by a newer version of this site (its format is “${letter}”, this version reads “${version}”): reload the page and open the link again.`,
    )
  if (letter !== version) throw damaged()
  const text = await unpackText(body.slice(3), mostBytes).catch((error: unknown) => {
    throw error instanceof PackedTextError && error.reason === 'too large' ? tooLarge() : damaged()
  })
  const content = text.slice(checksumLength)
  if (checksumOf(content) !== text.slice(0, checksumLength)) throw damaged()
  return { items: itemsIn(content) }
}

/** A text within its limit, and without a lone surrogate, which would break any address it got into. */
const upTo = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => cut(text, most)),
  )
/** '' where what was saved came from a list that does not name it. */
const conferenceId = v.union([v.literal(''), savedId])
const place = v.pipe(v.number(), v.integer(), v.minValue(0))
const talkRow = v.strictTuple([savedId, place, upTo(longest.line), upTo(longest.line)])
const zero = v.literal(0)
const row = v.pipe(
  v.tupleWithRest(
    [place, v.picklist([0, 1]), v.union([zero, savedId]), v.union([zero, upTo(longest.words)])],
    upTo(longest.note),
  ),
  v.maxLength(5),
)
const tables = v.strictTuple([v.array(v.unknown()), v.array(v.unknown()), v.array(v.unknown())])
const content = v.strictTuple([v.array(conferenceId), v.array(talkRow), v.array(row)])

type TalkRow = v.InferOutput<typeof talkRow>
type Row = v.InferOutput<typeof row>

function itemsIn(text: string): SharedItem[] {
  const data = parse(text)
  // Counted before they are looked at, one by one.
  if (v.is(tables, data) && data.some(({ length }) => length > mostItems)) throw tooLarge()
  const result = v.safeParse(content, data, { abortEarly: true })
  if (!result.success) throw damaged()
  const [conferences, talks, rows] = result.output
  const items = new Map<string, SharedItem>()
  for (const [at, kind, ownId, ownWords, note = ''] of rows) {
    const [talkId, conferenceAt, talkTitle, speakers] = talks[at] ?? lost()
    const item: SharedItem = {
      kind: kind === 1 ? 'talk' : 'takeaway',
      id: ownId === 0 ? talkId : ownId,
      talkId,
      conferenceId: conferences[conferenceAt] ?? lost(),
      words: ownWords === 0 ? talkTitle : ownWords,
      talkTitle,
      speakers,
      note,
    }
    if (!items.has(item.id)) items.set(item.id, item)
  }
  return [...items.values()]
}

function cut(text: string, most: number): string {
  return text.slice(0, most).toWellFormed()
}

function placeIn(table: Map<string, number>, key: string): number {
  const at = table.get(key) ?? table.size
  table.set(key, at)
  return at
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw damaged()
  }
}

const checksumLength = 7

/**
 * FNV-1a of a text's UTF-16, http://www.isthe.com/chongo/tech/comp/fnv/: deflate without a wrapper has no checksum, and a letter that
 * was changed on the way would put other words into an author's mouth.
 */
function checksumOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36).padStart(checksumLength, '0')
}

function lost(): never {
  throw damaged()
}

function damaged(): SharedListError {
  return new SharedListError(
    'damaged',
    'This link is damaged or was cut off on its way: ask for it once more.',
  )
}

function tooLarge(): SharedListError {
  return new SharedListError(
    'too large',
    'This list is too large for a link: it may hold 5,000 takeaways and talks, and 2 MB of text.',
  )
}

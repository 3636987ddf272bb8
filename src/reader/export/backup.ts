import * as v from 'valibot'
import { type Bookmark, decodeBookmark, encodeBookmark, mergeBookmarks } from '../storage/bookmark.ts'
import { backupSchemaName, backupSchemaNumber, savedBookmark, savedId } from './backup-schema.ts'
import { isoOf } from './dates.ts'
import { printed, tooDeep, wellFormed } from './plain-data.ts'

/** The longest text that is read as a backup, in characters: 50 million, 50 MB where all are ASCII. */
export const longestBackup = 50_000_000

/** A file that is no backup, or none that can be used: one sentence for the reader. */
export class BackupError extends Error {
  override name = 'BackupError'
  readonly reason: 'too long' | 'not JSON' | 'not a backup' | 'newer'
  constructor(reason: BackupError['reason'], message: string) {
    super(message)
    this.reason = reason
  }
}

type UnreadableValue = [key: string, value: string]

export interface Backup {
  /** In milliseconds since 1970; null where the file does not say. */
  exportedAt: number | null
  /** One for each id, what was removed among them. */
  bookmarks: Bookmark[]
  /** Values that no version up to this one could read, by their keys, those of this file behind those it had. */
  unreadable: UnreadableValue[]
  /** Bookmarks of this file that cannot be read: where in its list, from 0, and one sentence for the reader. */
  problems: { index: number; message: string }[]
}

/**
 * All that is kept, as JSON: bookmarks, removed ones too, and as they are the values that cannot be read, by their keys.
 * `decodeBackup` gives back the same.
 */
export function encodeBackup(
  bookmarks: readonly Bookmark[],
  unreadable: readonly (readonly [key: string, value: string])[],
  exportedAt: number,
): string {
  const backup = {
    schema: backupSchemaName,
    exportedAt: isoOf(exportedAt),
    bookmarks: bookmarks.map((bookmark) => ({ id: bookmark.id, ...encodeBookmark(bookmark) })),
    unreadable,
  }
  return `${JSON.stringify(backup, null, 1)}\n`
}

/** A clock may be that much ahead of ours, in milliseconds: a later stamp would win over all that is done from now on. */
const tolerance = 5 * 60_000

/**
 * Reads a backup. Bookmarks of one id are merged, stamps beyond five minutes after `now` are set to that, lone surrogates
 * become U+FFFD. What cannot be read of a backup is in `unreadable` and `problems`; throws `BackupError`, and only that,
 * for a text that is none.
 */
export function decodeBackup(text: string, now: number): Backup {
  const file = envelopeOf(text)
  const bookmarks = new Map<string, Bookmark>()
  const problems: Backup['problems'] = []
  const unreadable = pairsOf(file.unreadable)
  for (const [index, stored] of file.bookmarks.entries()) {
    const { bookmark, message } = readBookmark(stored)
    if (bookmark) bookmarks.set(bookmark.id, mergeBookmarks(bookmark, bookmarks.get(bookmark.id)))
    else {
      problems.push({ index, message: `Bookmark ${index + 1} of this backup cannot be read: ${message}.` })
      unreadable.push([`bookmarks[${index}]`, printed(stored)])
    }
  }
  return {
    exportedAt: timeOf(file.exportedAt),
    bookmarks: [...bookmarks.values()].map((bookmark) => clamped(bookmark, now + tolerance)),
    unreadable,
    problems,
  }
}

const envelope = v.object({
  schema: v.string(),
  exportedAt: v.optional(v.unknown()),
  bookmarks: v.optional(v.unknown()),
  unreadable: v.optional(v.unknown()),
})

const another = 'choose a file that was downloaded here as a backup'

function envelopeOf(text: string): { exportedAt: unknown; bookmarks: unknown[]; unreadable: unknown } {
  if (text.length > longestBackup) {
    const limit = longestBackup / 1_000_000
    throw new BackupError(
      'too long',
      `This file is longer than the ${limit} MB a backup may have: ${another}.`,
    )
  }
  const result = v.safeParse(envelope, parse(text))
  const { schema = '', exportedAt, bookmarks, unreadable } = result.success ? result.output : {}
  const number = /^takeaways-saved\/([1-9]\d*)$/.exec(schema)?.[1]
  if (number === undefined) {
    const is = /^[\w./-]{1,60}$/.test(schema) ? `says that it is ${schema}, not` : 'does not say that it is'
    throw new BackupError(
      'not a backup',
      `This file ${is} ${backupSchemaName}, a backup of what is saved: ${another}.`,
    )
  }
  if (Number(number) > backupSchemaNumber) {
    throw new BackupError(
      'newer',
      `This backup is ${schema.slice(0, 60)} and this page reads up to ${backupSchemaName}: reload the page to get its newest version, then choose the file again.`,
    )
  }
  if (!Array.isArray(bookmarks)) {
    throw new BackupError('not a backup', `This backup has no list under “bookmarks”: ${another}.`)
  }
  return { exportedAt, bookmarks, unreadable }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const whole = text.trim()
    const problem =
      whole === ''
        ? 'is empty'
        : whole.startsWith('{') && !whole.endsWith('}')
          ? `ends in the middle, in line ${linesIn(whole)}`
          : `is not JSON${placeOf(text, error)}`
    throw new BackupError('not JSON', `This file ${problem}: ${another}.`)
  }
}

/** Where the text is wrong, as far as the browser says. */
function placeOf(text: string, error: unknown): string {
  const said = error instanceof Error ? error.message.slice(-200) : ''
  const line = /\bline (\d+)/.exec(said)?.[1]
  const position = /\bposition (\d+)/.exec(said)?.[1]
  if (line !== undefined) return ` in line ${line}`
  return position === undefined ? '' : ` in line ${linesIn(text.slice(0, Number(position)))}`
}

function linesIn(text: string): number {
  return text.split('\n').length
}

function readBookmark(
  stored: unknown,
): { bookmark: Bookmark; message?: never } | { bookmark: null; message: string } {
  const value = wellFormed(stored)
  if (value === tooDeep) return { bookmark: null, message: 'it is nested too deeply' }
  const result = v.safeParse(v.looseObject({ id: v.unknown() }), value)
  if (!result.success) return { bookmark: null, message: 'it is no object with an id' }
  const { id, ...fields } = result.output
  if (!v.is(savedId, id)) return { bookmark: null, message: 'its id is not one that this page gives' }
  const bookmark = decodeBookmark(id, fields)
  if (bookmark) return { bookmark }
  const [issue] = v.safeParse(savedBookmark, value).issues ?? []
  const path = issue && v.getDotPath(issue)
  return { bookmark: null, message: path ? `“${path}” of ${id} is missing or wrong` : `${id} is incomplete` }
}

/** Pairs of texts; what else stands in the list is kept as the JSON it is. */
function pairsOf(list: unknown): UnreadableValue[] {
  if (list === undefined) return []
  if (!Array.isArray(list)) return [['unreadable', printed(list)]]
  return list.map((pair: unknown, index): UnreadableValue => {
    const result = v.safeParse(v.strictTuple([v.string(), v.string()]), pair)
    if (!result.success) return [`unreadable[${index}]`, printed(pair)]
    const [key, value] = result.output
    return [key.toWellFormed(), value.toWellFormed()]
  })
}

function clamped(bookmark: Bookmark, latest: number): Bookmark {
  const { savedAt, changedAt, noteHistory } = bookmark
  return {
    ...bookmark,
    savedAt: Math.min(savedAt, latest),
    changedAt: Math.min(changedAt, latest),
    noteHistory: {
      versions: noteHistory.versions.map((version) => ({ ...version, at: Math.min(version.at, latest) })),
      seen: new Map([...noteHistory.seen].map(([by, at]) => [by, Math.min(at, latest)])),
    },
  }
}

function timeOf(date: unknown): number | null {
  const time = typeof date === 'string' ? Date.parse(date) : Number.NaN
  return Number.isNaN(time) ? null : time
}

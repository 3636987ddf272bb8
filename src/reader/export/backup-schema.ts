import * as v from 'valibot'
import { storedBookmark } from '../storage/bookmark.ts'

/** The newest backup this code reads. A higher number is refused, a lower one would be brought up to date. */
export const backupSchemaNumber = 1
export const backupSchemaName = `takeaways-saved/${backupSchemaNumber}`

const text = v.string()

/** Ids stand in addresses, so they are what `notes/dataset.ts` takes for one. */
export const savedId = v.pipe(
  text,
  v.maxLength(200),
  v.regex(/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/, 'an id is lower-case letters, digits, dots and dashes'),
)

/** A bookmark as `encodeBookmark` writes it, with its id. Times are milliseconds since 1970. */
export const savedBookmark = v.looseObject({ id: savedId, ...storedBookmark.entries })

/** A backup as it is published for other programs; `decodeBackup` is more forgiving. */
export const backupSchema = v.looseObject({
  schema: v.literal(backupSchemaName),
  exportedAt: v.pipe(text, v.isoTimestamp()),
  bookmarks: v.array(savedBookmark),
  unreadable: v.array(v.tuple([text, text])),
})

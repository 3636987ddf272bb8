import * as v from 'valibot'
import { tidy } from '../fold.ts'
import type { ScheduledTalk } from './model.ts'

/** The dataset allows 1,000 characters a line. */
const longest = 500

/**
 * One line of text, whatever it is wrapped in: a number, a text by language (`{ "en": "…" }`, English first), something
 * with a name. Null if there is none.
 */
export const line = v.optional(v.pipe(v.unknown(), v.transform(lineIn)), null)

/** The entries that are right; the others, or all if it is no list, are left out. */
export function tolerantList<T>(entry: v.GenericSchema<unknown, T>) {
  const keep = (list: unknown): T[] =>
    (Array.isArray(list) ? list : []).flatMap((each: unknown) => {
      const result = v.safeParse(entry, each)
      return result.success ? [result.output] : []
    })
  return v.optional(v.pipe(v.unknown(), v.transform(keep)), [])
}

/** An address of the web, null if it is none. */
export const webAddress = v.optional(
  v.fallback(
    v.nullable(
      v.pipe(
        v.string(),
        v.trim(),
        v.maxLength(2000),
        v.regex(/^https?:\/\/\S+$/i),
        v.url(),
        v.transform((url) => url.toWellFormed()),
      ),
    ),
    null,
  ),
  null,
)

/** Links that lead somewhere, each once; one without a title is called by its address. */
export function linksFrom(
  found: readonly { title: string | null; url: string | null }[],
): ScheduledTalk['links'] {
  const links = new Map<string, ScheduledTalk['links'][number]>()
  for (const { title, url } of found)
    if (url !== null && !links.has(url)) links.set(url, { title: title ?? url, url })
  return [...links.values()]
}

/** Decodes what was recognised as a schedule. Throws an `Error` whose message says what is wrong and where. */
export function decodeAs<T>(format: string, schema: v.GenericSchema<unknown, T>, data: unknown): T {
  const result = v.safeParse(schema, data, { abortEarly: true })
  if (result.success) return result.output
  const issue = result.issues[0]
  const place = v.getDotPath(issue) ?? 'its top level'
  throw new Error(`This looks like a schedule from ${format}, but at ${place}: ${issue.message}`)
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function lineIn(value: unknown): string | null {
  if (typeof value === 'string') return shorten(tidy(value.slice(0, 4 * longest).replace(/\p{Cc}+/gu, ' ')))
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null
  if (!isRecord(value)) return null
  const texts = [value['name'], value['en'], ...Object.values(value)]
  for (const text of texts) {
    const found = typeof text === 'string' || isRecord(text) ? lineWithin(text) : null
    if (found !== null) return found
  }
  return null
}

/** No deeper than a name by language. */
function lineWithin(value: string | Record<string, unknown>): string | null {
  if (typeof value === 'string') return lineIn(value)
  const text = [value['en'], ...Object.values(value)].find(
    (each) => typeof each === 'string' && lineIn(each) !== null,
  )
  return typeof text === 'string' ? lineIn(text) : null
}

function shorten(text: string): string | null {
  return text.slice(0, longest).toWellFormed().trim() || null
}

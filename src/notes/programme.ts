import * as v from 'valibot'
import type { Confidence } from './model.ts'

const fact = <T extends v.GenericSchema>(value: T) =>
  v.object({ value, source: v.string(), confidence: v.picklist(['high', 'medium', 'low']) })
const text = v.pipe(v.string(), v.nonEmpty())

const talkFacts = v.object({
  /** The talk's title as the notes have it: how the two are matched. */
  title: text,
  officialTitle: v.optional(fact(text)),
  track: v.optional(fact(text)),
  date: v.optional(fact(v.pipe(v.string(), v.isoDate()))),
  time: v.optional(
    fact(
      v.object({ start: v.pipe(v.string(), v.isoTime()), end: v.nullable(v.pipe(v.string(), v.isoTime())) }),
    ),
  ),
  room: v.optional(fact(text)),
  organisation: v.optional(fact(text)),
  /** The people's real names where the notes spell them otherwise (`as`), or all of them where the notes name none. */
  speakers: v.optional(fact(v.array(v.object({ name: text, as: text, organisation: v.optional(text) })))),
  links: v.optional(fact(v.array(v.object({ title: text, url: v.pipe(v.string(), v.url()) })))),
})

const programmeSchema = v.object({
  about: v.optional(v.string()),
  conference: v.object({
    /** Null: as the notes have it. */
    name: v.nullable(text),
    dates: v.array(v.pipe(v.string(), v.isoDate())),
    timezone: v.nullable(text),
    url: v.nullable(v.pipe(v.string(), v.url())),
    source: v.optional(text),
  }),
  /** What is known of the notes themselves; a schedule knows nothing of them. */
  notes: v.optional(
    v.object({
      title: text,
      author: v.nullable(text),
      url: v.nullable(v.pipe(v.string(), v.url())),
      licence: v.nullable(text),
    }),
  ),
  /** Keyed by the name facts refer to them by; `notes` needs no entry. */
  sources: v.record(text, v.object({ title: text, url: v.nullable(v.pipe(v.string(), v.url())) })),
  talks: v.array(talkFacts),
})

/** What is known about a conference's talks from elsewhere: `content/<conference>/programme.json`. */
export type Programme = v.InferOutput<typeof programmeSchema>
export type TalkFacts = Programme['talks'][number]
export interface FactValue<T> {
  value: T
  source: string
  confidence: Confidence
}

/** Decodes a programme. Throws an `Error` whose message says what is wrong and where. */
export function decodeProgramme(data: unknown): Programme {
  const result = v.safeParse(programmeSchema, data, { abortEarly: true })
  if (result.success) {
    checkSources(result.output)
    return result.output
  }
  const issue = result.issues[0]
  throw new Error(`At ${v.getDotPath(issue) ?? 'its top level'}: ${issue.message}`)
}

function checkSources({ talks, sources }: Programme): void {
  for (const { title, ...facts } of talks) {
    for (const [field, stated] of Object.entries(facts)) {
      const source = stated?.source ?? 'notes'
      if (source === 'notes' || Object.hasOwn(sources, source)) continue
      throw new Error(
        `The ${field} of “${title}” names the source “${source}”, which is not among the sources`,
      )
    }
  }
}

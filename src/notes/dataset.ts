import * as v from 'valibot'
import { blockKinds, type Dataset, type DatasetIndex, longestText, markKinds, topicKinds } from './model.ts'

/** The newest dataset this code reads. A higher number is refused, a lower one would be brought up to date here. */
export const datasetSchemaNumber = 1

/** Foreign data that cannot be used: says what is wrong, and where in it. */
export class DatasetError extends Error {
  override name = 'DatasetError'
  readonly reason: 'not a dataset' | 'newer' | 'damaged'
  constructor(reason: DatasetError['reason'], message: string) {
    super(message)
    this.reason = reason
  }
}

const id = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/, 'an id is lower-case letters, digits, dots and dashes'),
)
/** A lone surrogate would break any address it got into. */
const wellFormed = v.transform((text: string) => text.toWellFormed())
const line = v.pipe(v.string(), v.maxLength(1000), wellFormed)
const text = v.pipe(v.string(), v.maxLength(longestText), wellFormed)
const block = v.pipe(v.string(), v.maxLength(100_000), wellFormed)
const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0))
const date = v.pipe(v.string(), v.isoDate())
const clock = v.pipe(v.string(), v.isoTime())
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'))
const url = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.regex(/^(?:https?:\/\/|mailto:)\S+$/i, 'an http, https or mailto address'),
)
/** A link that is no link is dropped rather than refused: the talk is still worth reading. */
const maybeUrl = v.fallback(v.nullable(url), null)

const conference = v.looseObject({
  id,
  name: line,
  dates: v.pipe(v.array(date), v.maxLength(100)),
  timezone: v.nullable(line),
  url: maybeUrl,
})

const span = v.strictTuple([wholeNumber, wholeNumber])

/** A mark whose link is no link is shown as words. */
const markSchema = v.looseObject({
  kind: v.picklist(markKinds),
  start: wholeNumber,
  end: wholeNumber,
  url: v.exactOptional(v.fallback(url, '')),
})

const written = {
  text,
  shown: v.exactOptional(v.looseObject({ text, marks: v.array(markSchema) })),
  group: v.exactOptional(line),
  blocks: v.exactOptional(v.array(v.looseObject({ kind: v.picklist(blockKinds), text: block }))),
}

const takeawaySchema = v.looseObject({
  id,
  ...written,
  kind: v.exactOptional(v.literal('line')),
  depth: v.pipe(wholeNumber, v.maxValue(8)),
  line: wholeNumber,
  topics: v.array(
    v.looseObject({ id, via: v.picklist(['written', 'found']), at: v.optional(v.array(span), []) }),
  ),
})

const talkSchema = v.looseObject({
  id,
  title: line,
  officialTitle: v.optional(v.nullable(line), null),
  day: v.nullable(id),
  order: wholeNumber,
  track: v.nullable(id),
  time: v.optional(v.nullable(v.looseObject({ start: clock, end: v.nullable(clock) })), null),
  room: v.optional(v.nullable(line), null),
  speakers: v.array(v.looseObject({ id, as: line })),
  remarks: v.array(v.looseObject(written)),
  links: v.array(v.looseObject({ title: line, url: v.fallback(url, '') })),
  tags: v.exactOptional(v.array(line)),
  source: v.exactOptional(id),
  facts: v.record(line, v.looseObject({ source: id, confidence: v.picklist(['high', 'medium', 'low']) })),
  takeaways: v.pipe(v.array(takeawaySchema), v.maxLength(100_000)),
})

/** What a file of `public/data/` must be; unknown extra fields are kept. */
export const datasetSchema = v.looseObject({
  schema: v.string(),
  conference,
  days: v.array(v.looseObject({ id, number: wholeNumber, date: v.nullable(date), label: line })),
  tracks: v.array(v.looseObject({ id, name: line })),
  speakers: v.array(v.looseObject({ id, name: line, aliases: v.array(line), organisation: v.nullable(id) })),
  topics: v.array(
    v.looseObject({
      id,
      name: line,
      kind: v.picklist(topicKinds),
      aliases: v.array(line),
      parent: v.nullable(id),
    }),
  ),
  talks: v.array(talkSchema),
  notes: v.optional(v.array(v.looseObject({ text, line: wholeNumber })), []),
  sources: v.array(
    v.looseObject({
      id,
      kind: v.picklist(['notes', 'programme']),
      title: line,
      author: v.nullable(line),
      url: maybeUrl,
      licence: v.nullable(line),
      sha256: v.optional(v.nullable(sha256), null),
    }),
  ),
  moved: v.record(v.string(), v.string()),
})

/** What a big library's index says beside its files is a hint: what of it cannot be read is left out. */
const indexSchema = v.looseObject({
  schema: v.string(),
  conferences: v.array(
    v.looseObject({
      id,
      name: line,
      dates: v.array(date),
      file: v.pipe(
        v.string(),
        v.regex(/^[a-z0-9][a-z0-9._-]*\.json$/, 'the name of a JSON file beside the index'),
      ),
      talks: wholeNumber,
      takeaways: wholeNumber,
      sha256,
      contents: v.exactOptional(v.fallback(v.array(v.strictTuple([id, line])), [])),
    }),
  ),
  topics: v.exactOptional(
    v.fallback(
      v.array(v.looseObject({ id, name: line, kind: v.picklist(topicKinds), takeaways: wholeNumber })),
      [],
    ),
  ),
})

const few = { conferences: 8, takeaways: 5000 }

/**
 * Whether a library is so big that its conferences are shown as they come; its index then tells of each talk. A small
 * one is shown whole.
 */
export function comesInParts(conferences: readonly { takeaways: number }[]): boolean {
  const takeaways = conferences.reduce((sum, indexed) => sum + indexed.takeaways, 0)
  return conferences.length > few.conferences || takeaways > few.takeaways
}

/** Decodes a conference's dataset. Throws a `DatasetError` that says what is wrong and where. */
export function decodeDataset(data: unknown): Dataset {
  checkSchemaNumber(data, 'takeaways')
  const dataset = decode(datasetSchema, data)
  for (const talk of dataset.talks) talk.links = talk.links.filter((link) => link.url !== '')
  checkReferences(dataset)
  return dataset
}

/** Decodes the index of datasets. Throws a `DatasetError` that says what is wrong and where. */
export function decodeIndex(data: unknown): DatasetIndex {
  checkSchemaNumber(data, 'takeaways-index')
  return decode(indexSchema, data)
}

function checkSchemaNumber(data: unknown, name: string): void {
  const schema = typeof data === 'object' && data !== null && 'schema' in data ? data.schema : undefined
  const found = typeof schema === 'string' ? /^([a-z-]+)\/(\d{1,6})$/.exec(schema) : null
  if (found?.[1] !== name)
    throw new DatasetError('not a dataset', `It does not say "schema": "${name}/${datasetSchemaNumber}".`)
  if (Number(found[2]) > datasetSchemaNumber) {
    throw new DatasetError('newer', `It is written for a newer version of this site (${found[0]}).`)
  }
}

function decode<T>(schema: v.GenericSchema<unknown, T>, data: unknown): T {
  const result = v.safeParse(schema, data, { abortEarly: true })
  if (result.success) return result.output
  const issue = result.issues[0]
  throw new DatasetError('damaged', `At ${v.getDotPath(issue) ?? 'its top level'}: ${issue.message}.`)
}

/** Ids are unique and everything referred to exists, so that nothing behind this gate needs to ask. */
function checkReferences(dataset: Dataset): void {
  const known = (things: readonly { id: string }[], what: string) => {
    const ids = new Set(things.map((thing) => thing.id))
    if (ids.size < things.length) throw new DatasetError('damaged', `Two ${what} have the same id.`)
    return ids
  }
  const topics = known(dataset.topics, 'topics')
  const speakers = known(dataset.speakers, 'speakers')
  const days = known(dataset.days, 'days')
  const tracks = known(dataset.tracks, 'tracks')
  const sources = known(dataset.sources, 'sources')
  known(dataset.talks, 'talks')
  known(
    dataset.talks.flatMap((talk) => talk.takeaways),
    'takeaways',
  )
  const check = (ids: Set<string>, wanted: string | null, where: string) => {
    if (wanted !== null && !ids.has(wanted))
      throw new DatasetError('damaged', `${where} refers to “${wanted}”, which is not there.`)
  }
  for (const topic of dataset.topics) check(topics, topic.parent, `Topic ${topic.id}`)
  for (const speaker of dataset.speakers) check(topics, speaker.organisation, `Speaker ${speaker.id}`)
  for (const talk of dataset.talks) {
    const where = `Talk ${talk.id}`
    check(days, talk.day, where)
    check(tracks, talk.track, where)
    for (const speaker of talk.speakers) check(speakers, speaker.id, where)
    for (const fact of Object.values(talk.facts)) check(sources, fact.source, where)
    for (const takeaway of talk.takeaways) for (const topic of takeaway.topics) check(topics, topic.id, where)
  }
}

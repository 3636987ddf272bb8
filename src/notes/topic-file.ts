import * as v from 'valibot'
import type { TopicEntry } from './topic-entry.ts'
import { fold } from './fold.ts'
import { idOf } from './ids.ts'
import { type TopicKind, topicKinds } from './model.ts'

/** A topic as a conference adds it: what is not said of a topic of the catalogue stays as it is there. */
export interface OwnTopic extends Omit<TopicEntry, 'kind'> {
  kind?: TopicKind
}

/**
 * Decodes a conference's own topics, `content/<conference>/topics.yaml` as a YAML reader gives it. An id is made of the
 * name where none is given; a parent may be named by name or id. Throws an `Error` that says where, what, and what to do.
 */
export function decodeTopics(data: unknown): OwnTopic[] {
  if (data === null || data === undefined) return []
  if (!Array.isArray(data))
    throw new Error(
      'At the top: this is no list of topics. Write “- name: …” for each, and its other fields indented below',
    )
  const list: unknown[] = data
  const seen = new Map<string, number>()
  return list.map((item, at) => {
    const topic = decodeTopic(item, at + 1)
    const other = seen.get(topic.id)
    if (other !== undefined)
      throw problem(at + 1, `“${topic.name}” has the id “${topic.id}” of entry ${other}`, 'Make the two one')
    seen.set(topic.id, at + 1)
    return topic
  })
}

/**
 * The catalogue with a conference's own topics. One with the id of a catalogue entry adds its aliases and cues to it and
 * replaces what else it says. New ones stand first, as of two topics with the same alias the first is found. Throws an
 * `Error` where a parent is nowhere, or belongs to its own child.
 */
export function mergeTopics(catalogue: readonly TopicEntry[], own: readonly OwnTopic[]): TopicEntry[] {
  const known = new Map(catalogue.map((entry) => [entry.id, entry]))
  const added = own
    .filter(({ id }) => !known.has(id))
    .map((topic) => [topic.id, mergeTopic(undefined, topic)] as const)
  const merged = new Map([...added, ...known])
  for (const topic of own) merged.set(topic.id, mergeTopic(known.get(topic.id), topic))
  const ids = idsByName([...merged.values()])
  for (const [at, { id, parent }] of own.entries()) {
    const entry = merged.get(id)
    if (!entry || parent === undefined) continue
    const parentId = merged.has(parent) ? parent : ids.get(fold(parent))
    if (parentId === undefined)
      throw problem(
        at + 1,
        `no topic is called “${parent}”, the parent of “${entry.name}”`,
        `Add an entry for “${parent}”, or remove the line`,
      )
    merged.set(id, { ...entry, parent: parentId })
  }
  for (const [at, { id }] of own.entries()) checkLine(merged, id, at + 1)
  return [...merged.values()]
}

const words = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('is empty'),
  v.maxLength(200, 'is longer than 200 characters'),
)
/** YAML reads `- 3` and `- 2024` as numbers, and a single word where a list may stand is a list of one. */
const name = v.pipe(v.union([v.string(), v.pipe(v.number(), v.transform(String))], 'is no text'), words)
const names = v.pipe(
  v.union(
    [
      v.array(name),
      v.pipe(
        name,
        v.transform((only) => [only]),
      ),
    ],
    'is no list of texts',
  ),
  v.maxLength(100, 'has more than 100 entries'),
)
const yesOrNo = v.boolean('is neither true nor false')

const topicSchema = v.looseObject(
  {
    name,
    id: v.nullish(
      v.pipe(
        name,
        v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not made of lower-case letters, digits and dashes'),
      ),
    ),
    kind: v.nullish(v.picklist(topicKinds, `is none of ${topicKinds.join(', ')}`)),
    aliases: v.nullish(names),
    parent: v.nullish(name),
    word: v.nullish(yesOrNo),
    cased: v.nullish(yesOrNo),
    cues: v.nullish(names),
  },
  'has no name',
)

function decodeTopic(item: unknown, number: number): OwnTopic {
  const result = v.safeParse(
    topicSchema,
    typeof item === 'string' || typeof item === 'number' ? { name: item } : item,
  )
  if (!result.success) {
    const [issue] = result.issues
    const field = v.getDotPath(issue)?.split('.')[0]
    throw field === undefined
      ? problem(number, 'this is no topic', 'Write “name: …”, and its other fields below it')
      : problem(number, `${field} ${saying(issue)}`, fixes.get(field) ?? 'Correct or remove it')
  }
  const { id, kind, aliases, parent, word, cased, cues } = result.output
  return {
    id: id ?? idOf(result.output.name),
    name: result.output.name,
    ...(kind && { kind }),
    ...(aliases && { aliases }),
    ...(parent && { parent }),
    ...(typeof word === 'boolean' && { word }),
    ...(typeof cased === 'boolean' && { cased }),
    ...(cues && { cues }),
  }
}

const fixes = new Map(
  Object.entries({
    name: 'Write the name as it is to be shown, as in “name: Quiet Queue”',
    kind: `Write one of ${topicKinds.join(', ')}, or nothing for a technology`,
    id: 'Leave it out to have it made of the name',
    aliases: 'Write them as in “aliases: [one, two]”',
    cues: 'Write them as in “cues: [one, two]”',
    word: 'Write “word: true”, or nothing',
    cased: 'Write “cased: true”, or nothing',
  }),
)

/** A missing name is reported by its key. */
function saying(issue: { input: unknown; message: string }): string {
  return issue.input === undefined ? 'is missing' : issue.message
}

function problem(number: number, what: string, fix: string): Error {
  return new Error(`At entry ${number}: ${what}. ${fix}`)
}

function mergeTopic(known: TopicEntry | undefined, own: OwnTopic): TopicEntry {
  const topic: TopicEntry = { ...own, kind: own.kind ?? known?.kind ?? 'technology' }
  if (!known) return topic
  const { nameless, ...rest } = known
  const isRenamed = known.name !== own.name
  const renamed = isRenamed && !nameless ? [known.name] : []
  const aliases = distinct([...(known.aliases ?? []), ...renamed, ...(own.aliases ?? [])])
  const cues = distinct([...(known.cues ?? []), ...(own.cues ?? [])])
  return {
    ...(isRenamed ? rest : known),
    ...topic,
    ...(aliases.length > 0 && { aliases: aliases.filter((alias) => alias !== topic.name) }),
    ...(cues.length > 0 && { cues }),
  }
}

function distinct(list: readonly string[]): string[] {
  return [...new Set(list)]
}

/** A name before an alias, the first of two alike. */
function idsByName(entries: readonly TopicEntry[]): Map<string, string> {
  const ids = new Map<string, string>()
  const named = entries.map((entry) => [entry.name, entry.id] as const)
  const aliased = entries.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id] as const))
  for (const [written, id] of [...named, ...aliased]) if (!ids.has(fold(written))) ids.set(fold(written), id)
  return ids
}

function checkLine(topics: ReadonlyMap<string, TopicEntry>, id: string, number: number): void {
  const line = new Set<string>()
  for (let at: string | undefined = id; at !== undefined; at = topics.get(at)?.parent) {
    if (line.has(at))
      throw problem(
        number,
        `“${topics.get(at)?.name ?? at}” belongs to itself, by way of ${[...line].map(nameIn(topics)).join(', ')}`,
        'Remove one of these parents',
      )
    line.add(at)
  }
}

function nameIn(topics: ReadonlyMap<string, TopicEntry>): (id: string) => string {
  return (id) => `“${topics.get(id)?.name ?? id}”`
}

import type { TopicEntry } from './topic-entry.ts'
import { idOf } from './ids.ts'
import type { Speaker, Topic } from './model.ts'

/** Collects speakers: one entry a person, whatever the spelling in the notes. */
export function createSpeakers(topics: readonly TopicEntry[]) {
  const speakers = new Map<string, Speaker>()
  const organisations = new Map<string, Topic>()
  const topicIds = new Set(topics.map((topic) => topic.id))
  const knownOrganisations = new Map(
    topics
      .filter((topic) => topic.kind === 'organisation')
      .flatMap((topic) => [topic.name, ...(topic.aliases ?? [])].map((name) => [idOf(name), topic] as const)),
  )

  const organisationId = (name: string): string => {
    const id = topicIds.has(idOf(name)) ? `${idOf(name)}-organisation` : idOf(name)
    const topic = topicFrom(knownOrganisations.get(idOf(name)) ?? { id, name, kind: 'organisation' })
    organisations.set(topic.id, topic)
    return topic.id
  }

  return {
    organisations,
    /** Adds a speaker, called `name`, whom the notes call `as`. */
    add: (name: string, as: string, organisation: string | null): { id: string; as: string } => {
      const id = idOf(name)
      const speaker = speakers.get(id) ?? { id, name, aliases: [], organisation: null }
      speaker.organisation ??= organisation === null ? null : organisationId(organisation)
      if (as !== name && !speaker.aliases.includes(as)) speaker.aliases.push(as)
      speakers.set(id, speaker)
      return { id, as }
    },
    all: () => [...speakers.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

/** A topic as a dataset holds it. */
export function topicFrom({ id, name, kind, aliases, parent }: TopicEntry): Topic {
  return { id, name, kind, aliases: aliases ?? [], parent: parent ?? null }
}

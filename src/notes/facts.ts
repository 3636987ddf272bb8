import type { Fact, Source } from './model.ts'
import type { FactValue, Programme, TalkFacts } from './programme.ts'
import { titleKey } from './read/title.ts'
import type { ReadTalk } from './read/model.ts'

/** A programme, with the sources it names. */
export interface SourcedProgramme {
  programme: Programme
  /** Source of the dataset by the name the programme gives it. */
  sources: ReadonlyMap<string, Source>
}

type Values = { [Key in Exclude<keyof TalkFacts, 'title'>]-?: NonNullable<TalkFacts[Key]>['value'] }
type Field = keyof Values

const fields = [
  'officialTitle',
  'track',
  'date',
  'time',
  'room',
  'organisation',
  'speakers',
  'links',
] as const satisfies readonly Field[]

/** What is known about one talk: the notes' own word first, then each programme's, in order of trust. */
export interface TalkKnowledge {
  values: Partial<Values>
  /** Keyed by the field the fact fills. */
  facts: Record<string, Fact>
}

/**
 * Prepares programmes for looking talks up. A fact is taken from the first that states it; what the notes themselves say
 * (`notes` is their source) comes before all. `unused` tells the titles no talk asked for.
 */
export function createKnowledge(programmes: readonly SourcedProgramme[]) {
  const known = programmes.map(({ programme, sources }) => ({
    sources,
    talks: new Map(programme.talks.map((talk) => [titleKey(talk.title), talk])),
    unused: new Set(programme.talks.map((talk) => titleKey(talk.title))),
  }))

  return {
    about(talk: ReadTalk, notes: Source): TalkKnowledge {
      const values: Partial<Values> = ownValues(talk)
      const facts: Record<string, Fact> = {}
      for (const field of Object.keys(values)) facts[field] = { source: notes.id, confidence: 'high' }
      const key = titleKey(talk.title)
      for (const { talks, sources, unused } of known) {
        unused.delete(key)
        const found = talks.get(key)
        for (const field of found ? fields : []) {
          if (values[field] !== undefined) continue
          const fact: FactValue<unknown> | undefined = found?.[field]
          if (!fact) continue
          Object.assign(values, { [field]: fact.value })
          facts[field] = { source: sources.get(fact.source)?.id ?? notes.id, confidence: fact.confidence }
        }
      }
      return { values, facts }
    },
    /** Titles of each programme that no talk has, in the order of the programmes. */
    unused: () => known.map(({ talks, unused }) => [...unused].flatMap((key) => talks.get(key)?.title ?? [])),
  }
}

function ownValues({ track, date, time, room, speakers, links }: ReadTalk): Partial<Values> {
  const organisation = speakers.find((speaker) => speaker.organisation !== null)?.organisation
  return {
    ...(track !== null && { track }),
    ...(date !== null && { date }),
    ...(time !== null && { time }),
    ...(room !== null && { room }),
    ...(organisation && { organisation }),
    ...(links.length > 0 && { links }),
  }
}

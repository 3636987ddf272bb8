import * as v from 'valibot'
import type { Confidence } from '../model.ts'
import type { FactValue, Programme, TalkFacts } from '../programme.ts'
import { titleKey } from '../read/title.ts'
import { line, webAddress } from './fields.ts'
import type { NotedTalk, Pair } from './match.ts'
import type { Schedule, ScheduledTalk } from './model.ts'
import { compare, peopleNamed, relate } from './same-person.ts'

/** What facts call the schedule among a programme's sources. */
const sourceName = 'schedule'

/**
 * What a schedule knows about the talks of notes, as a programme: every fact names the schedule as its source, with high
 * confidence where the titles are equal and medium where they are not. `source` is where the schedule comes from. Talks
 * whose title another talk of the notes has too are left out, since facts are told apart by titles.
 */
export function programmeFrom(
  { conference }: Schedule,
  pairs: readonly Pair[],
  talks: readonly Pick<NotedTalk, 'title' | 'speakers'>[],
  source: { title: string; url: string | null },
): Programme {
  const title = v.parse(line, source.title) ?? 'Schedule'
  const talksOfTitle = new Map<string, number>()
  for (const talk of talks) {
    const key = titleKey(talk.title)
    talksOfTitle.set(key, (talksOfTitle.get(key) ?? 0) + 1)
  }
  return {
    conference: { ...conference, source: sourceName },
    sources: { [sourceName]: { title, url: v.parse(webAddress, source.url) } },
    talks: pairs.flatMap((pair) => {
      const talk = talks[pair.talk]
      return talk && talk.title !== '' && talksOfTitle.get(titleKey(talk.title)) === 1
        ? factsFrom(talk, pair)
        : []
    }),
  }
}

function factsFrom(
  { title, speakers }: Pick<NotedTalk, 'title' | 'speakers'>,
  { scheduled, by }: Pair,
): TalkFacts {
  const confidence: Confidence = by === 'title' ? 'high' : 'medium'
  const fact = <T>(value: T): FactValue<T> => ({ value, source: sourceName, confidence })
  const people = speakers.length === 0 ? everybody(scheduled) : realNames(speakers, scheduled)
  const organisation = organisationOf(speakers, scheduled)
  return {
    title,
    ...(by !== 'title' && { officialTitle: fact(scheduled.title) }),
    ...(scheduled.track !== null && { track: fact(scheduled.track) }),
    ...(scheduled.date !== null && { date: fact(scheduled.date) }),
    ...(scheduled.time !== null && { time: fact(scheduled.time) }),
    ...(scheduled.room !== null && { room: fact(scheduled.room) }),
    ...(organisation !== null && { organisation: fact(organisation) }),
    ...(people.length > 0 && { speakers: fact(people) }),
    ...(scheduled.links.length > 0 && { links: fact(scheduled.links) }),
  }
}

type NamedPeople = NonNullable<TalkFacts['speakers']>['value']

function everybody({ speakers }: ScheduledTalk): NamedPeople {
  return speakers.map((speaker) => named(speaker, speaker.name))
}

/** The names the notes spell otherwise, as the schedule spells them. */
function realNames(written: readonly string[], { speakers }: ScheduledTalk): NamedPeople {
  return written.flatMap((as) => {
    const [person] = peopleNamed([as])
    if (!person) return []
    const meant = speakers.filter(({ name }) => {
      const [other] = peopleNamed([name])
      return other !== undefined && compare(person, other) === 'same'
    })
    const [only, ...others] = meant
    return only && others.length === 0 && only.name !== as ? named(only, as) : []
  })
}

function named({ name, organisation }: ScheduledTalk['speakers'][number], as: string): NamedPeople[number] {
  return { name, as, ...(organisation !== null && { organisation }) }
}

/** Of a talk by one person only, since it is not said whose it is: the one of the notes, if they name one. */
function organisationOf(written: readonly string[], { speakers }: ScheduledTalk): string | null {
  const [only, ...others] = speakers
  const isOne = others.length === 0 && written.length < 2
  return only && isOne && relate(peopleNamed(written), peopleNamed([only.name])) !== 'other'
    ? only.organisation
    : null
}

import type { Conference, Takeaway, Talk, TopicKind } from '#notes/model.ts'
import type { FacetName } from './query.ts'
import { otherNumbers } from './words.ts'

export interface Named {
  id: string
  label: string
}

/** The facets that talks have values of, and those that takeaways have. */
export const talkFacets = ['conf', 'day', 'track', 'speaker'] as const satisfies readonly FacetName[]
export const topicFacets = ['tech', 'idea', 'org'] as const satisfies readonly FacetName[]
export type TalkFacet = (typeof talkFacets)[number]
export type TopicFacet = (typeof topicFacets)[number]

/** A takeaway, or a talk without any, so that it can be found too. */
interface Row {
  /** Of the takeaway; of the talk where there is none. */
  id: string
  isTakeaway: boolean
  /** All its words that can be found: its own, the heading it stands under, topics its words do not name. */
  text: string
  /** Indices into the conference's `topics`. */
  topics: number[]
}

/** A talk as search needs it. */
interface TalkRows {
  /** Its title and speakers. */
  about: string
  values: Record<TalkFacet, Named[]>
  rows: Row[]
}

/** All of a conference that search needs: plain data, which can be sent to a worker. */
export interface ConferenceRows {
  conference: Named
  talks: TalkRows[]
  topics: (Named & { facet: TopicFacet })[]
}

/** The value of a talk whose track nobody stated. */
export const noTrack = { id: 'none', label: 'None stated' }

/** Parts of a text that no phrase crosses. */
const apart = '\u0001'

/** What search needs of the talks of a conference. */
export function rowsOf(conference: Conference, talks: readonly Talk[]): ConferenceRows {
  const topics: ConferenceRows['topics'] = []
  const places = new Map<string, number>()
  const topicsOf = (takeaway: Takeaway) =>
    takeaway.topics.flatMap(({ id, name, kind }) => {
      const facet = facetOfKind(kind)
      if (facet === null) return []
      let place = places.get(id)
      if (place === undefined) {
        place = topics.push({ id, label: name, facet }) - 1
        places.set(id, place)
      }
      return [place]
    })
  const rowOf = (takeaway: Takeaway): Row => {
    const unnamed = takeaway.topics.map(({ name }) => name).filter((name) => !names(takeaway.text, name))
    return {
      id: takeaway.id,
      isTakeaway: true,
      text: [takeaway.text, takeaway.group ?? '', ...unnamed].join(apart),
      topics: topicsOf(takeaway),
    }
  }
  return {
    conference: { id: conference.id, label: conference.name },
    talks: talks.map((talk) => ({
      about: [talk.title, ...new Set(talk.speakers.flatMap(({ speaker, as }) => [as, speaker.name]))].join(
        apart,
      ),
      values: valuesOf(talk),
      rows: talk.takeaways.length > 0 ? talk.takeaways.map(rowOf) : [rowWithoutTakeaway(talk)],
    })),
    topics,
  }
}

/** Whether a text names a topic itself, in singular or plural. */
function names(text: string, topic: string): boolean {
  const lower = text.toLowerCase()
  const name = topic.toLowerCase()
  return [name, ...otherNumbers(name)].some((form) => lower.includes(form))
}

function rowWithoutTakeaway(talk: Talk): Row {
  const text = talk.remarks.flatMap((remark) => [remark.text, remark.group ?? '']).join(apart)
  return { id: talk.id, isTakeaway: false, text, topics: [] }
}

function valuesOf(talk: Talk): Record<TalkFacet, Named[]> {
  return {
    conf: [{ id: talk.conference.id, label: talk.conference.name }],
    day: talk.day ? [{ id: talk.day.id, label: talk.day.label }] : [],
    track: [talk.track ? { id: talk.track.id, label: talk.track.name } : noTrack],
    speaker: talk.speakers.map(({ speaker }) => ({ id: speaker.id, label: speaker.name })),
  }
}

/** The facet a topic of a kind is chosen in; null for those that have none. */
export function facetOfKind(kind: TopicKind): TopicFacet | null {
  switch (kind) {
    case 'technology':
      return 'tech'
    case 'idea':
      return 'idea'
    case 'organisation':
      return 'org'
    case 'person':
    case 'work':
      return null
    default:
      return kind satisfies never
  }
}

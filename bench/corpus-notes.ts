import type { Dataset, TakeawayRecord, Topic } from '#notes/model.ts'
import { slugOf } from '#notes/fold.ts'
import { type ConferenceRows, rowsOf } from '#search/rows.ts'
import { createLibrary } from '#notes/library.ts'
import type { Corpus } from './corpus.ts'

/** A corpus as datasets, a conference each; ids are unique over all of them. */
export function* datasetsOf(corpus: Corpus): Generator<Dataset> {
  const topics = topicsOf(corpus)
  const takeawaysOfTalk = grouped(corpus.takeaways, ({ talk }) => talk)
  for (const [at, talks] of grouped(
    corpus.talks.map((talk, number) => ({ ...talk, number })),
    ({ conference }) => conference,
  )) {
    const conference = corpus.conferences[at]
    if (!conference) throw new Error(`There is no conference ${at}.`)
    const dates = [1, 2, 3].map((day) => `${conference.year}-03-0${day}`)
    const takeawaysHere = talks.flatMap(({ number }) => takeawaysOfTalk.get(number) ?? [])
    const topicsHere = new Set(takeawaysHere.flatMap(({ tags }) => tags))
    const tracksHere = new Set(talks.map(({ track }) => track))
    const speakersHere = new Set(talks.flatMap(({ speakers }) => speakers))
    yield {
      schema: 'takeaways/1',
      conference: { id: conference.id, name: conference.name, dates, timezone: null, url: null },
      days: dates.map((date, day) => ({
        id: `day-${day + 1}`,
        number: day + 1,
        date,
        label: `Day ${day + 1}`,
      })),
      tracks: [...tracksHere].map((track) => trackOf(corpus, track)),
      speakers: [...speakersHere].map((name) => ({
        id: slugOf(name),
        name,
        aliases: [],
        organisation: null,
      })),
      topics: [...topicsHere].map((topic) => topicAt(topics, topic)),
      talks: talks.map(({ id, title, day, track, speakers, number }, order) => ({
        id,
        title,
        officialTitle: null,
        day: `day-${day}`,
        order,
        track: trackOf(corpus, track).id,
        time: null,
        room: null,
        speakers: speakers.map((name) => ({ id: slugOf(name), as: name })),
        remarks: [],
        links: [],
        facts: {},
        takeaways: (takeawaysOfTalk.get(number) ?? []).map((takeaway, line): TakeawayRecord => ({
          id: takeaway.id,
          text: takeaway.text,
          depth: 0,
          line: line + 1,
          topics: takeaway.tags.map((tag) => mentionOf(topicAt(topics, tag), takeaway.text)),
        })),
      })),
      notes: [],
      sources: [],
      moved: {},
    }
  }
}

/** A corpus as search takes it, a conference at a time, by the way the page itself goes. */
export function* rowsOfCorpus(corpus: Corpus): Generator<ConferenceRows> {
  for (const dataset of datasetsOf(corpus)) {
    const { conferences, talks } = createLibrary([dataset])
    for (const conference of conferences) yield rowsOf(conference, talks)
  }
}

function topicsOf({ technologies }: Corpus): Topic[] {
  const known = new Set<string>()
  return technologies.map((name, at) => {
    const slug = slugOf(name.replaceAll('+', 'p'))
    const id = known.has(slug) ? `${slug}-${at}` : slug
    known.add(id)
    return { id, name, kind: 'technology', aliases: [], parent: null }
  })
}

function topicAt(topics: readonly Topic[], at: number): Topic {
  const topic = topics[at]
  if (!topic) throw new Error(`There is no technology ${at}.`)
  return topic
}

function trackOf({ tracks }: Corpus, at: number) {
  const name = tracks[at] ?? ''
  return { id: slugOf(name), name }
}

function mentionOf({ id, name }: Topic, text: string): TakeawayRecord['topics'][number] {
  const start = text.indexOf(name)
  return start < 0 ? { id, via: 'written', at: [] } : { id, via: 'found', at: [[start, start + name.length]] }
}

function grouped<T>(things: readonly T[], keyOf: (thing: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const thing of things) {
    const group = groups.get(keyOf(thing))
    if (group) group.push(thing)
    else groups.set(keyOf(thing), [thing])
  }
  return groups
}

import { indexOf } from './dataset-index.ts'
import type { Dataset } from './model.ts'

interface Extent {
  conferences?: number
  /** Of each conference. */
  talks?: number
  /** Of each talk. */
  takeaways: number
}

/** Conferences for tests, `crowd-0` the newest: their talks are numbered on, and every takeaway mentions a topic. */
export function madeUpConferences(extent: Extent): Dataset[] {
  return Array.from({ length: extent.conferences ?? 1 }, (_, at) => madeUp(at, extent))
}

/** The files of made-up conferences by name, the index among them, as the command line would write them. */
export function madeUpFiles(datasets: readonly Dataset[]): Map<string, string> {
  const index = indexOf(datasets.map((dataset) => ({ dataset, sha256: '0'.repeat(64) })))
  return new Map([
    ['index.json', JSON.stringify(index)],
    ...datasets.map((dataset): [string, string] => [
      `${dataset.conference.id}.json`,
      JSON.stringify(dataset),
    ]),
  ])
}

function madeUp(at: number, { talks = 1, takeaways }: Extent): Dataset {
  const topic = { id: `topic-${at % 20}`, name: `Topic ${at % 20}`, aliases: [], parent: null }
  return {
    schema: 'takeaways/1',
    conference: {
      id: `crowd-${at}`,
      name: `Crowd ${at}`,
      dates: [dayBefore(at)],
      timezone: null,
      url: null,
    },
    days: [],
    tracks: [],
    speakers: [],
    topics: [{ ...topic, kind: 'technology' }],
    notes: [],
    sources: [],
    moved: {},
    talks: Array.from({ length: talks }, (_, order) => {
      const talk = at * talks + order
      return {
        id: `talk-${talk}`,
        title: `Talk ${talk}`,
        officialTitle: null,
        day: null,
        order,
        track: null,
        time: null,
        room: null,
        speakers: [],
        remarks: [],
        links: [],
        facts: {},
        takeaways: Array.from({ length: takeaways }, (__, line) => ({
          id: `t-${talk}-${line}`,
          text: `Takeaway ${line} of talk ${talk}`,
          depth: 0,
          line,
          topics: [{ id: topic.id, via: 'found', at: [] }],
        })),
      }
    }),
  }
}

/** So many days before one in 2020. */
function dayBefore(days: number): string {
  return new Date(Date.UTC(2020, 0, 1) - days * 86_400_000).toISOString().slice(0, 10)
}

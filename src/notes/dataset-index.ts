import { comesInParts, datasetSchemaNumber } from './dataset.ts'
import { newerFirst } from './library.ts'
import type { Dataset, DatasetIndex } from './model.ts'

/** The name of a conference's file. */
export function fileOf({ conference }: Dataset): string {
  return `${conference.id}.json`
}

/** What there is to fetch; of a big library also its talks and topics, so that a page knows what is still to come. */
export function indexOf(files: readonly { dataset: Dataset; sha256: string }[]): DatasetIndex {
  const conferences = files.map(({ dataset, sha256 }) => ({
    id: dataset.conference.id,
    name: dataset.conference.name,
    dates: dataset.conference.dates,
    file: fileOf(dataset),
    talks: dataset.talks.length,
    takeaways: dataset.talks.reduce((sum, talk) => sum + talk.takeaways.length, 0),
    sha256,
  }))
  const schema = `takeaways-index/${datasetSchemaNumber}`
  if (!comesInParts(conferences)) return { schema, conferences }
  const datasets = files.map(({ dataset }) => dataset)
  return {
    schema,
    topics: countTopics(datasets),
    conferences: conferences.map((indexed, at) => ({ ...indexed, contents: contentsOf(datasets[at]) })),
  }
}

function contentsOf(dataset: Dataset | undefined): [talk: string, title: string][] {
  return dataset?.talks.map(({ id, title }) => [id, title]) ?? []
}

/** The topics of all conferences, called as the newest calls them; the most mentioned first. */
function countTopics(datasets: readonly Dataset[]): NonNullable<DatasetIndex['topics']> {
  const counts = new Map<string, number>()
  const takeaways = datasets.flatMap(({ talks }) => talks.flatMap((talk) => talk.takeaways))
  for (const { topics } of takeaways)
    for (const id of new Set(topics.map((topic) => topic.id))) counts.set(id, (counts.get(id) ?? 0) + 1)
  const oldestFirst = [...datasets].sort((a, b) => newerFirst(b.conference, a.conference))
  const known = new Map(oldestFirst.flatMap(({ topics }) => topics.map((topic) => [topic.id, topic])))
  return [...known.values()]
    .map(({ id, name, kind }) => ({ id, name, kind, takeaways: counts.get(id) ?? 0 }))
    .sort((a, b) => b.takeaways - a.takeaways || (a.id < b.id ? -1 : 1))
}

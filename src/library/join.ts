import type { Dataset, IndexedConference } from '#notes/model.ts'
import type { BroughtConference } from './brought-model.ts'

/**
 * Shipped and added conferences as one list: an added one takes the place of a shipped one with its id. A talk whose
 * address another conference has already (the site may have got it since), or will have when it comes, is given the next
 * free one.
 */
export function joinDatasets(
  shipped: readonly Dataset[],
  brought: readonly BroughtConference[],
  coming: readonly IndexedConference[] = [],
): Dataset[] {
  if (brought.length === 0) return [...shipped]
  const added = new Set(brought.map(({ id }) => id))
  const kept = shipped.filter(({ conference }) => !added.has(conference.id))
  const taken = new Set(kept.flatMap((dataset) => dataset.talks.map(({ id }) => id)))
  for (const { id, contents } of coming)
    if (!added.has(id)) for (const [talk] of contents ?? []) taken.add(talk)
  const free = (wanted: string) => {
    let id = wanted
    for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`
    taken.add(id)
    return id
  }
  return [
    ...kept,
    ...brought.map(({ dataset }) =>
      withTalkIds(
        dataset,
        dataset.talks.map(({ id }) => free(id)),
      ),
    ),
  ]
}

const renamed = new WeakMap<Dataset, { key: string; dataset: Dataset }>()

/** The dataset itself where its talks keep their ids; else the same one each time, so that its talks stay themselves. */
function withTalkIds(dataset: Dataset, ids: readonly string[]): Dataset {
  if (dataset.talks.every(({ id }, at) => id === ids[at])) return dataset
  const key = ids.join('\n')
  const before = renamed.get(dataset)
  if (before?.key === key) return before.dataset
  const talks = dataset.talks.map((talk, at) => ({ ...talk, id: ids[at] ?? talk.id }))
  const made = { ...dataset, talks }
  renamed.set(dataset, { key, dataset: made })
  return made
}

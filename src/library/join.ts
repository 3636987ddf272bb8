import type { Dataset } from '#notes/model.ts'
import type { BroughtConference } from './brought-model.ts'

/**
 * Shipped and added conferences as one list: an added one takes the place of a shipped one with its id. A talk whose
 * address another conference has already (the site may have got it since) is given the next free one.
 */
export function joinDatasets(shipped: readonly Dataset[], brought: readonly BroughtConference[]): Dataset[] {
  const added = new Set(brought.map(({ id }) => id))
  const kept = shipped.filter(({ conference }) => !added.has(conference.id))
  const taken = new Set(kept.flatMap((dataset) => dataset.talks.map(({ id }) => id)))
  const free = (wanted: string) => {
    let id = wanted
    for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`
    taken.add(id)
    return id
  }
  return [
    ...kept,
    ...brought.map(({ dataset }) => ({
      ...dataset,
      talks: dataset.talks.map((talk) => ({ ...talk, id: free(talk.id) })),
    })),
  ]
}

import { createColumnsBuilder } from '#search/columns.ts'
import type { ConferenceRows } from '#search/rows.ts'
import { createTextSearch } from '#search/text-search.ts'
import { rowsOfCorpus } from '../corpus-notes.ts'
import { type Cost, costOf } from '../measure.ts'
import { type Result, resultOfRounds } from '../result.ts'
import { measureRounds } from '../rounds.ts'
import { buildFlexSearch, buildMiniSearch, buildOwn, textsOf } from '../search-engines.ts'
import { corpusOf, type Setting } from '../setting.ts'

/** How long it takes from texts in memory to the first search, all engines over the same texts. */
export async function readyToSearch(setting: Setting): Promise<Result[]> {
  const { size } = setting
  const conferences = [...rowsOfCorpus(corpusOf(setting))]
  const texts = textsOf(conferences)

  const pair = (ours: Cost, theirs: Cost, clock: keyof Cost) => ({ ours: ours[clock], theirs: theirs[clock] })
  const guards = { cpu: 'speed', wall: 'use' } as const
  const miniSearch = await measureRounds({ ...guards, 'with facets': 'speed' }, setting.rounds, () => {
    const ours = costOf(() => buildOwn(texts))
    const theirs = costOf(() => buildMiniSearch(texts))
    const withFacets = costOf(() => layOut(conferences))
    return {
      cpu: pair(ours, theirs, 'cpu'),
      wall: pair(ours, theirs, 'wall'),
      'with facets': pair(withFacets, theirs, 'cpu'),
    }
  })
  const flexSearch = await measureRounds(guards, setting.rounds, () => {
    const ours = costOf(() => buildOwn(texts))
    const theirs = costOf(() => buildFlexSearch(texts))
    return { cpu: pair(ours, theirs, 'cpu'), wall: pair(ours, theirs, 'wall') }
  })

  const cpu = { what: 'ready to search, processor time', size, unit: 'ms' }
  const wall = { what: 'ready to search, on the clock', size, unit: 'ms' }
  const withFacets = 'ready to search, with the columns of the facets'
  return [
    resultOfRounds({ ...cpu, peer: 'MiniSearch', goal: 'S1 MiniSearch, processor' }, miniSearch.cpu),
    resultOfRounds({ ...wall, peer: 'MiniSearch', goal: 'S1 MiniSearch, clock' }, miniSearch.wall),
    resultOfRounds({ ...wall, peer: 'FlexSearch', goal: 'S1 FlexSearch, clock' }, flexSearch.wall),
    resultOfRounds({ ...cpu, peer: 'FlexSearch' }, flexSearch.cpu),
    resultOfRounds({ ...cpu, what: withFacets, peer: 'MiniSearch' }, miniSearch['with facets']),
  ]
}

function layOut(conferences: readonly ConferenceRows[]): void {
  const builder = createColumnsBuilder()
  for (const conference of conferences) builder.add(conference)
  const columns = builder.build()
  createTextSearch(columns.index(), columns)
}

import { rowsOfCorpus } from '../corpus-notes.ts'
import { queriesFor, queryClasses, type QueryClass } from '../corpus-queries.ts'
import type { GoalName } from '../goals.ts'
import { costOfEach, median, runsUntil } from '../measure.ts'
import { type Result, resultOfRounds } from '../result.ts'
import { measureRounds } from '../rounds.ts'
import {
  bestOfMiniSearch,
  bestOfOwn,
  buildFlexSearch,
  buildMiniSearch,
  buildOwn,
  mostShown,
  rowsOfOwn,
  textsOf,
} from '../search-engines.ts'
import { corpusOf, insist, type Setting } from '../setting.ts'
import { createSlowSearch } from '../slow-search.ts'

const goals: Record<QueryClass, GoalName> = {
  rare: 'S3 rare',
  common: 'S3 common',
  'two words': 'S3 two words',
  prefix: 'S3 prefix',
}

/** How long a query takes, the twenty best rows in order; the same questions for all. */
export async function queries(setting: Setting): Promise<Result[]> {
  const { size } = setting
  const corpus = corpusOf(setting)
  const texts = textsOf([...rowsOfCorpus(corpus)])
  const asked = queriesFor(corpus, 60)
  const own = buildOwn(texts)

  const slowly = createSlowSearch(texts)
  for (const name of queryClasses)
    for (const typed of asked[name].slice(0, 20)) {
      const found = rowsOfOwn(own, typed).sort((a, b) => a - b)
      insist(found.join() === slowly(typed).join(), `“${typed}” finds other rows than a slow search does`)
    }

  const miniSearch = buildMiniSearch(texts)
  const flexSearch = buildFlexSearch(texts)
  const engines = {
    ours: (typed: string) => bestOfOwn(own, typed),
    MiniSearch: (typed: string) => bestOfMiniSearch(miniSearch, typed),
    FlexSearch: (typed: string) => flexSearch.search(typed, { limit: mostShown }),
  }

  const results: Result[] = []
  for (const name of queryClasses) {
    const timed = { ours: timer(engines.ours), MiniSearch: timer(engines.MiniSearch) }
    const flex = timer(engines.FlexSearch)
    const rounds = await measureRounds({ MiniSearch: 'speed', FlexSearch: 'speed' }, setting.rounds, () => {
      const ours = timed.ours(asked[name])
      return {
        MiniSearch: { ours, theirs: timed.MiniSearch(asked[name]) },
        FlexSearch: { ours, theirs: flex(asked[name]) },
      }
    })
    const query = { what: `query: ${name}`, size, unit: 'ms' }
    const remark = 'gives twenty ids and no number of hits, which the page shows'
    results.push(
      resultOfRounds({ ...query, peer: 'MiniSearch', goal: goals[name] }, rounds.MiniSearch),
      resultOfRounds({ ...query, peer: 'FlexSearch', remark }, rounds.FlexSearch),
    )
  }
  return results
}

/** Milliseconds of the median query. Each is asked for a millisecond, because a clock does not see microseconds. */
function timer(ask: (typed: string) => unknown): (typed: readonly string[]) => number {
  const runs = new Map<string, number>()
  return (all) =>
    median(
      all.map((typed) => {
        const times = runs.get(typed) ?? runsUntil(1, () => void ask(typed))
        runs.set(typed, times)
        return costOfEach(times, () => void ask(typed)).wall
      }),
    )
}

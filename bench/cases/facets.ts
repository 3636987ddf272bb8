import { createColumnsBuilder } from '#search/columns.ts'
import { rowsOfCorpus } from '../corpus-notes.ts'
import { createDice } from '../dice.ts'
import {
  createCrossfilter,
  createFloor,
  createItemsJs,
  createNaive,
  createOwn,
  type FacetEngine,
  plainRows,
  type Selection,
  selectionsFor,
} from '../facet-engines.ts'
import type { GoalName } from '../goals.ts'
import { costOfEach, runsUntil } from '../measure.ts'
import { type Result, resultOfRounds } from '../result.ts'
import { measureRounds } from '../rounds.ts'
import { corpusOf, insist, type Setting } from '../setting.ts'

const million = 1_000_000
const steps = 15
const remark =
  'depends on what is chosen: here at most three values at a time, and those of many rows more often'

/** What choosing one value costs, with the counts of all others: a walk of fifteen choices, by fifteen. */
export async function facets(setting: Setting): Promise<Result[]> {
  const { size } = setting
  const builder = createColumnsBuilder()
  for (const conference of rowsOfCorpus(corpusOf(setting))) builder.add(conference)
  const columns = builder.build()
  const rows = plainRows(columns)
  const walk = selectionsFor(rows, createDice(11), steps)
  const own = createOwn(columns)
  const expected = walk.map((selection) => checksumOf(own, selection))

  const compare = async (peer: string, goal: GoalName | null, theirs: () => void) => {
    const ours = () => goWalk(own, walk)
    const runs = { ours: runsUntil(20, ours), theirs: runsUntil(20, theirs) }
    const { rounds } = await measureRounds({ rounds: 'speed' }, setting.rounds, () => ({
      rounds: {
        ours: costOfEach(runs.ours, ours).cpu / steps,
        theirs: costOfEach(runs.theirs, theirs).cpu / steps,
      },
    }))
    return resultOfRounds(
      { what: 'facet toggle with all counts', size, unit: 'ms', peer, goal, remark },
      rounds,
    )
  }
  const compareEngine = (peer: string, goal: GoalName | null, engine: FacetEngine) => {
    for (const [at, selection] of walk.entries())
      insist(checksumOf(engine, selection) === expected[at], `${peer} counts otherwise at step ${at}`)
    return compare(peer, goal, () => goWalk(engine, walk))
  }

  const count = createFloor(rows, columns)
  const floor = () => {
    for (let at = 0; at < steps; at++) count()
  }
  const results = [
    await compare('floor: a histogram', size === million ? 'F1 floor' : null, floor),
    await compareEngine('naive', 'F1 naive', createNaive(rows)),
    await compareEngine('crossfilter2', 'F1 crossfilter2', createCrossfilter(rows, 'changed')),
    await compareEngine('crossfilter2, all filters set anew', null, createCrossfilter(rows, 'all')),
  ]
  // It gives no result at a million in a hundred seconds.
  if (size < million) results.push(await compareEngine('itemsjs', 'F1 itemsjs', createItemsJs(rows)))
  return results
}

const nothing = () => {}

function goWalk(engine: FacetEngine, walk: readonly Selection[]): void {
  for (const selection of walk) engine.choose(selection, nothing)
}

/** The same for all engines that count the same. */
function checksumOf(engine: FacetEngine, selection: Selection): number {
  let sum = 0
  engine.choose(selection, (facet, value, times) => {
    sum += times * (((value * 31 + facet * 7919) % 1009) + 1)
  })
  return sum
}

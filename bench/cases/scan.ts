import { fold } from '#notes/fold.ts'
import { createTextIndexBuilder } from '#search/text-index.ts'
import { parseText } from '#search/text-query.ts'
import { createTextSearch } from '#search/text-search.ts'
import { rowsOfCorpus } from '../corpus-notes.ts'
import type { GoalName } from '../goals.ts'
import { costOfEach, runsUntil } from '../measure.ts'
import { type Result, resultOfRounds } from '../result.ts'
import { measureRounds } from '../rounds.ts'
import { textsOf } from '../search-engines.ts'
import { corpusOf, insist, type Setting } from '../setting.ts'

const asked: { typed: string; goal: GoalName | null; remark: string | null }[] = [
  { typed: '(', goal: 'S5 nowhere', remark: null },
  { typed: '++', goal: 'S5 somewhere', remark: null },
  {
    typed: ',',
    goal: null,
    remark: 'in every sixth text: what costs is to look at and score what was found',
  },
]

/** What is searched without an index, because it has no word in it, beside a loop that only finds the same texts. */
export async function scan(setting: Setting): Promise<Result[]> {
  const { size } = setting
  const texts = textsOf([...rowsOfCorpus(corpusOf(setting))])
  const builder = createTextIndexBuilder()
  for (const text of texts.all) builder.add(fold(text))
  const index = builder.build()
  const { search } = createTextSearch(index, texts)
  const { joined, offsets } = index

  const searched = (typed: string) => search(parseText(typed).clauses, () => () => false).rows
  const bare = (typed: string) => {
    const found: number[] = []
    let text = 0
    for (let at = joined.indexOf(typed); at >= 0; at = joined.indexOf(typed, offsets[text] ?? 0)) {
      while ((offsets[text + 1] ?? 0) <= at) text++
      found.push(text++)
    }
    return found
  }

  const results: Result[] = []
  for (const { typed, goal, remark } of asked) {
    const rows = new Set(searched(typed))
    const isRow = (text: number) => texts.firstText[texts.talkOf[text] ?? 0] !== text
    insist(
      bare(typed).every((text) => !isRow(text) || rows.has(text)),
      `“${typed}” misses texts`,
    )
    const runs = {
      ours: runsUntil(20, () => void searched(typed)),
      theirs: runsUntil(20, () => void bare(typed)),
    }
    const { rounds } = await measureRounds({ rounds: 'speed' }, setting.rounds, () => ({
      rounds: {
        ours: costOfEach(runs.ours, () => void searched(typed)).cpu,
        theirs: costOfEach(runs.theirs, () => void bare(typed)).cpu,
      },
    }))
    const named = { what: `scan for \`${typed}\``, size, unit: 'ms', peer: 'bare loop', goal, remark }
    results.push(resultOfRounds(named, rounds))
  }
  return results
}

import { createColumnsBuilder } from '#search/columns.ts'
import { rowsOfCorpus } from '../corpus-notes.ts'
import { type Result, resultAlone } from '../result.ts'
import { corpusOf, type Setting } from '../setting.ts'

/** Bytes of the arrays that `countFacets` reads; exact, and without the names of values. */
export async function facetMemory(setting: Setting): Promise<Result[]> {
  const { size } = setting
  const builder = createColumnsBuilder()
  for (const conference of rowsOfCorpus(corpusOf(setting))) builder.add(conference)
  const { talks, topics, facetOfTopic, firstText, isTakeaway } = builder.build()
  const members = [...Object.values(talks), topics].flatMap(({ starts, members: all }) => [starts, all])
  const bytes = [...members, facetOfTopic, firstText, isTakeaway].reduce(
    (sum, array) => sum + array.byteLength,
    0,
  )
  return [
    resultAlone({ what: 'memory of the facets, a takeaway', size, unit: 'B', goal: 'F2' }, bytes / size),
  ]
}

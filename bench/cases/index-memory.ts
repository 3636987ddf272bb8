import { rowsOfCorpus } from '../corpus-notes.ts'
import { bytesInUse } from '../measure.ts'
import { type Result, resultOfPair } from '../result.ts'
import { buildFlexSearch, buildMiniSearch, buildOwn, textsOf } from '../search-engines.ts'
import { corpusOf, type Setting } from '../setting.ts'

/** What the indexes take besides the texts, which all of them are given. */
export async function indexMemory(setting: Setting): Promise<Result[]> {
  const { size } = setting
  const texts = textsOf([...rowsOfCorpus(corpusOf(setting))])
  const kept: unknown[] = []
  const megabytesOf = (make: () => unknown) => {
    const before = bytesInUse()
    kept.push(make())
    return (bytesInUse() - before) / 1e6
  }
  const alone = megabytesOf(() => buildOwn(texts).search)
  // Folded texts are ASCII here, a byte a character. What MiniSearch keeps has no text in it, and finds no phrase.
  const scanned = texts.all.reduce((sum, text) => sum + text.length + 1, 0) / 1e6
  const withBuilder = megabytesOf(() => buildOwn(texts))
  const miniSearch = megabytesOf(() => buildMiniSearch(texts))
  const flexSearch = megabytesOf(() => buildFlexSearch(texts))

  const memory = { what: 'memory of the index', size, unit: 'MB' }
  const all = {
    ...memory,
    what: 'memory of the index and of what takes more texts',
    remark: 'the engine keeps both, because conferences may yet come',
  }
  return [
    resultOfPair({ ...memory, peer: 'MiniSearch', goal: 'S2 MiniSearch' }, alone, miniSearch),
    resultOfPair({ ...memory, peer: 'FlexSearch', goal: 'S2 FlexSearch' }, alone, flexSearch),
    resultOfPair(
      {
        ...memory,
        what: 'memory of the index but for the text that phrases are found in',
        peer: 'MiniSearch',
      },
      alone - scanned,
      miniSearch,
    ),
    resultOfPair({ ...all, peer: 'MiniSearch' }, withBuilder, miniSearch),
    resultOfPair({ ...all, peer: 'FlexSearch' }, withBuilder, flexSearch),
  ]
}

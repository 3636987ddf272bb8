import { fold } from '#notes/fold.ts'
import { wordsIn } from '#search/words.ts'
import { rowsOfCorpus } from '../corpus-notes.ts'
import { queriesFor } from '../corpus-queries.ts'
import { type Result, resultOfPair } from '../result.ts'
import { bestOfMiniSearch, bestOfOwn, buildMiniSearch, buildOwn, textsOf } from '../search-engines.ts'
import { corpusOf, type Setting } from '../setting.ts'

/** How many words with one typo find a text with the word that was meant among the first twenty. */
export async function typos(setting: Setting): Promise<Result[]> {
  const { size } = setting
  const corpus = corpusOf(setting)
  const texts = textsOf([...rowsOfCorpus(corpus)])
  // Of 200, one set and another differ by two per cent.
  const asked = queriesFor(corpus, 1000).typo
  const own = buildOwn(texts)
  const miniSearch = buildMiniSearch(texts)
  const has = (text: number, word: string) => wordsIn(fold(texts.all[text] ?? '')).includes(word)
  const about = (row: number) => texts.firstText[texts.talkOf[row] ?? 0] ?? 0
  const recall = (best: (typed: string) => readonly number[]) => {
    const found = asked.filter(({ typed, meant }) =>
      best(typed).some((row) => has(row, meant) || has(about(row), meant)),
    )
    return (100 * found.length) / asked.length
  }
  return [
    resultOfPair(
      {
        what: 'typos: meant word among the 20 best',
        size,
        unit: '%',
        peer: 'MiniSearch, fuzzy 0.2',
        goal: 'S4',
      },
      recall((typed) => bestOfOwn(own, typed)),
      recall((typed) => bestOfMiniSearch(miniSearch, typed, 0.2)),
    ),
  ]
}

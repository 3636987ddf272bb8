import { bundledSize } from '../bundle-size.ts'
import { type Result, resultOfPair } from '../result.ts'

const index = `
  export { fold } from '/src/notes/fold.ts'
  export { createTextIndexBuilder } from '/src/search/text-index.ts'
  export { createTextSearch } from '/src/search/text-search.ts'`
const parts = {
  text: `${index}; export { parseText } from '/src/search/text-query.ts'`,
  index,
  engine: `export { createEngine } from '/src/search/engine.ts'`,
  miniSearch: `export { default } from 'minisearch'`,
  itemsJs: `export { default } from 'itemsjs'`,
}

/** How much code searching is, in the page. */
export async function codeSize(): Promise<Result[]> {
  const kilobytes = async (code: string) => (await bundledSize(code)) / 1000
  const miniSearch = await kilobytes(parts.miniSearch)
  const size = { size: null, unit: 'KB gz' }
  return [
    // What was typed is read apart: MiniSearch has no language of its own to read.
    resultOfPair(
      { ...size, what: 'code of the text search', peer: 'MiniSearch', goal: 'S6' },
      await kilobytes(parts.index),
      miniSearch,
    ),
    resultOfPair(
      { ...size, what: 'code of the text search and of reading what was typed', peer: 'MiniSearch' },
      await kilobytes(parts.text),
      miniSearch,
    ),
    resultOfPair(
      { ...size, what: 'code of the whole engine, facets and all', peer: 'itemsjs' },
      await kilobytes(parts.engine),
      await kilobytes(parts.itemsJs),
    ),
  ]
}

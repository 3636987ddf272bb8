import { gzipSync } from 'node:zlib'
import { datasetsOf } from '../corpus-notes.ts'
import { costOf } from '../measure.ts'
import { type Result, resultAlone } from '../result.ts'
import { corpusOf, type Setting } from '../setting.ts'

const remark =
  'L1 compares columns with rows; notes are shipped as rows, a file a conference, so that one can be fetched, checked and edited alone'

/** What data costs on its way: there is nothing to compare it with. */
export async function dataFormat(setting: Setting): Promise<Result[]> {
  const { size } = setting
  const files = Array.from(datasetsOf(corpusOf(setting)), (dataset) => JSON.stringify(dataset))
  const gzipped = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0)
  const { cpu } = costOf(() => {
    for (const file of files) JSON.parse(file)
  })
  return [
    resultAlone({ what: 'data of a takeaway', size, unit: 'B gz', remark }, gzipped / size),
    resultAlone({ what: 'JSON.parse of all conferences, once', size, unit: 'ms', remark }, cpu),
  ]
}

import { DatasetError, decodeDataset, decodeIndex } from '#notes/dataset.ts'
import type { Dataset } from '#notes/model.ts'
import { defaultLimits, fetchJson, type Limits, LoadError } from './fetch-json.ts'

/** Fetches and decodes every conference of a data folder (`/data/`). Throws a `LoadError`. */
export async function loadDatasets(folder: string, limits: Limits = defaultLimits): Promise<Dataset[]> {
  const read = async <T>(file: string, decode: (data: unknown) => T): Promise<T> => {
    const data = await fetchJson(folder + file, limits)
    try {
      return decode(data)
    } catch (error) {
      if (error instanceof DatasetError)
        throw new LoadError(error.reason, `${file} cannot be used. ${error.message}`)
      throw error
    }
  }
  const index = await read('index.json', decodeIndex)
  return Promise.all(index.conferences.map(({ file }) => read(file, decodeDataset)))
}

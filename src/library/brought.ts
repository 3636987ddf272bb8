import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import * as v from 'valibot'
import { decodeDataset } from '#notes/dataset.ts'
import { type BroughtConference, type BroughtStorage, KeepingError } from './brought-model.ts'

const database = 'takeaways-notes'
const version = 1
/** Longest time the browser's database may take to answer, in milliseconds. */
const limit = 3000

interface Notes extends DBSchema {
  conferences: { key: string; value: unknown }
}

const recordSchema = v.looseObject({
  id: v.string(),
  name: v.string(),
  addedAt: v.number(),
  dataset: v.unknown(),
  files: v.array(v.looseObject({ path: v.string(), text: v.string() })),
})

/** Where this browser keeps the notes its reader added. `changed` is called when another tab added or removed some. */
export function openBrought(changed: () => void): BroughtStorage {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(database)
  channel?.addEventListener('message', changed)
  let opened: Promise<IDBPDatabase<Notes>> | null = null

  const close = (db: IDBPDatabase<Notes>) => {
    opened = null
    db.close()
  }
  const open = () => {
    opened ??= openDB<Notes>(database, version, {
      upgrade: (db) => void db.createObjectStore('conferences'),
      blocking: (_current, _wanted, event) => {
        if (event.target instanceof IDBDatabase) event.target.close()
        opened = null
      },
      terminated: () => {
        opened = null
      },
    })
    return opened
  }
  const attempt = async <T>(action: (db: IDBPDatabase<Notes>) => Promise<T>): Promise<T> => {
    try {
      return await within(open().then(action))
    } catch (error) {
      opened = null
      throw keepingError(error)
    }
  }
  const change = async (action: (db: IDBPDatabase<Notes>) => Promise<unknown>) => {
    await attempt(action)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel stays within its origin
    channel?.postMessage('changed')
  }

  return {
    list: async () => {
      const records = await attempt((db) => db.getAll('conferences'))
      const conferences = records.flatMap((record) => decodeRecord(record) ?? [])
      return {
        conferences: conferences.sort((a, b) => b.addedAt - a.addedAt),
        unreadable: records.length - conferences.length,
      }
    },
    add: async (conference) => {
      checkKeepable(conference)
      await change((db) => db.put('conferences', conference, conference.id))
    },
    remove: (id) => change((db) => db.delete('conferences', id)),
    clear: () => change((db) => db.clear('conferences')),
    close: () => {
      channel?.close()
      void opened?.then(close)
    },
  }
}

/** What could not be read again must not be kept. */
function checkKeepable({ dataset }: BroughtConference): void {
  try {
    decodeDataset(dataset)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new KeepingError(`These notes hold something the library cannot keep. ${reason}`)
  }
}

/** Null for what cannot be read: it is left where it is. */
function decodeRecord(record: unknown): BroughtConference | null {
  const found = v.safeParse(recordSchema, record)
  if (!found.success) return null
  try {
    const dataset = decodeDataset(found.output.dataset)
    return dataset.conference.id === found.output.id ? { ...found.output, dataset } : null
  } catch {
    return null
  }
}

function within<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new KeepingError('This browser’s storage does not answer.')), limit)
    void answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

function keepingError(error: unknown): KeepingError {
  if (error instanceof KeepingError) return error
  const name = error instanceof Error ? error.name : ''
  if (name === 'QuotaExceededError') return new KeepingError('This browser’s storage is full.')
  if (name === 'VersionError')
    return new KeepingError('A newer version of this site keeps notes here; reload to get it.')
  return new KeepingError('This browser does not let the page store notes.')
}

import { create } from 'zustand'

/** Whether the browser has promised not to clear this site's data by itself; `unknown` until it was asked. */
export type Persistence = 'unknown' | 'promised' | 'refused' | 'unsupported'

const usePersistenceStore = create<{ answer: Persistence }>(() => ({ answer: 'unknown' }))

export function usePersistence(): Persistence {
  return usePersistenceStore((state) => state.answer)
}

/** Finds out what was answered before, without asking. */
export async function learnPersistence(): Promise<void> {
  const storage = storageManager()
  if (!storage) return usePersistenceStore.setState({ answer: 'unsupported' })
  if (await storage.persisted().catch(() => false)) usePersistenceStore.setState({ answer: 'promised' })
}

/** Asks the browser, once: some ask the reader, and would again. */
export async function askToPersist(): Promise<void> {
  const storage = storageManager()
  if (!storage || usePersistenceStore.getState().answer !== 'unknown') return
  const isPromised = await storage.persist().catch(() => false)
  usePersistenceStore.setState({ answer: isPromised ? 'promised' : 'refused' })
}

/** Browsers hand it out on secure pages only. */
function storageManager(): StorageManager | null {
  const isThere = 'storage' in navigator && typeof navigator.storage.persist === 'function'
  return isThere ? navigator.storage : null
}

import { createJSONStorage, type PersistStorage } from 'zustand/middleware'

/** A browser's storage for what is harmless to lose: a full or forbidden one is ignored. */
export function forgivingStorage<State>(storage: () => Storage): PersistStorage<State> | undefined {
  return createJSONStorage<State>(() => ({
    getItem: (name) => attempt(() => storage().getItem(name)),
    setItem: (name, value) => attempt(() => storage().setItem(name, value)),
    removeItem: (name) => attempt(() => storage().removeItem(name)),
  }))
}

function attempt<T>(action: () => T): T | null {
  try {
    return action()
  } catch {
    return null
  }
}

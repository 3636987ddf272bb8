import * as v from 'valibot'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { mostCompared } from '#notes/connections.ts'
import { forgivingStorage } from './forgiving-storage.ts'

interface Comparison {
  talks: readonly string[]
}

const stored = v.fallback(v.object({ talks: v.array(v.string()) }), { talks: [] })

/**
 * Ids of the talks chosen for comparing, in the order of choosing: while choosing, no address holds them yet. They stay
 * with the tab, through a reload.
 */
const useComparison = create<Comparison>()(
  persist((): Comparison => ({ talks: [] }), {
    name: 'takeaways:1:compared',
    merge: (persisted): Comparison => v.parse(stored, persisted),
    storage: forgivingStorage(() => window.sessionStorage),
  }),
)

export function useCompared(): readonly string[] {
  return useComparison((state) => state.talks)
}

export function useIsCompared(talk: string): boolean {
  return useComparison((state) => state.talks.includes(talk))
}

/** Chooses a talk for comparing, or takes it back. False if there are four already: then nothing changes. */
export function toggleCompared(talk: string): boolean {
  const { talks } = useComparison.getState()
  if (talks.includes(talk)) setCompared(talks.filter((other) => other !== talk))
  else if (talks.length < mostCompared) setCompared([...talks, talk])
  else return false
  return true
}

export function setCompared(talks: readonly string[]): void {
  useComparison.setState({ talks })
}

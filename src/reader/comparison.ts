import { create } from 'zustand'
import { mostCompared } from '#notes/connections.ts'

/** Ids of the talks chosen for comparing, in the order of choosing: while choosing, no address holds them yet. */
const useComparison = create<{ talks: readonly string[] }>(() => ({ talks: [] }))

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

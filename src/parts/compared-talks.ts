import { useIsGrowing, useLibraryIfReady } from '#library/store.ts'
import { mostCompared } from '#notes/connections.ts'
import { useCompared } from '#reader/comparison.ts'

/** Ids of the talks chosen for comparing that are in the notes; while notes are coming, any may yet be. */
export function useComparedTalks(): readonly string[] {
  const compared = useCompared()
  const library = useLibraryIfReady()
  const isGrowing = useIsGrowing()
  const there = library && !isGrowing ? compared.filter((id) => library.talkById.has(id)) : compared
  return there.slice(0, mostCompared)
}

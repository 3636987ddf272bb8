import { useEffect, useId, useState } from 'react'
import type { Library } from '#notes/model.ts'
import { useSaved } from '#reader/bookmarks.ts'
import type { StartWorker } from '#search/client.ts'
import type { Question } from '#search/engine.ts'
import { createFinder, type Finder, type Found } from '#search/finder.ts'
import type { Query } from '#search/query.ts'

const startWorker: StartWorker | null =
  typeof Worker === 'undefined'
    ? null
    : async (...ends) => (await import('./search-worker.ts')).startSearchWorker(...ends)

let current: Finder | null = null

/** What finds in a library; made anew only where notes went or changed, not where some were added. */
export function finderOf(library: Library): Finder {
  if (current?.follow(library)) return current
  current?.end()
  current = createFinder(library, startWorker, current?.last())
  return current
}

/** What a query finds, as far as it is known: the answer before stays until the next is there; null before the first. */
export function useFound(library: Library, query: Query, isGrowing: boolean): Found | null {
  const saved = useSaved()
  const finder = finderOf(library)
  const question = questionOf(query, saved, isGrowing)
  const asker = useId()
  const [late, setLate] = useState<Found | null>(null)
  const key = JSON.stringify([question, library.talks.length])

  // The worker, which answers later.
  useEffect(() => {
    if (finder.findNow) return
    let isWanted = true
    const ask = async () => {
      const found = await finder.find(JSON.parse(key)[0], asker)
      if (isWanted && found) setLate(found)
    }
    void ask()
    return () => {
      isWanted = false
    }
  }, [finder, key, asker])
  return finder.findNow?.(question) ?? late ?? finder.last()
}

function questionOf(query: Query, saved: ReturnType<typeof useSaved>, isGrowing: boolean): Question {
  const bookmarks = [...saved.values()].filter(({ kind }) => kind === 'takeaway')
  return {
    query,
    saved: bookmarks.map(({ id }) => id),
    noted: bookmarks.filter(({ note }) => note !== '').map(({ id }) => id),
    isGrowing,
  }
}

import { useSyncExternalStore } from 'react'

/** Narrower than this, a page is one column with a bar at its foot. */
export const phone = '(max-width: 699px)'

/** Whether a media query matches, now and when that changes. A page made when the site was built matches none. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => window.matchMedia(query).matches,
    () => false,
  )
}

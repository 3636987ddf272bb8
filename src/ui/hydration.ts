import { useSyncExternalStore } from 'react'

let settle = () => {}

/** Done once a page that came as HTML works, down to its innermost part: that is where `useIsHydrated` is asked. */
export const pageTakenOver = new Promise<void>((resolve) => {
  settle = resolve
})

/**
 * Whether this is past the render that must equal the page as it was made when the site was built: only then may a
 * component show what that page could not know, such as the address's fragment. True at once in a page made here.
 */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
}

function subscribe() {
  settle()
  return () => {}
}

import { useEffect } from 'react'
import { useLocation } from '@tanstack/react-router'
import { useIsHydrated } from '#ui/hydration.ts'

/** The talk that the address points at, '' for none: it is scrolled to, and its first takeaway has the focus. */
export function useTalkInAddress(): string {
  const fragment = useLocation({ select: (location) => location.hash })
  const hash = useIsHydrated() ? fragment : ''
  // The document's focus and scroll position.
  useEffect(() => {
    if (hash === '') return
    const talk = document.getElementById(hash)
    talk?.scrollIntoView()
    talk?.querySelector<HTMLElement>('[data-row]')?.focus({ preventScroll: true })
  }, [hash])
  return hash
}

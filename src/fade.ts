import type { createAppRouter } from './router.tsx'

/**
 * Fades from page to page, where the browser can and no less motion is asked for. What changes within a page, by a filter
 * or while one types, does not fade.
 */
export function fadeBetweenPages(router: ReturnType<typeof createAppRouter>): void {
  const change = router.startViewTransition
  router.startViewTransition = (update) => {
    const before = router.stores.resolvedLocation.get()
    const isOtherPage = before !== undefined && before.pathname !== router.latestLocation.pathname
    if (!isOtherPage || !mayFade()) return change(update)
    const fade = document.startViewTransition(update)
    // Rejects when the next fade cuts this one short; the page has changed all the same.
    fade.ready.catch(() => {})
    return fade.updateCallbackDone
  }
}

function mayFade(): boolean {
  // Browsers before 2025 cannot.
  if (!('startViewTransition' in document) || isWebKitOnLinux.test(navigator.userAgent)) return false
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** WebKitGTK, where one fade ends the browser if it has nothing to draw layers with (2.50 to 2.52). */
const isWebKitOnLinux = /Linux.* AppleWebKit\/(?!.*Chrom)/

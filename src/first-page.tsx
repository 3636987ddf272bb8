import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { Dataset } from '#notes/model.ts'
import { versionOf } from '#notes/version.ts'
import { pageTakenOver } from '#ui/hydration.ts'
import { type AppRouterOptions, createAppRouter } from './router.tsx'

type App = Pick<AppRouterOptions, 'library' | 'basepath'>
type AppRouter = ReturnType<typeof createAppRouter>

/** How long the taking over may keep the router waiting, in milliseconds: a page that breaks meanwhile is never done. */
const patience = 2000

/**
 * Waits for the notes that this page was made of when the site was built. Null if it was not made, or for another
 * address (`public/before-paint.js` has looked), or if the notes do not come or are others by now.
 */
export async function notesOfPage(coming: Promise<readonly Dataset[]>): Promise<readonly Dataset[] | null> {
  const { page, notes } = document.documentElement.dataset
  if (page !== 'here') return null
  const datasets = await coming.catch(() => null)
  return datasets && versionOf(datasets) === notes ? datasets : null
}

/** Makes the page work that is there already, of the notes that `library` has from the start. */
export async function takeOverPage(root: HTMLElement, app: App): Promise<void> {
  let isFirst = true
  const router = createAppRouter({
    ...app,
    // The first page is where the browser put it, and the reader may have scrolled on before this runs: that stays, and
    // the router hears of it, because it remembers only what it has seen scroll.
    scrollRestoration: () => {
      if (!isFirst) return true
      isFirst = false
      document.dispatchEvent(new Event('scroll'))
      return false
    },
  })
  // Without this mark the router would wrap the page in an element more than `src/prerender.tsx` had.
  router.ssr = { manifest: undefined }
  await router.load()
  waitForTakeOver(router)
  hydrateRoot(root, <App router={router} />)
  await pageTakenOver
  delete document.documentElement.dataset.page
}

/**
 * React takes a page over from the outside to the inside, and its head works first. Where that leads meanwhile waits for
 * the rest, which would otherwise begin with another page than the one it is to take over.
 */
function waitForTakeOver(router: AppRouter): void {
  const { load } = router
  const taken = Promise.race([pageTakenOver, new Promise((resolve) => setTimeout(resolve, patience))])
  router.load = async (...options) => {
    await taken
    await load(...options)
  }
}

/** Draws the page from nothing. */
export function drawPage(root: HTMLElement, app: App): void {
  root.replaceChildren()
  delete document.documentElement.dataset.page
  createRoot(root).render(<App router={createAppRouter(app)} />)
}

function App({ router }: { router: AppRouter }) {
  return (
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>
  )
}

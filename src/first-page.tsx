import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { Shipment } from '#library/load.ts'
import { comesInParts } from '#notes/dataset.ts'
import type { Dataset } from '#notes/model.ts'
import { versionOf } from '#notes/version.ts'
import { pageTakenOver } from '#ui/hydration.ts'
import '#ui/tokens.css'
import '#ui/base.css'
import { fadeBetweenPages } from './fade.ts'
import { type AppRouterOptions, createAppRouter } from './router.tsx'

type App = Pick<AppRouterOptions, 'library' | 'basepath'>
type AppRouter = ReturnType<typeof createAppRouter>

/** How long the taking over may keep the router waiting, in milliseconds: a page that breaks meanwhile is never done. */
const patience = 2000

/**
 * Waits for the notes that this page was made of when the site was built. Null if it was not made, or for another
 * address (`public/before-paint.js` has looked), if the notes do not come or are others by now, or if they are so many
 * that they come in parts.
 */
export async function notesOfPage(coming: Promise<Shipment>): Promise<readonly Dataset[] | null> {
  if (!isMade()) return null
  const shipment = await coming.catch(() => null)
  if (!shipment || comesInParts(shipment.conferences)) return null
  const datasets = await Promise.all(shipment.conferences.map(shipment.fetch)).catch(() => null)
  return datasets && versionOf(datasets) === document.documentElement.dataset.notes ? datasets : null
}

/** Whether this page was made when the site was built, for the address it is at. */
function isMade(): boolean {
  return document.documentElement.dataset.page === 'here'
}

/** The page is the app's from now on: what `public/before-paint.js` found out about it holds no longer. */
function forgetMade(): void {
  const { dataset } = document.documentElement
  delete dataset.page
  delete dataset.top
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
  fadeBetweenPages(router)
  waitForTakeOver(router)
  hydrateRoot(root, <App router={router} />)
  await pageTakenOver
  forgetMade()
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

/** Draws the page from nothing, once its notes are there; until then one that was made can be read, if there is one. */
export async function drawPage(root: HTMLElement, app: App): Promise<void> {
  const router = createAppRouter(app)
  fadeBetweenPages(router)
  const loaded = app.library.load()
  if (isMade()) await loaded
  root.replaceChildren()
  forgetMade()
  createRoot(root).render(<App router={router} />)
}

function App({ router }: { router: AppRouter }) {
  return (
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>
  )
}

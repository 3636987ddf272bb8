import { PrecacheController, PrecacheRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'

declare const self: ServiceWorkerGlobalScope & {
  /** What to keep; `build/offline.ts` says what each part of it means. */
  keptFiles: { url: string; revision: string | null; integrity?: string; isLate?: true }[]
}
/** The script that the pages of this build start with. */
declare const entryScript: string

const { scope } = self.registration
const files = self.keptFiles

/** All of a build, or nothing: a file that does not come, or is of another build, keeps this worker from being installed. */
const build = new PrecacheController({
  cacheName: `takeaways-build-${scope}`,
  plugins: [
    {
      cacheWillUpdate: async ({ response }) => ((await isOfThisBuild(response)) ? response : null),
    },
  ],
})
build.precache(files.filter(({ isLate }) => !isLate))

async function isOfThisBuild(response: Response): Promise<boolean> {
  const isPage = response.headers.get('content-type')?.includes('text/html')
  return response.ok && (!isPage || (await response.clone().text()).includes(entryScript))
}

// The home page shows what its query asks for.
registerRoute(new PrecacheRoute(build, { ignoreURLParametersMatching: [/./] }))

// Any other address is for the app to know, unless it names a file.
const isFile = /^(?:assets|data)\/|^[^/]+\.\w+$/
const base = new URL(scope).pathname
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && !isFile.test(url.pathname.slice(base.length)),
  build.createHandlerBoundToURL('shell.html'),
)

const notesCache = `takeaways-notes-${scope}`
/** The notes of a big library: the key that each is kept by, which changes with its words, by its address. */
const lateKeys = new Map(
  files
    .filter(({ isLate }) => isLate)
    .map(({ url, revision }) => [scope + url, `${scope}${url}?${revision}`]),
)

registerRoute(
  ({ url }) => lateKeys.has(url.href),
  async ({ event, request, url }) => {
    const kept = await keptNotes(url.href)
    if (kept) return kept
    const response = await fetch(request)
    // The page does not wait for it, and can do without where there is no space.
    event.waitUntil(keepNotes(url.href, response.clone()).catch(() => {}))
    return response
  },
)

async function keptNotes(address: string): Promise<Response | undefined> {
  return caches.match(lateKeys.get(address) ?? address, { cacheName: notesCache })
}

async function keepNotes(address: string, response: Response): Promise<void> {
  const cache = await caches.open(notesCache)
  if (response.ok) await cache.put(lateKeys.get(address) ?? address, response)
}

/** Notes that came before this worker was at work; the first that find no space end it. */
async function keepTheRest(): Promise<void> {
  for (const address of lateKeys.keys())
    if (!(await keptNotes(address))) await keepNotes(address, await fetch(address))
}

async function forgetOldNotes(): Promise<void> {
  const cache = await caches.open(notesCache)
  const current = new Set(lateKeys.values())
  for (const { url } of await cache.keys()) if (!current.has(url)) await cache.delete(url)
}

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldNotes())
  // The page that brought this worker, too, can go on without a network.
  event.waitUntil(self.clients.claim())
})

self.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(self.skipWaiting())
  if (event.data === 'keep the rest') event.waitUntil(keepTheRest())
})

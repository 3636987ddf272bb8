import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import { shipmentOf } from '#library/load.ts'
import { createLibraryStore, type LibraryStore } from '#library/store.ts'
import { decodeDataset, decodeIndex } from '#notes/dataset.ts'
import { createLibrary } from '#notes/library.ts'
import type { Talk } from '#notes/model.ts'
import { versionOf } from '#notes/version.ts'
import { callSite, titleOf } from '#ui/site.ts'
import { listed, plural } from '#ui/words.ts'
import { createAppRouter } from './router.tsx'

/** A page as it is before anything ran in it. */
export interface PrerenderedPage {
  /** Its address without the site's base: '' or `talks/…`. */
  path: string
  title: string
  /** Null: that of the site. */
  description: string | null
  /** What stands in the root element. */
  markup: string
  /** Id of the conference whose notes it shows first; null for the newest. */
  conference: string | null
}

interface Site {
  /** What its owner calls it; null without a name of its own. */
  name: string | null
  /** The folder it is served from, with slashes at both ends. */
  base: string
  /** Reads a file of the data folder. */
  read: (file: string) => unknown
}

/** With more takeaways than this the home page is left to the script: as HTML it would weigh more than the script does. */
const mostOnHomePage = 2000

/**
 * The notes' version, the pages that can be read before, or without, any script (the home page and every talk), and the
 * addresses of all others.
 */
export async function prerender({ name, base, read }: Site) {
  callSite(name)
  const index = decodeIndex(read('index.json'))
  const datasets = index.conferences.map(({ file }) => decodeDataset(read(file)))
  const { talks, takeaways } = createLibrary(datasets)
  // As a browser has it that keeps nothing: what it does keep is shown once the page has been taken over.
  const store = createLibraryStore(async () => shipmentOf(datasets), undefined, datasets)
  const pages: PrerenderedPage[] = []
  const add = async (page: Omit<PrerenderedPage, 'markup'>) =>
    pages.push({ ...page, markup: await render(store, base, page.path) })
  if (takeaways.length <= mostOnHomePage)
    await add({ path: '', title: titleOf(), description: null, conference: null })
  for (const talk of talks) {
    await add({
      path: `talks/${talk.id}`,
      title: titleOf(talk.title),
      description: describe(talk),
      conference: talk.conference.id,
    })
  }
  const { routesByPath } = createAppRouter({ library: store, history: createMemoryHistory() })
  const others = Object.keys(routesByPath).flatMap((path) => /^\/([a-z-]+)$/.exec(path)?.[1] ?? [])
  return { version: versionOf(datasets), pages, others }
}

async function render(library: LibraryStore, basepath: string, path: string): Promise<string> {
  const history = createMemoryHistory({ initialEntries: [basepath + path] })
  // Scrolling is the browser's: here the router would write a script for it into the page.
  const router = createAppRouter({ library, history, basepath, scrollRestoration: false })
  await router.load()
  return renderToString(<RouterProvider router={router} />)
}

function describe({ title, speakers, conference, takeaways }: Talk): string {
  const names = listed(speakers.map(({ as }) => as))
  const by = names === '' ? '' : ` by ${names}`
  return `${plural(takeaways.length, 'takeaway')} from “${title}”${by} at ${conference.name}.`
}

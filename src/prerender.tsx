import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import { shipmentOf } from '#library/load.ts'
import { createLibraryStore, type LibraryStore } from '#library/store.ts'
import { type AboutTopic, aboutTopic } from '#notes/about-topic.ts'
import { decodeDataset, decodeIndex } from '#notes/dataset.ts'
import { createLibrary } from '#notes/library.ts'
import type { Talk } from '#notes/model.ts'
import { versionOf } from '#notes/version.ts'
import { callSite, titleOf } from '#ui/site.ts'
import { listed, plural } from '#ui/words.ts'
import { createAppRouter } from './router.tsx'

/** A page as it is before anything ran in it. */
export interface PrerenderedPage {
  /** Its address without the site's base: '', `talks/…` or `topics/…`. */
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

/**
 * With more takeaways than this the home page and those of topics are left to the script: as HTML the one would weigh
 * more than the script does, the others would be too many.
 */
const mostMade = 2000

/**
 * The notes' version, the pages that can be read before, or without, any script (the home page, every talk and topic),
 * and the addresses of all others.
 */
export async function prerender({ name, base, read }: Site) {
  callSite(name)
  const index = decodeIndex(read('index.json'))
  const datasets = index.conferences.map(({ file }) => decodeDataset(read(file)))
  const library = createLibrary(datasets)
  // As a browser has it that keeps nothing: what it does keep is shown once the page has been taken over.
  const store = createLibraryStore(async () => shipmentOf(datasets), undefined, datasets)
  const pages: PrerenderedPage[] = []
  const add = async (page: Omit<PrerenderedPage, 'markup'>) =>
    pages.push({ ...page, markup: await render(store, base, page.path) })
  const isSmall = library.takeaways.length <= mostMade
  if (isSmall) await add({ path: '', title: titleOf(), description: null, conference: null })
  for (const talk of library.talks) {
    await add({
      path: `talks/${talk.id}`,
      title: titleOf(talk.title),
      description: describe(talk),
      conference: talk.conference.id,
    })
  }
  for (const topic of isSmall ? library.topics.values() : []) {
    const about = aboutTopic(library, topic.id)
    if (!about) continue
    await add({
      path: `topics/${topic.id}`,
      title: titleOf(topic.name),
      description: describeTopic(about),
      conference: null,
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

const mostNamed = 3

function describeTopic({ topic, takeaways, byTalk }: AboutTopic): string {
  const titles = [...byTalk.keys()].slice(0, mostNamed).map(({ title }) => `“${title}”`)
  const more = byTalk.size > mostNamed ? [`${plural(byTalk.size - mostNamed, 'talk')} more`] : []
  return `${plural(takeaways, 'takeaway')} on ${topic.name} from ${listed([...titles, ...more])}.`
}

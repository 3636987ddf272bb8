import { createRootRoute, createRoute } from '@tanstack/react-router'
import { lazyPage } from '#offline/lazy-page.ts'
import { setCompared } from '#reader/comparison.ts'
import { comparedIds, type ComparisonParameters } from '#search/comparison.ts'
import { facetNames, type MapParameters, type QueryParameters } from '#search/query.ts'
import type { SavedParameters } from '#reader/saved-order.ts'
import { BrowsePage } from './pages/browse/BrowsePage.tsx'
import { NotesGate } from './pages/shell/NotesGate.tsx'
import { Shell } from './pages/shell/Shell.tsx'

const root = createRootRoute({ component: Shell })

/** Pages that need the notes. */
const notes = createRoute({ getParentRoute: () => root, id: 'notes', component: NotesGate })

const browse = createRoute({
  getParentRoute: () => notes,
  path: '/',
  validateSearch: (search): QueryParameters => pick(search, ['q', ...facetNames, 'saved', 'sort']),
  component: BrowsePage,
})

const talk = createRoute({
  getParentRoute: () => notes,
  path: '/talks/$talk',
  component: lazyPage(() => import('./pages/talk/TalkPage.tsx'), 'TalkPage'),
})

const topic = createRoute({
  getParentRoute: () => notes,
  path: '/topics/$topic',
  component: lazyPage(() => import('./pages/topic/TopicPage.tsx'), 'TopicPage'),
})

const speaker = createRoute({
  getParentRoute: () => notes,
  path: '/speakers/$speaker',
  component: lazyPage(() => import('./pages/speaker/SpeakerPage.tsx'), 'SpeakerPage'),
})

const map = createRoute({
  getParentRoute: () => notes,
  path: '/map',
  validateSearch: (search): MapParameters => pick(search, ['q', ...facetNames, 'saved', 'rows']),
  component: lazyPage(() => import('./pages/map/MapPage.tsx'), 'MapPage'),
})

const compare = createRoute({
  getParentRoute: () => notes,
  path: '/compare',
  validateSearch: (search): ComparisonParameters => pick(search, ['talks', 'view']),
  onEnter: ({ search }) => setCompared(comparedIds(search)),
  onStay: ({ search }) => setCompared(comparedIds(search)),
  component: lazyPage(() => import('./pages/compare/ComparePage.tsx'), 'ComparePage'),
})

const saved = createRoute({
  getParentRoute: () => root,
  path: '/saved',
  validateSearch: (search): SavedParameters => pick(search, ['order']),
  component: lazyPage(() => import('./pages/saved/SavedPage.tsx'), 'SavedPage'),
})

const about = createRoute({
  getParentRoute: () => root,
  path: '/about',
  component: lazyPage(() => import('./pages/about/AboutPage.tsx'), 'AboutPage'),
})

const add = createRoute({
  getParentRoute: () => root,
  path: '/add',
  component: lazyPage(() => import('./pages/add/AddPage.tsx'), 'AddPage'),
})

export const routeTree = root.addChildren([
  notes.addChildren([browse, talk, topic, speaker, map, compare]),
  saved,
  add,
  about,
])

/** The parameters a page knows; all others in the address are nobody's. */
function pick<Name extends string>(
  search: Record<string, unknown>,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const picked: Partial<Record<Name, string>> = {}
  for (const name of names) {
    const value = search[name]
    if (typeof value === 'string') picked[name] = value
  }
  return picked
}

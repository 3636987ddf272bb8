import { createRouter, type ParsedLocation, type RouterHistory } from '@tanstack/react-router'
import { LibraryProvider, type LibraryStore } from '#library/store.ts'
import { comparedIds } from '#search/comparison.ts'
import { parseQuery } from '#search/query.ts'
import { parseSearch, stringifySearch } from './address.ts'
import { ErrorPage } from './pages/shell/ErrorPage.tsx'
import { Loading } from './pages/shell/Loading.tsx'
import { NotFoundPage } from './pages/shell/NotFoundPage.tsx'
import { routeTree } from './routes.tsx'

export interface AppRouterOptions {
  library: LibraryStore
  /** In a browser its own; tests bring one in memory. */
  history?: RouterHistory
  /** The folder the site is served from. */
  basepath?: string
  /** Whether to go where the reader had scrolled to, or to the top; asked after each page. */
  scrollRestoration?: boolean | (() => boolean)
}

/** The whole app: its addresses, over a library. */
export function createAppRouter({
  library,
  history,
  basepath = '/',
  scrollRestoration = true,
}: AppRouterOptions) {
  const router = createRouter({
    routeTree,
    basepath,
    ...(history && { history }),
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPendingMs: 300,
    defaultPendingComponent: Loading,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration,
    InnerWrap: ({ children }) => <LibraryProvider value={library}>{children}</LibraryProvider>,
  })
  // What an address is about comes before the rest of the notes, and before its page is there to ask for it.
  const want = ({ pathname, search }: Pick<ParsedLocation, 'pathname' | 'search'>) => {
    const match = router.matchRoutes(pathname, search).at(-1)
    if (match) library.want(idsIn({ ...match.search, ...match.params }))
  }
  want(router.latestLocation)
  router.subscribe('onBeforeLoad', ({ toLocation }) => want(toLocation))
  return router
}

/** The talks and conferences that an address names. */
function idsIn(named: Partial<Record<string, string>>): string[] {
  return [named.talk ?? '', ...comparedIds(named), ...parseQuery(named).chosen.conf].filter((id) => id !== '')
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}

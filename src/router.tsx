import { createRouter, type RouterHistory } from '@tanstack/react-router'
import { LibraryProvider, type LibraryStore } from '#library/store.ts'
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
  return createRouter({
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
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}

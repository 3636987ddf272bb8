/** Where scripts may come from. */
export interface ScriptPlace {
  /** Address of the page. */
  page: string
  /** Folder the site is served from: `/` or `/notes/`. */
  base: string
  /** The development server serves sources from anywhere in its origin. */
  isDevelopment: boolean
}

/** The address if it is one of this site's own built scripts, or its service worker; throws otherwise. */
export function ownScript(address: string, { page, base, isDevelopment }: ScriptPlace): string {
  const { origin, protocol, pathname } = new URL(address, page)
  const site = new URL(page)
  const isBuilt =
    (pathname.startsWith(`${base}assets/`) && pathname.endsWith('.js')) || pathname === `${base}sw.js`
  // A blob has the origin of its page and may hold anything.
  const isOwn = origin === site.origin && protocol === site.protocol
  if (isOwn && (isBuilt || isDevelopment)) return address
  throw new TypeError(`${address} is not a script of this site`)
}

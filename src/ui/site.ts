let nameWithoutDocument: string | null = null

/** Says what the owner calls the site, where no document does: while its pages are made. */
export function callSite(name: string | null): void {
  nameWithoutDocument = name
}

/** What the owner of the notes calls the site; null where it has no name of its own. */
export function ownSiteName(): string | null {
  if (typeof document === 'undefined') return nameWithoutDocument
  return document.querySelector<HTMLMetaElement>('meta[name="application-name"]')?.content || null
}

/** What the site is called. */
export function siteName(): string {
  return ownSiteName() ?? 'Takeaways'
}

/** What stands in the browser's title: the page's own name, then the site's. */
export function titleOf(page?: string): string {
  if (page) return `${page} · ${siteName()}`
  return ownSiteName() ?? `${siteName()} from conference talks`
}

/** The address the site is served from, with a slash at its end. */
export function siteUrl(): string {
  return new URL(import.meta.env.BASE_URL, window.location.href).href
}

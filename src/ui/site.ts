/** What the owner of the notes calls the site; null where it has no name of its own. */
export function ownSiteName(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="application-name"]')?.content || null
}

/** What the site is called. */
export function siteName(): string {
  return ownSiteName() ?? 'Takeaways'
}

/** The address the site is served from, with a slash at its end. */
export function siteUrl(): string {
  return new URL(import.meta.env.BASE_URL, window.location.href).href
}

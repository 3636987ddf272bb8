/** What the owner of the notes calls the site; null where it has no name of its own. */
export function ownSiteName(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="application-name"]')?.content || null
}

/** What the site is called. */
export function siteName(): string {
  return ownSiteName() ?? 'Takeaways'
}

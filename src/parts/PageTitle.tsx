import { useEffect } from 'react'
import { ownSiteName, siteName } from '#ui/site.ts'

/** Names the page in the browser's title: its own name, then the site's. */
export function PageTitle({ children }: { children?: string | undefined }) {
  // The document's title, which lives outside of what React renders here.
  useEffect(() => {
    const home = ownSiteName() ?? `${siteName()} from conference talks`
    document.title = children ? `${children} · ${siteName()}` : home
  }, [children])
  return null
}

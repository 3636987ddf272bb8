import { useEffect } from 'react'
import { titleOf } from '#ui/site.ts'

/** Names the page in the browser's title: its own name, then the site's. */
export function PageTitle({ children }: { children?: string | undefined }) {
  // The document's title, which lives outside of what React renders here.
  useEffect(() => {
    document.title = titleOf(children)
  }, [children])
  return null
}

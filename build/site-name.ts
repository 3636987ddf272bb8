import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { retitle } from './page.ts'

interface Site {
  title: string | null
  description: string | null
  /** Where it will be; null if nobody said. */
  url: string | null
}

/** The page as the site calls itself: its title and description, where the notes' owner gave any. */
export function nameSite(
  html: string,
  { title, description }: Pick<Site, 'title' | 'description'>,
): { html: string; tags: HtmlTagDescriptor[] } {
  const tags: HtmlTagDescriptor[] =
    title === null
      ? []
      : [{ tag: 'meta', attrs: { name: 'application-name', content: title }, injectTo: 'head' }]
  return { html: retitle(html, title, description), tags }
}

/** Gives the page the name of the site. */
export function siteName(): Plugin {
  let folder = 'public'
  return {
    name: 'site-name',
    configResolved(config) {
      folder = config.publicDir
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => nameSite(html, readSite(join(folder, 'data', 'index.json'))),
    },
  }
}

/** What `npm run notes -- build` found in `content/`. */
export function readSite(file: string): Site {
  const { site }: { site?: Partial<Site> } = JSON.parse(readFileSync(file, 'utf8'))
  return { title: site?.title ?? null, description: site?.description ?? null, url: site?.url ?? null }
}

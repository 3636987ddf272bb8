import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HtmlTagDescriptor, Plugin } from 'vite'

interface Site {
  title: string | null
  description: string | null
}

/** The page as the site calls itself: its title and description, where the notes' owner gave any. */
export function nameSite(
  html: string,
  { title, description }: Site,
): { html: string; tags: HtmlTagDescriptor[] } {
  let named = html
  if (title !== null)
    named = named.replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
  if (description !== null) {
    named = named.replace(
      /<meta\s+name="description"\s+content="[^"]*"\s*\/>/,
      () => `<meta name="description" content="${escapeHtml(description)}" />`,
    )
  }
  const tags: HtmlTagDescriptor[] =
    title === null
      ? []
      : [{ tag: 'meta', attrs: { name: 'application-name', content: title }, injectTo: 'head' }]
  return { html: named, tags }
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Gives the page the name that `npm run notes -- build` found in `content/`. */
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

function readSite(file: string): Site {
  const { site }: { site?: Partial<Site> } = JSON.parse(readFileSync(file, 'utf8'))
  return { title: site?.title ?? null, description: site?.description ?? null }
}

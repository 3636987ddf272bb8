import type { PrerenderedPage } from '../src/prerender.tsx'

/** A file of notes, as the index of the data folder has it. */
interface NotesFile {
  id: string
  file: string
  dates: readonly string[]
}

/** With more conferences than this, a page asks at once only for the one it shows first. */
const mostPreloaded = 3

/** The files of the data folder that a page asks for at once: those of `conference`, or without one of the newest. */
export function firstFiles(conferences: readonly NotesFile[], conference: string | null): string[] {
  const newest = conferences.toSorted((a, b) => lastDay(b).localeCompare(lastDay(a)))[0]
  const few =
    conferences.length > mostPreloaded
      ? conferences.filter(({ id }) => id === (conference ?? newest?.id))
      : conferences
  return ['index.json', ...few.map(({ file }) => file)]
}

function lastDay({ dates }: NotesFile): string {
  return dates.at(-1) ?? ''
}

/**
 * Starts loading a file that the script will fetch. `crossorigin`, although it comes from here: fetch asks in that mode,
 * and takes only what was asked for in the same.
 */
export function preloadLink(href: string): string {
  return `<link rel="preload" as="fetch" crossorigin href="${escapeHtml(href)}" />`
}

/** Where a page and the picture shown beside links to it are: whole addresses, where the site says its own. */
export interface Place {
  page: string | null
  image: string
}

/** What is shown of a page where somebody links to it (https://ogp.me): its own title and description, and a picture. */
function previewOf(html: string, { page, image }: Place): string[] {
  // As the page has them: as text that is safe in an attribute.
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
  const description = /<meta\s+name="description"\s+content="([^"]*)"/.exec(html)?.[1] ?? ''
  const tags = [
    ['og:type', 'website'],
    ['og:title', title],
    ['og:description', description],
    ['og:image', escapeHtml(image)],
    ...(page === null ? [] : [['og:url', escapeHtml(page)]]),
  ].map(([property, content]) => `<meta property="${property}" content="${content}" />`)
  return [...tags, '<meta name="twitter:card" content="summary_large_image" />']
}

/** A page without content, for addresses that only the script knows how to show. */
export function makeShell(html: string, links: readonly string[], place: Place): string {
  return finishHead(html, [...previewOf(html, place), ...links])
}

interface Made extends Pick<PrerenderedPage, 'title' | 'description' | 'markup'> {
  /** Its whole path, by which the script knows whether it is asked for or given in place of another. */
  path: string
  /** The version of the notes it was made of. */
  version: string
  links: readonly string[]
  place: Place
}

/** A page that can be read as it is, made of the one without content. Throws if it would break the security policy. */
export function makePage(html: string, made: Made): string {
  const { title, description, markup, path, version, links, place } = made
  // In text React writes quotes and angle brackets as entities: what looks like an attribute or a tag is one.
  const refused = / style="|<script|<style|<!--\$!-->/.exec(markup)
  if (refused) throw new Error(`${path} cannot be made: what React gave holds ${refused[0]}`)
  const marks = ` data-path="${escapeHtml(path)}" data-notes="${version}"`
  const page = replaceOnce(html, '<html lang="en"', `<html lang="en"${marks}`)
  const filled = replaceOnce(page, '<div id="root"></div>', `<div id="root">${markup}</div>`)
  const noscript =
    '<noscript>\n      <p>Without JavaScript the notes can be read; finding and keeping need it.</p>'
  const told = filled.replace(/<noscript>\s*<p>[^]*?<\/p>/, () => noscript)
  const named = retitle(told, title, description)
  return letWordsFirst(finishHead(named, [...previewOf(named, place), ...links]))
}

/**
 * Scripts and notes wait for the styles and the font, which the words need. On a slow line (Lighthouse's slow 4G) the
 * first takeaway is painted after 1.7 s in place of 3.1, and the page works as soon as before.
 */
function letWordsFirst(html: string): string {
  return html.replaceAll(
    /<(?=script\b[^>]* type="module"|link rel="modulepreload"|link rel="preload" as="fetch")(\w+)/g,
    '<$1 fetchpriority="low"',
  )
}

/** The page under another title and description, given as text; null leaves what is there. */
export function retitle(html: string, title: string | null, description: string | null): string {
  let named = html
  if (title !== null)
    named = named.replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
  if (description !== null) {
    named = named.replace(
      /<meta\s+name="description"\s+content="[^"]*"\s*\/>/,
      () => `<meta name="description" content="${escapeHtml(description)}" />`,
    )
  }
  return named
}

/**
 * Puts the links into the head, and the script that blocks behind them: a browser that has met a policy in the page asks
 * for nothing that stands behind such a script before it has run.
 */
function finishHead(html: string, links: readonly string[]): string {
  const script = /[ ]*<script src="[^"]*before-paint\.js"><\/script>\n/.exec(html)?.[0]
  if (!script) throw new Error('The page should hold the script before-paint.js')
  const all = ['\n', ...links.map((link) => `    ${link}\n`), script, '  </head>'].join('')
  return replaceOnce(html.replace(script, ''), '</head>', all)
}

function replaceOnce(html: string, found: string, put: string): string {
  if (html.split(found).length !== 2) throw new Error(`The page should hold ${found} once`)
  return html.replace(found, () => put)
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

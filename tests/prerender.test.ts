import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { firstFiles, makePage, makeShell, preloadLink } from '../build/page.ts'
import type { Dataset } from '#notes/model.ts'
import { prerender } from '../src/prerender.tsx'

const html = readFileSync('index.html', 'utf8')
const shipped = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'))

const conference = (id: string, ...dates: string[]) => ({ id, file: `${id}.json`, dates })

test('a small library is asked for whole, of a large one what the page shows first', () => {
  const few = [conference('b', '2031-03-06', '2031-03-08'), conference('a', '2030-01-01'), conference('c')]
  expect(firstFiles(few, null)).toEqual(['index.json', 'b.json', 'a.json', 'c.json'])
  expect(firstFiles(few, 'a')).toEqual(['index.json', 'b.json', 'a.json', 'c.json'])
  const many = [conference('d', '2029-05-05'), ...few]
  expect(firstFiles(many, null)).toEqual(['index.json', 'b.json'])
  expect(firstFiles(many, 'c')).toEqual(['index.json', 'c.json'])
  expect(firstFiles([], null)).toEqual(['index.json'])
})

test('a page is asked for as fetch asks: from another origin, even if it is from here', () => {
  expect(preloadLink('/notes/data/index.json')).toBe(
    '<link rel="preload" as="fetch" crossorigin href="/notes/data/index.json" />',
  )
})

const made = {
  title: 'Tides & <Knots> · $1',
  description: '2 takeaways from “"Tides"” by Ada <b>',
  markup: '<main>$& words</main>',
  path: '/notes/talks/tides',
  version: 'abc',
  links: [preloadLink('/x.json')],
  place: { page: null, image: '/notes/preview.png' },
}

test('a page says what it is, for which address and of which notes, as text', () => {
  const page = makePage(html, made)
  expect(page).toContain('<html lang="en" data-path="/notes/talks/tides" data-notes="abc">')
  expect(page).toContain('<title>Tides &amp; &lt;Knots&gt; · $1</title>')
  expect(page).toContain('content="2 takeaways from “&quot;Tides&quot;” by Ada &lt;b&gt;"')
  expect(page).toContain('<div id="root"><main>$& words</main></div>')
  expect(page).toMatch(/href="\/x\.json" \/>\s*<script src="[^"]*"><\/script>\s*<\/head>/)
  expect(page).toContain('Without JavaScript the notes can be read')
  expect(page).not.toContain('needs JavaScript')
})

test('a link to a page shows its title, its description and a picture, with whole addresses where they are known', () => {
  const page = makePage(html, made)
  expect(page).toContain('<meta property="og:title" content="Tides &amp; &lt;Knots&gt; · $1" />')
  expect(page).toContain(
    '<meta property="og:description" content="2 takeaways from “&quot;Tides&quot;” by Ada &lt;b&gt;" />',
  )
  expect(page).toContain('<meta property="og:image" content="/notes/preview.png" />')
  expect(page).not.toContain('og:url')
  const place = {
    page: 'https://notes.example/notes/talks/tides',
    image: 'https://notes.example/notes/preview.png',
  }
  const known = makePage(html, { ...made, place })
  expect(known).toContain(`<meta property="og:url" content="${place.page}" />`)
  expect(known).toContain(`<meta property="og:image" content="${place.image}" />`)
  expect(makeShell(html, [], place)).toContain('<meta property="og:title" content="Takeaways" />')
})

test('what the words do not need waits for what they do', () => {
  const page = makePage(html, made)
  for (const needed of ['rel="preload" as="fetch"', 'type="module"'])
    expect(page).toMatch(new RegExp(`<\\w+ fetchpriority="low"[^>]*${needed}`))
  expect(page).not.toMatch(/fetchpriority="low"[^>]*as="font"/)
  // A script that blocks holds up whatever stands behind it.
  expect(page).toMatch(/before-paint\.js"><\/script>\s*<\/head>/)
  expect(makeShell(html, made.links, made.place)).toMatch(/before-paint\.js"><\/script>\s*<\/head>/)
  expect(makeShell(html, made.links, made.place)).not.toContain('fetchpriority')
})

test('without a description of its own it has the site’s', () => {
  expect(makePage(html, { ...made, description: null })).toContain('Browse, filter, search, keep and compare')
})

test('a page without content stays without, and says that it needs the script', () => {
  const shell = makeShell(html, made.links, made.place)
  expect(shell).toContain('<div id="root"></div>')
  expect(shell).not.toContain('data-path')
  expect(shell).toContain('needs JavaScript')
  expect(shell).toContain('/x.json')
})

test.each(['<li style="--depth:1">', '<script>', '<style>', '<!--$!-->'])(
  'a page that holds %s is not made',
  (markup) => {
    expect(() => makePage(html, { ...made, markup })).toThrow(/talks\/tides cannot be made/)
  },
)

test('the home page, every talk and every topic is made, in the words of the notes', async () => {
  const { pages, others } = await prerender({ name: null, base: '/notes/', read: shipped })
  const ofTalks = pages.filter(({ path }) => !path.startsWith('topics/'))
  expect(ofTalks).toHaveLength(13)
  const [home, ...talks] = ofTalks
  expect(home).toMatchObject({ path: '', title: 'Takeaways from conference talks', description: null })
  expect(home?.markup).toContain('101 takeaways in 12 talks')
  const talk = talks.find(({ path }) => path === 'talks/scaling-instagram-architecture')
  expect(talk).toMatchObject({
    title: 'Scaling Instagram Architecture · Takeaways',
    description: '13 takeaways from “Scaling Instagram Architecture” by Lisa Guo at QCon London 2017.',
    conference: 'qcon-london-2017',
  })
  expect(talk?.markup).toContain('href="/notes/talks/strategic-code-deletion"')
  const docker = pages.find(({ path }) => path === 'topics/docker')
  expect(docker).toMatchObject({
    title: 'Docker · Takeaways',
    description:
      '5 takeaways on Docker from “Crushing Tech Debt Through Automation at Coinbase” and “Deliver Docker Container Continuously in AWS”.',
  })
  expect(docker?.markup).toContain('5 takeaways in 2 talks mention it.')
  expect(others).toEqual(['map', 'compare', 'saved', 'add', 'about'])
  for (const { markup, path } of pages) expect(() => makePage(html, { ...made, markup, path })).not.toThrow()
})

test('titles and descriptions name what there is: the site, several speakers, or none', async () => {
  const { pages } = await prerender({
    name: 'My harbour',
    base: '/',
    read: harbour(['Ada Berg', 'Ole Lund'], []),
  })
  expect(pages.map(({ title, description }) => [title, description])).toEqual([
    ['My harbour', null],
    ['Talk 1 · My harbour', '1 takeaway from “Talk 1” by Ada Berg and Ole Lund at Harbour.'],
    ['Talk 2 · My harbour', '1 takeaway from “Talk 2” at Harbour.'],
  ])
})

test('a home page that would weigh more than the script is left to the script', async () => {
  const { pages } = await prerender({ name: null, base: '/', read: harbour(['Ada Berg'], [], 1500) })
  expect(pages.map(({ path }) => path)).toEqual(['talks/talk-1', 'talks/talk-2'])
})

test('other notes have another version', async () => {
  const versions = [harbour(['Ada Berg']), harbour(['Ada Berg']), harbour(['Ole Lund'])].map(
    async (read) => (await prerender({ name: null, base: '/', read })).version,
  )
  const [one, same, other] = await Promise.all(versions)
  expect(one).toBe(same)
  expect(one).not.toBe(other)
})

/** A data folder with one conference: a talk for each list of speakers. */
function harbour(first: string[], second: string[] = [], takeaways = 1): (file: string) => unknown {
  const idOf = (name: string) => name.toLowerCase().replaceAll(' ', '-')
  const dataset: Dataset = {
    schema: 'takeaways/1',
    conference: { id: 'harbour', name: 'Harbour', dates: [], timezone: null, url: null },
    days: [],
    tracks: [],
    speakers: [...first, ...second].map((name) => ({
      id: idOf(name),
      name,
      aliases: [],
      organisation: null,
    })),
    topics: [],
    talks: [first, second].map((speakers, at) => ({
      id: `talk-${at + 1}`,
      title: `Talk ${at + 1}`,
      officialTitle: null,
      day: null,
      order: at + 1,
      track: null,
      time: null,
      room: null,
      speakers: speakers.map((name) => ({ id: idOf(name), as: name })),
      remarks: [],
      links: [],
      facts: {},
      takeaways: Array.from({ length: takeaways }, (_, n) => ({
        id: `t${at}-${n}`,
        text: `Words ${n}`,
        depth: 0,
        line: n + 1,
        topics: [],
      })),
    })),
    notes: [],
    sources: [],
    moved: {},
  }
  const index = {
    schema: 'takeaways-index/1',
    conferences: [
      {
        id: 'harbour',
        name: 'Harbour',
        dates: [],
        file: 'harbour.json',
        talks: 2,
        takeaways: 2 * takeaways,
        sha256: '0'.repeat(64),
      },
    ],
  }
  return (file) => structuredClone(file === 'index.json' ? index : dataset)
}

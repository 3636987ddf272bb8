import type { Page } from '@playwright/test'
import { answerNotes, expectAddress, instagram, notes, saveFirst, takeawayOf, title, totalOf } from './app.ts'
import { expect, test } from './test.ts'

const file = 'qcon-london-2017.json'
const good = JSON.stringify(notes)

interface Fault {
  name: string
  status?: number
  contentType?: string
  body: string | Buffer
  /** What the page says beside the name of the file. */
  reason: string
  /** What Chromium itself logs. */
  logs?: RegExp
}

const faults: Fault[] = [
  { name: 'is missing', status: 404, body: '', reason: 'has no', logs: /status of 404/ },
  { name: 'is refused', status: 503, body: '', reason: 'answered 503', logs: /status of 503/ },
  { name: 'is not JSON', body: 'sorry', reason: 'not complete JSON' },
  {
    name: 'is a web page with status 200',
    contentType: 'text/html',
    body: '<!doctype html><title>Welcome</title>',
    reason: 'sent a web page in place of',
  },
  { name: 'is empty', body: '', reason: 'not complete JSON' },
  { name: 'is truncated', body: good.slice(0, good.length / 2), reason: 'not complete JSON' },
  { name: 'is not UTF-8', body: Buffer.from([0x22, 0xff, 0xfe, 0x22]), reason: 'not UTF-8' },
  { name: 'is null', body: 'null', reason: 'does not say "schema"' },
  { name: 'has another schema', body: '{"schema":"recipes/1"}', reason: 'does not say "schema"' },
  {
    name: 'is for a newer version',
    body: JSON.stringify({ ...notes, schema: 'takeaways/2' }),
    reason: 'newer version of this site',
  },
  { name: 'lacks its talks', body: JSON.stringify({ ...notes, talks: undefined }), reason: 'At talks' },
  {
    name: 'refers to what is not there',
    body: JSON.stringify({ ...notes, days: [] }),
    reason: 'which is not there',
  },
  { name: 'is nested without end', body: '['.repeat(100_000), reason: 'not complete JSON' },
  { name: 'is far too large', body: `"${'x'.repeat(5_000_001)}"`, reason: 'larger than 5 MB' },
]

test.describe('when the file of notes', () => {
  for (const { name, reason, logs, ...answer } of faults) {
    test(`${name}, the page says which and why, and tries again`, async ({ page, expectError }) => {
      if (logs) expectError(logs)
      await answerNotes(page, file, answer)
      await page.goto('/')
      await expect(title(page)).toHaveText('These notes did not arrive')
      await expect(page.getByRole('alert')).toContainText(file)
      await expect(page.getByRole('alert')).toContainText(reason)
      await page.unrouteAll()
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(totalOf(page)).toBeVisible()
    })
  }
})

test('when the index is missing, the page says so by its name', async ({ page, expectError }) => {
  expectError(/status of 404/)
  await answerNotes(page, 'index.json', { status: 404, body: '' })
  await page.goto(`/talks/${instagram.id}`)
  await expect(page.getByRole('alert')).toContainText('index.json')
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(title(page)).toHaveText(instagram.title)
})

test('when the index names files elsewhere, none is asked for', async ({ page }) => {
  const conferences = ['https://evil.example/x.json', '../../x.json', '//evil.example/x.json'].map(
    (address) => ({
      ...notes.conference,
      file: address,
      talks: 1,
      takeaways: 1,
      sha256: '0'.repeat(64),
    }),
  )
  await answerNotes(page, 'index.json', {
    body: JSON.stringify({ schema: 'takeaways-index/1', conferences }),
  })
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('index.json cannot be used')
})

test('when the connection breaks, the page says that it may be offline', async ({ page, expectError }) => {
  expectError(/Failed to load resource/)
  await page.route(`**/data/${file}`, (route) => route.abort('connectionreset'))
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText(`${file} could not be reached`)
})

test('when the server never answers, the page waits with an outline and then says so', async ({ page }) => {
  await page.clock.install()
  await page.route(`**/data/${file}`, () => {})
  const asked = page.waitForRequest(`**/data/${file}`)
  await page.goto('/?tech=docker')
  await asked
  await page.clock.runFor(1000)
  await expect(page.getByRole('img', { name: 'Loading the notes' })).toBeVisible()
  await page.clock.runFor(20_000)
  await expect(page.getByRole('alert')).toContainText(`did not finish sending ${file} in time`)
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(totalOf(page)).toBeVisible()
})

test('without the notes, what was saved is counted and can be read', async ({ page, expectError }) => {
  expectError(/status of 404/)
  await saveFirst(page, instagram, 2)
  await page.goto('/saved')
  await page.getByRole('textbox', { name: 'Note on takeaway 1' }).fill('still here')
  await answerNotes(page, file, { status: 404, body: '' })
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText(/2.*safe in this browser/)
  await page.getByRole('link', { name: 'Open saved' }).click()
  await expectAddress(page, '/saved')
  const list = page.getByRole('list', { name: 'Saved takeaways' })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expect(list).toContainText(takeawayOf(instagram, 0).text)
  await expect(list).toContainText('Lisa Guo')
  const texts = list.getByRole('textbox')
  await expect(texts.nth(1)).toHaveValue('still here')
  await texts.nth(0).fill('and so is this')
  await page.reload()
  await expect(texts.nth(0)).toHaveValue('and so is this')
})

test('a takeaway that left the notes is kept with the words that were saved', async ({ page }) => {
  await saveFirst(page, instagram, 1)
  const changed = { ...notes, talks: notes.talks.filter((talk) => talk.id !== instagram.id) }
  await answerNotes(page, file, { body: JSON.stringify(changed) })
  await page.goto('/saved')
  const list = page.getByRole('list', { name: 'Saved takeaways' })
  await expect(list).toContainText(takeawayOf(instagram, 0).text)
  await expect(list).toContainText('Not in the notes any more')
  await list.getByRole('link').click()
  await expect(title(page)).toHaveText('No talk has this address')
})

const run = 'window.__pwned=1'
const hostile = {
  image: `<img src=x onerror="${run}">`,
  script: `</p><script>${run}</script>`,
  markdown: `[click](javascript:${run}) ![x](https://evil.example/x.png)`,
  bidi: 'safe \u202Eesrever\u202C \u2066isolate',
  surrogate: 'lone \uD83D half',
  nul: 'nul \u0000 and \u0007 bell',
  proto: '__proto__ constructor {{7*7}} ${7*7}',
  huge: 'a'.repeat(9000),
}

/** The notes with hostile words wherever words stand, and hostile links. */
function hostileNotes(): string {
  const words = Object.values(hostile)
  const links = [
    { title: hostile.image, url: `javascript:${run}` },
    { title: 'data', url: `data:text/html,<script>${run}</script>` },
    { title: 'mixed', url: ` JaVaScRiPt:${run}` },
    { title: 'tab', url: `java\tscript:${run}` },
    { title: 'vbscript', url: 'vbscript:x' },
    { title: 'file', url: 'file:///etc/passwd' },
    { title: 'relative', url: '//evil.example/' },
    { title: 'a good one', url: 'https://ok.example/' },
    { title: 'a letter', url: 'mailto:someone@ok.example' },
  ]
  const talk = {
    ...instagram,
    title: `${hostile.image} ${hostile.bidi}`,
    officialTitle: hostile.script,
    room: hostile.image,
    remarks: words.map((text) => ({ text })),
    speakers: instagram.speakers.map((speaker) => ({
      ...speaker,
      as: `${hostile.image} ${hostile.surrogate}`,
    })),
    links,
    takeaways: words.map((text, at) => ({
      ...takeawayOf(instagram, at),
      depth: at,
      text,
      topics: [{ id: 'constructor', via: 'found' }],
    })),
    // A computed name, so that it is written into the JSON.
    ['__proto__']: { polluted: true },
  }
  const topics = [
    ...notes.topics,
    {
      id: 'constructor',
      name: hostile.image,
      kind: 'technology',
      aliases: ['constructor', ''],
      parent: null,
    },
    { id: 'tostring', name: hostile.script, kind: 'idea', aliases: ['(a+)+$'], parent: null },
  ]
  const sources = notes.sources.map((source) => ({
    ...source,
    title: hostile.image,
    author: hostile.script,
    url: `javascript:${run}`,
  }))
  return JSON.stringify({
    ...notes,
    conference: { ...notes.conference, name: hostile.image, url: `javascript:${run}` },
    topics,
    sources,
    days: notes.days.map((day) => ({ ...day, label: hostile.image })),
    tracks: notes.tracks.map((track) => ({ ...track, name: hostile.script })),
    talks: notes.talks.map((other) => (other.id === instagram.id ? talk : other)),
    ['__proto__']: { polluted: true },
    moved: { ['__proto__']: 'x', constructor: 'y' },
  })
}

async function expectHarmless(page: Page) {
  const found = await page.evaluate(() => ({
    ran: '__pwned' in window || 'polluted' in {},
    elements: document.querySelectorAll('img, iframe, object, embed, main script, base').length,
    links: [...document.querySelectorAll('a')]
      .map((link) => link.href)
      .filter((href) => !/^(https?|mailto):/.test(href) || href.includes('evil.example')),
  }))
  expect(found).toEqual({ ran: false, elements: 0, links: [] })
}

test.describe('hostile words in the notes', () => {
  test.beforeEach(async ({ page }) => {
    await answerNotes(page, file, { body: hostileNotes() })
  })

  test('are only text on every page', async ({ page }) => {
    const place = `/talks/${instagram.id}`
    for (const path of [
      '/',
      '/?tech=constructor&idea=tostring',
      '/?q=%3Cimg+onerror',
      place,
      `${place}#${takeawayOf(instagram, 0).id}`,
      `/compare?talks=${instagram.id},low-latency-trading-architecture-at-lmax-exchange`,
      '/saved',
      '/about',
      '/constructor/__proto__',
    ]) {
      await page.goto(path)
      await expect(title(page), path).toBeVisible()
      await expect(title(page), path).not.toHaveText('This page broke')
      await expectHarmless(page)
    }
  })

  test('are shown as they were written', async ({ page }) => {
    await page.goto(`/talks/${instagram.id}`)
    const list = page
      .getByRole('main')
      .getByRole('list')
      .filter({ has: page.getByRole('button') })
    await expect(list).toContainText(hostile.image)
    await expect(list).toContainText(hostile.script)
    await expect(list).toContainText(hostile.proto)
    await expect(title(page)).toContainText(hostile.image)
    await expect(page.getByRole('link', { name: 'a good one' })).toHaveAttribute(
      'href',
      'https://ok.example/',
    )
    await expect(page.getByRole('link', { name: 'a letter' })).toHaveAttribute(
      'href',
      'mailto:someone@ok.example',
    )
    for (const name of ['data', 'mixed', 'tab', 'vbscript', 'file', 'relative'])
      await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0)
  })

  test('can be searched for, saved, noted and compared', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('searchbox', { name: 'Search takeaways' }).fill('<img src=x onerror')
    await expect(page.getByRole('main').locator('mark').first()).toBeVisible()
    await expectHarmless(page)
    await page.goto(`/talks/${instagram.id}`)
    await expect(title(page)).toBeVisible()
    for (const button of await page.getByRole('button', { name: /^Save/ }).all()) await button.click()
    await page.goto('/saved')
    const list = page.getByRole('list', { name: 'Saved takeaways' })
    await expect(list.getByRole('listitem')).toHaveCount(Object.keys(hostile).length)
    await list.getByRole('textbox').first().fill(`${hostile.script} \uD83D`)
    await page.reload()
    await expect(list.getByRole('listitem')).toHaveCount(Object.keys(hostile).length)
    await expectHarmless(page)
  })

  test('do not reach beyond their line', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`/talks/${instagram.id}`)
    await expect(title(page)).toBeVisible()
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wider).toBeLessThanOrEqual(0)
  })
})

const long = 'x'.repeat(5000)
const addresses = {
  'searches for odd words': [
    '/?q=2017',
    '/?q=true',
    '/?q=1e9',
    '/?q=12345678901234567890',
    '/?q=(',
    '/?q=%5C',
    '/?q=(a%2B)%2B%24',
    '/?q=%22docker%22',
    '/?q=[]',
    `/?q=${long}`,
  ],
  'searches for garbage': [
    '/?q',
    '/?q=',
    '/?q=%',
    '/?q=%E0%A4%A',
    '/?q=%00',
    '/?q=%F0%9F%98%80',
    '/?q=%ED%A0%80',
    '/?q=%E2%80%AEdocker',
    '/?q=a&q=b',
    '/?q=%3Cscript%3Ealert(1)%3C/script%3E',
    '/?&&==&',
  ],
  'filters by what is not there': [
    '/?tech=__proto__,constructor,hasOwnProperty',
    '/?tech=,,,',
    `/?tech=${'a,'.repeat(2000)}`,
    '/?tech=Docker',
    '/?tech[]=docker',
    '/?__proto__=x&constructor=y',
    '/?saved=maybe',
    '/?day=3&conf=2018&org=%F0%9F%98%80&speaker=../../etc',
    '/?track=none',
  ],
  'talks that are not there': [
    '/talks/%E0%A4%A',
    '/talks/%00',
    '/talks/..%2f',
    '/talks/..%2f..%2fsaved',
    '/talks/__proto__',
    '/talks/',
    '/talks',
    '/talks/SCALING-INSTAGRAM-ARCHITECTURE',
    '/talks/%F0%9F%98%80',
    '/talks/%ED%A0%80',
    `/talks/${'x'.repeat(1500)}`,
    `/talks/${instagram.id}#%E0%A4%A`,
    `/talks/${instagram.id}#${'x'.repeat(3000)}`,
    `/talks/${instagram.id}#"><img src=x>`,
    `/talks/${instagram.id}?q=docker`,
  ],
  'comparisons and other places that are not there': [
    '/compare?talks=,,,',
    '/compare?talks=__proto__,constructor',
    `/compare?talks=${instagram.id},${instagram.id}`,
    `/compare?talks=${notes.talks.map((talk) => talk.id).join(',')}`,
    `/compare?talks=${instagram.id}&view=sideways`,
    '/compare?view=shared',
    '/compare/',
    '/saved#s=garbage',
    '/saved#%E0%A4%A',
    '/about?x=%',
    '/index.html',
    '/%',
    '/%2e%2e/%2e%2e',
    '//evil.example/%2f..',
    '/<img src=x onerror=alert(1)>',
  ],
}

test.describe('odd and hostile addresses', () => {
  for (const [name, paths] of Object.entries(addresses)) {
    test(`${name} never show a blank or a broken page`, async ({ page, baseURL }) => {
      test.slow()
      // As a host does that sends the page for every address. The preview server refuses malformed ones.
      const { html, headers } = await page.request
        .get('/')
        .then(async (answer) => ({ html: await answer.text(), headers: answer.headers() }))
      await page.route(
        ({ pathname }) => !/^\/(?:assets|data)\/|\.(?:js|svg)$/.test(pathname),
        (route) => route.fulfill({ body: html, headers }),
      )
      for (const path of paths) {
        const said = path.slice(0, 80)
        await page.goto(`${baseURL}${path}`, { waitUntil: 'commit' })
        await expect.soft(title(page), said).toBeVisible()
        await expect.soft(title(page), said).not.toHaveText(/broke|did not arrive/)
        await expect.soft(page.getByRole('main'), said).not.toBeEmpty()
        await expect.soft(page.getByRole('navigation', { name: 'Main' }), said).toBeVisible()
      }
    })
  }

  test('words that look like other things are searched for as typed, and stay so', async ({ page }) => {
    await page.goto('/')
    const search = page.getByRole('searchbox', { name: 'Search takeaways' })
    for (const words of ['2017', 'true', '"docker"', '[1,2]', '50% a+b', '#1&b=c\\']) {
      await search.fill(words)
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(words)
      await page.reload()
      await expect(search).toHaveValue(words)
    }
  })
})

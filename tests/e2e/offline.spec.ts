import { readdirSync, readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { comparisonOf, docker, erlang, instagram, lmax, rowOf, takeawayOf, title, totalOf } from './app.ts'
import { assets, bigBuild, laterBuild, Site } from './site.ts'
import { expect, test as base } from './test.ts'

const test = base.extend<{ site: Site }>({
  // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads from it what is needed
  site: async ({}, provide) => {
    const site = new Site()
    await site.start()
    await provide(site)
    await site.stop()
  },
  baseURL: async ({ site }, provide) => provide(site.origin),
  serviceWorkers: 'allow',
})

// A service worker fetches a whole build first, and the machine may be busy.
test.describe.configure({ timeout: 120_000 })
const patiently = expect.configure({ timeout: 60_000 })

/** Opens a page, and waits until the service worker has all it keeps. */
async function visit(page: Page, address = '/'): Promise<void> {
  await page.goto(address)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 20))
  })
}

const lookForUpdate = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
const notice = (page: Page) => page.getByRole('complementary', { name: 'Newer version' })
const buildOf = (page: Page) => page.locator('html').getAttribute('data-build')
/** Remembers the document: another one does not have it. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { isMarked: true }))
const isMarked = (page: Page) => page.evaluate(() => 'isMarked' in window)

/** Files that the app may ask for, and would not get. */
function missingFrom(page: Page): Promise<string[]> {
  const files = [
    ...assets,
    ...readdirSync('dist/talks').map((file) => `talks/${file}`),
    'data/index.json',
    'data/qcon-london-2017.json',
  ]
  return page.evaluate(async (paths) => {
    const answers = await Promise.all(paths.map((path) => fetch(`/${path}`).catch(() => null)))
    return paths.filter((_path, at) => !answers[at]?.ok)
  }, files)
}

test('after one visit everything can be read and searched with the server stopped', async ({
  page,
  site,
}) => {
  await visit(page)
  await site.stop()
  expect(await missingFrom(page)).toEqual([])
  await page.reload()
  await expect(totalOf(page)).toHaveText('101 takeaways in 12 talks')
  await page.getByRole('searchbox', { name: 'Search takeaways' }).fill('garbage')
  await expect(totalOf(page)).toHaveText(/^2 takeaways/)

  await page.goto(`/talks/${lmax.id}#${takeawayOf(lmax, 1).id}`)
  await expect(title(page)).toHaveText(lmax.title)
  await expect(rowOf(page, takeawayOf(lmax, 1))).toBeFocused()
  for (const [address, heading] of [
    ['/topics/docker', 'Docker'],
    ['/map', /./],
    ['/saved', 'Mark a line, find it here'],
    ['/about', 'About'],
    ['/a/path/nobody.knows', 'There is no page here'],
  ] as const) {
    await page.goto(address)
    await expect(title(page)).toHaveText(heading)
  }
  await page.goto(comparisonOf(docker, erlang))
  await expect(page.getByRole('table')).toContainText(docker.title)
  await page.goto('/?q=vault&tech=vault')
  await expect(totalOf(page)).toHaveText(/takeaways? in/)
  await page.goto('/add')
  await page.getByRole('textbox', { name: 'Your notes' }).fill('## A talk — Ada Lund\n\n- A takeaway\n')
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText('A talk')
})

test('of a big library the notes are kept as they come, and what came before that afterwards', async ({
  page,
  site,
}) => {
  site.build = bigBuild
  await visit(page)
  const kept = () =>
    page.evaluate(async () => {
      const notes = await caches.open(`takeaways-notes-${location.origin}/`)
      return (await notes.keys()).map(({ url }) => new URL(url).pathname)
    })
  await expect.poll(kept).toEqual(['/data/qcon-london-2017.json'])
  await site.stop()
  // Drawn from the notes: pages of talks are not kept.
  await page.goto(`/talks/${lmax.id}`)
  await expect(title(page)).toHaveText(lmax.title)
  await page.goto('/?q=garbage')
  await expect(totalOf(page)).toHaveText(/^2 takeaways/)
})

test('without a network a line says how many takeaways are here', async ({ page, context }) => {
  await visit(page)
  const line = page.getByRole('complementary', { name: 'Connection' })
  await expect(line).toHaveCount(0)
  await context.setOffline(true)
  await expect(line).toHaveText('Offline: all 101 takeaways are here')
  await page.goto(`/talks/${instagram.id}`)
  await expect(title(page)).toHaveText(instagram.title)
  await expect(line).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await rowOf(page, takeawayOf(instagram, 0))
    .getByRole('button', { name: /^Save takeaway/ })
    .click()
  await context.setOffline(false)
  await expect(line).toHaveCount(0)
  await expect(page.getByRole('link', { name: /^Saved/ })).toContainText('1')
})

test('a newer version waits until it is asked for, one click takes it, and other tabs stay as they are', async ({
  page,
  context,
  site,
  expectError,
}) => {
  await visit(page)
  const other = await context.newPage()
  await visit(other, `/talks/${instagram.id}`)
  for (const number of [2, 3, 4]) {
    site.build = laterBuild(number)
    await mark(page)
    await mark(other)
    await lookForUpdate(page)
    await patiently(notice(page)).toContainText('A newer version is ready.')
    await patiently(notice(other)).toBeVisible()
    expect(await isMarked(page)).toBe(true)
    await page.reload()
    expect(await buildOf(page)).not.toBe(String(number))

    await notice(page).getByRole('button', { name: 'Reload' }).click()
    await patiently(page.locator('html')).toHaveAttribute('data-build', String(number))
    await expect(totalOf(page)).toHaveText('101 takeaways in 12 talks')
    await expect(notice(page)).toHaveCount(0)
    expect(await isMarked(other)).toBe(true)
  }
  // The other tab is three versions old; a page that it never opened comes with the newest.
  expectError(/status of 404.*AboutPage/, /MissingCode/)
  await other.getByRole('link', { name: 'About', exact: true }).click()
  await expect(title(other)).toHaveText('About')
  expect(await buildOf(other)).toBe('4')
})

test('a deployment that is half done is not ready; a whole one can be put off', async ({ page, site }) => {
  await visit(page)
  const { build: before } = site
  const next = laterBuild(2)
  site.build = (path) => (path.endsWith('.html') ? before(path) : next(path))
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const found = new Promise<string>((resolve) => {
      registration.addEventListener('updatefound', () => {
        const worker = registration.installing
        worker?.addEventListener('statechange', () => resolve(worker.state))
      })
    })
    await registration.update()
    return found
  })
  expect(outcome).toBe('redundant')
  site.build = next
  await lookForUpdate(page)
  await patiently(notice(page)).toBeVisible()
  // Whoever loads the page anew without having asked for the newer version keeps the one there is.
  await page.reload()
  expect(await buildOf(page)).toBe(null)
  await expect(notice(page)).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await notice(page).getByRole('button', { name: 'Later' }).click()
  await expect(notice(page)).toHaveCount(0)
  await page.reload()
  await notice(page).getByRole('button', { name: 'Reload' }).click()
  await patiently(page.locator('html')).toHaveAttribute('data-build', '2')
})

test('the kill switch ends the service worker, and leaves the open page alone', async ({ page, site }) => {
  await visit(page)
  await mark(page)
  const { build } = site
  const asked: string[] = []
  site.build = (path) => {
    asked.push(path)
    return path === 'sw.js' ? readFileSync('tools/kill-switch.js') : build(path)
  }
  await lookForUpdate(page)
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0)
  expect(await isMarked(page)).toBe(true)
  asked.length = 0
  await page.goto(`/talks/${instagram.id}`)
  expect(asked).toContain(`talks/${instagram.id}.html`)
  await expect(title(page)).toHaveText(instagram.title)
})

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' })

  test('a page whose code a deployment took away comes with the newer build, as often as there is one', async ({
    page,
    site,
    expectError,
  }) => {
    expectError(/status of 404/, /MissingCode/)
    await page.goto('/')
    await expect(totalOf(page)).toBeVisible()
    for (const [number, link, heading] of [
      [2, 'About', 'About'],
      [3, 'Saved', 'Mark a line, find it here'],
    ] as const) {
      site.build = laterBuild(number)
      await mark(page)
      await page.getByRole('link', { name: link, exact: true }).click()
      await expect(title(page)).toHaveText(heading)
      expect(await buildOf(page)).toBe(String(number))
      expect(await isMarked(page)).toBe(false)
    }
  })

  test('code that is nowhere is looked for by one reload, and then said to be missing', async ({
    page,
    site,
    expectError,
  }) => {
    expectError(/status of 404|Refused to apply style/, /MissingCode/)
    await page.goto('/')
    await expect(totalOf(page)).toBeVisible()
    // Pages come from a cache that has not heard of the newer build.
    const next = laterBuild(2)
    const { build: before } = site
    site.build = (path) => {
      if (path === 'version.json') return next(path)
      return path.startsWith('assets/AboutPage') ? null : before(path)
    }
    let loads = 0
    page.on('load', () => loads++)
    await page.getByRole('link', { name: 'About', exact: true }).click()
    await expect(title(page)).toHaveText('This page did not arrive')
    expect(loads).toBe(1)
    site.build = before
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(title(page)).toHaveText('About')
    expect(loads).toBe(1)
  })
})

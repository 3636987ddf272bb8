import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { madeUpConferences, madeUpFiles } from '#notes/made-up.ts'
import { title, totalOf } from './app.ts'
import { expect, test } from './test.ts'

const conferences = 500
const files = madeUpFiles(madeUpConferences({ conferences, talks: 2, takeaways: 20 }))

// A page of 20,000 takeaways is drawn a dozen times here, on a machine that may be busy.
test.describe.configure({ timeout: 180_000 })

/** Offers 20,000 made-up takeaways; a file that `isHeld` waits until `release` is called. */
async function offerBigLibrary(page: Page, isHeld: (at: number) => boolean = () => false) {
  const asked: string[] = []
  const missing = new Set<string>()
  let waits = isHeld
  let waiting: (() => void)[] = []
  await page.route('**/data/*.json', async (route) => {
    const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
    // The page as it was built asks for the notes that it was built with.
    if (file === 'qcon-london-2017.json') return route.continue()
    asked.push(file)
    const mustWait = () =>
      file !== 'index.json' && waits(Number(file.slice('crowd-'.length, -'.json'.length)))
    while (mustWait()) await new Promise<void>((resolve) => waiting.push(resolve))
    const body = files.get(file)
    await (body === undefined || missing.has(file)
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({ contentType: 'application/json', body }))
  })
  return {
    asked,
    missing,
    /** Lets through what is no longer held. */
    release: (stillHeld: (at: number) => boolean = () => false) => {
      waits = stillHeld
      const ready = waiting
      waiting = []
      for (const go of ready) go()
    },
  }
}

const searching = (page: Page) => page.getByText(/^Searching \d+ of 500 conferences$/)
const progress = (page: Page) => page.getByRole('progressbar', { name: 'Conferences that have arrived' })

test('a big library can be searched while it arrives, and says how much of it has', async ({ page }) => {
  const { release } = await offerBigLibrary(page, (at) => at >= 62)
  await page.goto('/?q=123')
  await expect(searching(page)).toHaveText('Searching 62 of 500 conferences')
  await expect(progress(page)).toHaveAttribute('max', '500')
  await expect(totalOf(page)).toHaveText('20 takeaways in 1 talk')
  await page.getByRole('searchbox', { name: 'Search takeaways' }).fill('talk 99')
  await expect(totalOf(page)).toHaveText('20 takeaways in 1 talk')
  release((at) => at >= 210)
  await expect(searching(page)).toHaveText('Searching 210 of 500 conferences')
  release()
  await expect(searching(page)).toHaveCount(0)
  await page.goto('/?conf=crowd-499')
  await expect(totalOf(page)).toHaveText('40 takeaways in 2 talks')
})

test('a file that is missing is named, the rest is found, and Try again fetches it alone', async ({
  page,
  expectError,
}) => {
  expectError(/status of 404.*crowd-250\.json/)
  const { asked, missing } = await offerBigLibrary(page)
  missing.add('crowd-250.json')
  await page.goto('/?q=501')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Crowd 250 did not arrive. The server has no crowd-250.json.')
  await expect(searching(page)).toHaveCount(0)
  await expect(totalOf(page)).toHaveText('0 takeaways in 0 talks')
  expect(asked).toHaveLength(conferences + 1)
  missing.clear()
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(totalOf(page)).toHaveText('20 takeaways in 1 talk')
  await expect(alert).toHaveCount(0)
  expect(asked.slice(conferences + 1)).toEqual(['crowd-250.json'])
})

test('a link to a talk of the last conference brings that before all others', async ({ page }) => {
  const { asked, release } = await offerBigLibrary(page, (at) => at !== 499)
  await page.goto('/talks/talk-999#t-999-19')
  await expect(title(page)).toHaveText('Talk 999')
  await expect(page.getByRole('listitem').and(page.locator('[id="t-999-19"]'))).toBeFocused()
  expect(asked.slice(0, 2)).toEqual(['index.json', 'crowd-499.json'])
  // A talk that is on its way says so, and comes next.
  release((at) => at > 0)
  await page.goto('/talks/talk-777')
  await expect(page.getByText('The notes of Crowd 388 are on their way.')).toBeVisible()
  release((at) => at > 0 && at !== 388)
  await expect(page.getByText('Takeaway 19 of talk 777', { exact: true })).toBeVisible()
})

test('what says that notes are on their way, or are not, has no fault that axe finds', async ({
  page,
  expectError,
}) => {
  expectError(/status of 404.*crowd-3\.json/)
  const { missing } = await offerBigLibrary(page, (at) => at >= 62)
  missing.add('crowd-3.json')
  await page.goto('/?q=123')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(searching(page)).toHaveText('Searching 61 of 500 conferences')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.goto('/talks/talk-6')
  await expect(page.getByRole('alert')).toContainText('The notes of Crowd 3 did not arrive.')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

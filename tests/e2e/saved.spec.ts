import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { instagram, lmax, saveFirst, takeawayOf, title } from './app.ts'
import { expect, test } from './test.ts'

const list = (page: Page) => page.getByRole('list', { name: 'Saved takeaways' })
const texts = (page: Page) => list(page).getByRole('listitem').locator('p:first-child').allInnerTexts()
const wordsOf = (...at: number[]) => at.map((index) => takeawayOf(instagram, index).text)

/** A browser profile of its own, as another device has. */
async function otherDevice(browser: Browser) {
  const context = await browser.newContext()
  return { page: await context.newPage(), close: () => context.close() }
}

test('an item is dragged by its grip to where it is dropped, and stays there after a reload', async ({
  page,
}) => {
  await saveFirst(page, instagram, 3)
  await page.goto('/saved')
  await expect.poll(() => texts(page)).toEqual(wordsOf(2, 1, 0))
  const items = list(page).getByRole('listitem')
  await items
    .nth(2)
    .getByRole('button', { name: /drag/ })
    .dragTo(items.nth(0), { targetPosition: { x: 200, y: 4 } })
  await expect.poll(() => texts(page)).toEqual(wordsOf(0, 2, 1))
  await page.reload()
  await expect.poll(() => texts(page)).toEqual(wordsOf(0, 2, 1))
})

test('a backup file brings list, notes and order to another device, and Undo takes them away again', async ({
  page,
  browser,
  baseURL,
}) => {
  await saveFirst(page, instagram, 3)
  await page.goto('/saved')
  await page
    .getByRole('textbox', { name: /^Note on/ })
    .first()
    .fill('“Quoted”, with\nlines; =1+1')
  await page
    .getByRole('button', { name: /^Move down/ })
    .first()
    .click()
  await page.getByRole('radio', { name: 'JSON', exact: true }).check()
  await expect(page.getByRole('region', { name: 'Export preview' })).toContainText('takeaways-saved/1')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ])
  const order = await texts(page)

  const other = await otherDevice(browser)
  await other.page.goto(`${baseURL}/saved`)
  await other.page.locator('input[type=file]').setInputFiles(await download.path())
  await other.page.getByRole('dialog').getByRole('button', { name: 'Add and merge' }).click()
  await expect.poll(() => texts(other.page)).toEqual(order)
  await expect(other.page.getByRole('textbox', { name: /^Note on/ }).nth(1)).toHaveValue(
    '“Quoted”, with\nlines; =1+1',
  )
  await other.page.getByRole('button', { name: 'Undo' }).click()
  await expect(title(other.page)).toHaveText('Mark a line, find it here')
  await other.close()
})

test('a link, which the QR code holds too, brings the list to another device', async ({ page, browser }) => {
  await saveFirst(page, instagram, 3)
  await page.goto('/saved')
  const link = page.getByRole('textbox', { name: 'Link to this list' })
  await expect(link).toHaveValue(/#s=/)
  await page.getByRole('button', { name: 'QR code' }).click()
  await expect(page.getByRole('img', { name: 'QR code of the link to this list' })).toBeVisible()
  const address = await link.inputValue()

  const other = await otherDevice(browser)
  const asked: string[] = []
  other.page.on('request', (request) => asked.push(request.url()))
  await other.page.goto(address)
  await expect(title(other.page)).toHaveText('3 shared takeaways')
  expect(asked.filter((url) => url.includes('s='))).toEqual([])
  await other.page.getByRole('button', { name: 'Keep all' }).click()
  await expect.poll(() => texts(other.page)).toEqual(wordsOf(2, 1, 0))
  await other.close()
})

test('five thousand bookmarks are listed, found, noted and taken away', async ({ page }) => {
  await page.goto('/about')
  await page.evaluate((count) => {
    for (let at = 0; at < count; at++) {
      const anchor = {
        conference: 'c',
        talk: 't',
        title: 'T',
        speakers: '',
        exact: `Line ${at} of many`,
        prefix: '',
        suffix: '',
      }
      const bookmark = {
        kind: 'takeaway',
        isSaved: true,
        savedAt: at + 1,
        changedAt: at + 1,
        changedBy: 'x',
        note: '',
        anchor,
      }
      localStorage.setItem(`takeaways:1:saved:line-${at}`, JSON.stringify(bookmark))
    }
  }, 5000)
  await page.goto('/saved')
  await expect(list(page).getByRole('listitem')).toHaveCount(200)
  await expect(page.getByText('5,000 takeaways', { exact: true })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Find in what you saved' }).fill('4321')
  await expect(list(page).getByRole('listitem')).toHaveCount(1)
  await page.getByRole('textbox', { name: /^Note on/ }).fill('Found')
  await page.getByRole('searchbox', { name: 'Find in what you saved' }).fill('found')
  await expect(list(page).getByRole('listitem')).toHaveCount(1)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ])
  expect(readFileSync(await download.path(), 'utf8')).toContain('Line 4321 of many')
})

test('a note that two tabs write at once keeps both texts', async ({ page, context }) => {
  await saveFirst(page, lmax, 1)
  await page.goto('/saved')
  const other = await context.newPage()
  // It hears of nothing, as if it were asleep.
  await other.addInitScript(() => {
    window.addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true })
  })
  await other.goto('/saved')
  const note = (tab: Page) => tab.getByRole('textbox', { name: /^Note on/ })
  await expect(note(other)).toBeVisible()
  await note(page).fill('from one tab')
  await note(other).fill('from the other')
  await expect(note(other)).toHaveValue('from one tab\n\nfrom the other')
  await expect(note(page)).toHaveValue('from one tab\n\nfrom the other')
})

test('print has the words and notes, and nothing of the tools', async ({ page }) => {
  await saveFirst(page, instagram, 2)
  await page.goto('/saved')
  await page
    .getByRole('textbox', { name: /^Note on/ })
    .first()
    .fill('Mine')
  await page.emulateMedia({ media: 'print' })
  await expect(list(page).getByText(takeawayOf(instagram, 0).text)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Download' })).toBeHidden()
  await expect(page.getByRole('combobox', { name: 'Order' })).toBeHidden()
})

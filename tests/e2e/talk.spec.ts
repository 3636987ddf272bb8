import type { Locator } from '@playwright/test'
import {
  addressOf,
  docker,
  expectAddress,
  instagram,
  lmax,
  rowOf,
  scrollOf,
  takeawayOf,
  title,
} from './app.ts'
import { expect, test } from './test.ts'

const talk = `/talks/${instagram.id}`
const linked = takeawayOf(instagram, 11)
const next = takeawayOf(instagram, 12)

/** A marked line has a fill and a bar; the others have neither. */
async function expectMarked(row: Locator, isMarked: boolean) {
  if (isMarked) {
    await expect(row).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
    await expect(row).not.toHaveCSS('box-shadow', 'none')
  } else {
    await expect(row).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
    await expect(row).toHaveCSS('box-shadow', 'none')
  }
}

test('a link to a takeaway scrolls to its line, marks it and puts the focus there', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  await page.goto(`${talk}#${linked.id}`)
  const row = rowOf(page, linked)
  await expect(row).toBeFocused()
  await expect(row).toBeInViewport({ ratio: 1 })
  await expectMarked(row, true)
  await expectMarked(rowOf(page, next), false)
  await expect.poll(() => scrollOf(page)).toBeGreaterThan(100)
  await expect(row).toHaveText(new RegExp(linked.text.slice(0, 10)))
})

test('a link to a takeaway in another talk that is open moves there', async ({ page }) => {
  await page.goto(`/talks/${lmax.id}#${takeawayOf(lmax, 2).id}`)
  await expect(rowOf(page, takeawayOf(lmax, 2))).toBeFocused()
  await page.goto(`${talk}#${linked.id}`)
  await expect(rowOf(page, linked)).toBeFocused()
  await expect(rowOf(page, linked)).toBeInViewport()
})

test('choosing a number changes the address and moves the mark', async ({ page }) => {
  await page.goto(`${talk}#${linked.id}`)
  await expect(rowOf(page, linked)).toBeFocused()
  await rowOf(page, next)
    .getByRole('link', { name: /^Link to takeaway/ })
    .click()
  await expectAddress(page, `${talk}#${next.id}`)
  await expect(rowOf(page, next)).toBeFocused()
  await page.mouse.move(0, 0)
  await expectMarked(rowOf(page, next), true)
  await expectMarked(rowOf(page, linked), false)
  await page.goBack()
  await expectAddress(page, `${talk}#${linked.id}`)
  await expect(rowOf(page, linked)).toBeFocused()
  await expectMarked(rowOf(page, linked), true)
})

test('a fragment typed into the address bar moves the mark without a reload', async ({ page }) => {
  await page.goto(talk)
  await expect(title(page)).toBeVisible()
  await page.evaluate((id) => window.location.assign(`#${id}`), linked.id)
  await expect(rowOf(page, linked)).toBeFocused()
  await expectMarked(rowOf(page, linked), true)
})

test('Copy link puts the address of the line on the clipboard and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${talk}#${linked.id}`)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  expect(page.url()).toContain(`${talk}#${linked.id}`)
})

test('where copying is not allowed, the address is shown to copy by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await page.goto(talk)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText(page.url())).toBeVisible()
})

test('a link to a takeaway that is gone says so and shows the talk', async ({ page }) => {
  await page.goto(`${talk}#zzzzzzzzzz`)
  await expect(page.getByRole('note')).toContainText('not in these notes')
  await expect(title(page)).toHaveText(instagram.title)
  await expect(rowOf(page, linked)).toBeVisible()
})

test('a link to a takeaway of another talk leads there', async ({ page }) => {
  const other = takeawayOf(docker, 3)
  await page.goto(`${talk}#${other.id}`)
  await page.getByRole('note').getByRole('link', { name: docker.title }).click()
  await expectAddress(page, `/talks/${docker.id}#${other.id}`)
  await expect(rowOf(page, other)).toBeFocused()
  await expect(rowOf(page, other)).toBeInViewport({ ratio: 1 })
})

test('an unknown talk is not found, and the nearest talks are offered', async ({ page }) => {
  await page.goto('/talks/scaling-instagram-arkitecture')
  await expect(title(page)).toHaveText('No talk has this address')
  await expect(page).toHaveTitle(/^Talk not found/)
  await page.getByRole('main').getByRole('listitem').first().getByRole('link').click()
  await expect(title(page)).toHaveText(instagram.title)
  expect(addressOf(page)).toBe(talk)
})

test('a line opened from the list is in view, marked and focused', async ({ page }) => {
  await page.goto('/?tech=cassandra')
  const row = takeawayOf(instagram, 3)
  await rowOf(page, row)
    .getByRole('link', { name: /^Link to takeaway/ })
    .click()
  await expectAddress(page, `${talk}#${row.id}`)
  await expect(rowOf(page, row)).toBeFocused()
  await expect(rowOf(page, row)).toBeInViewport({ ratio: 1 })
  await expectMarked(rowOf(page, row), true)
})

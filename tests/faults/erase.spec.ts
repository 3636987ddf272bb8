import type { Page } from '@playwright/test'
import { expect } from '../e2e/test.ts'
import { expectInBoth, openGround } from './copies.ts'
import { idsOf, offerCrowd, openTalk, press, pressedIn, pressEach, savedCount } from './crowd.ts'
import { extent } from './extent.ts'
import { test } from './profile.ts'

const count = extent(50, 100)
const ids = idsOf(0, count)

async function deleteAll(tab: Page) {
  await tab.goto('/about')
  await tab.getByRole('button', { name: 'Delete all my data' }).click()
  await tab.getByRole('button', { name: 'Delete everything' }).click()
  await expect(savedCount(tab)).toHaveText('Saved')
}

test.beforeEach(({ context }) => offerCrowd(context, { takeaways: count }))

test('what is deleted in one tab is gone in all, in both copies, and stays gone', async ({ context }) => {
  const ground = await openGround(context)
  const tabs = [await openTalk(context, 0, count), await openTalk(context, 0, count)]
  for (const [at, tab] of tabs.entries()) await press(tab, pressEach(count / 2, at * (count / 2)))
  await expectInBoth(ground, ids)

  const about = await context.newPage()
  await deleteAll(about)
  for (const tab of tabs) await expect.poll(() => pressedIn(tab)).toEqual([])
  await expectInBoth(ground, [])
  for (const tab of [about, ...tabs]) {
    await tab.bringToFront()
    await tab.reload()
    await expect(savedCount(tab)).toHaveText('Saved')
  }
  await expectInBoth(ground, [])
})

test('what is saved after all was deleted is kept, also by a tab that was open before', async ({
  context,
}) => {
  const ground = await openGround(context)
  const tab = await openTalk(context, 0, count)
  await press(tab, pressEach(count))
  await expectInBoth(ground, ids)
  const about = await context.newPage()
  await deleteAll(about)
  await expect.poll(() => pressedIn(tab)).toEqual([])
  await press(tab, pressEach(10))
  await expectInBoth(ground, ids.slice(0, 10))
  await expect(savedCount(about)).toHaveText('Saved10')
  await tab.reload()
  await expect(savedCount(tab)).toHaveText('Saved10')
})

test('what was deleted is not shown again when an older localStorage comes back', async ({ context }) => {
  const ground = await openGround(context)
  const tab = await openTalk(context, 0, count)
  await press(tab, pressEach(count))
  await expectInBoth(ground, ids)
  const before = await ground.evaluate(() => Object.entries(localStorage))
  await deleteAll(tab)
  await expectInBoth(ground, [])
  await tab.close()
  // As after a browser that was killed before the deletion reached its disk.
  await ground.evaluate((entries) => {
    localStorage.clear()
    for (const [key, value] of entries) localStorage.setItem(key, value)
  }, before)
  const fresh = await openTalk(context, 0, count)
  await expect.poll(() => pressedIn(fresh)).toEqual([])
  await expectInBoth(ground, [])
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect } from '../e2e/test.ts'
import { openGround } from './copies.ts'
import {
  idsOf,
  offerCrowd,
  openTalk,
  press,
  pressedIn,
  pressEach,
  reloadTalk,
  saveButtons,
  savedCount,
} from './crowd.ts'
import { extent } from './extent.ts'
import { buildNewer, serveNewer } from './newer-build.ts'
import { test } from './profile.ts'

const count = extent(50, 500)
const half = count / 2
const ids = idsOf(0, count)

const newer = mkdtempSync(join(tmpdir(), 'takeaways-newer-'))
test.beforeAll(() => buildNewer(newer))
test.afterAll(() => rmSync(newer, { recursive: true }))

test('a tab of the version before leaves all alone that a newer one stores, and either keeps what is saved in it', async ({
  context,
}) => {
  test.slow()
  await serveNewer(context, newer)
  // Served last, as the newer one asks for the same notes.
  await offerCrowd(context, { takeaways: count })
  const ground = await openGround(context)
  const old = await openTalk(context, 0, count)
  await press(old, pressEach(10))
  await expect(savedCount(old)).toHaveText('Saved10')

  const young = await openNewer(context.newPage(), count)
  await press(young, pressEach(half, half))
  await expect.poll(async () => (await storedByNewer(ground)).length).toBeGreaterThanOrEqual(half)
  const before = await storedByNewer(ground)

  // The old tab is still open, saves more, and is loaded again.
  await press(old, pressEach(half - 10, 10))
  await expect(savedCount(old)).toHaveText(`Saved${half}`)
  await reloadTalk(old, count)
  await expect(old.getByRole('alert')).toContainText('A newer version of this site stored something here')
  await press(old, [[0, 0]])
  await expect(savedCount(old)).toHaveText(`Saved${half - 1}`)
  await press(old, [[0, 0]])
  expect((await pressedIn(old)).sort()).toEqual(ids.slice(0, half).sort())
  expect(await storedByNewer(ground)).toEqual(before)

  const again = await openNewer(context.newPage(), count)
  expect(await pressedIn(again)).toEqual(expect.arrayContaining(ids.slice(half)))
})

async function openNewer(opening: Promise<Page>, takeaways: number): Promise<Page> {
  const tab = await opening
  await tab.goto('/newer/talks/talk-0')
  await expect(saveButtons(tab)).toHaveCount(takeaways)
  return tab
}

/** Keys and values of the newer schema. */
async function storedByNewer(ground: Page): Promise<string[]> {
  const all = await ground.evaluate(() => Object.entries(localStorage))
  return all
    .map((entry) => entry.join(' '))
    .filter((entry) => entry.startsWith('takeaways:2:'))
    .sort()
}

import { setTimeout } from 'node:timers/promises'
import type { BrowserContext } from '@playwright/test'
import { expect } from '../e2e/test.ts'
import { clearLocalStorage, expectAll, expectInBoth, openGround, readCopies } from './copies.ts'
import { idsOf, offerCrowd, openTalk, press, pressedIn, pressEach, savedCount } from './crowd.ts'
import { extent } from './extent.ts'
import { test } from './profile.ts'

const count = 50
const ids = idsOf(0, count)

/** Saves all, and resolves once the database has said that it has them. */
async function saveAll(context: BrowserContext) {
  await offerCrowd(context, { takeaways: count })
  const tab = await openTalk(context, 0, count)
  await press(tab, pressEach(count))
  await expect.poll(async () => (await readCopies(tab)).database.length).toBe(count)
}

test('a tab whose process is killed right after the last click loses nothing', async ({ profile }) => {
  const context = await profile.open()
  await offerCrowd(context, { takeaways: count })
  const tab = await openTalk(context, 0, count)
  const crashed = tab.waitForEvent('crash')
  await press(tab, pressEach(count))
  await profile.killRenderers()
  await crashed
  const fresh = await openTalk(context, 0, count)
  await expect(savedCount(fresh)).toHaveText(`Saved${count}`)
  expectAll('in a fresh tab', ids, await pressedIn(fresh))
  await expectInBoth(fresh, ids)
})

for (const delay of extent([0, 1], [0, 1, 6, 30])) {
  test(`a browser that is killed ${delay} s after saving has everything when it starts again`, async ({
    profile,
  }) => {
    await saveAll(await profile.open())
    await setTimeout(delay * 1000)
    await profile.kill()

    const again = await profile.open()
    await offerCrowd(again, { takeaways: count })
    const fresh = await openTalk(again, 0, count)
    await expect(savedCount(fresh)).toHaveText(`Saved${count}`)
    expectAll('in a fresh tab', ids, await pressedIn(fresh))
    await expectInBoth(fresh, ids)
  })
}

test('a browser that is killed after a removal does not bring it back', async ({ profile }) => {
  const context = await profile.open()
  await offerCrowd(context, { takeaways: count })
  const tab = await openTalk(context, 0, count)
  await press(tab, pressEach(count))
  const removed = 10
  await press(tab, pressEach(removed))
  await expect.poll(async () => (await readCopies(tab)).database).toHaveLength(count - removed)
  await profile.kill()

  const again = await profile.open()
  await offerCrowd(again, { takeaways: count })
  const fresh = await openTalk(again, 0, count)
  await expect(savedCount(fresh)).toHaveText(`Saved${count - removed}`)
  await expectInBoth(fresh, ids.slice(removed))
  const ground = await openGround(again)
  await fresh.close()
  await clearLocalStorage(ground)
  expectAll('after it was cleared', ids.slice(removed), (await readCopies(ground)).database)
})

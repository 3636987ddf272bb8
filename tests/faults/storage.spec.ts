import type { BrowserContext, Locator, Page } from '@playwright/test'
import { expect } from '../e2e/test.ts'
import {
  clearLocalStorage,
  deleteDatabase,
  expectAll,
  expectInBoth,
  openGround,
  readCopies,
} from './copies.ts'
import { idsOf, offerCrowd, openTalk, press, pressedIn, pressEach, reloadTalk, savedCount } from './crowd.ts'
import { extent } from './extent.ts'
import { test } from './profile.ts'

const count = extent(50, 500)
const ids = idsOf(0, count)
const half = count / 2

test.beforeEach(({ context }) => offerCrowd(context, { takeaways: count }))

const alertIn = (tab: Page): Locator => tab.getByRole('alert')
const tryAgain = (tab: Page) => alertIn(tab).getByRole('button', { name: 'Try again' }).click()
const oneCopy = /database does not answer/

test.describe('where localStorage is full', () => {
  /** Leaves room for about so many characters. */
  const fill = (tab: Page, room: number) =>
    tab.evaluate((left) => {
      localStorage.setItem('filler:room', 'x'.repeat(left))
      let filled = 0
      for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2)) {
        try {
          for (; ; filled++) localStorage.setItem(`filler:${filled}`, 'x'.repeat(size))
        } catch {
          // The next size down.
        }
      }
      localStorage.removeItem('filler:room')
    }, room)

  for (const { name, room } of [
    { name: 'before anything is saved', room: 0 },
    { name: 'while something is saved', room: 5000 },
  ]) {
    test(`${name}, all is kept, what found no room is counted, and stored once there is some`, async ({
      context,
    }) => {
      const tab = await openTalk(context, 0, count)
      await fill(tab, room)
      await press(tab, pressEach(count))
      expectAll('in the tab', ids, await pressedIn(tab))
      const stored = (await readCopies(tab)).local.length
      expect(stored > 0).toBe(room > 0)
      expect(stored).toBeLessThan(count)
      await expect(alertIn(tab)).toContainText(`storage is full: ${count - stored} changes`)

      await expect.poll(async () => (await readCopies(tab)).database).toHaveLength(count)
      await reloadTalk(tab, count)
      await expect(savedCount(tab)).toHaveText(`Saved${count}`)
      expectAll('after a reload without room', ids, await pressedIn(tab))
      await expect(alertIn(tab)).toContainText('storage is full')

      await tab.evaluate(() => localStorage.removeItem('filler:0'))
      await tryAgain(tab)
      await expect(alertIn(tab)).toBeHidden()
      await expectInBoth(tab, ids)
    })
  }
})

test.describe('a database', () => {
  test('that another tab deletes is filled again, and nothing is lost', async ({ context }) => {
    const tab = await openTalk(context, 0, count)
    const ground = await openGround(context)
    await press(tab, pressEach(half))
    await expectInBoth(ground, ids.slice(0, half))
    await deleteDatabase(ground)
    await press(tab, pressEach(half, half))
    expectAll('in the tab', ids, await pressedIn(tab))
    const fresh = await openTalk(context, 0, count)
    expectAll('in a fresh tab', ids, await pressedIn(fresh))
    await expectInBoth(ground, ids)
  })

  test('that never opens is told, nothing is lost, and it is filled once it opens', async ({ context }) => {
    const ground = await openGround(context)
    const holder = await openGround(context)
    await holdDatabase(holder)
    // It cannot be deleted while it is held, and cannot be opened until it is deleted.
    await ground.evaluate(() => void indexedDB.deleteDatabase('takeaways'))
    const tab = await openTalk(context, 0, count)
    await press(tab, pressEach(count))
    await expect(alertIn(tab)).toContainText(oneCopy, { timeout: 20_000 })
    await reloadTalk(tab, count)
    await expect(savedCount(tab)).toHaveText(`Saved${count}`)
    expectAll('after a reload', ids, await pressedIn(tab))
    await expect(alertIn(tab)).toContainText(oneCopy, { timeout: 20_000 })

    await holder.close()
    await expect(alertIn(tab)).toBeHidden()
    await expectInBoth(ground, ids)
  })

  test('that a newer version of the site has brought up to date is told and left alone, and nothing is lost', async ({
    context,
  }) => {
    const ground = await openGround(context)
    await makeNewerDatabase(ground)
    const tab = await openTalk(context, 0, count)
    await press(tab, pressEach(count))
    await expect(alertIn(tab)).toContainText(oneCopy)
    await reloadTalk(tab, count)
    await expect(alertIn(tab)).toContainText(oneCopy)
    await tryAgain(tab)
    await expect(alertIn(tab)).toContainText(oneCopy)
    expectAll('after a reload', ids, await pressedIn(tab))
    expect(await readNewerDatabase(ground)).toEqual({ version: 99, values: ['from the future'] })
  })

  test('that the browser refuses to open is told, and nothing is lost', async ({ context }) => {
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Refused', 'SecurityError')
      }
    })
    const tab = await openTalk(context, 0, count)
    await press(tab, pressEach(count))
    await expect(alertIn(tab)).toContainText(oneCopy)
    await reloadTalk(tab, count)
    await expect(savedCount(tab)).toHaveText(`Saved${count}`)
    expectAll('after a reload', ids, await pressedIn(tab))
    await expect(alertIn(tab)).toContainText(oneCopy)
  })
})

test.describe('of two copies', () => {
  const kept = ids.slice(half)

  /** Saves all, removes half, and closes the tab. */
  const saveHalf = async (context: BrowserContext, ground: Page) => {
    const tab = await openTalk(context, 0, count)
    await press(tab, pressEach(count))
    await press(tab, pressEach(half))
    await expectInBoth(ground, kept)
    await tab.close()
  }

  for (const { name, lose } of [
    { name: 'localStorage', lose: clearLocalStorage },
    { name: 'the database', lose: deleteDatabase },
  ]) {
    test(`the other heals ${name} at the next visit, and what was removed stays removed`, async ({
      context,
    }) => {
      const ground = await openGround(context)
      await saveHalf(context, ground)
      await lose(ground)
      const fresh = await openTalk(context, 0, count)
      await expect(savedCount(fresh)).toHaveText(`Saved${kept.length}`)
      expectAll('in a fresh tab', kept, await pressedIn(fresh))
      await expectInBoth(ground, kept)
    })
  }

  test('both come back from an open tab when both are lost', async ({ context }) => {
    const ground = await openGround(context)
    const tab = await openTalk(context, 0, count)
    await press(tab, pressEach(count))
    await expectInBoth(ground, ids)
    await deleteDatabase(ground)
    await clearLocalStorage(ground)
    await expectInBoth(ground, ids)
    expectAll('in the tab', ids, await pressedIn(tab))
  })
})

test('what a newer version of the site stores stays as it is to the byte, whatever two tabs do', async ({
  context,
}) => {
  const newer = {
    'takeaways:2:saved:t-0-0': '{"schema":2,  "note":"“ä” \u0000 \uD83D"}',
    'takeaways:2:saved:t-0-1': 'not even JSON',
    'takeaways:2:saved:elsewhere': '',
    'takeaways:10:saved:t-0-0': '[]',
  }
  const later = ['takeaways:2:saved:t-0-2', '{"later":true}'] as const
  const ground = await openGround(context)
  await ground.evaluate((values) => {
    for (const [key, value] of Object.entries(values)) localStorage.setItem(key, value)
  }, newer)
  const first = await openTalk(context, 0, count)
  const second = await openTalk(context, 0, count)
  const tabs = [first, second]
  for (const [at, tab] of tabs.entries()) {
    await expect(alertIn(tab)).toContainText('A newer version of this site stored something here')
    await press(tab, pressEach(half, at * half))
  }
  // The newer version is open too.
  await ground.evaluate(([key, value]) => localStorage.setItem(key, value), later)
  for (const tab of tabs) {
    await expect(savedCount(tab)).toHaveText(`Saved${count}`)
    await reloadTalk(tab, count)
    await expect(savedCount(tab)).toHaveText(`Saved${count}`)
  }
  // One removes, the other saves again.
  await press(first, pressEach(10))
  await expect(savedCount(second)).toHaveText(`Saved${count - 10}`)
  await press(second, pressEach(10))
  await expect(savedCount(first)).toHaveText(`Saved${count}`)
  const all = await ground.evaluate(() => Object.entries(localStorage))
  const found = all.filter(([key]) => /^takeaways:(?!1:)/.test(key))
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries([...Object.entries(newer), later]))
  await expectInBoth(ground, ids)
})

/** Opens the site's database and keeps it open, whoever wants it closed. */
async function holdDatabase(ground: Page) {
  await ground.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.open('takeaways').addEventListener('success', () => resolve())
      }),
  )
}

async function makeNewerDatabase(ground: Page) {
  await ground.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('takeaways', 99)
        opening.addEventListener('upgradeneeded', () =>
          opening.result.createObjectStore('saved').put('from the future', 't-0-0'),
        )
        opening.addEventListener('success', () => {
          opening.result.close()
          resolve()
        })
      }),
  )
}

async function readNewerDatabase(ground: Page): Promise<{ version: number; values: unknown[] }> {
  return ground.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('takeaways')
        opening.addEventListener('success', () => {
          const database = opening.result
          const values = database.transaction('saved').objectStore('saved').getAll()
          values.addEventListener('success', () => {
            database.close()
            resolve({ version: database.version, values: values.result })
          })
        })
      }),
  )
}

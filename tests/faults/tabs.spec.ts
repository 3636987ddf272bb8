import type { BrowserContext, Page } from '@playwright/test'
import { expect } from '../e2e/test.ts'
import { clearLocalStorage, expectAll, expectInBoth, openGround, readCopies } from './copies.ts'
import {
  idsOf,
  offerCrowd,
  openTalk,
  press,
  type Press,
  pressedIn,
  openNext,
  pressEach,
  savedCount,
  saveButtons,
} from './crowd.ts'
import { extent } from './extent.ts'
import { processesOf, test } from './profile.ts'

/** Tabs that do all they do at full speed take turns on the processors: how long they may take to hear of it all. */
const patience = extent(20_000, 300_000)

const openTabs = (context: BrowserContext, count: number, open: (at: number) => Promise<Page>) =>
  Promise.all(Array.from({ length: count }, (_, at) => open(at)))

/** Each tab has a process of its own: in one process, tabs could not get in each other's way. */
async function expectOwnProcesses(context: BrowserContext, tabs: readonly Page[]) {
  const browser = context.browser()
  const all = browser ? await processesOf(browser) : []
  expect(all.filter(({ type }) => type === 'renderer').length).toBeGreaterThanOrEqual(tabs.length)
}

for (const run of Array.from({ length: extent(1, 3) }, (_, at) => at + 1)) {
  const [count, talks] = extent([4, 2], [8, 10])
  // A talk of many takeaways would be drawn again at every click in any tab.
  const takeaways = 50
  const each = talks * takeaways

  test(`${count} tabs that save ${each} takeaways each at once lose none, run ${run}`, async ({
    context,
  }) => {
    test.slow()
    await offerCrowd(context, { conferences: count, talks, takeaways })
    const tabs = await openTabs(context, count, (at) => openTalk(context, at * talks, takeaways))
    await expectOwnProcesses(context, tabs)
    await Promise.all(
      tabs.map(async (tab, at) => {
        for (let talk = at * talks; talk < (at + 1) * talks; talk++) {
          if (talk > at * talks) await openNext(tab, talk)
          await press(tab, pressEach(takeaways))
        }
      }),
    )
    const all = Array.from({ length: count * talks }, (_, talk) => idsOf(talk, takeaways)).flat()

    const ground = await openGround(context)
    await expectInBoth(ground, all, patience)
    for (const tab of tabs)
      await expect(savedCount(tab)).toHaveText(`Saved${all.length}`, { timeout: patience })
    await Promise.all(tabs.map((tab) => tab.close()))
    await clearLocalStorage(ground)
    const fresh = await context.newPage()
    await fresh.goto('/about')
    await expect(savedCount(fresh)).toHaveText(`Saved${all.length}`, { timeout: patience })
    await expectInBoth(ground, all, patience)
  })
}

test('tabs that save and remove the same takeaways all show what was done last', async ({ context }) => {
  test.slow()
  const [count, presses] = extent([3, 60], [8, 500])
  const shared = extent(20, 100)
  await offerCrowd(context, { takeaways: shared })
  await context.addInitScript(watchWrites)
  const tabs = await openTabs(context, count, () => openTalk(context, 0, shared))
  await expectOwnProcesses(context, tabs)
  await Promise.all(tabs.map((tab, at) => press(tab, scatter(presses, shared, at))))

  const written = (await Promise.all(tabs.map((tab) => tab.evaluate(writesSeen)))).flat()
  const ids = idsOf(0, shared)
  const saved = ids.filter((id) => lastOf(written, id)?.isSaved)
  expect(saved.length).toBeGreaterThan(0)
  expect(saved.length).toBeLessThan(shared)
  const ground = await openGround(context)
  await expectInBoth(ground, saved, patience)
  for (const tab of [...tabs, await openTalk(context, 0, shared)])
    await expect.poll(() => pressedIn(tab), { timeout: patience }).toEqual(saved)
})

test('two readers’ tabs at their own pace lose nothing, and each shows what the other saves', async ({
  context,
}) => {
  const each = extent(5, 20)
  await offerCrowd(context, { takeaways: 2 * each })
  const tabs = await openTabs(context, 2, () => openTalk(context, 0, 2 * each))
  await Promise.all(
    tabs.map(async (tab, at) => {
      const other = tabs[1 - at] ?? tab
      for (let one = at; one < 2 * each; one += 2) {
        await saveButtons(tab).nth(one).click()
        await expect(saveButtons(other).nth(one)).toHaveAttribute('aria-pressed', 'true')
      }
    }),
  )
  const ids = idsOf(0, 2 * each)
  for (const tab of tabs) expectAll('in a tab', ids, await pressedIn(tab))
  const ground = await openGround(context)
  await expectInBoth(ground, ids)
  expectAll('in a fresh tab', ids, await pressedIn(await openTalk(context, 0, 2 * each)))
  expect((await readCopies(ground)).local).toHaveLength(2 * each)
})

/** Presses spread over the buttons, the same in every run; each tab has its own. */
function scatter(presses: number, buttons: number, tab: number): Press[] {
  let state = 1 + tab
  const next = (below: number) => {
    // Lehmer's generator, with the numbers of https://en.wikipedia.org/wiki/Lehmer_random_number_generator (MINSTD).
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  return Array.from({ length: presses }, () => [next(buttons), next(5)])
}

interface Written {
  id: string
  isSaved: boolean
  changedAt: number
  changedBy: string
}

/** Notes what the site writes into `localStorage`, and writes it. */
function watchWrites() {
  const seen: [string, string][] = []
  Reflect.set(window, 'writesSeen', seen)
  const write: unknown = Reflect.get(Storage.prototype, 'setItem')
  if (typeof write !== 'function') throw new Error('There is no localStorage')
  Storage.prototype.setItem = function noteAndWrite(key, value) {
    seen.push([key, value])
    Reflect.apply(write, this, [key, value])
  }
}

function writesSeen(): Written[] {
  const prefix = 'takeaways:1:saved:'
  const seen: [string, string][] = Reflect.get(window, 'writesSeen')
  return seen
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => ({ ...JSON.parse(value), id: key.slice(prefix.length) }))
}

/** The slow, obvious twin of merging: of all that was ever written, the latest; of two at once, that of the later name. */
function lastOf(written: readonly Written[], id: string): Written | undefined {
  return written
    .filter((one) => one.id === id)
    .sort((a, b) => a.changedAt - b.changedAt || (a.changedBy < b.changedBy ? -1 : 1))
    .at(-1)
}

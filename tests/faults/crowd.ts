import type { BrowserContext, Locator, Page } from '@playwright/test'
import { madeUpConferences, madeUpFiles } from '#notes/made-up.ts'
import { expect } from '../e2e/test.ts'

function titleOf(talk: number): string {
  return `Talk ${talk}`
}

/** The ids of a talk's takeaways. */
export function idsOf(talk: number, takeaways: number): string[] {
  return Array.from({ length: takeaways }, (_, at) => `t-${talk}-${at}`)
}

/** Has the site find made-up notes where its own are: those are too few for a crowd of tabs. */
export async function offerCrowd(
  context: BrowserContext,
  crowd: Parameters<typeof madeUpConferences>[0],
): Promise<void> {
  for (const [file, body] of madeUpFiles(madeUpConferences(crowd)))
    await context.route(`**/data/${file}`, (route) =>
      route.fulfill({ contentType: 'application/json', body }),
    )
}

/** Opens a talk in a new tab, where it has so many takeaways. */
export async function openTalk(context: BrowserContext, talk: number, takeaways: number): Promise<Page> {
  const tab = await context.newPage()
  await tab.goto(`/talks/talk-${talk}`)
  await expect(saveButtons(tab)).toHaveCount(takeaways)
  return tab
}

/** Loads a talk again, and waits for its takeaways: what is saved is counted before they are there. */
export async function reloadTalk(tab: Page, takeaways: number): Promise<void> {
  await tab.reload()
  await expect(saveButtons(tab)).toHaveCount(takeaways)
}

/** Follows the link to the next talk. */
export async function openNext(tab: Page, talk: number): Promise<void> {
  const around = tab.getByRole('navigation', { name: 'Previous and next talk' })
  await around.getByRole('link', { name: /^Next/ }).dispatchEvent('click')
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(titleOf(talk), { timeout: 60_000 })
}

export function saveButtons(tab: Page): Locator {
  return tab.getByRole('button', { name: /^Save takeaway/ })
}

/** How many are saved, as the tab says it. */
export function savedCount(tab: Page): Locator {
  return tab.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Saved' })
}

/** One press: of which button, and how long to wait after it, in milliseconds. */
export type Press = readonly [button: number, gap: number]

/** A press of each button in turn, 0 to 4 ms apart. */
export function pressEach(count: number, from = 0): Press[] {
  return Array.from({ length: count }, (_, at) => [from + at, (at * 7) % 5])
}

/** Presses buttons from inside the page: commands from outside would make tabs take turns. */
export async function press(tab: Page, presses: readonly Press[]): Promise<void> {
  await saveButtons(tab).evaluateAll(async (buttons: HTMLElement[], all) => {
    const turn = () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', resolve)
        port1.start()
        port2.postMessage(null)
      })
    for (const [at, gap] of all) {
      buttons[at]?.click()
      // Timers in a row are 4 ms apart at least.
      await (gap === 0 ? turn() : new Promise((resolve) => setTimeout(resolve, gap)))
    }
  }, presses)
}

/** The ids of the takeaways whose button is pressed, in the order of the page. */
export async function pressedIn(tab: Page): Promise<string[]> {
  return tab
    .getByRole('button', { name: /^Save takeaway/, pressed: true })
    .evaluateAll((buttons) => buttons.map((button) => button.closest('li')?.id ?? ''))
}

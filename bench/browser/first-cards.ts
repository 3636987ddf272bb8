import type { Browser } from '@playwright/test'
import { median } from '../measure.ts'
import { type Result, resultAlone, resultOfRounds } from '../result.ts'
import { measureRounds } from '../rounds.ts'
import type { Setting } from '../setting.ts'
import { openBrowser, openPage, slowNetwork, slowProcessor } from './chromium.ts'
import { serveSite } from './site.ts'

const phone = { width: 412, height: 823 }
const plainPath = '/plain.html'

/** When the first takeaways are painted, on a slow phone, beside a plain page with the same words and style. */
export async function firstCards({ rounds: wanted }: Setting): Promise<Result[]> {
  const browser = await openBrowser()
  const others = new Map<string, string>()
  let site = await serveSite(41_771, others)
  try {
    others.set(plainPath, await plainPageOf(browser, site.address))
    site.close()
    site = await serveSite(41_771, others)
    const usable: number[] = []
    const { cards } = await measureRounds({ cards: 'use' }, wanted, async () => {
      const ours = await load(browser, site.address)
      const theirs = await load(browser, site.address + plainPath)
      usable.push(ours.usable ?? Number.NaN)
      return { cards: { ours: ours.cards, theirs: theirs.cards } }
    })
    const named = { size: null, unit: 'ms' }
    const where = 'slow 4G, 4x'
    return [
      resultOfRounds({ ...named, what: `first takeaways, ${where}`, peer: 'plain page', goal: 'L2' }, cards),
      resultAlone({ ...named, what: `filters can be used, ${where}` }, median(usable)),
    ]
  } finally {
    await browser.close()
    site.close()
  }
}

/** What the first page says, in its style and without any script. */
async function plainPageOf(browser: Browser, address: string): Promise<string> {
  const { page } = await openPage(browser, phone)
  await page.goto(address)
  await page.locator('main [data-row]').first().waitFor()
  const rows = await page.locator('main [data-row]').allInnerTexts()
  const styles = await page
    .locator('link[rel=stylesheet]')
    .evaluateAll((links) => links.map((link) => link.outerHTML))
  const heading = await page.locator('main').getByRole('heading').first().innerText()
  await page.context().close()
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const items = rows.map((row) => `<li data-row>${escaped(row)}</li>`)
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Plain</title>${styles.join('\n')}<main><h1>${escaped(heading)}</h1><ol>${items.join('\n')}</ol></main></html>`
}

/** A load in a fresh profile: milliseconds until there are takeaways on the screen, and until filters can be used. */
async function load(browser: Browser, address: string): Promise<{ cards: number; usable: number | null }> {
  const { page, devtools } = await openPage(browser, phone)
  await page.addInitScript(() => {
    const watch = (name: string, selector: string) => {
      const look = () => {
        if (!document.querySelector(selector)) {
          requestAnimationFrame(look)
          return
        }
        // The task behind the frame: what it drew is on the screen.
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => void performance.mark(name))
        port1.start()
        port2.postMessage(null)
      }
      requestAnimationFrame(look)
    }
    watch('bench cards', 'main [data-row]')
    watch('bench usable', 'main [data-key="f"], [aria-label="Filters"] input')
  })
  await slowNetwork(devtools)
  await slowProcessor(devtools, 4)
  await page.goto(address, { waitUntil: 'load', timeout: 60_000 })
  const timeOf = async (name: string) => {
    await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name, {
      timeout: 60_000,
    })
    return page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN, name)
  }
  const cards = await timeOf('bench cards')
  const usable = address.endsWith(plainPath) ? null : await timeOf('bench usable')
  await page.context().close()
  return { cards, usable }
}

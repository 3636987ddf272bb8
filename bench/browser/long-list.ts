import type { Page } from '@playwright/test'
import { englishWords, generateCorpus } from '../corpus.ts'
import { median } from '../measure.ts'
import { type Result, resultAlone, resultOfRounds } from '../result.ts'
import { isMachineFree, measureRounds } from '../rounds.ts'
import { corpusOf, type Setting } from '../setting.ts'
import { openBrowser, openPage, slowProcessor } from './chromium.ts'
import { dataOf, serveSite } from './site.ts'

const few = 200

/** How a long list behaves in a browser, beside one of 200 takeaways: choosing, typing, and how much of it there is. */
export async function longList(setting: Setting): Promise<Result[]> {
  const { size } = setting
  const short = generateCorpus({ takeaways: few, words: englishWords() })
  const sites = [
    await serveSite(41_771, dataOf(corpusOf(setting))),
    await serveSite(41_772, dataOf(short)),
  ] as const
  const browser = await openBrowser()
  try {
    const long = await openPage(browser)
    const other = await openPage(browser)
    const arrival = await arrive(long.page, sites[0].address)
    await arrive(other.page, sites[1].address)
    const results = [
      resultAlone({ what: 'from the address to the list, 1x', size, unit: 'ms' }, arrival),
      ...(await countElements(long.page, size)),
    ]
    for (const times of [1, 4] as const) {
      for (const { devtools } of [long, other]) await slowProcessor(devtools, times)
      const { click } = await measureRounds({ click: 'use' }, setting.rounds, async () => ({
        click: { ours: await clickTwice(long.page), theirs: await clickTwice(other.page) },
      }))
      const what = `click on a filter until it is painted, ${times}x`
      const goal = times === 1 ? 'R1 click, 1x' : 'R1 click, 4x'
      results.push(resultOfRounds({ what, size, unit: 'ms', peer: `${few} takeaways`, goal }, click))
      results.push(...(await typeWords(long.page, size, times)))
    }
    return results
  } finally {
    await browser.close()
    for (const site of sites) site.close()
  }
}

async function arrive(page: Page, address: string): Promise<number> {
  const start = performance.now()
  await page.goto(address)
  await page
    .getByRole('status')
    .filter({ hasText: /^[\d,]+ takeaways? in / })
    .waitFor({ timeout: 120_000 })
  return performance.now() - start
}

async function countElements(page: Page, size: number): Promise<Result[]> {
  const count = (selector: string) => page.locator(selector).count()
  return [
    resultAlone({ what: 'elements of the page', size, unit: '', goal: 'R2' }, await count('*')),
    resultAlone({ what: 'elements of the list', size, unit: '' }, await count('main *')),
    resultAlone({ what: 'takeaways in the list', size, unit: '' }, await count('main [data-row]')),
  ]
}

/** Chooses the first track and takes it back: milliseconds of one. */
async function clickTwice(page: Page): Promise<number> {
  return ((await clickOnce(page)) + (await clickOnce(page))) / 2
}

async function clickOnce(page: Page): Promise<number> {
  const took = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const total = () => document.querySelector('main [role="status"]')?.textContent
        const before = total()
        const start = performance.now()
        const observer = new MutationObserver(() => {
          if (total() === before) return
          observer.disconnect()
          // The task behind the frame: what it drew is on the screen.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.addEventListener('message', () => resolve(performance.now() - start))
            port1.start()
            port2.postMessage(null)
          })
        })
        observer.observe(document.body, { subtree: true, childList: true, characterData: true })
        const box = document.querySelector<HTMLElement>('[aria-label="Track"] input[type="checkbox"]')
        if (!box) return reject(new Error('There is no track to choose.'))
        box.click()
      }),
  )
  // What comes behind the frame must not be counted to the next click.
  await page.waitForTimeout(150)
  return took
}

const typed = ['service', 'data memory', 'the kubernetes', 'latensy']
/** Odd, so that the median is a task that was there: tasks under 50 ms are not reported, and a mean with them says nothing. */
const passes = 3
const mostPasses = 9

/** Types words and looks at what keeps the page from answering: the longest of all words, the median of three passes. */
async function typeWords(page: Page, size: number, times: number): Promise<Result[]> {
  const tasks: number[] = []
  const answers: number[] = []
  let tried = 0
  for (; tasks.length < passes && tried < mostPasses; tried++) {
    const wasFree = isMachineFree()
    const seen = await typeOnce(page)
    if (!wasFree || !isMachineFree()) continue
    tasks.push(Math.max(...seen.tasks))
    answers.push(Math.max(...seen.events))
  }
  const each = tasks.map(Math.round).join(', ') || 'none'
  const all = `typed ${tried} times, of which the machine was free ${tasks.length} times: ${each} ms; 0 is none of 50 ms or more`
  const ofAll = (values: readonly number[]) => (tasks.length < passes ? null : median(values))
  const task = { what: `longest task of the page while typing, ${times}x`, size, unit: 'ms' }
  return [
    resultAlone({ ...task, goal: times === 1 ? 'R1 key' : null, remark: all }, ofAll(tasks)),
    resultAlone({ what: `longest key until painted, ${times}x`, size, unit: 'ms' }, ofAll(answers)),
  ]
}

async function typeOnce(page: Page): Promise<{ tasks: number[]; events: number[] }> {
  const field = page.getByRole('searchbox', { name: 'Search takeaways' })
  const handle = await page.evaluateHandle(() => {
    const seen = { tasks: [0], events: [0] }
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.tasks.push(duration)
    }).observe({ type: 'longtask' })
    const events = { type: 'event', durationThreshold: 16 }
    new PerformanceObserver((list) => {
      for (const { duration, name } of list.getEntries()) if (name !== 'click') seen.events.push(duration)
    }).observe(events)
    return seen
  })
  for (const word of typed) {
    await field.pressSequentially(word, { delay: 120 })
    await page.waitForTimeout(1000)
    await field.fill('')
    await page.waitForTimeout(1000)
  }
  return handle.jsonValue()
}

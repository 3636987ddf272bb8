import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import type { Dataset, TalkRecord } from '#notes/model.ts'
import { expect } from './test.ts'

/** The notes the site is built with. */
export const notes: Dataset = JSON.parse(
  readFileSync(new URL('../../public/data/qcon-london-2017.json', import.meta.url), 'utf8'),
)

function talkCalled(id: string): TalkRecord {
  const talk = notes.talks.find((other) => other.id === id)
  if (!talk) throw new Error(`The notes have no talk ${id}`)
  return talk
}

export const instagram = talkCalled('scaling-instagram-architecture')
export const lmax = talkCalled('low-latency-trading-architecture-at-lmax-exchange')
export const docker = talkCalled('deliver-docker-container-continuously-in-aws')
export const erlang = talkCalled('why-we-chose-erlang-over-vs-java-scala-go-c')
/** Says one thing in nearly the same words as erlang. */
export const microliths = talkCalled('from-microliths-to-microsystems')
export const smartReply = talkCalled('deep-learning-google-scale-smart-reply-in-inbox')

/** The nth takeaway of a talk, counted from 0. */
export function takeawayOf(talk: TalkRecord, at: number): TalkRecord['takeaways'][number] {
  const takeaway = talk.takeaways.at(at)
  if (!takeaway) throw new Error(`${talk.id} has no takeaway ${at}`)
  return takeaway
}

export function comparisonOf(...talks: TalkRecord[]): string {
  return `/compare?talks=${talks.map((talk) => talk.id).join(',')}`
}

/** The row of a takeaway: a list item whose id is the takeaway's. */
export function rowOf(page: Page, takeaway: { id: string }): Locator {
  return page.getByRole('listitem').and(page.locator(`[id="${takeaway.id}"]`))
}

/** The total above the results. */
export function totalOf(page: Page): Locator {
  return page.getByRole('status')
}

export function title(page: Page): Locator {
  return page.getByRole('heading', { level: 1 })
}

/** Path, query and fragment of where the page is. */
export function addressOf(page: Page): string {
  const { pathname, search, hash } = new URL(page.url())
  return pathname + search + hash
}

export async function expectAddress(page: Page, address: string): Promise<void> {
  await expect.poll(() => addressOf(page)).toBe(address)
}

/** How far a page is scrolled, in pixels. */
export function scrollOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(window.scrollY))
}

/** Saves the first takeaways of a talk, by their buttons, and ends on the talk's page. */
export async function saveFirst(page: Page, talk: TalkRecord, count: number): Promise<void> {
  await page.goto(`/talks/${talk.id}`)
  for (const takeaway of talk.takeaways.slice(0, count)) {
    const button = rowOf(page, takeaway).getByRole('button', { name: /^Save takeaway/ })
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
  }
}

/** Makes every file of notes whose name fits arrive as the answer given. */
export async function answerNotes(
  page: Page,
  file: 'index.json' | 'qcon-london-2017.json',
  answer: { status?: number; contentType?: string; body: string | Buffer },
): Promise<void> {
  await page.route(`**/data/${file}`, (route) =>
    route.fulfill({ contentType: 'application/json', ...answer }),
  )
}

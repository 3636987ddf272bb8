import type { Locator, Page } from '@playwright/test'
import {
  comparisonOf,
  docker,
  erlang,
  expectAddress,
  instagram,
  lmax,
  notes,
  rowOf,
  saveFirst,
  scrollOf,
  takeawayOf,
  title,
  totalOf,
} from './app.ts'
import { expect, test } from './test.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

const places = (page: Page) => page.getByRole('navigation', { name: 'Main' })
const filters = (page: Page) => page.getByRole('button', { name: /^Filters/ })
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Filters' })

test('the places are a bar at the foot, in reach of the thumb', async ({ page }) => {
  await page.goto('/')
  await expect(places(page)).toHaveCount(1)
  const bar = await places(page).boundingBox()
  expect(bar).toMatchObject({ x: 0, width: 390 })
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBe(844)
  for (const [name, heading] of [
    ['Saved', 'Mark a line, find it here'],
    ['Compare', 'Compare talks'],
    ['Browse', notes.conference.name],
  ] as const) {
    await places(page).getByRole('link', { name, exact: true }).tap()
    await expect(title(page)).toHaveText(heading)
    await expect(places(page).getByRole('link', { name, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    )
  }
})

test('it is one column: no facets and no rail beside the notes', async ({ page }) => {
  await page.goto('/')
  await expect(totalOf(page)).toBeVisible()
  await expect(page.getByRole('group', { name: 'Technology' })).toHaveCount(0)
  await expect(page.getByRole('complementary')).toHaveCount(0)
  for (const place of await page.getByRole('article').all()) {
    const box = await place.boundingBox()
    expect(box?.width).toBeGreaterThan(340)
  }
})

test('the search and the total stay in sight while reading', async ({ page }) => {
  await page.goto('/')
  await expect(totalOf(page)).toBeVisible()
  await rowOf(page, takeawayOf(instagram, 5)).scrollIntoViewIfNeeded()
  await expect.poll(() => scrollOf(page)).toBeGreaterThan(600)
  await expect(page.getByRole('searchbox', { name: 'Search takeaways' })).toBeInViewport({ ratio: 1 })
  await expect(totalOf(page)).toBeInViewport({ ratio: 1 })
  await expect(filters(page)).toBeInViewport({ ratio: 1 })
})

test('the filters open as a sheet that counts while one chooses, and shows the result', async ({ page }) => {
  await page.goto('/')
  await filters(page).tap()
  const all = notes.talks.flatMap((talk) => talk.takeaways).length
  await expect(sheet(page).getByRole('button', { name: `Show ${all} takeaways` })).toBeInViewport({
    ratio: 1,
  })
  await sheet(page)
    .getByRole('checkbox', { name: /^Docker, / })
    .tap()
  await expect(sheet(page).getByRole('button', { name: 'Show 5 takeaways' })).toBeVisible()
  await sheet(page)
    .getByRole('checkbox', { name: /^Erlang, / })
    .tap()
  await sheet(page).getByRole('button', { name: 'Show 11 takeaways' }).tap()
  await expect(sheet(page)).toBeHidden()
  await expect(totalOf(page)).toHaveText(/^11 takeaways/)
  await expectAddress(page, '/?tech=docker,erlang')
  await expect(filters(page)).toHaveText('Filters 2')
  await expect(filters(page)).toBeFocused()
})

test('the sheet closes without a choice, and its choices can be cleared', async ({ page }) => {
  await page.goto('/?tech=docker')
  await filters(page).tap()
  await sheet(page).getByRole('link', { name: 'Clear' }).tap()
  await expectAddress(page, '/')
  await expect(sheet(page).getByRole('checkbox', { name: /^Docker, / })).not.toBeChecked()
  await sheet(page).getByRole('button', { name: 'Close filters' }).tap()
  await expect(sheet(page)).toBeHidden()
})

test('a line is saved by a tap and opened by its number', async ({ page }) => {
  await page.goto('/?tech=cassandra')
  const row = rowOf(page, takeawayOf(instagram, 3))
  await row.getByRole('button', { name: /^Save takeaway/ }).tap()
  await expect(row.getByRole('button', { name: /^Save takeaway/ })).toHaveAttribute('aria-pressed', 'true')
  await row.getByRole('link', { name: /^Link to takeaway/ }).tap()
  await expect(rowOf(page, takeawayOf(instagram, 3))).toBeFocused()
  await expect(rowOf(page, takeawayOf(instagram, 3))).toBeInViewport({ ratio: 1 })
})

const screens = [
  { name: 'Browse', path: '/' },
  {
    name: 'Browse, filtered',
    path: '/?q=a&day=day-2&tech=amazon-ecs,docker,erlang&idea=scaling,performance',
  },
  { name: 'nothing found', path: '/?q=antidisestablishmentarianism&tech=docker,erlang' },
  { name: 'an unknown filter', path: `/?tech=${'no-such-thing-'.repeat(20)}` },
  { name: 'a talk', path: `/talks/${docker.id}` },
  { name: 'an unknown talk', path: `/talks/${'unknown'.repeat(20)}` },
  { name: 'a topic', path: '/topics/amazon-ecs' },
  { name: 'an unknown topic', path: `/topics/${'unknown'.repeat(20)}` },
  { name: 'a speaker', path: '/speakers/lisa-guo' },
  { name: 'the map', path: '/map?rows=all&day=day-2' },
  { name: 'a comparison', path: comparisonOf(docker, lmax, erlang, instagram) },
  { name: 'an empty comparison', path: '/compare' },
  { name: 'Saved, empty', path: '/saved' },
  { name: 'About', path: '/about' },
  { name: 'an unknown page', path: `/${'nowhere'.repeat(30)}` },
]

/** Puts the page on a narrow screen: what stands out of it sideways would widen it, too, so both are compared to that. */
async function expectToFit(page: Page, width: number) {
  await page.setViewportSize({ width, height: 844 })
  await expect(title(page)).toBeVisible()
  const widths = await page.evaluate(() => [document.scrollingElement?.scrollWidth, window.innerWidth])
  expect(widths).toEqual([width, width])
}

/** As far apart as readers may set letters, words and lines: https://www.w3.org/TR/WCAG22/#text-spacing */
async function spaceOut(page: Page) {
  await page.evaluate(() => {
    const spaced = new CSSStyleSheet()
    spaced.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, spaced]
  })
}

for (const { name, path } of screens) {
  test(`nothing scrolls sideways at 390 and 320 pixels, nor with letters apart: ${name}`, async ({
    page,
  }) => {
    await page.goto(path)
    await expect(title(page)).toBeVisible()
    for (const width of [390, 320]) await expectToFit(page, width)
    await expectLargeEnough(page)
    await spaceOut(page)
    for (const width of [390, 320]) await expectToFit(page, width)
  })
}

test('at 400 % no bar stays before the words', async ({ page }) => {
  // A screen of 1280 by 1024.
  await page.setViewportSize({ width: 320, height: 256 })
  for (const path of ['/?tech=docker', comparisonOf(docker, lmax), `/talks/${instagram.id}`]) {
    await page.goto(path)
    await expect(title(page)).toBeVisible()
    const bars = [page.getByRole('banner'), places(page).last()]
    await page.evaluate(() => window.scrollTo(0, 500))
    for (const bar of bars) await expect(bar).not.toBeInViewport()
  }
})

test('nothing scrolls sideways at 390 and 320 pixels: Saved, with a long note', async ({ page }) => {
  await saveFirst(page, docker, 3)
  await page.getByRole('button', { name: 'Save talk' }).tap()
  await page.goto('/saved')
  await page.getByRole('textbox').first().fill('https://example.org/'.repeat(30))
  for (const width of [390, 320]) await expectToFit(page, width)
  await expectLargeEnough(page)
})

test('nothing scrolls sideways at 390 and 320 pixels: filter sheet and list of keys', async ({ page }) => {
  await page.goto('/?tech=docker')
  await filters(page).tap()
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    await expect(sheet(page)).toBeVisible()
    const wider = await sheet(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)
    expect(wider).toBeLessThanOrEqual(0)
  }
  await expectLargeEnough(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).tap()
  const keys = page.getByRole('dialog', { name: 'Keyboard' })
  expect(await keys.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(0)
})

/** Every control but links inside sentences is at least 24 pixels each way (WCAG 2.5.8). */
async function expectLargeEnough(page: Page) {
  const small = await page
    .locator(
      'button, input:not([type=checkbox], [type=radio]), select, textarea, label:has(input), nav a, [role=tab]',
    )
    .filter({ visible: true })
    .evaluateAll((controls) =>
      controls.flatMap((control) => {
        const { width, height } = control.getBoundingClientRect()
        const name = control.getAttribute('aria-label') ?? control.textContent
        return width < 24 || height < 24 ? `${name}: ${Math.round(width)} x ${Math.round(height)}` : []
      }),
    )
  expect(small).toEqual([])
}

async function expectThumbSized(controls: Locator) {
  await expect(controls.first()).toBeVisible()
  for (const control of await controls.all()) {
    const name = (await control.getAttribute('aria-label')) ?? (await control.textContent()) ?? ''
    const box = await control.boundingBox()
    expect.soft(box?.height, `height of ${name}`).toBeGreaterThanOrEqual(44)
    expect.soft(box?.width, `width of ${name}`).toBeGreaterThanOrEqual(44)
  }
}

test('what is used most is as large as a thumb: 44 pixels', async ({ page }) => {
  await page.goto('/?tech=docker')
  await expectThumbSized(places(page).getByRole('link'))
  await expectThumbSized(filters(page))
  await expectThumbSized(page.getByRole('button', { name: /^Save takeaway/ }).first())
  await expectThumbSized(page.getByRole('button', { name: /^Theme/ }))
  await filters(page).tap()
  await expectThumbSized(sheet(page).getByRole('button', { name: /^Show 5 takeaways/ }))
  await page.goto(`/talks/${instagram.id}`)
  await expectThumbSized(page.getByRole('button', { name: 'Save talk' }))
  await expectThumbSized(page.getByRole('button', { name: 'Copy link' }))
})

test('the tray stands above the bar and hides neither', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: `Compare ${lmax.title}` }).tap()
  const tray = page.getByRole('region', { name: 'Comparison' })
  const box = await tray.boundingBox()
  const bar = await places(page).boundingBox()
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0)
  await expect(tray).toBeInViewport({ ratio: 1 })
})

import type { Page } from '@playwright/test'
import { offerCrowd } from '../faults/crowd.ts'
import { expectAddress, instagram, saveFirst, title } from './app.ts'
import { expect, test } from './test.ts'

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search takeaways' })
const total = (page: Page) => page.getByRole('main').getByRole('status')

test('the help opens from the field and closes with Escape', async ({ page }) => {
  await page.goto('/')
  const help = page.getByRole('dialog', { name: 'Search help' })
  await expect(help).toBeHidden()
  await page.getByRole('button', { name: 'Search help' }).click()
  await expect(help).toBeVisible()
  await expect(help).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
})

for (const width of [1440, 390]) {
  test(`ways to go on stand under the field and are taken by key and by pointer, at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/')
    await field(page).click()
    await page.keyboard.type('tech:doc')
    const list = page.getByRole('listbox', { name: 'Ways to go on' })
    await expect(list).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(field(page)).toHaveValue('tech:docker ')
    await expect(field(page)).toBeFocused()
    await expect(total(page)).toHaveText('5 takeaways in 2 talks')
    await page.keyboard.type('vol')
    await expect(total(page)).toHaveText('1 takeaway in 1 talk')
    await page.keyboard.type(' spea')
    await page.getByRole('option', { name: /^speaker:/ }).click()
    await expect(field(page)).toHaveValue('tech:docker vol speaker:')
    await page.keyboard.type('philipp')
    await expect(total(page)).toHaveText('1 takeaway in 1 talk')
  })
}

test.describe('the palette', () => {
  const palette = (page: Page) => page.getByRole('dialog', { name: 'Go to or do' })
  const input = (page: Page) =>
    palette(page).getByRole('combobox', { name: 'Go to a talk, topic or command' })
  const option = (page: Page, name: RegExp) => palette(page).getByRole('option', { name })

  test('opens by key, also while typing, goes to topics, talks, takeaways and pages, and closes', async ({
    page,
  }) => {
    await page.goto('/about')
    await expect(title(page)).toBeVisible()
    await page.keyboard.press('Control+k')
    await expect(input(page)).toBeFocused()
    await input(page).fill('vau')
    await expect(option(page, /^Vault technology, 2$/)).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expectAddress(page, '/topics/vault')
    await expect(palette(page)).toBeHidden()

    await field(page).click()
    await page.keyboard.press('Control+k')
    await input(page).fill('instagram arch')
    await page.keyboard.press('ArrowUp')
    await option(page, /^Scaling Instagram Architecture talk$/).click()
    await expectAddress(page, '/talks/scaling-instagram-architecture')

    await page.getByRole('button', { name: 'Go to or do' }).click()
    await input(page).fill('"plain java"')
    await option(page, /^Manage to get impressively low latency/).click()
    await expect(page).toHaveURL(/\/talks\/low-latency-[a-z-]+#[a-z0-9]+$/)

    await page.keyboard.press('Control+k')
    await input(page).fill('tech:docker -ecs')
    await option(page, /^Search for/).click()
    await expect(total(page)).toHaveText('1 takeaway in 1 talk')
    await page.keyboard.press('Control+k')
    await input(page).fill('saved')
    await option(page, /^Saved command$/).click()
    await expectAddress(page, '/saved')
    await page.keyboard.press('Control+k')
    await page.keyboard.press('Escape')
    await expect(palette(page)).toBeHidden()
  })

  test('keeps what is typed before its code has come, and takes it again when opened again', async ({
    page,
  }) => {
    let answer = () => {}
    const held = new Promise<void>((resolve) => (answer = resolve))
    await page.route(/assets\/Palette-.*\.js$/, async (route) => {
      await held
      await route.continue()
    })
    await page.goto('/about')
    await expect(title(page)).toBeVisible()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('dock')
    answer()
    await expect(option(page, /^Docker technology/)).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.type('er')
    await expect(input(page)).toHaveValue('docker')
    await page.keyboard.press('Escape')
    await expect(palette(page)).toHaveCount(0)
    await page.keyboard.press('Control+k')
    await expect(input(page)).toBeFocused()
    await expect(input(page)).toHaveValue('')
  })

  test('offers a command first that is called as one types', async ({ page }) => {
    await page.goto('/about')
    await expect(title(page)).toBeVisible()
    for (const [typed, name] of [
      ['map', /^Map command$/],
      ['theme', /^Change the theme command$/],
      ['saved', /^Saved command$/],
    ] as const) {
      await page.keyboard.press('Control+k')
      await input(page).fill(typed)
      await expect(option(page, name)).toHaveAttribute('aria-selected', 'true')
      await page.keyboard.press('Escape')
      await expect(palette(page)).toHaveCount(0)
    }
  })

  test('does what the page in sight can do, and finds what is saved by its note', async ({ page }) => {
    await saveFirst(page, instagram, 1)
    await page.keyboard.press('Control+k')
    await input(page).fill('save t')
    await option(page, /^Save talk command$/).click()
    await expect(page.getByRole('button', { name: 'Save talk' })).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('Control+k')
    await expect(option(page, /^Save talk on, turns it off$/)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(palette(page)).toHaveCount(0)
    await page.keyboard.press('j')
    await page.keyboard.press('e')
    await page.keyboard.type('Ask Anna')
    await page.goto('/map')
    await expect(title(page)).toBeVisible()
    await page.keyboard.press('Control+k')
    await expect(input(page)).toBeFocused()
    await expect(option(page, /^Save talk/)).toHaveCount(0)
    await input(page).fill('all ')
    await option(page, /^All \d+ command$/).click()
    await expectAddress(page, '/map?rows=all')
    await page.keyboard.press('Control+k')
    await input(page).fill('anna')
    await option(page, /Ask Anna.* saved$/).click()
    await expect(page).toHaveURL(/\/saved#/)
    await expect(page.getByRole('textbox', { name: 'Note on takeaway 2' })).toBeFocused()
  })
})

test.describe('in 25,000 takeaways', () => {
  test.beforeEach(({ context }) => offerCrowd(context, { conferences: 25, talks: 10, takeaways: 100 }))

  test('a worker searches, and the page shows a part of what is found', async ({ page }) => {
    await page.goto('/')
    await expect(total(page)).toHaveText('25,000 takeaways in 250 talks')
    expect(page.workers()).toHaveLength(1)
    expect(await page.getByRole('article').count()).toBeLessThan(10)
    await field(page).fill('"takeaway 42 of talk 7"')
    await expect(total(page)).toHaveText('1 takeaway in 1 talk')
    await expect(page.locator('mark')).toHaveText(['Takeaway 42 of talk 7'])
    await field(page).fill('takaway conf:crowd-3')
    await expect(total(page)).toHaveText('1,000 takeaways in 10 talks')
    const shown = await page.getByRole('article').count()
    await page.getByRole('button', { name: 'Show more' }).last().scrollIntoViewIfNeeded()
    await expect.poll(() => page.getByRole('article').count()).toBeGreaterThan(shown)
  })

  test('where the worker does not come, the page searches', async ({ page }) => {
    await page.route('**/assets/worker-*.js', (route) => route.abort())
    await page.goto('/?q=talk+7')
    await expect(total(page)).toHaveText(/^[\d,]+ takeaways in \d+ talks$/)
    await field(page).fill('"takeaway 42 of talk 7"')
    await expect(total(page)).toHaveText('1 takeaway in 1 talk')
  })
})

import {
  comparisonOf,
  docker,
  erlang,
  expectAddress,
  instagram,
  lmax,
  scrollOf,
  smartReply,
  title,
} from './app.ts'
import { expect, test } from './test.ts'

test('talks chosen while browsing wait in a tray that leads to the comparison', async ({ page }) => {
  await page.goto('/')
  const tray = page.getByRole('region', { name: 'Comparison' })
  await expect(tray).toBeHidden()
  const choose = page.getByRole('button', { name: `Compare ${lmax.title}` })
  await choose.click()
  await expect(choose).toHaveAttribute('aria-pressed', 'true')
  await expect(tray).toContainText('Pick one more')
  await expect(tray).toBeInViewport({ ratio: 1 })
  await page.getByRole('button', { name: `Compare ${erlang.title}` }).click()
  await tray.getByRole('link', { name: 'Compare 2' }).click()
  await expectAddress(page, comparisonOf(lmax, erlang))
  await expect(page.getByRole('columnheader', { name: lmax.title })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: erlang.title })).toBeVisible()
  await expect(tray).toBeHidden()
  await expect(title(page)).toBeFocused()
})

test('the tray can be emptied', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: `Compare ${lmax.title}` }).click()
  await page.getByRole('region', { name: 'Comparison' }).getByRole('button', { name: 'Clear' }).click()
  await expect(page.getByRole('region', { name: 'Comparison' })).toBeHidden()
  await expect(page.getByRole('button', { name: `Compare ${lmax.title}` })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
})

test('what is chosen outlives a reload, and what no notes have is not counted', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: `Compare ${lmax.title}` }).click()
  await page.reload()
  const tray = page.getByRole('region', { name: 'Comparison' })
  await expect(tray).toContainText(lmax.title)
  await page.goto(`${comparisonOf(lmax)},no-such-talk`)
  await expect(page.getByRole('link', { name: 'Compare 1', exact: true })).toBeVisible()
  await page.goto('/')
  await expect(tray).toContainText('Pick one more')
})

test('the focus stays nearby when a control goes away by its own press', async ({ page }) => {
  const focused = page.locator(':focus')
  await page.goto(comparisonOf(lmax, erlang, docker))
  await page.getByRole('button', { name: `Remove ${erlang.title} from comparison` }).focus()
  await page.keyboard.press('Enter')
  await expectAddress(page, comparisonOf(lmax, docker))
  await expect(page.getByRole('columnheader').locator(':focus')).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).focus()
  await page.keyboard.press('Enter')
  await expectAddress(page, comparisonOf(lmax, erlang, docker))
  await expect(title(page)).toBeFocused()
  await page.goto('/compare')
  await page.getByRole('link', { name: 'Compare these two' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table')).toBeVisible()
  await expect(focused).toHaveCount(1)
})

test('a fifth talk is refused in words', async ({ page }) => {
  await page.goto('/')
  for (const talk of [docker, lmax, erlang, instagram]) {
    await page.getByRole('button', { name: `Compare ${talk.title}` }).click()
  }
  const fifth = page.getByRole('button', { name: `Compare ${smartReply.title}` })
  await fifth.click()
  await expect(page.getByText('Four talks is the most you can compare. Remove one first.')).toBeVisible()
  await expect(fifth).toHaveAttribute('aria-pressed', 'false')
  await expect(
    page.getByRole('region', { name: 'Comparison' }).getByRole('link', { name: 'Compare 4' }),
  ).toBeVisible()
})

test('a link that asks for five talks shows four and says so', async ({ page }) => {
  await page.goto(comparisonOf(docker, lmax, erlang, instagram, smartReply))
  await expect(page.getByRole('note')).toContainText('Four talks is the most you can compare')
  await expect(page.getByRole('columnheader')).toHaveCount(4)
})

test('the heads of the columns stay in sight, below the top bar', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 700 })
  await page.goto(comparisonOf(docker, lmax, erlang))
  const head = page.getByRole('columnheader', { name: lmax.title })
  const before = await head.boundingBox()
  await page.mouse.move(700, 400)
  await page.mouse.wheel(0, 900)
  await expect.poll(() => scrollOf(page)).toBeGreaterThan(500)
  await expect(head).toBeInViewport({ ratio: 1 })
  const after = await head.boundingBox()
  const bar = await page.getByRole('banner').boundingBox()
  expect(before?.y).toBeGreaterThan(after?.y ?? Infinity)
  expect(Math.abs((after?.y ?? 0) - ((bar?.y ?? 0) + (bar?.height ?? 0)))).toBeLessThan(2)
})

test('a talk is added and removed again, and Undo brings it back to its place', async ({ page }) => {
  await page.goto(comparisonOf(lmax, erlang))
  await page.getByRole('button', { name: 'Add a talk' }).click()
  await page.getByRole('combobox', { name: 'Find a talk to compare' }).fill('instagram')
  await page.getByRole('option', { name: instagram.title }).click()
  await expectAddress(page, comparisonOf(lmax, erlang, instagram))
  await page.getByRole('button', { name: `Remove ${erlang.title} from comparison` }).click()
  await expectAddress(page, comparisonOf(lmax, instagram))
  await expect(page.getByText(`Removed ${erlang.title}`)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expectAddress(page, comparisonOf(lmax, erlang, instagram))
  await page.goBack()
  await expectAddress(page, comparisonOf(lmax, instagram))
})

test('shared only is in the address and survives a reload', async ({ page }) => {
  await page.goto(comparisonOf(docker, lmax, erlang))
  await expect(page.getByRole('rowheader', { name: /^Only in each/ }).first()).toBeVisible()
  await page.getByRole('radio', { name: 'Shared only' }).check()
  await expectAddress(page, `${comparisonOf(docker, lmax, erlang)}&view=shared`)
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Shared only' })).toBeChecked()
  await expect(page.getByRole('rowheader', { name: /^Only in each/ })).toHaveCount(0)
  await page.goBack()
  await expect(page.getByRole('rowheader', { name: /^Only in each/ }).first()).toBeVisible()
})

test('an unknown talk is left out and named, alone', async ({ page }) => {
  await page.goto(`${comparisonOf(lmax, erlang)},no-such-talk`)
  await expect(page.getByRole('note')).toContainText('“no-such-talk”')
  await expect(page.getByRole('note')).not.toContainText(lmax.id)
  await expect(page.getByRole('columnheader')).toHaveCount(2)
})

test('a line in the table leads to it in its talk', async ({ page }) => {
  await page.goto(comparisonOf(lmax, erlang))
  await page
    .getByRole('link', { name: `Takeaway 3 of ${lmax.title}` })
    .first()
    .click()
  await expect(page.getByRole('main').getByRole('listitem').and(page.locator(':focus'))).toBeInViewport()
  await expect(title(page)).toHaveText(lmax.title)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('one column at a time, by tabs that follow the arrow keys', async ({ page }) => {
    await page.goto(comparisonOf(lmax, erlang))
    const tabs = page.getByRole('tab')
    await expect(tabs).toHaveCount(3)
    await expect(page.getByRole('table')).toHaveCount(0)
    await tabs.nth(0).focus()
    await page.keyboard.press('ArrowRight')
    await expect(tabs.nth(1)).toBeFocused()
    await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true')
    await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 })).toHaveText(lmax.title)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 })).toHaveText(erlang.title)
    await page.keyboard.press('Home')
    await expect(tabs.nth(0)).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('tabpanel')).toBeFocused()
  })

  test('a talk is removed from its tab, and Undo brings it back', async ({ page }) => {
    await page.goto(comparisonOf(lmax, erlang))
    await page.getByRole('tab').nth(2).tap()
    await page.getByRole('button', { name: `Remove ${erlang.title} from comparison` }).tap()
    await expectAddress(page, comparisonOf(lmax))
    await page.getByRole('button', { name: 'Undo' }).tap()
    await expectAddress(page, comparisonOf(lmax, erlang))
  })
})

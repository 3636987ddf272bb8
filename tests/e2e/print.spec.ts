import { comparisonOf, instagram, lmax, saveFirst, title } from './app.ts'
import { expect, test } from './test.ts'

/** A4 upright, between the margins. */
const paper = { width: 690, height: 980 }

for (const [name, path] of [
  ['the notes', '/?tech=docker'],
  ['a talk', `/talks/${instagram.id}`],
  ['a topic', '/topics/docker'],
  ['the map', '/map'],
  ['what is saved', '/saved'],
  ['a comparison', comparisonOf(instagram, lmax)],
] as const) {
  test(`on paper ${name} is dark on white, as wide as the sheet, with its address at the foot`, async ({
    page,
  }) => {
    await saveFirst(page, instagram, 1)
    await page.evaluate(() => {
      localStorage.setItem(
        'takeaways:1:preferences',
        JSON.stringify({ state: { theme: 'dark' }, version: 0 }),
      )
    })
    await page.goto(path)
    await expect(title(page)).toBeVisible()
    await page.setViewportSize(paper)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator(`[data-address="${page.url()}"]`)).toBeVisible()
    await expect(page.getByRole('banner')).toBeHidden()
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
    for (const button of await page.getByRole('main').getByRole('button').all())
      await expect(button).toBeHidden()
    const look = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      back: getComputedStyle(document.body).backgroundColor,
      scheme: getComputedStyle(document.documentElement).colorScheme,
    }))
    expect(look).toEqual({ width: paper.width, back: 'rgb(255, 255, 255)', scheme: 'light' })
  })
}

test('on paper a comparison made on a phone is whole: no tab and no fold hides a line', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(comparisonOf(instagram, lmax))
  await expect(page.getByRole('tab')).toHaveCount(3)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('tab')).toHaveCount(0)
  const lines = page.getByRole('main').getByRole('listitem')
  for (const talk of [instagram, lmax]) {
    for (const takeaway of talk.takeaways)
      await expect(lines.filter({ hasText: takeaway.shown?.text ?? takeaway.text }).first()).toBeVisible()
  }
})

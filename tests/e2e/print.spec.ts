import { instagram, saveFirst, title } from './app.ts'
import { expect, test } from './test.ts'

/** A4 upright, between the margins. */
const paper = { width: 690, height: 980 }

for (const [name, path] of [
  ['the notes', '/?tech=docker'],
  ['a talk', `/talks/${instagram.id}`],
  ['a topic', '/topics/docker'],
  ['the map', '/map'],
  ['what is saved', '/saved'],
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

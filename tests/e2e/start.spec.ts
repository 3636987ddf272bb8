import { expect, test as unwatched } from '@playwright/test'
import { test } from './test.ts'

test('any address starts the app', async ({ page }) => {
  await page.goto('/talks/scaling-instagram-architecture')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Takeaways')
  await expect(page.getByRole('status')).toHaveText('1 takeaway')
})

test('a chosen theme is on before the first paint', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('takeaways:1:preferences', JSON.stringify({ state: { theme: 'dark' } })),
  )
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('the preloaded font is the one the page uses', async ({ page }) => {
  const fonts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url())
  })
  await page.goto('/')
  await page.evaluate(() => document.fonts.ready)
  expect(fonts.filter((url) => url.includes('newsreader'))).toHaveLength(1)
})

// Breaks the policy on purpose, so the watch over it is left out.
unwatched('markup cannot be written into the page', async ({ page }) => {
  await page.goto('/')
  const written = page.evaluate(() => {
    document.body.innerHTML = '<p>'
  })
  await expect(written).rejects.toThrow('TrustedHTML')
})

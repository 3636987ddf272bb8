import {
  addressOf,
  docker,
  expectAddress,
  instagram,
  lmax,
  notes,
  rowOf,
  scrollOf,
  takeawayOf,
  title,
  totalOf,
} from './app.ts'
import { expect, test } from './test.ts'

test('every takeaway and every talk is on the page, with a true total', async ({ page }) => {
  await page.goto('/')
  const takeaways = notes.talks.flatMap((talk) => talk.takeaways)
  await expect(totalOf(page)).toHaveText(`${takeaways.length} takeaways in ${notes.talks.length} talks`)
  await expect(page.getByRole('article')).toHaveCount(notes.talks.length)
  await expect(page.getByRole('link', { name: /^Link to takeaway/ })).toHaveCount(takeaways.length)
})

test('chosen filters are in the address, sorted, commas as they are', async ({ page }) => {
  await page.goto('/')
  const ideas = page.getByRole('group', { name: 'Idea' })
  await ideas.getByRole('button', { name: /^Show all/ }).click()
  await ideas.getByRole('checkbox', { name: /^Health checks, / }).click()
  await ideas.getByRole('checkbox', { name: /^Containers, / }).click()
  await page.getByRole('checkbox', { name: /^Docker, / }).click()
  await expectAddress(page, '/?tech=docker&idea=containers,health-checks')
})

test('equal views have equal addresses, whatever was chosen first', async ({ page }) => {
  await page.goto('/')
  const search = page.getByRole('searchbox', { name: 'Search takeaways' })
  await page.getByRole('checkbox', { name: /^Docker, / }).check()
  await search.fill('volumes')
  await expectAddress(page, '/?q=volumes&tech=docker')
  await page.goto('/')
  await search.fill('volumes')
  await page.getByRole('checkbox', { name: /^Docker, / }).check()
  await expectAddress(page, '/?q=volumes&tech=docker')
})

test('an address shows the same view again after a reload', async ({ page }) => {
  await page.goto('/?q=docker&idea=health-checks,orchestration,scaling&tech=amazon-ecs,docker')
  const chosen = page.getByRole('checkbox', { name: /^Docker, / })
  await expect(chosen).toBeChecked()
  const before = await page.getByRole('main').ariaSnapshot()
  const address = addressOf(page)
  await page.reload()
  await expect(chosen).toBeChecked()
  expect(await page.getByRole('main').ariaSnapshot()).toBe(before)
  expect(addressOf(page)).toBe(address)
  await expect(page.getByRole('searchbox', { name: 'Search takeaways' })).toHaveValue('docker')
})

test('Back undoes one intent at a time, and typing is one intent', async ({ page }) => {
  await page.goto('/')
  const all = (await totalOf(page).textContent()) ?? ''
  await page.getByRole('checkbox', { name: /^Docker, / }).check()
  await expectAddress(page, '/?tech=docker')
  await page.getByRole('checkbox', { name: /^Amazon ECS, / }).check()
  await expectAddress(page, '/?tech=amazon-ecs,docker')
  const two = (await totalOf(page).textContent()) ?? ''
  const search = page.getByRole('searchbox', { name: 'Search takeaways' })
  await search.pressSequentially('volumes')
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('volumes')

  await page.goBack()
  await expectAddress(page, '/?tech=amazon-ecs,docker')
  await expect(search).toHaveValue('')
  await expect(totalOf(page)).toHaveText(two)
  await page.goBack()
  await expectAddress(page, '/?tech=docker')
  await expect(page.getByRole('checkbox', { name: /^Amazon ECS, / })).not.toBeChecked()
  await page.goBack()
  await expectAddress(page, '/')
  await expect(totalOf(page)).toHaveText(all)
  await page.goForward()
  await expectAddress(page, '/?tech=docker')
})

test('Back from a talk returns to the line that was being read', async ({ page }) => {
  await page.goto('/')
  const row = rowOf(page, takeawayOf(instagram, 6))
  await row.scrollIntoViewIfNeeded()
  await page.mouse.wheel(0, 200)
  await expect.poll(() => scrollOf(page)).toBeGreaterThan(1000)
  await row.getByRole('link', { name: /^Link to takeaway/ }).hover()
  const before = await row.boundingBox()
  await row.getByRole('link', { name: /^Link to takeaway/ }).click()
  await expect(title(page)).toHaveText(instagram.title)
  await page.goBack()
  await expect(totalOf(page)).toBeVisible()
  await expect
    .poll(async () => Math.abs(((await row.boundingBox())?.y ?? 0) - (before?.y ?? 0)))
    .toBeLessThan(2)
})

test('a talk opened from far down the list begins at its top', async ({ page }) => {
  await page.goto('/')
  await page
    .getByRole('article', { name: instagram.title })
    .getByRole('link', { name: instagram.title })
    .click()
  await expect(title(page)).toBeInViewport()
  await expect.poll(() => scrollOf(page)).toBe(0)
})

test('the total and the chips stay in sight while reading', async ({ page }) => {
  await page.goto('/?tech=amazon-ecs,docker,erlang')
  await expect(totalOf(page)).toBeVisible()
  await page.mouse.move(700, 500)
  await page.mouse.wheel(0, 600)
  await expect.poll(() => scrollOf(page)).toBeGreaterThan(300)
  await expect(totalOf(page)).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('link', { name: 'Remove filter Docker' })).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('searchbox', { name: 'Search takeaways' })).toBeInViewport({ ratio: 1 })
})

test('the focus goes to the total when a chip is removed, by mouse or by keyboard', async ({ page }) => {
  await page.goto('/?tech=amazon-ecs,docker,erlang')
  await page.getByRole('link', { name: 'Remove filter Docker' }).click()
  await expectAddress(page, '/?tech=amazon-ecs,erlang')
  await expect(totalOf(page)).toBeFocused()
  await page.getByRole('link', { name: 'Remove filter Erlang' }).press('Enter')
  await expectAddress(page, '/?tech=amazon-ecs')
  await expect(totalOf(page)).toBeFocused()
  await page.getByRole('link', { name: 'Clear all filters' }).press('Enter')
  await expectAddress(page, '/')
  await expect(totalOf(page)).toBeFocused()
})

test('a filter keeps the focus and its place when it is chosen', async ({ page }) => {
  await page.goto('/')
  const box = page.getByRole('checkbox', { name: /^Docker, / })
  const before = await box.boundingBox()
  await box.press('Space')
  await expectAddress(page, '/?tech=docker')
  await expect(box).toBeFocused()
  await expect(box).toBeChecked()
  expect(await box.boundingBox()).toEqual(before)
})

test('a link in the rail brings its talk to view, below the bars', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/')
  const rail = page.getByRole('complementary', { name: 'Talks in these results' })
  const heading = page.getByRole('heading', { level: 2, name: instagram.title })
  await rail.getByRole('link', { name: instagram.title }).click()
  await expect(heading).toBeInViewport({ ratio: 1 })
  const bar = await totalOf(page).boundingBox()
  const place = await heading.boundingBox()
  expect(place?.y).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0))
  expect(place?.y).toBeLessThan(450)
  await expect(rail.getByRole('link', { name: instagram.title })).toHaveAttribute('aria-current', 'true')
})

test('a link in the rail keeps the filters', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/?idea=performance,latency,caching')
  const rail = page.getByRole('complementary', { name: 'Talks in these results' })
  await rail.getByRole('link', { name: instagram.title }).click()
  await expect(page.getByRole('heading', { level: 2, name: instagram.title })).toBeInViewport()
  expect(addressOf(page)).toContain('idea=')
  await expect(page.getByRole('link', { name: 'Remove filter Performance' })).toBeVisible()
})

test('a talk outside the results can be opened from the rail', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/?tech=docker')
  const rail = page.getByRole('complementary', { name: 'Talks in these results' })
  await rail.getByRole('link', { name: lmax.title }).click()
  await expect(title(page)).toHaveText(lmax.title)
})

test('what was searched for is highlighted where it stands', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox', { name: 'Search takeaways' }).fill('POSTGRÉS')
  await expect(totalOf(page)).toHaveText('2 takeaways in 1 talk')
  const marks = page.getByRole('main').locator('mark')
  await expect(marks).toHaveText(['Postgres', 'Postgres'])
  const plain = await marks
    .first()
    .evaluate((mark) => getComputedStyle(mark.closest('li') ?? mark).backgroundColor)
  await expect(marks.first()).not.toHaveCSS('background-color', plain)
  await expect(marks.first()).toHaveCSS('text-decoration-line', 'underline')
})

test('Enter in the search leads to the first result', async ({ page }) => {
  await page.goto('/')
  const search = page.getByRole('searchbox', { name: 'Search takeaways' })
  await search.fill('garbage')
  await expect(totalOf(page)).toHaveText(/^2 takeaways/)
  await search.press('Enter')
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeFocused()
})

test('a value the notes do not have is dropped and named, alone', async ({ page }) => {
  await page.goto('/?tech=docker,no-such-thing')
  await expect(page.getByRole('note')).toContainText('“no-such-thing”')
  await expect(page.getByRole('note')).not.toContainText('docker')
  await expect(page.getByRole('link', { name: 'Remove filter Docker' })).toBeVisible()
  await expect(page.getByRole('article', { name: docker.title })).toBeVisible()
})

test('an empty result offers ways out, and each gives what it says', async ({ page }) => {
  await page.goto('/?q=kafka&tech=docker')
  await expect(page.getByRole('heading', { name: 'Nothing here mentions “kafka”' })).toBeVisible()
  const way = page.getByRole('main').getByRole('link', { name: /^Remove kafka/ })
  const promised = /\d+ takeaways?/.exec((await way.textContent()) ?? '')?.[0] ?? 'no number'
  await way.click()
  await expectAddress(page, '/?tech=docker')
  await expect(totalOf(page)).toContainText(promised)
  await expect(totalOf(page)).toBeFocused()
})

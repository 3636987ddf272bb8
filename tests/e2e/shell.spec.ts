import type { Page } from '@playwright/test'
import {
  addressOf,
  docker,
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

const search = (page: Page) => page.getByRole('searchbox', { name: 'Search takeaways' })
const keys = (page: Page) => page.getByRole('dialog', { name: 'Keyboard' })
const main = (page: Page) => page.getByRole('navigation', { name: 'Main' })

const rows = (page: Page) => page.getByRole('main').getByRole('listitem')
const talks = (page: Page) => page.getByRole('article')

async function openBrowse(page: Page) {
  await page.goto('/')
  await expect(totalOf(page)).toBeVisible()
}

test.describe('the theme', () => {
  test.use({ colorScheme: 'light' })

  const choose = (page: Page, theme: string) =>
    page.addInitScript(
      (value) => localStorage.setItem('takeaways:1:preferences', JSON.stringify({ state: { theme: value } })),
      theme,
    )

  test('that was chosen is on before anything is painted', async ({ page }) => {
    await choose(page, 'dark')
    // What the root says at the moment the parser comes to the body: nothing can be painted before.
    await page.addInitScript(() => {
      const watch = new MutationObserver(() => {
        if (!document.body) return
        document.body.dataset.themeAtFirst = document.documentElement.dataset.theme ?? 'none'
        watch.disconnect()
      })
      watch.observe(document, { childList: true, subtree: true })
    })
    // The app itself never comes: it cannot have set it.
    await page.route('**/assets/*.js', () => {})
    await page.goto('/', { waitUntil: 'commit' })
    await expect(page.locator('body')).toHaveAttribute('data-theme-at-first', 'dark')
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
  })

  test('follows the system until one is chosen', async ({ page }) => {
    await page.goto('/about')
    const body = page.locator('body')
    await expect(title(page)).toBeVisible()
    const light = await body.evaluate((element) => getComputedStyle(element).backgroundColor)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect(body).not.toHaveCSS('background-color', light)
    await page.emulateMedia({ colorScheme: 'light' })
    await expect(body).toHaveCSS('background-color', light)
  })

  test('goes from system to light to dark, and survives a reload', async ({ page }) => {
    await page.goto('/about')
    const root = page.locator('html')
    const body = page.locator('body')
    await page.getByRole('button', { name: 'Theme: follow system' }).click()
    await expect(root).toHaveAttribute('data-theme', 'light')
    const light = await body.evaluate((element) => getComputedStyle(element).backgroundColor)
    await page.getByRole('button', { name: 'Theme: light' }).click()
    await expect(root).toHaveAttribute('data-theme', 'dark')
    await expect(body).not.toHaveCSS('background-color', light)
    await page.reload()
    await expect(root).toHaveAttribute('data-theme', 'dark')
    await page.getByRole('button', { name: 'Theme: dark' }).click()
    await expect(root).not.toHaveAttribute('data-theme')
    await page.reload()
    await expect(page.getByRole('button', { name: 'Theme: follow system' })).toBeVisible()
  })
})

test('the preloaded font is the one the page uses', async ({ page }) => {
  const fonts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url())
  })
  await page.goto('/')
  await expect(totalOf(page)).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  expect(fonts.filter((url) => url.includes('newsreader'))).toHaveLength(1)
})

test('markup cannot be written into the page', async ({ page, expectError }) => {
  expectError(/policy: require-trusted-types-for/, /This document requires 'TrustedHTML'/)
  await page.goto('/')
  const said = page.waitForEvent('console', (message) => message.text().startsWith('policy: '))
  const written = page.evaluate(() => {
    document.body.innerHTML = '<p>'
  })
  await expect(written).rejects.toThrow('TrustedHTML')
  await said
})

test.describe('keys', () => {
  test('/ goes to the search, Escape clears it and then leaves it', async ({ page }) => {
    await openBrowse(page)
    await page.keyboard.press('/')
    await expect(search(page)).toBeFocused()
    await page.keyboard.type('docker/b')
    await expect(search(page)).toHaveValue('docker/b')
    await page.keyboard.press('Escape')
    await expect(search(page)).toHaveValue('')
    await expectAddress(page, '/')
    await expect(search(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(search(page)).not.toBeFocused()
  })

  test('? lists the keys, Escape closes the list and the focus returns', async ({ page }) => {
    await openBrowse(page)
    await page.keyboard.press('j')
    const row = rows(page).first()
    await expect(row).toBeFocused()
    await page.keyboard.press('?')
    await expect(keys(page)).toBeVisible()
    await expect(keys(page)).toContainText('Next, previous takeaway')
    await page.keyboard.press('j')
    await expect(keys(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(keys(page)).toBeHidden()
    await expect(row).toBeFocused()
  })

  test('the focus stays inside the list of keys while it is open', async ({ page }) => {
    await openBrowse(page)
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
    for (let presses = 0; presses < 5; presses++) {
      await page.keyboard.press('Tab')
      const place = await page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName)
      const isOutside = place === 'BODY' && (await page.locator('body :focus').count()) > 0
      expect(isOutside).toBe(false)
    }
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeFocused()
  })

  for (const { filters, address } of [
    { filters: 'a filter', address: '/?tech=amazon-ecs' },
    {
      filters: 'so many filters that their bar has several lines',
      address:
        '/?q=a&day=day-1,day-2&tech=amazon-ecs,aws,cassandra,docker,erlang,java,python&idea=caching,containers,latency,performance,scaling',
    },
  ]) {
    test(`j and k move the focus line by line, never behind a bar, with ${filters}`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 600 })
      await page.goto(address)
      await expect(rows(page).first()).toBeVisible()
      const count = await rows(page).count()
      const hidden: string[] = []
      for (const key of ['j', 'k']) {
        for (let at = key === 'j' ? 0 : 1; at < count; at++) {
          await page.keyboard.press(key)
          const row = rows(page).nth(key === 'j' ? at : count - 1 - at)
          await expect(row).toBeFocused()
          const { top, bottom, bar, floor } = await row.evaluate((element) => {
            const place = element.getBoundingClientRect()
            const sticky = document.querySelector('[role=status]')?.parentElement?.getBoundingClientRect()
            return {
              top: place.top,
              bottom: place.bottom,
              bar: sticky?.bottom ?? 0,
              floor: window.innerHeight,
            }
          })
          // The first rows are reached before the bar sticks; the padding of a row may touch it.
          if (top < bar - 1 || bottom > floor + 1)
            hidden.push(`${key} ${at}: row ${top} to ${bottom}, free from ${bar} to ${floor}`)
        }
      }
      expect(hidden).toEqual([])
    })
  }

  test('n and p move from talk to talk', async ({ page }) => {
    await page.goto('/?tech=aws,docker,erlang,java')
    const first = (at: number) => talks(page).nth(at).getByRole('listitem').first()
    await expect(first(2)).toBeVisible()
    await page.keyboard.press('n')
    await expect(first(0)).toBeFocused()
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    await expect(first(2)).toBeFocused()
    await expect(first(2)).toBeInViewport({ ratio: 1 })
    await expect(talks(page).nth(2).getByRole('heading')).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('p')
    await page.keyboard.press('p')
    await expect(first(0)).toBeFocused()
  })

  test('o opens the talk at the line, and Back returns to it', async ({ page }) => {
    await page.goto('/?tech=cassandra')
    await expect(totalOf(page)).toBeVisible()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('o')
    const row = takeawayOf(instagram, 3)
    await expectAddress(page, `/talks/${instagram.id}#${row.id}`)
    await expect(rowOf(page, row)).toBeFocused()
    await page.goBack()
    await expectAddress(page, '/?tech=cassandra')
  })

  test('c chooses the talk for comparing', async ({ page }) => {
    await page.goto('/?tech=cassandra')
    await expect(totalOf(page)).toBeVisible()
    await page.keyboard.press('j')
    await page.keyboard.press('c')
    await expect(page.getByRole('region', { name: 'Comparison' })).toContainText(instagram.title)
  })

  test('g and then a letter goes to a place', async ({ page }) => {
    await openBrowse(page)
    await page.keyboard.press('g')
    await page.keyboard.press('s')
    await expectAddress(page, '/saved')
    await expect(title(page)).toBeFocused()
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await expectAddress(page, '/compare')
    await page.keyboard.press('g')
    await page.keyboard.press('b')
    await expectAddress(page, '/')
  })

  test('g c keeps the talks that were chosen', async ({ page }) => {
    await openBrowse(page)
    await page.getByRole('button', { name: `Compare ${lmax.title}` }).click()
    await page.getByRole('button', { name: `Compare ${docker.title}` }).click()
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await expectAddress(page, `/compare?talks=${lmax.id},${docker.id}`)
  })

  test('do nothing with a modifier or while a note is written', async ({ page }) => {
    await page.goto(`/talks/${instagram.id}#${takeawayOf(instagram, 0).id}`)
    const save = page.getByRole('button', { name: 'Save takeaway 1', exact: true })
    await expect(rowOf(page, takeawayOf(instagram, 0))).toBeFocused()
    await page.keyboard.press('Control+b')
    await page.keyboard.press('Alt+b')
    await expect(save).toHaveAttribute('aria-pressed', 'false')
    await page.keyboard.press('b')
    await expect(save).toHaveAttribute('aria-pressed', 'true')
    await page.goto('/saved')
    const note = page.getByRole('textbox', { name: 'Note on takeaway 1' })
    await note.pressSequentially('b g s ? / jk')
    await expect(note).toHaveValue('b g s ? / jk')
    expect(addressOf(page)).toBe('/saved')
  })

  test('can be switched off, all but the ones for typing, and stay off', async ({ page }) => {
    await openBrowse(page)
    await page.keyboard.press('?')
    await keys(page).getByRole('checkbox', { name: 'Use single-letter shortcuts' }).uncheck()
    await page.keyboard.press('Escape')
    await page.reload()
    await expect(totalOf(page)).toBeVisible()
    for (const key of ['j', '/', '?', 'b', 'g', 's']) await page.keyboard.press(key)
    await expect(page.locator('body :focus')).toHaveCount(0)
    await expect(keys(page)).toBeHidden()
    await expectAddress(page, '/')
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
    await keys(page).getByRole('checkbox', { name: 'Use single-letter shortcuts' }).check()
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await expect(search(page)).toBeFocused()
  })
})

test('on a new page the focus is on its heading, and its name is in the title and announced', async ({
  page,
}) => {
  await openBrowse(page)
  await expect(page).toHaveTitle('Takeaways from conference talks')
  for (const { link, heading, name } of [
    { link: 'Saved', heading: 'Mark a line, find it here', name: 'Saved · Takeaways' },
    { link: 'Compare', heading: 'Compare talks', name: 'Compare · Takeaways' },
    { link: 'Browse', heading: notes.conference.name, name: 'Takeaways from conference talks' },
  ]) {
    await main(page).getByRole('link', { name: link, exact: true }).click()
    await expect(title(page)).toHaveText(heading)
    await expect(title(page)).toBeFocused()
    await expect(page).toHaveTitle(name)
    await expect(page.locator('[aria-live=polite]')).toHaveText(name)
  }
  await page.getByRole('link', { name: instagram.title }).first().click()
  await expect(title(page)).toHaveText(instagram.title)
  await expect(title(page)).toBeFocused()
  await expect(page).toHaveTitle(`${instagram.title} · Takeaways`)
  await page.goBack()
  await expect(title(page)).toBeFocused()
})

test.describe('from page to page', () => {
  /** How often the page has faded. */
  const fades = (page: Page) => page.evaluate(() => Number(document.documentElement.dataset.fades ?? 0))
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const start = document.startViewTransition.bind(document)
      document.startViewTransition = (update) => {
        const { dataset } = document.documentElement
        dataset.fades = String(Number(dataset.fades ?? 0) + 1)
        return start(update)
      }
    })
  })

  test('it fades, also back, but not when a filter is chosen', async ({ page }) => {
    await openBrowse(page)
    await page.getByRole('checkbox', { name: /^Docker/ }).check()
    await expectAddress(page, '/?tech=docker')
    expect(await fades(page)).toBe(0)
    await page.getByRole('link', { name: docker.title }).first().click()
    await expect(title(page)).toHaveText(docker.title)
    expect(await fades(page)).toBe(1)
    await page.goBack()
    await expect(totalOf(page)).toBeVisible()
    expect(await fades(page)).toBe(2)
  })

  test('one fade cut short by the next is no error, and the last page stands', async ({ page }) => {
    await openBrowse(page)
    for (const name of ['Map', 'Saved', 'Compare', 'Browse', 'Map'])
      await main(page).getByRole('link', { name }).dispatchEvent('click')
    await expectAddress(page, '/map')
    await expect(title(page)).toHaveText('Where ideas cross')
    await expect(title(page)).toBeFocused()
  })

  test('nothing fades for those who want less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openBrowse(page)
    await main(page).getByRole('link', { name: 'Map' }).click()
    await expect(title(page)).toHaveText('Where ideas cross')
    expect(await fades(page)).toBe(0)
  })

  test.describe('in WebKit on Linux', () => {
    test.use({
      userAgent:
        'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
    })

    test('nothing fades, because that may end the browser', async ({ page }) => {
      await openBrowse(page)
      await main(page).getByRole('link', { name: 'Map' }).click()
      await expect(title(page)).toHaveText('Where ideas cross')
      expect(await fades(page)).toBe(0)
    })
  })
})

test('on the way back reading goes on where it was, by keys too', async ({ page }) => {
  await openBrowse(page)
  await page.evaluate(() => scrollTo(0, 2500))
  await page.getByRole('link', { name: docker.title, exact: true }).first().dispatchEvent('click')
  await expect(title(page)).toHaveText(docker.title)
  await page.goBack()
  await expect.poll(() => scrollOf(page)).toBe(2500)
  await expect(page.locator('[data-row]:focus')).toBeInViewport()
  await page.keyboard.press('Tab')
  expect(await scrollOf(page)).toBeGreaterThan(2000)
})

test('n goes on from what is in sight', async ({ page }) => {
  await openBrowse(page)
  await page.evaluate(() => scrollTo(0, 2500))
  await page.keyboard.press('n')
  await expect.poll(() => scrollOf(page)).toBeGreaterThan(2500)
})

test('Undo stays while one goes on to another page', async ({ page }) => {
  await saveFirst(page, docker, 1)
  await page.getByRole('button', { name: 'Save takeaway 1', exact: true }).click()
  await main(page).getByRole('link', { name: 'Map' }).click()
  await expect(title(page)).toHaveText('Where ideas cross')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(main(page).getByRole('link', { name: 'Saved' })).toHaveText('Saved1')
})

test('the first Tab offers to skip to the notes', async ({ page }) => {
  await openBrowse(page)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the notes' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(title(page)).toBeFocused()
  await expect(skip).not.toBeInViewport()
  expect(addressOf(page)).toBe('/')
})

test('an address that leads nowhere says so and offers a search', async ({ page }) => {
  await page.goto('/docs/garbage-collector')
  await expect(title(page)).toHaveText('There is no page here')
  await expect(page).toHaveTitle('Page not found · Takeaways')
  const words = page.getByRole('textbox', { name: 'Words to search for' })
  await expect(words).toHaveValue('docs garbage collector')
  await words.fill('garbage')
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
  await expectAddress(page, '/?q=garbage')
  await expect(totalOf(page)).toHaveText(/^2 takeaways/)
})

test('what cannot come at once shows an outline, not a blank page', async ({ page }) => {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/data/*.json', async (route) => {
    await released
    await route.continue()
  })
  await page.goto('/?tech=docker')
  await expect(page.getByRole('img', { name: 'Loading the notes' })).toBeVisible()
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true')
  await expect(main(page)).toBeVisible()
  release()
  await expect(totalOf(page)).toBeVisible()
})

test('a page whose code does not come says so, and the rest works on', async ({ page, expectError }) => {
  expectError(/Failed to load resource/, /MissingCode/)
  await openBrowse(page)
  await page.route('**/assets/SavedPage-*.js', (route) => route.fulfill({ status: 404, body: '' }))
  await main(page).getByRole('link', { name: 'Saved', exact: true }).click()
  await expect(title(page)).toHaveText('This page did not arrive')
  await page.unroute('**/assets/SavedPage-*.js')
  await page.getByRole('link', { name: 'Open saved' }).click()
  await expect(title(page)).toHaveText('Mark a line, find it here')
})

test('tabbing through the page never hides the focus behind a bar', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 500 })
  await page.goto('/?tech=docker,erlang')
  await expect(totalOf(page)).toBeVisible()
  await title(page).focus()
  const hidden: string[] = []
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    // What stands at the middle of the focused element: itself, or something that covers it.
    const covered = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return null
      const { left, top, width, height } = focused.getBoundingClientRect()
      const seen = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12))
      const isSeen = focused.contains(seen) || seen?.contains(focused)
      return isSeen ? null : `${focused.textContent} (${Math.round(top)} px)`
    })
    if (covered) hidden.push(covered)
  }
  expect(hidden).toEqual([])
  expect(await scrollOf(page)).toBeGreaterThan(100)
})

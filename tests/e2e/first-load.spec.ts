import type { Page, Route } from '@playwright/test'
import {
  docker,
  expectAddress,
  instagram,
  notes,
  rowOf,
  scrollOf,
  takeawayOf,
  title,
  totalOf,
} from './app.ts'
import { expect, test } from './test.ts'

const first = takeawayOf(instagram, 0)
const talkPath = `/talks/${instagram.id}`
const numberOf = (talk: { takeaways: unknown[] }) => `${talk.takeaways.length} takeaways`

/** The words a reader sees in a page, without what marks them. */
const wordsOf = (page: Page) => page.evaluate(() => document.body.textContent.replaceAll(/\s+/g, ' '))
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** Opens a page as it came as HTML, styled: its script is held back until the returned function lets it go. */
async function openAsHtml(page: Page, path: string): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const hold = async (route: Route) => {
    await held
    await route.continue()
  }
  await page.route('**/assets/index-*.js', hold, { times: 1 })
  await page.goto(path, { waitUntil: 'commit' })
  await expect(page.locator('body')).toHaveCSS('margin', '0px')
  await page.waitForFunction(() => document.readyState !== 'loading')
  await page.evaluate(() => document.fonts.ready)
  return letGo
}

/** Waits until the script has taken the page over, or drawn its own. */
async function expectAtWork(page: Page) {
  await expect(page.locator('html')).not.toHaveAttribute('data-page')
}

/** Marks elements, so that one can tell later whether they are still the same ones. */
const mark = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    for (const element of document.querySelectorAll(wanted)) Object.assign(element, { isOfHtml: true })
  }, selector)
const isMarked = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const element = document.querySelector(wanted)
    return element !== null && 'isOfHtml' in element
  }, selector)

/** Saves the first takeaway and leaves: the next page finds it in this browser. */
async function saveFirstTakeaway(page: Page) {
  await page.goto(talkPath)
  await expectAtWork(page)
  const save = rowOf(page, first).getByRole('button', { name: /^Save takeaway/ })
  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
}

test('the introduction stays for a visit, so that Back finds the page as it was, and is gone in the next from the start', async ({
  page,
  expectError,
}) => {
  const welcome = page.getByText(/^Each line below is one takeaway/)
  await page.goto('/')
  await expect(welcome).toBeVisible()
  await page.getByRole('link', { name: 'Map', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Where ideas cross' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'QCon London 2017' })).toBeVisible()
  await expect(welcome).toBeVisible()
  expectError(/ERR_FAILED/)
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.reload({ waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(welcome).toBeHidden()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the home page shows every takeaway, and leads to the talks', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveTitle('Takeaways from conference talks')
    await expect(title(page)).toHaveText(notes.conference.name)
    for (const talk of notes.talks) {
      await expect(page.getByRole('article', { name: talk.title })).toBeVisible()
      await expect(page.getByRole('article', { name: talk.title }).getByRole('listitem')).toHaveCount(
        talk.takeaways.length,
      )
    }
    await expect(rowOf(page, first)).toContainText(first.text)
    await page.getByRole('heading', { name: instagram.title }).getByRole('link').click()
    await expectAddress(page, talkPath)
    await expect(title(page)).toHaveText(instagram.title)
  })

  test('each talk is a page of its own, with its title and description', async ({ page }) => {
    for (const talk of notes.talks) {
      await page.goto(`/talks/${talk.id}`)
      await expect(page).toHaveTitle(`${talk.title} · Takeaways`)
      const description = await page.locator('meta[name=description]').getAttribute('content')
      expect(description).toContain(`“${talk.title}”`)
      expect(description).toContain(talk.takeaways.length === 1 ? '1 takeaway ' : numberOf(talk))
      expect(description).toContain(notes.conference.name)
      for (const speaker of talk.speakers) expect(description).toContain(speaker.as)
      await expect(page.getByRole('main').locator('[data-row]')).toHaveCount(talk.takeaways.length)
    }
    await page
      .getByRole('navigation', { name: 'All talks' })
      .getByRole('link', { name: docker.title })
      .click()
    await expect(title(page)).toHaveText(docker.title)
    await page.getByRole('link', { name: notes.conference.name }).first().click()
    await expectAddress(page, '/')
  })

  test('a link to a takeaway leads to its line, and shows which', async ({ page }) => {
    const last = takeawayOf(instagram, -1)
    await page.setViewportSize({ width: 1280, height: 500 })
    await page.goto(`${talkPath}#${last.id}`)
    await expect(rowOf(page, last)).toBeInViewport({ ratio: 1 })
    await expect(rowOf(page, last)).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
    await expect(rowOf(page, first)).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  })

  test('what would do nothing is not shown', async ({ page }) => {
    for (const path of ['/', talkPath]) {
      await page.goto(path)
      await expect(page.getByRole('button')).toHaveCount(0)
      await expect(page.getByRole('searchbox')).toHaveCount(0)
      await expect(page.getByRole('checkbox')).toHaveCount(0)
      await expect(page.locator('noscript p')).toContainText('Without JavaScript the notes can be read')
      await expect(page.locator('noscript p')).toBeVisible()
    }
  })

  test('a page that needs it says so, and leads to the notes', async ({ page }) => {
    await page.goto('/saved')
    await expect(page.locator('noscript p')).toContainText('This page needs JavaScript')
    await expect(page.locator('noscript p')).toBeVisible()
    await page.locator('noscript a').click()
    await expect(title(page)).toHaveText(notes.conference.name)
  })

  test('on a phone the notes come first, and the places are at the foot', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/')
    await expect(page.getByRole('article').first().getByRole('listitem').first()).toBeInViewport()
    await expect(page.getByRole('complementary')).toHaveCount(0)
    const bar = await page.getByRole('navigation', { name: 'Main' }).boundingBox()
    expect(bar).toMatchObject({ x: 0, width: 390 })
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBe(844)
  })
})

test.describe('the page that came as HTML is taken over', () => {
  for (const path of ['/', talkPath]) {
    test(`${path}: the same elements, the same words, now at work`, async ({ page }) => {
      const letGo = await openAsHtml(page, path)
      await expect(rowOf(page, first)).toBeVisible()
      const before = await wordsOf(page)
      const name = await page.title()
      expect(before).toContain(plain(first.text))
      await mark(page, '#root *')
      letGo()
      await expectAtWork(page)
      for (const part of ['header', 'main', 'h1', 'footer', `[id="${first.id}"]`, `[id="${first.id}"] a`])
        expect([part, await isMarked(page, part)]).toEqual([part, true])
      // The button for the filters was there for small screens.
      expect(await wordsOf(page)).toBe(before.replace(/Filters(?=\d)/, ''))
      expect(await page.title()).toBe(name)
    })
  }

  test('with what this browser keeps', async ({ page }) => {
    await saveFirstTakeaway(page)
    await page.evaluate(() => {
      const value = JSON.stringify({ state: { theme: 'dark', singleKeys: true } })
      localStorage.setItem('takeaways:1:preferences', value)
    })
    for (const path of ['/', talkPath]) {
      const letGo = await openAsHtml(page, path)
      await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
      await expect(rowOf(page, first)).toBeVisible()
      await mark(page, '[data-row]')
      letGo()
      await expect(rowOf(page, first).getByRole('button', { name: /^Save takeaway/ })).toHaveAttribute(
        'aria-pressed',
        'true',
      )
      await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible()
      await expect(page.getByRole('navigation', { name: 'Main' })).toContainText('Saved1')
      expect(await isMarked(page, `[id="${first.id}"]`)).toBe(true)
    }
  })

  test('with the conferences its reader added', async ({ page }) => {
    await page.goto('/add')
    await page
      .getByRole('textbox', { name: 'Your notes' })
      .fill('# Harbour 2031\n\n## Tides — Ada Berg\n\n- We log every wave')
    await page.getByRole('button', { name: 'Add to library' }).click()
    await expect(page.getByText('Harbour 2031 is in your library')).toBeVisible()
    const letGo = await openAsHtml(page, '/')
    await expect(rowOf(page, first)).toBeVisible()
    await mark(page, '[data-row]')
    letGo()
    await expect(page.getByRole('article', { name: 'Tides' })).toBeVisible()
    await expect(title(page)).toHaveText('2 conferences')
    expect(await isMarked(page, `[id="${first.id}"]`)).toBe(true)
  })

  test('on a phone, without anything moving', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry) document.documentElement.dataset.shift = String(entry.value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    const letGo = await openAsHtml(page, '/')
    await expect(page.getByRole('article').first().getByRole('listitem').first()).toBeVisible()
    await page.evaluate(() => document.fonts.ready)
    const row = page.getByRole('article').first().getByRole('listitem').first()
    const before = await row.boundingBox()
    await page.evaluate(() => delete document.documentElement.dataset.shift)
    letGo()
    await expect(page.getByRole('complementary', { includeHidden: true })).toHaveCount(0)
    await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCount(1)
    expect(await row.boundingBox()).toEqual(before)
    await expect(page.locator('html')).not.toHaveAttribute('data-shift')
  })

  test('at the line its address names', async ({ page }) => {
    const last = takeawayOf(instagram, -1)
    await page.setViewportSize({ width: 1280, height: 500 })
    const letGo = await openAsHtml(page, `${talkPath}#${last.id}`)
    await expect(rowOf(page, last)).toBeInViewport({ ratio: 1 })
    await mark(page, '[data-row]')
    letGo()
    await expect(rowOf(page, last)).toBeFocused()
    await expect(rowOf(page, last)).toBeInViewport({ ratio: 1 })
    expect(await isMarked(page, `[id="${last.id}"]`)).toBe(true)
  })

  test('where the reader has scrolled to meanwhile, and after a reload', async ({ page }) => {
    // The introduction, which is gone after a reload, would move the words.
    await page.addInitScript(() => {
      const state = { isWelcomed: true }
      localStorage.setItem('takeaways:1:preferences', JSON.stringify({ state, version: 0 }))
    })
    const letGo = await openAsHtml(page, '/')
    await expect(rowOf(page, first)).toBeVisible()
    await page.evaluate(() => window.scrollTo(0, 1500))
    letGo()
    await expectAtWork(page)
    await expect.poll(() => scrollOf(page)).toBe(1500)
    await page.reload()
    await expectAtWork(page)
    await page.evaluate(() => document.fonts.ready)
    // The browser keeps the same words in sight, although they move a little when their face arrives.
    const after = await scrollOf(page)
    expect(Math.abs(after - 1500)).toBeLessThan(60)
    // From here on the router restores. By keys, because a click may scroll to what it clicks.
    await page.keyboard.press('g')
    await page.keyboard.press('s')
    await expect(title(page)).toHaveText('Mark a line, find it here')
    await expect.poll(() => scrollOf(page)).toBe(0)
    await page.goBack()
    await expect.poll(() => scrollOf(page)).toBe(after)
  })

  test('what was typed before is searched for', async ({ page }) => {
    const letGo = await openAsHtml(page, '/')
    await page.getByRole('searchbox').fill('garbage')
    letGo()
    await expectAddress(page, '/?q=garbage')
    await expect(totalOf(page)).toHaveText(/^2 takeaways/)
  })
})

test.describe('each file of notes is asked for once, the moment the HTML comes', () => {
  for (const path of ['/', talkPath, '/?tech=docker', '/saved', '/nowhere']) {
    test(path, async ({ page }) => {
      const asked: string[] = []
      const warnings: string[] = []
      page.on('request', (request) => {
        if (request.url().includes('/data/')) asked.push(new URL(request.url()).pathname)
      })
      page.on('console', (message) => {
        if (message.text().includes('preload')) warnings.push(message.text())
      })
      const files = ['/data/index.json', '/data/qcon-london-2017.json']
      const letGo = await openAsHtml(page, path)
      expect(asked.toSorted()).toEqual(files)
      letGo()
      await expectAtWork(page)
      // Browsers say so when what was asked for in advance is not used for some seconds.
      await page.waitForTimeout(5000)
      expect(asked.toSorted()).toEqual(files)
      expect(warnings).toEqual([])
    })
  }
})

test.describe('a page made for another address is not shown', () => {
  for (const { path, heading } of [
    { path: '/nowhere', heading: 'There is no page here' },
    { path: '/talks/unknown', heading: 'No talk has this address' },
    { path: '/?tech=docker', heading: notes.conference.name },
  ]) {
    test(path, async ({ page }) => {
      const letGo = await openAsHtml(page, path)
      // The host has answered with the home page.
      await expect(page.locator('html')).toHaveAttribute('data-path', '/')
      await expect(page.locator('html')).toHaveAttribute('data-page', 'elsewhere')
      await expect(page.locator('#root')).toBeHidden()
      letGo()
      await expect(title(page)).toHaveText(heading)
      await expect(page.locator('#root')).toBeVisible()
    })
  }

  test('a query changes nothing on a talk’s page', async ({ page }) => {
    const letGo = await openAsHtml(page, `${talkPath}?from=elsewhere`)
    await expect(rowOf(page, first)).toBeVisible()
    await mark(page, '[data-row]')
    letGo()
    await expectAtWork(page)
    expect(await isMarked(page, `[id="${first.id}"]`)).toBe(true)
  })
})

test.describe('when the notes are not those the page was made of', () => {
  test('the notes of now are shown', async ({ page }) => {
    const [talk, ...others] = notes.talks
    const changed = { ...notes, talks: [{ ...talk, title: 'Another title' }, ...others] }
    await page.route('**/data/index.json', async (route) => {
      const answer = await route.fetch()
      const text = await answer.text()
      await route.fulfill({ response: answer, body: text.replace(/"sha256": "./, '"sha256": "0') })
    })
    await page.route('**/data/qcon-london-2017.json', (route) => route.fulfill({ json: changed }))
    await page.goto('/')
    await expect(page.getByRole('article', { name: 'Another title' })).toBeVisible()
    await expect(page.locator('h1')).toHaveCount(1)
  })

  test('or do not come, that is said, and trying again helps', async ({ page, expectError }) => {
    expectError(/Failed to load resource/)
    await page.route('**/data/qcon-london-2017.json', (route) => route.fulfill({ status: 500, body: '' }))
    await page.goto(talkPath)
    await expect(title(page)).toHaveText('These notes did not arrive')
    await page.unroute('**/data/qcon-london-2017.json')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(title(page)).toHaveText(instagram.title)
  })
})

test.describe('the code of a page is loaded on intent', () => {
  const link = (page: Page) => page.getByRole('heading', { name: instagram.title }).getByRole('link')

  for (const { intent, act } of [
    { intent: 'hover', act: (page: Page) => link(page).hover() },
    { intent: 'focus', act: (page: Page) => link(page).focus() },
    { intent: 'touch', act: (page: Page) => link(page).dispatchEvent('touchstart') },
  ]) {
    test(intent, async ({ page }) => {
      const scripts: string[] = []
      page.on('request', (request) => {
        if (/TalkPage-.*\.js$/.test(request.url())) scripts.push(request.url())
      })
      await page.goto('/')
      await expectAtWork(page)
      expect(scripts).toEqual([])
      await act(page)
      await expect.poll(() => scripts).toHaveLength(1)
      await expectAddress(page, '/')
    })
  }
})

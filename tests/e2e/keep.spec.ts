import type { Page } from '@playwright/test'
import {
  docker,
  erlang,
  expectAddress,
  instagram,
  lmax,
  notes,
  rowOf,
  saveFirst,
  takeawayOf,
  title,
  totalOf,
} from './app.ts'
import { expect, test } from './test.ts'

const kept = takeawayOf(instagram, 0)
const savedList = (page: Page) => page.getByRole('list', { name: 'Saved takeaways' })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const noteOn = (page: Page, name: string) =>
  page.getByRole('textbox', { name: `Note on ${name}`, exact: true })

test('a click saves a takeaway, and it is still saved after a reload', async ({ page }) => {
  await saveFirst(page, instagram, 1)
  await page.reload()
  await expect(button(page, 'Save takeaway 1')).toHaveAttribute('aria-pressed', 'true')
  await page.goto('/saved')
  await expect(savedList(page)).toContainText(kept.text)
  await expect(savedList(page).getByRole('link', { name: instagram.title })).toBeVisible()
})

test('b saves the line the focus is on, and takes that back', async ({ page }) => {
  await page.goto(`/talks/${instagram.id}#${takeawayOf(instagram, 1).id}`)
  const row = rowOf(page, takeawayOf(instagram, 1))
  const save = button(page, 'Save takeaway 2')
  await expect(row).toBeFocused()
  await page.keyboard.press('b')
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await expect(row).toBeFocused()
  await page.keyboard.press('b')
  await expect(save).toHaveAttribute('aria-pressed', 'false')
})

test('b saves the talk when no line has the focus', async ({ page }) => {
  await page.goto(`/talks/${instagram.id}`)
  await expect(title(page)).toBeVisible()
  await page.keyboard.press('b')
  await expect(page.getByRole('button', { name: 'Save talk' })).toHaveAttribute('aria-pressed', 'true')
  await page.goto('/saved')
  await expect(page.getByRole('list', { name: 'Saved talks' })).toContainText(instagram.title)
})

test('a note on a saved takeaway is kept as it is typed', async ({ page }) => {
  await saveFirst(page, instagram, 2)
  await page.goto('/saved')
  const note = noteOn(page, 'takeaway 1')
  await note.pressSequentially('Ask Anna — “why”?')
  await note.press('Enter')
  await note.pressSequentially('2nd line')
  await page.reload()
  await expect(note).toHaveValue('Ask Anna — “why”?\n2nd line')
  await expect(noteOn(page, 'takeaway 2')).toHaveValue('')
  await page.goto(`/talks/${instagram.id}`)
  await expect(rowOf(page, kept)).toContainText('Ask Anna — “why”?')
})

test('Undo brings a removed takeaway back with its note and its place', async ({ page }) => {
  await saveFirst(page, instagram, 3)
  await page.goto('/saved')
  await noteOn(page, 'takeaway 2').fill('mine')
  const before = await savedList(page).ariaSnapshot()
  await page.getByRole('button', { name: 'Remove takeaway 2 from saved' }).click()
  await expect(savedList(page).getByRole('listitem')).toHaveCount(2)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(savedList(page).getByRole('listitem')).toHaveCount(3)
  await page.reload()
  await expect(noteOn(page, 'takeaway 2')).toHaveValue('mine')
  expect(await savedList(page).ariaSnapshot()).toBe(before)
})

test('the focus stays near when a saved takeaway is removed', async ({ page }) => {
  await saveFirst(page, instagram, 3)
  await page.goto('/saved')
  await page.getByRole('button', { name: 'Remove takeaway 2 from saved' }).press('Enter')
  await expect(savedList(page).getByRole('listitem')).toHaveCount(2)
  await expect(page.locator('main :focus')).toBeVisible()
})

test('two open tabs agree without a reload', async ({ page, context }) => {
  const other = await context.newPage()
  await other.goto('/saved')
  await expect(title(other)).toHaveText('Mark a line, find it here')
  await saveFirst(page, instagram, 1)
  await expect(savedList(other)).toContainText(kept.text)

  await noteOn(other, 'takeaway 1').fill('from the other tab')
  await expect(rowOf(page, kept)).toContainText('from the other tab')

  await button(page, 'Save takeaway 1').click()
  await expect(title(other)).toHaveText('Mark a line, find it here')
})

test('a theme chosen in one tab shows in the other', async ({ page, context }) => {
  const other = await context.newPage()
  await other.goto('/about')
  await page.goto('/')
  await page.getByRole('button', { name: 'Theme: follow system' }).click()
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'light')
})

test('four tabs that save at the same time lose nothing', async ({ context }) => {
  const speakers = [
    'sam-adams,rob-witoff',
    'lisa-guo,anjuli-kannan',
    'philipp-garbe,luke-marsden,casey-west',
    'colin-hemmings,jonas-boner,michael-feathers',
  ]
  const tabs = await Promise.all(speakers.map(() => context.newPage()))
  for (const [at, tab] of tabs.entries()) {
    // Narrow, without facets and rail: four pages are drawn again at every save.
    await tab.setViewportSize({ width: 390, height: 600 })
    await tab.goto(`/?speaker=${speakers[at]}`)
    await expect(totalOf(tab)).toBeVisible()
  }
  // Presses from inside the pages, with small gaps: commands from outside would take turns.
  await Promise.all(
    tabs.map((tab) =>
      tab.getByRole('button', { name: /^Save takeaway/ }).evaluateAll(async (buttons: HTMLElement[]) => {
        for (const one of buttons) {
          one.click()
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 4))
        }
      }),
    ),
  )
  const all = notes.talks.flatMap((talk) => talk.takeaways).length
  const fresh = await context.newPage()
  await fresh.goto('/saved')
  await expect(savedList(fresh).getByRole('listitem')).toHaveCount(all)
  for (const tab of tabs) {
    const places = tab.getByRole('navigation', { name: 'Main' })
    await expect(places.getByRole('link', { name: 'Saved' })).toHaveText(`Saved${all}`)
  }
})

test('only what is saved, on the browse page', async ({ page }) => {
  await saveFirst(page, instagram, 2)
  await page.goto('/')
  await page.getByRole('checkbox', { name: 'Only saved, 2 takeaways' }).check()
  await expectAddress(page, '/?saved=1')
  await expect(totalOf(page)).toHaveText('2 takeaways in 1 talk')
})

/** The page as a browser shows it that gives it no storage: in a sandbox, where its origin is nobody's. */
async function blockStorage(page: Page) {
  await page.route('**/*', async (route) => {
    const response = await route.fetch().catch(() => null)
    // What is asked for in the background may outlast the test.
    if (!response) return
    await route.fulfill({
      response,
      headers: {
        ...response.headers(),
        'access-control-allow-origin': '*',
        'content-security-policy': 'sandbox allow-scripts',
      },
    })
  })
}

test.describe('where the browser blocks storage', () => {
  const sentence = 'This browser does not let the page store anything.'

  for (const { name, path, heading } of [
    { name: 'Browse', path: '/', heading: notes.conference.name },
    { name: 'a talk', path: `/talks/${lmax.id}`, heading: lmax.title },
    { name: 'Compare', path: `/compare?talks=${lmax.id},${erlang.id}`, heading: 'What two talks share' },
    { name: 'Saved', path: '/saved', heading: 'Mark a line, find it here' },
    { name: 'About', path: '/about', heading: 'About' },
    { name: 'an unknown address', path: '/nowhere', heading: 'There is no page here' },
  ]) {
    test(`${name} works and says so`, async ({ page }) => {
      await blockStorage(page)
      await page.goto(path)
      await expect(page.getByRole('alert')).toContainText(sentence)
      await expect(title(page)).toHaveText(heading)
      expect(await page.evaluate(() => window.origin)).toBe('null')
    })
  }

  test('what is saved lasts as long as the tab', async ({ page }) => {
    await blockStorage(page)
    await page.goto(`/talks/${lmax.id}`)
    await button(page, 'Save takeaway 1').click()
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Saved' }).click()
    await expect(savedList(page)).toContainText(takeawayOf(lmax, 0).text)
    await noteOn(page, 'takeaway 1').fill('for now')
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Browse' }).click()
    await page.getByRole('checkbox', { name: /^Docker, / }).check()
    await expect(totalOf(page)).toHaveText(/^5 takeaways/)
    await page.getByRole('button', { name: 'Theme: follow system' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
    await page.goBack()
    await expect(page.getByRole('checkbox', { name: /^Docker, / })).not.toBeChecked()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('alert')).toContainText(sentence)
  })
})

/** Leaves not a single character of room. */
async function fillStorage(page: Page) {
  await page.evaluate(() => {
    let filled = 0
    for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2)) {
      for (;;) {
        try {
          localStorage.setItem(`filler:${filled}`, 'x'.repeat(size))
          filled++
        } catch {
          break
        }
      }
    }
  })
}

test.describe('where the storage is full', () => {
  test('the page says so, and stores what is missing once there is room', async ({ page }) => {
    await page.goto(`/talks/${docker.id}`)
    await fillStorage(page)
    await button(page, 'Save takeaway 1').click()
    await expect(button(page, 'Save takeaway 1')).toHaveAttribute('aria-pressed', 'true')
    await button(page, 'Save takeaway 2').click()
    await expect(page.getByRole('alert')).toContainText('storage is full: 2 changes')
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('alert')).toContainText('2 changes')

    await page.evaluate(() => localStorage.removeItem('filler:0'))
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('alert')).toBeHidden()
    await page.reload()
    await expect(button(page, 'Save takeaway 1')).toHaveAttribute('aria-pressed', 'true')
    await expect(button(page, 'Save takeaway 2')).toHaveAttribute('aria-pressed', 'true')
  })

  test('removing something makes room for what is missing', async ({ page }) => {
    await saveFirst(page, docker, 1)
    await page.goto('/saved')
    await noteOn(page, 'takeaway 1').fill('x'.repeat(5000))
    await page.goto(`/talks/${docker.id}`)
    await fillStorage(page)
    await button(page, 'Save takeaway 2').click()
    await expect(page.getByRole('alert')).toContainText('1 change ')
    await page.getByRole('button', { name: 'Edit the note on takeaway 1' }).click()
    await noteOn(page, 'takeaway 1').fill('')
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('alert')).toBeHidden()
    await page.goto('/saved')
    await expect(savedList(page).getByRole('listitem')).toHaveCount(2)
  })
})

test.describe('what is stored and cannot be read', () => {
  const key = `takeaways:1:saved:${kept.id}`
  const broken = '{"kind":"takeaway","isSaved":tr'

  const storeBroken = async (page: Page) => {
    await page.goto('/about')
    await page.evaluate(([name = '', value = '']) => localStorage.setItem(name, value), [key, broken])
  }
  const valuesIn = (page: Page) =>
    page.evaluate(() => Object.keys(localStorage).map((name) => localStorage.getItem(name)))

  test('is left as it is, and said in words', async ({ page }) => {
    await storeBroken(page)
    await page.goto(`/talks/${lmax.id}`)
    await expect(page.getByRole('alert')).toContainText(
      '1 stored bookmark cannot be read. Nothing was deleted',
    )
    await button(page, 'Save takeaway 1').click()
    await page.goto('/saved')
    await expect(savedList(page).getByRole('listitem')).toHaveCount(1)
    await expect(page.getByRole('alert')).toContainText('1 stored bookmark cannot be read')
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(broken)
  })

  test('is set aside, not lost, when the same takeaway is saved again', async ({ page }) => {
    await storeBroken(page)
    await saveFirst(page, instagram, 1)
    expect(await valuesIn(page)).toContain(broken)
    await page.reload()
    await expect(button(page, 'Save takeaway 1')).toHaveAttribute('aria-pressed', 'true')
  })

  test('from a newer version of the site is left alone, and said in words', async ({ page }) => {
    await page.goto('/about')
    await page.evaluate((id) => localStorage.setItem(`takeaways:2:saved:${id}`, '{"new":1}'), kept.id)
    await page.goto('/saved')
    await expect(page.getByRole('alert')).toContainText('A newer version of this site stored something here')
    await saveFirst(page, instagram, 2)
    expect(await page.evaluate((id) => localStorage.getItem(`takeaways:2:saved:${id}`), kept.id)).toBe(
      '{"new":1}',
    )
  })

  test('among the preferences leaves the page as it is by default', async ({ page }) => {
    await page.goto('/about')
    await page.evaluate(() => localStorage.setItem('takeaways:1:preferences', '{"state":{"theme":7'))
    await page.goto('/')
    await expect(page.getByRole('button', { name: 'Theme: follow system' })).toBeVisible()
  })
})

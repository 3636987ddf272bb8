import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import {
  answerNotes,
  comparisonOf,
  docker,
  erlang,
  instagram,
  lmax,
  microliths,
  saveFirst,
  takeawayOf,
  title,
  totalOf,
} from './app.ts'
import { expect, test } from './test.ts'

interface Screen {
  name: string
  /** Brings the page there, and ends when it stands. */
  open: (page: Page) => Promise<void>
  only?: 'desk' | 'phone'
  /** What Chromium itself logs. */
  logs?: RegExp
}

const at = (path: string) => async (page: Page) => {
  await page.goto(path)
  await expect(title(page)).toBeVisible()
}

const screens: Screen[] = [
  { name: 'Browse', open: at('/') },
  { name: 'Browse, filtered', open: at('/?day=day-2&tech=docker,erlang,no-such-thing') },
  { name: 'a search', open: at('/?q=performance') },
  { name: 'nothing found', open: at('/?q=kafka&tech=docker') },
  { name: 'a talk', open: at(`/talks/${docker.id}`) },
  { name: 'a talk with a linked line', open: at(`/talks/${instagram.id}#${takeawayOf(instagram, 3).id}`) },
  { name: 'a topic', open: at('/topics/docker') },
  { name: 'the map', open: at('/map') },
  {
    name: 'filters of the map',
    open: async (page) => {
      await at('/map?rows=all&day=day-2')(page)
      await page.getByRole('button', { name: 'Filters 1' }).click()
      await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible()
    },
  },
  { name: 'a comparison of three talks', open: at(comparisonOf(docker, lmax, erlang)) },
  {
    name: 'a comparison of four talks, with a note, unfolded, and near-same takeaways',
    open: async (page) => {
      await saveFirst(page, instagram, 1)
      await page.keyboard.press('j')
      await page.keyboard.press('e')
      await page.keyboard.type('Ask Anna')
      await at(comparisonOf(instagram, microliths, docker, erlang))(page)
      await expect(page.getByText(/one thing is said in nearly the same words/)).toBeVisible()
      await page
        .getByRole('button', { name: /^Show \d+ more/ })
        .first()
        .click()
    },
  },
  { name: 'a comparison with what is shared only', open: at(`${comparisonOf(docker, lmax)}&view=shared`) },
  { name: 'a comparison of one talk', open: at(comparisonOf(docker)) },
  {
    name: 'a talk to add to a comparison',
    open: async (page) => {
      await at(comparisonOf(docker, lmax))(page)
      await page.getByRole('button', { name: 'Add a talk' }).click()
      await page.getByRole('combobox', { name: 'Find a talk to compare' }).fill('a')
      await expect(page.getByRole('option', { selected: true })).toBeVisible()
    },
  },
  { name: 'an empty comparison', open: at('/compare') },
  { name: 'Saved, empty', open: at('/saved') },
  {
    name: 'Saved, with a note',
    open: async (page) => {
      await saveFirst(page, instagram, 3)
      await page.getByRole('button', { name: 'Save talk' }).click()
      await at('/saved')(page)
      await page.getByRole('textbox').first().fill('Ask Anna')
      await page.getByRole('button', { name: 'Remove takeaway 1 from saved' }).click()
      await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
    },
  },
  {
    name: 'a shared list with its QR code, and an import before it is made',
    open: async (page) => {
      await saveFirst(page, instagram, 2)
      await at('/saved')(page)
      await page.getByRole('button', { name: 'QR code' }).click()
      await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible()
      await page.getByRole('radio', { name: 'JSON', exact: true }).check()
      const preview = page.getByRole('region', { name: 'Export preview' })
      await expect(preview).toContainText('takeaways-saved/1')
      await page.locator('input[type=file]').setInputFiles({
        name: 'backup.json',
        mimeType: 'application/json',
        buffer: Buffer.from(await preview.innerText()),
      })
      await expect(page.getByRole('dialog', { name: 'What this file brings' })).toBeVisible()
    },
  },
  {
    name: 'a shared list',
    open: async (page) => {
      await saveFirst(page, instagram, 2)
      await at('/saved')(page)
      const link = page.getByRole('textbox', { name: 'Link to this list' })
      await expect(link).toHaveValue(/#s=/)
      await page.goto(await link.inputValue())
      await expect(title(page)).toHaveText('2 shared takeaways')
    },
  },
  {
    name: 'Browse, with saved lines and a tray',
    open: async (page) => {
      await saveFirst(page, docker, 2)
      await page.goto('/?tech=amazon-ecs')
      await page.getByRole('button', { name: `Compare ${docker.title}` }).click()
      await expect(page.getByRole('region', { name: 'Comparison' })).toBeVisible()
    },
  },
  {
    name: 'ways to go on with a search',
    open: async (page) => {
      await at('/?q=vault')(page)
      await page.getByRole('searchbox').focus()
      await page.keyboard.type(' tech:')
      await page.keyboard.press('ArrowDown')
      await expect(page.getByRole('option', { selected: true })).toBeVisible()
    },
  },
  {
    name: 'the help on searching',
    open: async (page) => {
      await at('/')(page)
      await page.getByRole('button', { name: 'Search help' }).click()
      await expect(page.getByRole('dialog', { name: 'Search help' })).toBeVisible()
    },
  },
  {
    name: 'the palette',
    open: async (page) => {
      await at('/')(page)
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: 'Go to a talk, topic or command' }).fill('latency')
      await expect(page.getByRole('option', { selected: true })).toBeVisible()
    },
  },
  { name: 'About', open: at('/about') },
  {
    name: 'the question before all data is deleted',
    open: async (page) => {
      await at('/about')(page)
      await page.getByRole('button', { name: 'Delete all my data' }).click()
      await expect(page.getByRole('dialog', { name: 'Delete all your data?' })).toBeVisible()
    },
  },
  {
    name: 'an address to copy by hand, and a topic with its talks',
    open: async (page) => {
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
      })
      await at(`/talks/${docker.id}`)(page)
      await page.getByRole('button', { name: 'Copy link' }).click()
      await expect(page.getByText(page.url())).toBeVisible()
      await page.getByRole('main').getByRole('link', { name: 'Docker' }).first().focus()
    },
  },
  { name: 'a page that does not exist', open: at('/nowhere') },
  { name: 'a talk that does not exist', open: at('/talks/nobody') },
  {
    name: 'notes that did not arrive',
    logs: /status of 404/,
    open: async (page) => {
      await answerNotes(page, 'qcon-london-2017.json', { status: 404, body: '' })
      await at('/')(page)
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'stored values that cannot be read',
    only: 'desk',
    open: async (page) => {
      await page.addInitScript(() => localStorage.setItem('takeaways:1:saved:x', '{'))
      await at('/about')(page)
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'the list of keys',
    open: async (page) => {
      await at('/?tech=cassandra')(page)
      await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'the filter sheet',
    only: 'phone',
    open: async (page) => {
      await page.goto('/?tech=docker')
      await expect(totalOf(page)).toBeVisible()
      await page.getByRole('button', { name: /^Filters/ }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
]

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** The rules that colours decide: all that a second theme can break. */
const ofColour = ['color-contrast', 'link-in-text-block']

/** One text a violation: the rule, the element that breaks it, and how. */
async function violationsOf(page: Page, only: 'every rule' | 'colours'): Promise<string[]> {
  const rules =
    only === 'colours'
      ? ({ type: 'rule', values: ofColour } as const)
      : ({ type: 'tag', values: levels } as const)
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: { ...rules, values: [...rules.values] },
      resultTypes: ['violations'],
      preload: false,
    })
    // There are no frames; the other mode opens one more page for each run.
    .setLegacyMode()
    .analyze()
  return (
    violations
      .flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html}\n${failureSummary}`),
      )
      // A line half under a bar is one that scrolling brings out; that no focus stays there is tested with the shell.
      .filter((violation) => !violation.includes('partially obscured'))
  )
}

for (const { device, use } of [
  { device: 'desk', use: { viewport: { width: 1440, height: 900 } } },
  { device: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
] as const) {
  test.describe(`axe finds nothing on a ${device}, light and dark`, () => {
    // Without motion no colour is on its way to another when axe looks.
    test.use({ ...use, colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } })
    for (const { name, open, only, logs } of screens) {
      if (only && only !== device) continue
      test(name, async ({ page, expectError }) => {
        // It looks at every one of some hundred links.
        test.slow()
        if (logs) expectError(logs)
        await open(page)
        await expect(page.getByRole('main')).toHaveCount(1)
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
        expect.soft(await violationsOf(page, 'every rule'), 'light').toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect.soft(await violationsOf(page, 'colours'), 'dark').toEqual([])
      })
    }
  })
}

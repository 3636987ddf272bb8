import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expectAddress, notes, title, totalOf } from './app.ts'
import { expect, test } from './test.ts'

const brook = `# Brook 2031

## Pipes that never burst — Ola Lindqvist

- Measure the pressure before you trust the pipe
  - Twice a day is enough
- Kafka is a river, not a lake

## Small boats, big rivers — Tam Okoro

- A small boat turns faster
`

const editor = (page: Page) => page.getByRole('textbox', { name: 'Your notes' })
const preview = (page: Page) => page.getByRole('region', { name: 'Preview' })
const problems = (page: Page) => page.getByRole('list', { name: 'Problems' })
const addButton = (page: Page) => page.getByRole('button', { name: 'Add to library' })

function expectPreview(page: Page, words: string | RegExp): Promise<void> {
  return expect(preview(page).getByRole('heading', { level: 2 })).toHaveText(words)
}

async function openAdd(page: Page): Promise<void> {
  await page.goto('/add')
  await expect(editor(page)).toBeVisible()
}

/** Drops files in the middle of an element, as a file manager would. */
async function drop(target: Locator, files: { name: string; text: string }[]): Promise<void> {
  await target.evaluate((element, dropped) => {
    const dataTransfer = new DataTransfer()
    for (const { name, text } of dropped) dataTransfer.items.add(new File([text], name))
    for (const type of ['dragenter', 'dragover', 'drop'])
      element.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }))
  }, files)
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) })
}

test('what is typed is previewed as it is typed, and every line begins where it is typed', async ({
  page,
}) => {
  await openAdd(page)
  await editor(page).click()
  await page.keyboard.type(brook)
  await expectPreview(page, 'Preview: 4 takeaways in 2 talks')
  await expect(preview(page).getByText('1.1', { exact: true })).toBeVisible()
  await expect(preview(page).getByRole('heading', { level: 3 })).toHaveText([
    'Pipes that never burst',
    'Small boats, big rivers',
  ])
})

test('what is typed over a selected heading takes its place, without a style of its own', async ({
  page,
}) => {
  await openAdd(page)
  await editor(page).fill(brook)
  await expectPreview(page, 'Preview: 4 takeaways in 2 talks')
  await editor(page).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('# Other')
  await expect(editor(page)).toHaveText('# Other')
  await page.keyboard.press('Control+z')
  await expect(editor(page)).toContainText('Tam Okoro')
})

test('Tab leaves the editor, single keys act in it as letters', async ({ page }) => {
  await openAdd(page)
  await editor(page).click()
  await page.keyboard.type('gb?')
  await expect(editor(page)).toHaveText('gb?')
  await expectAddress(page, '/add')
  await page.keyboard.press('Tab')
  await expect(editor(page)).not.toBeFocused()
})

test('a text is pasted into the editor, a file pasted onto the page is read', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openAdd(page)
  await page.evaluate((text) => navigator.clipboard.writeText(text), brook)
  await editor(page).click()
  await page.keyboard.press('Control+v')
  await expectPreview(page, 'Preview: 4 takeaways in 2 talks')
  await editor(page).evaluate((element) => {
    const clipboardData = new DataTransfer()
    clipboardData.items.add(new File(['# Brook 2031\n\n## A third — Ines Duarte\n\n- More'], 'third.md'))
    element.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }))
  })
  await expectPreview(page, 'Preview: 5 takeaways in 3 talks')
})

test('files may be dropped anywhere, on the editor too; a target shows while they are held', async ({
  page,
}) => {
  await openAdd(page)
  await title(page).evaluate((element) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([''], 'a.md'))
    element.dispatchEvent(new DragEvent('dragenter', { bubbles: true, cancelable: true, dataTransfer }))
  })
  await expect(page.getByText('Drop the files to read them here')).toBeVisible()
  await drop(title(page), [{ name: 'brook.md', text: brook }])
  await expect(page.getByText('Drop the files to read them here')).toBeHidden()
  await expectPreview(page, 'Preview: 4 takeaways in 2 talks')
  await drop(editor(page), [{ name: 'third.md', text: '## A third — Ines Duarte\n\n- More' }])
  await expectPreview(page, 'Preview: 5 takeaways in 3 talks')
  await expect(page.getByRole('list', { name: 'Files' }).getByRole('listitem')).toHaveCount(2)
  await expect(editor(page)).not.toContainText('Brook 2031')
})

test('the line number of a problem selects its line, its fix edits the text and can be undone', async ({
  page,
}) => {
  await openAdd(page)
  await editor(page).fill(brook.replace('- A small boat turns faster', '-'))
  const problem = problems(page).getByRole('listitem').first()
  await problem.getByRole('button', { name: 'Line 11' }).click()
  await expect(editor(page)).toBeFocused()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('-')
  await problem.getByRole('button', { name: /^Delete/ }).click()
  await expect(problems(page)).toBeHidden()
  await expect(page.getByRole('heading', { name: 'No problems found' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(problem.getByRole('button', { name: 'Line 11' })).toBeVisible()
})

test('added notes join the library here and in another tab, and leave it again', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await other.goto('/')
  await expect(totalOf(other)).toBeVisible()
  await openAdd(page)
  await editor(page).fill(brook)
  await expect(addButton(page)).toHaveAttribute('aria-disabled', 'false')
  await addButton(page).click()
  await expect(page.getByRole('link', { name: 'Brook 2031' })).toBeVisible()

  const all = notes.talks.reduce((sum, talk) => sum + talk.takeaways.length, 0) + 4
  await expect(totalOf(other)).toContainText(`${all} takeaways`)
  await other.goto('/talks/small-boats-big-rivers')
  await expect(title(other)).toHaveText('Small boats, big rivers')
  await other.getByRole('button', { name: 'Save takeaway 1' }).click()
  await other.goto(`/compare?talks=small-boats-big-rivers,${notes.talks[0]?.id}`)
  await expect(other.getByRole('table')).toContainText('A small boat turns faster')

  await page.getByRole('button', { name: 'Remove Brook 2031' }).click()
  await expect(page.getByRole('link', { name: 'Brook 2031' })).toBeHidden()
  await other.goto('/?q=boat')
  await expect(totalOf(other)).toContainText('0 takeaways')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('link', { name: 'Brook 2031' })).toBeVisible()
  await expect(totalOf(other)).toContainText('1 takeaway')
  await page.reload()
  await expect(page.getByRole('link', { name: 'Brook 2031' })).toBeVisible()
})

test('the draft survives a reload and leaving the page', async ({ page }) => {
  await openAdd(page)
  await editor(page).fill(brook)
  await page.reload()
  await expectPreview(page, 'Preview: 4 takeaways in 2 talks')
  await page.getByRole('link', { name: 'About' }).click()
  await expect(title(page)).toHaveText('About')
  await page.goBack()
  await expectPreview(page, 'Preview: 4 takeaways in 2 talks')
  await expect(editor(page)).toContainText('Brook 2031')
})

test('two tabs keep what stands in them; the other draft is one press away', async ({ page, context }) => {
  await openAdd(page)
  await editor(page).fill(brook)
  const stored = () => page.evaluate(() => localStorage.getItem('takeaways:1:draft'))
  await expect.poll(stored).toContain('Brook 2031')
  const other = await context.newPage()
  await openAdd(other)
  await expect(editor(other)).toContainText('Brook 2031')
  await editor(other).fill('# Delta 2030\n\n## A talk — Ines Duarte\n\n- One')
  await expect(page.getByText('Another tab changed the draft')).toBeVisible()
  await expect(editor(page)).toContainText('Brook 2031')
  await page.getByRole('button', { name: 'Take the other tab’s' }).click()
  await expect(editor(page)).toContainText('Delta 2030')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(editor(page)).toContainText('Brook 2031')
})

test('notes are given back as a dataset and as Markdown', async ({ page }) => {
  await openAdd(page)
  await editor(page).fill(brook)
  await expectPreview(page, 'Preview: 4 takeaways in 2 talks')
  const dataset = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as dataset' }).click()
  expect((await dataset).suggestedFilename()).toBe('brook-2031.json')
  const given: unknown = JSON.parse(readFileSync(await (await dataset).path(), 'utf8'))
  expect(given).toMatchObject({ schema: 'takeaways/1', conference: { name: 'Brook 2031' } })
  const markdown = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as Markdown' }).click()
  expect((await markdown).suggestedFilename()).toBe('brook-2031.md')
  expect(readFileSync(await (await markdown).path(), 'utf8')).toContain('Brook 2031')
})

test('the shipped notes can be tried with one press', async ({ page }) => {
  await openAdd(page)
  await page.getByRole('button', { name: 'Try it with the QCon notes' }).click()
  await expectPreview(page, /takeaways in 12 talks/)
})

test('no other script becomes a worker, and there is no second policy', async ({ page, expectError }) => {
  expectError(
    /policy: require-trusted-types-for/,
    /policy: trusted-types/,
    /TrustedScriptURL|TrustedTypePolicy/,
  )
  await openAdd(page)
  await editor(page).fill(brook)
  await expectPreview(page, 'Preview: 4 takeaways in 2 talks')
  const refused = await page.evaluate(() => {
    const attempt = (action: () => unknown) => {
      try {
        action()
        return 'done'
      } catch (error) {
        return error instanceof Error ? error.name : 'refused'
      }
    }
    const policy = { createScriptURL: (address: string) => address }
    return [
      attempt(() => new Worker('/assets/worker.js')),
      attempt(() => window.trustedTypes?.createPolicy('takeaways#scripts', policy)),
      attempt(() => window.trustedTypes?.createPolicy('mine', policy)),
    ]
  })
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError'])
})

test('a reading that never ends is stopped, said in words, and tried again; the page goes on', async ({
  page,
}) => {
  await page.route('**/assets/worker-*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'addEventListener("message", () => { for (;;); })',
    }),
  )
  await openAdd(page)
  await editor(page).fill(brook)
  await expect(preview(page).getByRole('alert')).toContainText('longer than 5 seconds', { timeout: 30_000 })
  await expect(editor(page)).toContainText('Brook 2031')
  await expect(addButton(page)).toHaveAttribute('aria-disabled', 'true')
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expectPreview(page, 'Preview: 4 takeaways in 2 talks')
})

test('a reader that does not come is said in words', async ({ page }) => {
  await page.route('**/assets/worker-*.js', (route) => route.abort())
  await openAdd(page)
  await editor(page).fill(brook)
  await expect(preview(page).getByRole('alert')).toContainText('could not be started')
  await expect(editor(page)).toContainText('Brook 2031')
})

test('a file over 5 MB is refused in words', async ({ page }) => {
  await openAdd(page)
  await choose(page, 'huge.md', 'x'.repeat(6_000_000))
  await expect(page.getByRole('alert')).toHaveText('huge.md has 6.0 MB; a file may have 5 MB.')
})

test('full storage is said, and the notes stay in the editor', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await openAdd(page)
  await editor(page).fill(brook)
  await expect(addButton(page)).toHaveAttribute('aria-disabled', 'false')
  await addButton(page).click()
  await expect(page.getByRole('alert')).toContainText('storage is full')
  await expect(editor(page)).toContainText('Brook 2031')
})

test('a database that never answers holds the site up for no more than three seconds', async ({ page }) => {
  await page.addInitScript(() => {
    const silent = Object.create(IDBFactory.prototype, {
      open: {
        value: () => Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value: () => {} } }),
      },
    })
    Object.defineProperty(window, 'indexedDB', { value: silent })
  })
  await page.goto('/')
  await expect(totalOf(page)).toBeVisible()
  await page.goto('/add')
  await expect(page.getByText('This browser’s storage does not answer.')).toBeVisible()
})

test('a record that cannot be read is counted and left', async ({ page }) => {
  await openAdd(page)
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('takeaways-notes')
        request.addEventListener('error', () => reject(new Error('not opened')))
        request.addEventListener('success', () => {
          const step = request.result.transaction('conferences', 'readwrite')
          step.objectStore('conferences').put({ id: 'x', dataset: 'rubbish' }, 'x')
          step.addEventListener('complete', () => resolve())
        })
      }),
  )
  await page.reload()
  await expect(page.getByText('One conference kept here cannot be read. Nothing was deleted.')).toBeVisible()
  await page.goto('/')
  await expect(totalOf(page)).toBeVisible()
})

const run = 'window.__pwned=1'
const many = 20_000
/** Notes made to run something, to hang a parser, or to break it. */
const hostile: Record<string, string> = {
  'markup and scripts': `# <img src=x onerror="${run}">

## <script>${run}</script> — <svg onload=${run}>

- <img src=x onerror="${run}"><iframe srcdoc="<script>parent.${run}</script>">
- [click](javascript:${run}) ![x](https://evil.example/x.png) <a href="javascript:${run}">x</a>
- [data](data:text/html,<script>${run}</script>) [vb](vbscript:${run})
- <math><mi><style></mi><img src onerror=${run}>
- __proto__ constructor {{7*7}} \${7*7}
`,
  'odd characters':
    '# Odd\n\n## A talk — B C\n\n- nul \u0000 bell \u0007 bidi \u202Eesrever\u202C lone \uD83D end\n- \u2066isolate\n',
  'lists nested without end': Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}- a`).join('\n'),
  'quotes nested without end': `${'>'.repeat(many)} a`,
  'backticks of every length': Array.from({ length: 1500 }, (_, at) => '`'.repeat(at)).join(' '),
  'links left open': `- ${'[a](<b'.repeat(many)}`,
  'brackets left open': `- ${'['.repeat(many)}`,
  'brackets around brackets': `- ${'['.repeat(many)}a${']'.repeat(many)}`,
  'emphasis left open': `- ${'*a **b '.repeat(many)}`,
  'underscores and stars': `- ${'*_'.repeat(many)}`,
  references: Array.from({ length: many }, (_, at) => `[a${at}]: /b`).join('\n'),
  'HTML left open': `- ${'<a b="'.repeat(many)}`,
  'comments left open': '<!--'.repeat(many),
  'rules and underlines': 'a\n===\n'.repeat(many),
  tables: `${'|a'.repeat(1000)}\n${'|-'.repeat(1000)}\n`.repeat(50),
  'front matter bombs': `---\na: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 20 }, (_, at) => `b${at}: &b${at} [${`*${at === 0 ? 'a' : `b${at - 1}`},`.repeat(9)}]`).join('\n')}\n---\n# A\n`,
  'JSON nested without end': `{"schema":${'['.repeat(many)}`,
  'one endless line': `# A\n\n## B — C D\n\n- ${'word '.repeat(200_000)}`,
  'nothing but bullets, 5 MB of them': '- a line with some words in it\n'.repeat(160_000),
}

for (const [name, text] of Object.entries(hostile)) {
  test(`${name} end in a result or a message, and run nothing`, async ({ page }) => {
    test.slow()
    await openAdd(page)
    await choose(page, text.startsWith('{') ? 'hostile.json' : 'hostile.md', text)
    const ended = preview(page)
      .getByRole('heading', { name: /^Preview: / })
      .or(preview(page).getByRole('alert'))
    await expect(ended.first()).toBeVisible({ timeout: 30_000 })
    await title(page).click()
    const found = await page.evaluate(() => ({
      ran: '__pwned' in window || 'polluted' in {},
      elements: document.querySelectorAll(
        'main img:not(.cm-widgetBuffer), main iframe, main script, main svg[onload], object',
      ).length,
      links: [...document.querySelectorAll('main a')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !/^(https?:|mailto:|\/)/.test(href)),
    }))
    expect(found).toEqual({ ran: false, elements: 0, links: [] })
  })
}

test('hostile notes can be added, and are only text on every page', async ({ page }) => {
  await openAdd(page)
  await editor(page).fill(hostile['markup and scripts'] ?? '')
  await expect(addButton(page)).toHaveAttribute('aria-disabled', 'false')
  await addButton(page).click()
  const added = page.getByRole('list', { name: 'Added conferences' }).getByRole('link')
  await expect(added).toBeVisible()
  await added.click()
  await expect(totalOf(page)).toBeVisible()
  expect(await page.evaluate(() => '__pwned' in window)).toBe(false)
})

for (const { device, viewport } of [
  { device: 'desk', viewport: { width: 1440, height: 900 } },
  { device: 'tablet', viewport: { width: 834, height: 1112 } },
  { device: 'phone', viewport: { width: 390, height: 844 } },
  { device: 'narrow phone', viewport: { width: 320, height: 640 } },
]) {
  test(`on a ${device} nothing sticks out and axe finds nothing, light and dark`, async ({ page }) => {
    test.slow()
    await page.setViewportSize(viewport)
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
    await openAdd(page)
    const check = async (state: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .setLegacyMode()
          .analyze()
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
        )
        expect
          .soft(
            found.filter((violation) => !violation.includes('partially obscured')),
            `${state}, ${colorScheme}`,
          )
          .toEqual([])
      }
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect.soft(wider, state).toBeLessThanOrEqual(0)
    }
    await check('empty')
    await choose(
      page,
      'brook-with-a-rather-long-name-of-its-file.md',
      brook.replace('- A small boat turns faster', '-'),
    )
    await expect(problems(page)).toBeVisible()
    await choose(page, 'long.md', `## A word — Ines Duarte\n\n- ${'x'.repeat(400)}\n`)
    await expect(page.getByRole('list', { name: 'Files' }).getByRole('listitem')).toHaveCount(2)
    await check('with problems and files')
    await page.getByRole('button', { name: /^Take out brook/ }).click()
    await expect(addButton(page)).toHaveAttribute('aria-disabled', 'false')
    await addButton(page).click()
    await expect(page.getByRole('list', { name: 'Added conferences' })).toBeVisible()
    await check('added')
  })
}

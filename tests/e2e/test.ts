import { expect, type Page, test as base } from '@playwright/test'

/**
 * Every test fails when a page breaks its security policy, throws, logs an error, opens a browser's dialog or asks
 * another origin for anything. An error that a test causes on purpose is announced with `expectError`; one announced that
 * does not come is a failure too.
 */
export const test = base.extend<{ expectError: (...patterns: RegExp[]) => void }>({
  expectError: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = []
      const expected: RegExp[] = []
      context.on('page', waitUntilAtWork)
      await context.addInitScript(() =>
        addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
        ),
      )
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`))
      context.on('dialog', (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
      context.on('request', (request) => {
        const url = new URL(request.url())
        if (url.protocol.startsWith('http') && url.origin !== baseURL) complaints.push(`foreign: ${url.href}`)
      })
      await use((...patterns) => expected.push(...patterns))
      // A last word with each page: what it said before has arrived by then.
      await Promise.all(context.pages().map((page) => page.evaluate(() => null)))
      const isExpected = (complaint: string) => expected.some((pattern) => pattern.test(complaint))
      expect(complaints.filter((complaint) => !isExpected(complaint))).toEqual([])
      const hasCome = (pattern: RegExp) => complaints.some((complaint) => pattern.test(complaint))
      expect(expected.filter((pattern) => !hasCome(pattern))).toEqual([])
    },
    { auto: true },
  ],
})

/** A page that came as HTML is seen before it works: unless told when to go on, a test does so once it does. */
function waitUntilAtWork(page: Page): void {
  const atWork = () => page.locator('html:not([data-page])').waitFor({ state: 'attached' })
  const { goto, reload } = { goto: page.goto.bind(page), reload: page.reload.bind(page) }
  page.goto = async (url, options) => {
    const response = await goto(url, options)
    if (!options?.waitUntil) await atWork()
    return response
  }
  page.reload = async (options) => {
    const response = await reload(options)
    if (!options?.waitUntil) await atWork()
    return response
  }
}

export { expect }

import { expect, test as base } from '@playwright/test'

/** Every test fails when a page breaks its security policy, throws, or asks another origin for anything. */
export const test = base.extend<{ honestPages: undefined }>({
  honestPages: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = []
      await context.addInitScript(() =>
        addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
        ),
      )
      context.on('console', (message) => {
        if (message.text().startsWith('policy: ')) complaints.push(message.text())
      })
      context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`))
      context.on('request', (request) => {
        const url = new URL(request.url())
        if (url.protocol.startsWith('http') && url.origin !== baseURL) complaints.push(`foreign: ${url.href}`)
      })
      await use(undefined)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

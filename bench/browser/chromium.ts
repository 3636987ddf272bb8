import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { ensureChromium } from '../../tests/e2e/chromium.ts'
import { isRoot } from '../../tests/programs.ts'

export async function openBrowser(): Promise<Browser> {
  const found = ensureChromium()
  if ('reason' in found) throw new Error(found.reason)
  return chromium.launch({
    executablePath: found.path,
    // Chromium refuses to start as root with its sandbox on.
    chromiumSandbox: !isRoot,
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  })
}

/** A page in a profile of its own. */
export async function openPage(
  browser: Browser,
  viewport = { width: 1280, height: 800 },
): Promise<{ page: Page; devtools: CDPSession }> {
  const context = await browser.newContext({ viewport })
  // tsx calls this in functions that are sent to the page.
  await context.addInitScript('globalThis.__name = (made) => made')
  const page = await context.newPage()
  return { page, devtools: await context.newCDPSession(page) }
}

export async function slowProcessor(devtools: CDPSession, times: number): Promise<void> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: times })
}

/** As Lighthouse slows the network down: core/config/constants.js, mobileSlow4G, the values for DevTools. */
export async function slowNetwork(devtools: CDPSession): Promise<void> {
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 562.5,
    downloadThroughput: (1474.56 * 1024) / 8,
    uploadThroughput: (675 * 1024) / 8,
  })
}

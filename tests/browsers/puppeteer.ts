import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core'
import { ensureChromium } from '../e2e/chromium.ts'
import { firstBuild } from '../e2e/site.ts'
import { debianPackages, ensureProgram, isRoot, type Missing, type Program } from '../programs.ts'
import { type Engine, type Key, windowSize } from './engine.ts'

const firefox: Program = {
  name: 'Firefox',
  wish: 'FIREFOX_PATH',
  commands: ['firefox', 'firefox-esr'],
  install: { debian: debianPackages('firefox-esr') },
}

/** Firefox, by WebDriver BiDi. */
export async function openFirefox(): Promise<Engine | Missing> {
  const found = ensureProgram(firefox)
  if ('reason' in found) return found
  return openEngine('Firefox', { browser: 'firefox', executablePath: found.path })
}

/** Chromium, by its own protocol. */
export async function openChromium(): Promise<Engine | Missing> {
  const found = ensureChromium()
  if ('reason' in found) return found
  // Chromium refuses to start as root with its sandbox on.
  const args = ['--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])]
  return openEngine('Chromium', { browser: 'chrome', executablePath: found.path, args })
}

async function openEngine(name: string, options: LaunchOptions): Promise<Engine> {
  const browser = await puppeteer.launch({ ...options, defaultViewport: windowSize })
  const page = await browser.newPage()
  const version = (await browser.version()).split('/').at(-1) ?? ''
  return new PuppeteerEngine(`${name} ${version}`, browser, page, await hearComplaints(page))
}

async function hearComplaints(page: Page): Promise<readonly string[]> {
  const complaints: string[] = []
  // What an engine writes into its own console only.
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    )
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url ?? ''})`)
  })
  page.on('pageerror', (error) =>
    complaints.push(`not caught: ${error instanceof Error ? error.message : String(error)}`),
  )
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  return complaints
}

class PuppeteerEngine implements Engine {
  readonly name: string
  readonly build = firstBuild
  readonly #browser: Browser
  readonly #page: Page
  readonly #complaints: readonly string[]

  constructor(name: string, browser: Browser, page: Page, complaints: readonly string[]) {
    this.name = name
    this.#browser = browser
    this.#page = page
    this.#complaints = complaints
  }

  async open(address: string): Promise<void> {
    await this.#page.goto(address)
  }

  async reload(): Promise<void> {
    await this.#page.reload()
  }

  async back(): Promise<void> {
    await this.#page.goBack()
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#page.mouse.click(x, y)
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text)
  }

  async press(key: Key, held?: 'Control'): Promise<void> {
    if (held) await this.#page.keyboard.down(held)
    await this.#page.keyboard.press(key)
    if (held) await this.#page.keyboard.up(held)
  }

  inPage<Made>(act: (given: string) => Made, given = ''): Promise<Awaited<Made>> {
    return this.#page.evaluate(act, given)
  }

  async complaints(): Promise<readonly string[]> {
    return this.#complaints
  }

  screenshot(): Promise<Uint8Array> {
    return this.#page.screenshot()
  }

  async close(): Promise<void> {
    await this.#browser.close()
  }
}

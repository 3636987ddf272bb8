import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
} from '@playwright/test'
import { test as base } from '../e2e/test.ts'

interface Process {
  /** `browser`, `renderer` and others. */
  type: string
  pid: number
}

/** A browser with a profile of its own, which may be killed and opened again. */
class Profile {
  readonly #folder = mkdtempSync(join(tmpdir(), 'takeaways-profile-'))
  readonly #options: LaunchOptions & BrowserContextOptions
  #context: BrowserContext | null = null

  constructor(options: LaunchOptions & BrowserContextOptions) {
    this.#options = options
  }

  async open(): Promise<BrowserContext> {
    this.#context = await chromium.launchPersistentContext(this.#folder, this.#options)
    return this.#context
  }

  /** Kills every process of this browser at once. */
  async kill(): Promise<void> {
    const processes = await this.#processes()
    const closed = this.#context?.waitForEvent('close')
    // The browser first: it must not see the others go.
    for (const { pid } of processes.filter(({ type }) => type === 'browser')) kill(pid)
    for (const { pid } of processes.filter(({ type }) => type !== 'browser')) kill(pid)
    await closed
    this.#context = null
  }

  /** Kills the processes that its pages run in. */
  async killRenderers(): Promise<void> {
    for (const { type, pid } of await this.#processes()) if (type === 'renderer') kill(pid)
  }

  async remove(): Promise<void> {
    await this.#context?.close()
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 })
  }

  async #processes(): Promise<Process[]> {
    const browser = this.#context?.browser()
    if (!browser) throw new Error('The profile is not open')
    return processesOf(browser)
  }
}

export const test = base.extend<{ profile: Profile }>({
  profile: async ({ launchOptions, baseURL }, provide) => {
    const profile = new Profile({ ...launchOptions, ...(baseURL !== undefined && { baseURL }) })
    await provide(profile)
    await profile.remove()
  },
})

/** The processes of a browser, its own among them. */
export async function processesOf(browser: Browser): Promise<Process[]> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.map(({ type, id }) => ({ type, pid: id }))
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended with the one before.
  }
}

import { readFileSync } from 'node:fs'
import { Key as KeyCode, type WebDriver } from 'selenium-webdriver'
import { beginningWith } from '../e2e/site.ts'
import type { Engine, Key } from './engine.ts'

const codes: Record<Key | 'Control', string> = {
  Control: KeyCode.CONTROL,
  Enter: KeyCode.ENTER,
  Escape: KeyCode.ESCAPE,
  k: 'k',
}

/** A browser by the classic WebDriver, which does not tell what pages complain of. */
export class WebDriverEngine implements Engine {
  readonly name: string
  readonly build = beginningWith(readFileSync(new URL('listening.js', import.meta.url), 'utf8'))
  readonly #session: WebDriver
  readonly #end: () => Promise<void>

  constructor(name: string, session: WebDriver, end: () => Promise<void>) {
    this.name = name
    this.#session = session
    this.#end = end
  }

  open(address: string): Promise<void> {
    return this.#session.get(address)
  }

  reload(): Promise<void> {
    return this.#session.navigate().refresh()
  }

  back(): Promise<void> {
    return this.#session.navigate().back()
  }

  async clickAt(x: number, y: number): Promise<void> {
    const at = { x: Math.round(x), y: Math.round(y) }
    await this.#session
      .actions()
      .move({ ...at, duration: 0 })
      .click()
      .perform()
  }

  async type(text: string): Promise<void> {
    await this.#session.actions().sendKeys(text).perform()
  }

  async press(key: Key, held?: 'Control'): Promise<void> {
    const actions = this.#session.actions()
    if (held) actions.keyDown(codes[held])
    actions.sendKeys(codes[key])
    if (held) actions.keyUp(codes[held])
    await actions.perform()
  }

  inPage<Made>(act: (given: string) => Made, given = ''): Promise<Awaited<Made>> {
    return this.#session.executeScript(act, given)
  }

  complaints(): Promise<readonly string[]> {
    return this.inPage((): string[] => JSON.parse(sessionStorage.getItem('complaints') ?? '[]'))
  }

  async screenshot(): Promise<Uint8Array> {
    return Buffer.from(await this.#session.takeScreenshot(), 'base64')
  }

  close(): Promise<void> {
    return this.#end()
  }
}

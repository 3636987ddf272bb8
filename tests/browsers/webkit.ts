import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Builder, type WebDriver } from 'selenium-webdriver'
import { debianPackages, ensureProgram, type Missing, type Program } from '../programs.ts'
import { type Engine, windowSize } from './engine.ts'
import { openScreen, type Screen } from './screen.ts'
import { WebDriverEngine } from './webdriver.ts'

const driver: Program = {
  name: 'WebKitWebDriver',
  wish: 'WEBKIT_DRIVER_PATH',
  commands: ['WebKitWebDriver'],
  install: { debian: debianPackages('webkit2gtk-driver') },
}

const browser: Program = {
  name: 'MiniBrowser of WebKitGTK',
  wish: 'WEBKIT_BROWSER_PATH',
  commands: ['MiniBrowser'],
  places: () =>
    foldersIn('/usr/lib')
      .flatMap(foldersIn)
      .filter((folder) => folder.includes('/webkit2gtk-4.'))
      .map((folder) => join(folder, 'MiniBrowser')),
  install: { debian: debianPackages('webkit2gtk-driver') },
}

/** WebKit as GTK has it, by WebDriver. */
export async function openWebKit(): Promise<Engine | Missing> {
  const driverFound = ensureProgram(driver)
  if ('reason' in driverFound) return driverFound
  const browserFound = ensureProgram(browser)
  if ('reason' in browserFound) return browserFound
  const screen = await openScreen()
  if ('reason' in screen) return screen
  const { port, end } = await startDriver(driverFound.path, screen)
  try {
    const session = await new Builder()
      .disableEnvironmentOverrides()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browserFound.path, args: ['--automation'] },
      })
      .build()
    await fitWindow(session)
    const version = (await session.getCapabilities()).getBrowserVersion() ?? ''
    return new WebDriverEngine(`WebKitGTK ${version}`, session, end)
  } catch (error) {
    await end()
    throw error
  }
}

async function startDriver(
  path: string,
  screen: Screen,
): Promise<{ port: number; end: () => Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), 'takeaways-webkit-'))
  const port = await freePort()
  const server = spawn(path, [`--port=${port}`], {
    // What GTK says of the machine is of no interest here.
    stdio: 'ignore',
    // Else, without a graphics card, screenshots are black or never come.
    env: { ...process.env, ...homeAt(home), DISPLAY: screen.display, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  })
  const kill = () => server.kill()
  process.once('exit', kill)
  // The browser goes with its driver.
  const end = async () => {
    kill()
    screen.close()
    // Its last process may still be writing.
    await rm(home, { recursive: true, force: true, maxRetries: 20 })
  }
  if (await isListening(port)) return { port, end }
  await end()
  throw new Error(`${path} does not listen`)
}

/** Nothing of an earlier run, nor of whoever runs it. */
function homeAt(folder: string): Record<string, string> {
  return { HOME: folder, XDG_CACHE_HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder }
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function isListening(port: number): Promise<boolean> {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null)
    if (answer?.ok) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}

/** A window is asked for with its frame and bars, which differ. */
async function fitWindow(session: WebDriver): Promise<void> {
  const window = session.manage().window()
  await window.setRect({ x: 0, y: 0, ...windowSize })
  const [width = 0, height = 0] = await session.executeScript<number[]>(() => [innerWidth, innerHeight])
  await window.setRect({
    width: 2 * windowSize.width - width,
    height: 2 * windowSize.height - height,
  })
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name))
  } catch {
    return []
  }
}

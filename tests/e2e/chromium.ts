import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

export type Facts = {
  /** CHROMIUM_PATH, or null when it is not set. */
  wished: { path: string; exists: boolean } | null
  /** The first chromium or chrome on PATH. */
  system: string | null
  /** Playwright's own browser, if it was downloaded. */
  own: string | null
  isRootOnDebian: boolean
  /** Ways of installing that were used already and brought no browser. */
  tried: readonly Way[]
}

type Way = 'debian' | 'playwright'
type Decision = { use: string } | { install: Way } | { reason: string }

export function decide({ wished, system, own, isRootOnDebian, tried }: Facts): Decision {
  if (wished && !wished.exists) return { reason: `CHROMIUM_PATH names no file: ${wished.path}` }
  const path = wished?.path ?? system ?? own
  if (path) return { use: path }
  if (isRootOnDebian && !tried.includes('debian')) return { install: 'debian' }
  if (!tried.includes('playwright')) return { install: 'playwright' }
  return { reason: 'No Chromium was found and none could be installed: set CHROMIUM_PATH to one.' }
}

/** Finds a Chromium, installs one if there is none, and otherwise says why in one line. */
export function ensureChromium(): { path: string } | { reason: string } {
  const tried: Way[] = []
  for (;;) {
    const decision = decide(gatherFacts(tried))
    if ('use' in decision) return { path: decision.use }
    if ('reason' in decision) return decision
    tried.push(decision.install)
    spawnSync(commands[decision.install], { stdio: 'inherit', shell: true })
  }
}

const commands: Record<Way, string> = {
  debian: 'apt-get update && apt-get install -y chromium',
  playwright: 'npx playwright install chromium',
}

export const isRoot = process.getuid?.() === 0

function gatherFacts(tried: readonly Way[]): Facts {
  const wish = process.env.CHROMIUM_PATH
  const own = chromium.executablePath()
  return {
    wished: wish ? { path: wish, exists: isProgram(wish) } : null,
    system: findOnPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']),
    own: isProgram(own) ? own : null,
    isRootOnDebian: isRoot && isDebian(),
    tried,
  }
}

function findOnPath(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name)).find(isProgram)
    if (found) return found
  }
  return null
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

// Not Ubuntu and its kin: their chromium package is a pointer to a snap.
function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

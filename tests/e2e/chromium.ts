import { chromium } from '@playwright/test'
import { debianPackages, ensureProgram, type Missing, type Program } from '../programs.ts'

/** Chromium without what draws windows: pages run in it as they do in the other, in half the time. */
const withoutWindows: Program = {
  name: 'Chromium without windows',
  wish: 'CHROMIUM_PATH',
  commands: ['chromium-headless-shell'],
  install: { debian: debianPackages('chromium-headless-shell') },
}

const program: Program = {
  name: 'Chromium',
  wish: 'CHROMIUM_PATH',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  // Playwright's own, if it was downloaded.
  places: () => [chromium.executablePath()],
  install: { debian: debianPackages('chromium'), download: 'npx playwright install chromium' },
}

/** Finds a Chromium, installs one if there is none, and otherwise says why in one line. */
export function ensureChromium(): { path: string } | Missing {
  return ensureProgram(program)
}

/** The same, one without windows by preference. */
export function ensureFastChromium(): { path: string } | Missing {
  const found = ensureProgram(withoutWindows)
  return 'path' in found || found.isWished ? found : ensureChromium()
}

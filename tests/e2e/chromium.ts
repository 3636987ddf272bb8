import { chromium } from '@playwright/test'
import { debianPackages, ensureProgram, type Missing, type Program } from '../programs.ts'

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

import { defineConfig } from '@playwright/test'
import { ensureFastChromium } from './tests/e2e/chromium.ts'
import { isRoot } from './tests/programs.ts'

const found = ensureFastChromium()
if ('reason' in found) {
  console.error(found.reason)
  // Not a throw: that would bury the line in a stack trace.
  process.exit(1)
}
// Every worker reads this file again; they need not search.
process.env.CHROMIUM_PATH = found.path

const port = 41739

export default defineConfig({
  testDir: 'tests',
  // The faults in their short form; `npm run test:faults` has the long one.
  testMatch: ['e2e/**/*.spec.ts', 'faults/**/*.spec.ts'],
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  // Generous because the machine may be busy; a green test never uses it up.
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    // It would answer in place of what a test puts on the way; offline.spec.ts lets it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: found.path,
      // Chromium refuses to start as root with its sandbox on.
      chromiumSandbox: !isRoot,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: `npx vite preview --port ${port}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
})

import { defineConfig } from '@playwright/test'
import base from './playwright.config.ts'

// Workers inherit it. tests/faults/extent.ts reads it.
process.env.FAULTS ??= 'long'

const port = 41740

// The fault matrix in its long form, one test at a time: its tabs share the machine. Spread, because what is given as a
// second argument is added to the base, and two servers would start.
export default defineConfig({
  ...base,
  testDir: 'tests/faults',
  fullyParallel: false,
  workers: 1,
  timeout: 20 * 60_000,
  // A page of 500 takeaways is drawn again for each change in another tab.
  expect: { timeout: 60_000 },
  reporter: [
    ['list'],
    ['./tests/faults/figures.ts'],
    ['json', { outputFile: '.cache/playwright-faults.json' }],
  ],
  use: { ...base.use, baseURL: `http://localhost:${port}` },
  webServer: {
    command: `npx vite preview --port ${port}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
})

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureFastChromium } from '../tests/e2e/chromium.ts'
import { totals } from './totals.ts'

const reports = { vitest: '.cache/vitest.json', playwright: '.cache/playwright.json' }

const steps: { name: string; run: () => boolean }[] = [
  { name: 'check', run: () => runScript('check') },
  { name: 'build', run: () => runScript('build') },
  { name: 'size', run: () => runScript('size') },
  { name: 'bench', run: () => runScript('bench:short') },
  { name: 'finding a browser', run: findBrowser },
  { name: 'e2e', run: () => runScript('e2e') },
]

function runScript(script: string): boolean {
  // One string, because npm is a .cmd file on Windows and those need a shell.
  return spawnSync(`npm run ${script}`, { stdio: 'inherit', shell: true }).status === 0
}

function findBrowser(): boolean {
  const found = ensureFastChromium()
  if ('reason' in found) {
    console.error(found.reason)
    return false
  }
  process.env.CHROMIUM_PATH = found.path
  return true
}

function readReport(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

mkdirSync('.cache', { recursive: true })
// What an earlier run left must not be counted as this one's.
for (const file of Object.values(reports)) rmSync(file, { force: true })

const stopped = steps.find((step) => !step.run())
if (stopped) {
  console.log(`\nStopped at: ${stopped.name}`)
  process.exitCode = 1
}
const { passed, failed } = totals(readReport(reports.vitest), readReport(reports.playwright))
console.log(`${passed} passed, ${failed} failed`)

import { mkdirSync, writeFileSync } from 'node:fs'
import { Site } from '../e2e/site.ts'
import type { Missing } from '../programs.ts'
import type { Engine } from './engine.ts'
import { hearing } from './hearing.ts'
import { mainJourney } from './main-journey.ts'
import { openChromium, openFirefox } from './puppeteer.ts'
import { Reader } from './reader.ts'
import { openWebKit } from './webkit.ts'

const engines: { name: string; open: () => Promise<Engine | Missing> }[] = [
  { name: 'Firefox', open: openFirefox },
  { name: 'Chromium', open: openChromium },
  { name: 'WebKit', open: openWebKit },
]
const steps = [hearing, ...mainJourney]

interface Outcome {
  status: 'passed' | 'failed' | 'skipped'
  line: string
}

const site = new Site()
await site.start()
const outcomes: Outcome[] = []
for (const { name, open } of engines) {
  const opened = await open().catch((error: unknown) => ({ reason: wordsOf(error), isWished: true }))
  outcomes.push('reason' in opened ? leftOut(name, opened) : await walk(opened))
}
await site.stop()

console.log(`\n${outcomes.map(({ line }) => line).join('\n')}`)
const has = (status: Outcome['status']) => outcomes.some((outcome) => outcome.status === status)
if (has('failed') || !has('passed')) process.exitCode = 1

/** An engine that was asked for, or is there and does not start, is a failure. */
function leftOut(name: string, { reason, isWished }: Missing): Outcome {
  const status = isWished ? 'failed' : 'skipped'
  return { status, line: `${name}: ${status}. ${reason}` }
}

async function walk(engine: Engine): Promise<Outcome> {
  console.log(`\n${engine.name}`)
  site.build = engine.build
  const reader = new Reader(engine, site.origin)
  try {
    for (const { name, go } of steps) {
      const start = performance.now()
      try {
        await inTime(go(reader).then(() => reader.hears()))
      } catch (error) {
        console.log(`  ✗ ${name}\n${wordsOf(error)}`)
        const seen = await saveScreenshot(engine).catch(wordsOf)
        return { status: 'failed', line: `${engine.name}: failed at “${name}”, see ${seen}` }
      }
      console.log(`  ✓ ${name} (${Math.round(performance.now() - start)} ms)`)
    }
  } finally {
    await engine.close()
  }
  return { status: 'passed', line: `${engine.name}: ${steps.length} steps passed` }
}

/** Where it is. */
async function saveScreenshot(engine: Engine): Promise<string> {
  const file = `test-results/${engine.name.toLowerCase().replaceAll(' ', '-')}.png`
  mkdirSync('test-results', { recursive: true })
  writeFileSync(file, await inTime(engine.screenshot()))
  return file
}

/** A step waits for what it sees by itself; this is for an engine that does not answer any more. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error('expected an answer of the engine\nsaw none for two minutes')),
      120_000,
    )
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

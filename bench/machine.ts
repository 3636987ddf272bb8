import { readFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { openBrowser } from './browser/chromium.ts'

const packages = ['minisearch', 'flexsearch', 'crossfilter2', 'itemsjs', 'react', 'vite']

/** What was measured on, as a Markdown list. */
export async function describeMachine(withBrowser: boolean): Promise<string> {
  const cores = cpus()
  const versions = packages.map((name) => {
    const { version }: { version: string } = JSON.parse(
      readFileSync(`node_modules/${name}/package.json`, 'utf8'),
    )
    return `${name} ${version}`
  })
  return [
    `- ${new Date().toISOString().slice(0, 10)}`,
    `- ${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, load ${loadavg()[0]?.toFixed(1)} at the end`,
    `- Node ${process.versions.node}${withBrowser ? `, Chromium ${await browserVersion()}` : ''}`,
    `- ${versions.join(', ')}`,
  ].join('\n')
}

async function browserVersion(): Promise<string> {
  const browser = await openBrowser()
  try {
    return browser.version()
  } finally {
    await browser.close()
  }
}

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build as buildSite } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { buildsToKeep, formerBuilds } from '../build/former-builds.ts'
import { filesToKeep, type KeptFile } from '../build/offline.ts'

const kept = (url: string, size: number): KeptFile => ({ url, size, revision: 'abc' })
const library = (size: number) => [
  kept('assets/index-1.js', 900_000),
  kept('shell.html', 3000),
  kept('data/index.json', 9_000_000),
  kept('data/harbour.json', size),
  kept('talks/tides.html', 20_000),
]

test('notes and pages of up to 5 MB are kept with the app', () => {
  expect(filesToKeep(library(4_980_000))).toEqual(library(4_980_000))
})

test('of more, the notes come when they are asked for, and pages are drawn from them', () => {
  const files = filesToKeep(library(4_980_001))
  expect(files.map(({ url }) => url)).not.toContain('talks/tides.html')
  expect(files.filter(({ isLate }) => isLate).map(({ url }) => url)).toEqual(['data/harbour.json'])
})

const day = (at: number) => new Date(Date.UTC(2031, 0, at)).toISOString()
const build = (at: number, ...files: string[]) => ({
  date: day(at),
  files: files.length > 0 ? files : [`${at}.js`],
})

test('the last three builds are remembered however old they are', () => {
  const former = [build(-400), build(-500), build(-600)]
  expect(buildsToKeep(build(1), former)).toEqual([build(1), build(-400), build(-500)])
})

test('older ones are for 90 days, and never more than fifty', () => {
  const former = Array.from({ length: 120 }, (_, at) => build(120 - at))
  expect(buildsToKeep(build(121), former).at(-1)).toEqual(build(72))
  const rare = former.filter((_, at) => at % 10 === 0)
  expect(buildsToKeep(build(121), rare).at(-1)).toEqual(build(40))
  expect(buildsToKeep(build(130), rare).at(-1)).toEqual(build(40))
  expect(buildsToKeep(build(131), rare).at(-1)).toEqual(build(50))
})

test('the same build made twice is one', () => {
  const former = [build(2, 'a.js', 'b.js'), build(1, 'a.js')]
  expect(buildsToKeep(build(3, 'a.js', 'b.js'), former)).toEqual([build(3, 'a.js', 'b.js'), build(1, 'a.js')])
})

test('a build leaves the scripts of those before it where they were, and nothing else of them', async () => {
  const root = mkdtempSync(join(tmpdir(), 'former-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  writeFileSync(join(root, 'index.html'), '<script type="module" src="/main.js"></script>')
  const scripts: string[] = []
  for (const words of ['one', 'two', 'two', 'three', 'four']) {
    writeFileSync(join(root, 'main.js'), `document.title = '${words}'`)
    await buildSite({ root, configFile: false, logLevel: 'silent', plugins: [formerBuilds()] })
    const made = readdirSync(join(root, 'dist/assets'))
    expect(made).toEqual(expect.arrayContaining(scripts))
    scripts.splice(0, Infinity, ...made)
    writeFileSync(join(root, 'dist/old.html'), '')
  }
  expect(scripts).toHaveLength(4)
  await buildSite({ root, configFile: false, logLevel: 'silent', plugins: [formerBuilds()] })
  expect(readdirSync(join(root, 'dist')).sort()).toEqual(['assets', 'builds.json', 'index.html'])
})

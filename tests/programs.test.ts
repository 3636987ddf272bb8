import { expect, test } from 'vitest'
import { decide, type Facts, type Program } from './programs.ts'

const nothing: Facts = { wished: null, system: null, own: null, isRootOnDebian: false, tried: [] }

const chromium: Program = {
  name: 'Chromium',
  wish: 'CHROMIUM_PATH',
  commands: ['chromium'],
  install: { debian: 'apt-get install chromium', download: 'npx playwright install chromium' },
}
const firefox: Program = {
  name: 'Firefox',
  wish: 'FIREFOX_PATH',
  commands: ['firefox'],
  install: { debian: 'apt-get install firefox-esr' },
}

test('a wished browser goes before a system one, and that before our own', () => {
  const all: Facts = {
    ...nothing,
    wished: { path: '/my/chromium', exists: true },
    system: '/usr/bin/chromium',
    own: '/own/chrome',
  }
  expect(decide(chromium, all)).toEqual({ use: '/my/chromium' })
  expect(decide(chromium, { ...all, wished: null })).toEqual({ use: '/usr/bin/chromium' })
  expect(decide(chromium, { ...all, wished: null, system: null })).toEqual({ use: '/own/chrome' })
})

test('a wish that does not exist is refused, not replaced', () => {
  const wished = { path: '/gone', exists: false }
  expect(decide(chromium, { ...nothing, wished, system: '/usr/bin/chromium' })).toEqual({
    reason: 'CHROMIUM_PATH names no file: /gone',
    isWished: true,
  })
  expect(decide(firefox, { ...nothing, wished, isRootOnDebian: true })).toEqual({
    reason: 'FIREFOX_PATH names no file: /gone',
    isWished: true,
  })
})

test('without a browser: first the system package, then a download, then one clear line', () => {
  const root: Facts = { ...nothing, isRootOnDebian: true }
  expect(decide(chromium, root)).toEqual({ install: 'debian' })
  expect(decide(chromium, { ...root, tried: ['debian'] })).toEqual({ install: 'download' })
  expect(decide(chromium, nothing)).toEqual({ install: 'download' })
  expect(decide(chromium, { ...root, tried: ['debian', 'download'] })).toEqual({
    reason: expect.stringMatching(/^No Chromium was found.*CHROMIUM_PATH.*$/),
    isWished: false,
  })
})

test('what only Debian has is installed there, and elsewhere one line says what is missing', () => {
  const missing = {
    reason: 'No Firefox was found and none could be installed: set FIREFOX_PATH to one.',
    isWished: false,
  }
  expect(decide(firefox, { ...nothing, isRootOnDebian: true })).toEqual({ install: 'debian' })
  expect(decide(firefox, { ...nothing, isRootOnDebian: true, tried: ['debian'] })).toEqual(missing)
  expect(decide(firefox, nothing)).toEqual(missing)
})

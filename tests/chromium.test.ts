import { expect, test } from 'vitest'
import { decide, type Facts } from './e2e/chromium.ts'

const nothing: Facts = { wished: null, system: null, own: null, isRootOnDebian: false, tried: [] }

test('a wished browser goes before a system one, and that before our own', () => {
  const all: Facts = {
    ...nothing,
    wished: { path: '/my/chromium', exists: true },
    system: '/usr/bin/chromium',
    own: '/own/chrome',
  }
  expect(decide(all)).toEqual({ use: '/my/chromium' })
  expect(decide({ ...all, wished: null })).toEqual({ use: '/usr/bin/chromium' })
  expect(decide({ ...all, wished: null, system: null })).toEqual({ use: '/own/chrome' })
})

test('a wish that does not exist is refused, not replaced', () => {
  const wished = { path: '/gone', exists: false }
  expect(decide({ ...nothing, wished, system: '/usr/bin/chromium' })).toEqual({
    reason: 'CHROMIUM_PATH names no file: /gone',
  })
})

test('without a browser: first the system package, then a download, then one clear line', () => {
  const root: Facts = { ...nothing, isRootOnDebian: true }
  expect(decide(root)).toEqual({ install: 'debian' })
  expect(decide({ ...root, tried: ['debian'] })).toEqual({ install: 'playwright' })
  expect(decide(nothing)).toEqual({ install: 'playwright' })
  const last = decide({ ...root, tried: ['debian', 'playwright'] })
  expect(last).toEqual({ reason: expect.stringMatching(/^No Chromium was found.*CHROMIUM_PATH.*$/) })
})

import { expect, test } from 'vitest'
import { ownScript } from './own-script.ts'

const site = { page: 'https://notes.example/talks/a', base: '/', isDevelopment: false }

test('a script of the build may become a worker', () => {
  expect(ownScript('/assets/worker-1a2b.js', site)).toBe('/assets/worker-1a2b.js')
  expect(ownScript('/docs/assets/w.js', { ...site, base: '/docs/' })).toBe('/docs/assets/w.js')
})

test('and so may the service worker, which stands beside the pages it serves', () => {
  expect(ownScript('/sw.js', site)).toBe('/sw.js')
  expect(ownScript('/docs/sw.js', { ...site, base: '/docs/' })).toBe('/docs/sw.js')
})

test('the development server’s own files may, too, in development', () => {
  const address = '/src/library/reading/worker/worker.ts?worker_file&type=module'
  expect(ownScript(address, { ...site, isDevelopment: true })).toBe(address)
  expect(() => ownScript(address, site)).toThrow('not a script of this site')
})

test.each([
  'https://evil.example/assets/worker.js',
  '//evil.example/assets/worker.js',
  'data:text/javascript,alert(1)',
  'blob:https://notes.example/assets/a.js',
  'javascript:alert(1)//assets/a.js',
  '/assets/../data/notes.js',
  '/data/assets/worker.js',
  '/assets/notes.json',
  '/data/sw.js',
  'https://evil.example/sw.js',
  'https://user@evil.example/assets/worker.js',
])('%s may not', (address) => {
  expect(() => ownScript(address, site)).toThrow(TypeError)
})

test.each(['https://evil.example/w.js', 'data:text/javascript,1', 'blob:https://notes.example/w.js'])(
  'in development %s may not either',
  (address) => {
    expect(() => ownScript(address, { ...site, isDevelopment: true })).toThrow(TypeError)
  },
)

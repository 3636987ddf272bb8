import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { reloadForNewerBuild } from './newer-build.ts'

const reload = vi.fn<() => void>()
let online: string

/** A page of one build, in a browser that keeps things for a tab, or does not. */
function open(script: string, storage: Pick<Storage, 'getItem' | 'setItem'> = createStorage()) {
  reload.mockClear()
  vi.stubGlobal('document', { scripts: [{ src: `https://notes.example/${script}` }] })
  vi.stubGlobal('sessionStorage', storage)
}

function createStorage() {
  const values = new Map<string, string>()
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  }
}

const blocked = {
  getItem: () => {
    throw new DOMException('no storage', 'SecurityError')
  },
  setItem: () => {},
}

beforeEach(() => {
  vi.stubGlobal('window', { location: { reload } })
  vi.stubGlobal('fetch', async () => new Response(online))
})
afterEach(() => void vi.unstubAllGlobals())

test('a page is loaded anew once for each newer build', async () => {
  const storage = createStorage()
  for (const build of ['assets/index-2.js', 'assets/index-3.js']) {
    online = JSON.stringify({ build })
    open('assets/index-1.js', storage)
    expect(await reloadForNewerBuild()).toBe(true)
    expect(reload).toHaveBeenCalledTimes(1)
    open('assets/index-1.js', storage)
    expect(await reloadForNewerBuild()).toBe(false)
    expect(reload).not.toHaveBeenCalled()
  }
})

test('a page of the latest build is not', async () => {
  online = '{"build":"assets/index-1.js"}'
  open('assets/index-1.js')
  expect(await reloadForNewerBuild()).toBe(false)
  expect(reload).not.toHaveBeenCalled()
})

test.each(['', '<!doctype html>', 'null', '{"build":2}'])(
  'nor is one if the server says “%s”',
  async (answer) => {
    online = answer
    open('assets/index-1.js')
    expect(await reloadForNewerBuild()).toBe(false)
  },
)

test('nor without a network', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  open('assets/index-1.js')
  expect(await reloadForNewerBuild()).toBe(false)
})

test.each([
  ['navigate', true],
  ['reload', false],
])('where storage is blocked, what counts is how the page came: by %s', async (type, isReloaded) => {
  online = '{"build":"assets/index-2.js"}'
  open('assets/index-1.js', blocked)
  vi.stubGlobal('performance', { getEntriesByType: () => [{ toJSON: () => ({ type }) }] })
  expect(await reloadForNewerBuild()).toBe(isReloaded)
  expect(reload).toHaveBeenCalledTimes(isReloaded ? 1 : 0)
})

import { expect, test } from 'vitest'
import { loadCode, MissingCode } from './lazy-page.ts'

/** Fails so often, then answers. */
function failing(times: number) {
  let calls = 0
  const load = async () => {
    calls++
    if (calls <= times) throw new TypeError('Failed to fetch dynamically imported module')
    return 'code'
  }
  return { load, calls: () => calls }
}

test('code that does not come is asked for a second time', async () => {
  const { load, calls } = failing(1)
  expect(await loadCode(load)).toBe('code')
  expect(calls()).toBe(2)
})

test('and not a third time: then the failure is one that only the error page acts on', async () => {
  const { load, calls } = failing(3)
  await expect(loadCode(load)).rejects.toThrow(MissingCode)
  expect(calls()).toBe(2)
})

import { expect, test } from 'vitest'
import { loadCode, MissingCode } from './lazy-page.ts'

test('code that fails to come once is asked for again', async () => {
  let asked = 0
  const code = await loadCode(async () => {
    asked++
    if (asked === 1) throw new TypeError('Failed to fetch')
    return 'code'
  })
  expect([code, asked]).toEqual(['code', 2])
})

test('code that does not come is said to be missing, with what the browser said', async () => {
  const cause = new TypeError('Failed to fetch')
  await expect(loadCode(() => Promise.reject(cause))).rejects.toEqual(
    new MissingCode('The code of this page did not come.', { cause }),
  )
})

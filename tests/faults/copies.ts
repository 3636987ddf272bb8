import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from '../e2e/test.ts'

/** What each copy holds as saved, by id, sorted. */
interface Copies {
  local: string[]
  database: string[]
}

/** A tab of the site's origin in which no code of the site runs. */
export async function openGround(context: BrowserContext): Promise<Page> {
  const ground = await context.newPage()
  await ground.goto('/data/takeaways.schema.json')
  return ground
}

/** What is stored, read past the site. */
export async function readCopies(ground: Page): Promise<Copies> {
  return ground.evaluate(async () => {
    const prefix = 'takeaways:1:saved:'
    const isSaved = (value: unknown) =>
      typeof value === 'object' && value !== null && 'isSaved' in value && value.isSaved === true
    const local = Object.entries(localStorage)
      .filter(([key, value]) => key.startsWith(prefix) && isSaved(JSON.parse(value)))
      .map(([key]) => key.slice(prefix.length))
    const records = await new Promise<[IDBValidKey, unknown][]>((resolve, reject) => {
      const opening = indexedDB.open('takeaways')
      // To look must not make one.
      opening.addEventListener('upgradeneeded', () => opening.transaction?.abort())
      opening.addEventListener('error', () => resolve([]))
      opening.addEventListener('success', () => {
        const database = opening.result
        const transaction = database.transaction('saved')
        const keys = transaction.objectStore('saved').getAllKeys()
        const values = transaction.objectStore('saved').getAll()
        transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')))
        transaction.addEventListener('complete', () => {
          database.close()
          resolve(keys.result.map((key, at) => [key, values.result[at]]))
        })
      })
    })
    const database = records
      .filter(([, value]) => isSaved(value))
      .flatMap(([key]) => (typeof key === 'string' ? key : []))
    return { local: local.sort(), database: database.sort() }
  })
}

/** Waits until both copies hold all of these and nothing else, and notes how many either lacks. */
export async function expectInBoth(ground: Page, ids: readonly string[], patience?: number): Promise<void> {
  const wanted = [...ids].sort()
  let copies: Copies = { local: [], database: [] }
  try {
    await expect
      .poll(
        async () => {
          copies = await readCopies(ground)
          return copies
        },
        patience === undefined ? {} : { timeout: patience },
      )
      .toEqual({ local: wanted, database: wanted })
  } finally {
    noteLost('in localStorage', wanted, copies.local)
    noteLost('in IndexedDB', wanted, copies.database)
  }
}

/** Fails when any of these is not found, and when anything else is. */
export function expectAll(where: string, ids: readonly string[], found: readonly string[]): void {
  noteLost(where, ids, found)
  expect([...found].sort()).toEqual([...ids].sort())
}

function noteLost(where: string, wanted: readonly string[], found: readonly string[]): void {
  const lost = wanted.filter((id) => !found.includes(id)).length
  test.info().annotations.push({ type: 'lost', description: `${lost} of ${wanted.length} ${where}` })
}

/** Deletes the database, once nobody has it open any more. */
export async function deleteDatabase(ground: Page): Promise<void> {
  await ground.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('takeaways')
        deleting.addEventListener('success', () => resolve())
        deleting.addEventListener('error', () => reject(deleting.error ?? new Error('not deleted')))
      }),
  )
}

export async function clearLocalStorage(ground: Page): Promise<void> {
  await ground.evaluate(() => localStorage.clear())
}

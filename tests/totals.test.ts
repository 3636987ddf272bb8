import { expect, test } from 'vitest'
import { totals } from '../tools/totals.ts'

const vitest = { numPassedTests: 5, numFailedTests: 1, testResults: [] }
const playwright = { stats: { expected: 3, unexpected: 2, flaky: 0 }, errors: [] }

test('both runners are added up', () => {
  expect(totals(JSON.stringify(vitest), JSON.stringify(playwright))).toEqual({ passed: 8, failed: 3 })
})

test('a runner that never ran counts nothing', () => {
  expect(totals(JSON.stringify(vitest), null)).toEqual({ passed: 5, failed: 1 })
  expect(totals(null, null)).toEqual({ passed: 0, failed: 0 })
})

test('a test file that does not load and an error outside of tests are failures', () => {
  const broken = { ...vitest, testResults: [{ status: 'failed', assertionResults: [] }] }
  const upset = { ...playwright, errors: [{ message: 'no web server' }] }
  expect(totals(JSON.stringify(broken), JSON.stringify(upset))).toEqual({ passed: 8, failed: 5 })
})

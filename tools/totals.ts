type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number }
  errors: unknown[]
}

/** Adds up the JSON reports of both runners; null stands for a runner that did not run. */
export function totals(vitestJson: string | null, playwrightJson: string | null) {
  const vitest: VitestReport | null = vitestJson === null ? null : JSON.parse(vitestJson)
  const playwright: PlaywrightReport | null = playwrightJson === null ? null : JSON.parse(playwrightJson)
  // A file that fails to load has no tests to count, and errors outside of tests belong to none.
  const broken = vitest?.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0)
  const { expected = 0, flaky = 0, unexpected = 0 } = playwright?.stats ?? {}
  return {
    passed: (vitest?.numPassedTests ?? 0) + expected + flaky,
    failed:
      (vitest?.numFailedTests ?? 0) + (broken?.length ?? 0) + unexpected + (playwright?.errors.length ?? 0),
  }
}

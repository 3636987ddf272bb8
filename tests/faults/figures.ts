import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** Prints what each test lost, and of how many. */
export default class Figures implements Reporter {
  onTestEnd(_test: TestCase, { annotations }: TestResult): void {
    for (const { type, description } of annotations)
      if (type === 'lost') console.log(`      lost ${description}`)
  }
}

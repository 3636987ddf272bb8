import { expect, test } from 'vitest'
import { addPolicy, headersFile, policy } from '../build/security.ts'

const page = '<!doctype html>\n<html lang="en">\n  <head>\n    <meta charset="utf-8" /></head></html>'

test('the page and the header file carry the same policy', () => {
  const inPage = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(addPolicy(page))?.[1]
  const inHeader = /Content-Security-Policy: (.*)/.exec(headersFile)?.[1]
  expect(inPage).toBe(policy)
  expect(inHeader).toBe(`${inPage}; frame-ancestors 'none'; upgrade-insecure-requests`)
})

test('the policy is the first element of the head', () => {
  expect(addPolicy(page)).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/)
  expect(() => addPolicy('<html></html>')).toThrow('no <head>')
})

test('the policy lets in no foreign source and no inline script', () => {
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})

test('one policy may name scripts, and nothing may write markup', () => {
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).toMatch(/(?:^|; )trusted-types takeaways#scripts$/)
})

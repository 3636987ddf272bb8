import { ownScript } from './own-script.ts'

/** The part of Trusted Types used here; a Worker takes what the policy returns as it takes a string. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string }
}

declare global {
  interface Window {
    trustedTypes?: TrustedTypes
  }
}

const rules = {
  createScriptURL: (address: string) =>
    ownScript(address, {
      page: window.location.href,
      base: import.meta.env.BASE_URL,
      isDevelopment: import.meta.env.DEV,
    }),
}

/** The site's only policy under Trusted Types: build/security.ts allows it by this name. */
export const scriptPolicy = window.trustedTypes?.createPolicy('takeaways#scripts', rules) ?? rules

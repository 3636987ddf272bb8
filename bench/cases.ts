import type { Result } from './result.ts'
import type { Setting } from './setting.ts'

type Case = (setting: Setting) => Promise<Result[]>

/** What is measured, each in a process of its own. */
export const cases = {
  'ready-to-search': async () => (await import('./cases/ready-to-search.ts')).readyToSearch,
  'index-memory': async () => (await import('./cases/index-memory.ts')).indexMemory,
  queries: async () => (await import('./cases/queries.ts')).queries,
  typos: async () => (await import('./cases/typos.ts')).typos,
  scan: async () => (await import('./cases/scan.ts')).scan,
  'code-size': async () => (await import('./cases/code-size.ts')).codeSize,
  facets: async () => (await import('./cases/facets.ts')).facets,
  'facet-memory': async () => (await import('./cases/facet-memory.ts')).facetMemory,
  'data-format': async () => (await import('./cases/data-format.ts')).dataFormat,
  'first-script': async () => (await import('./cases/first-script.ts')).firstScript,
  'long-list': async () => (await import('./browser/long-list.ts')).longList,
  'first-cards': async () => (await import('./browser/first-cards.ts')).firstCards,
} satisfies Record<string, () => Promise<Case>>
export type CaseName = keyof typeof cases

/** They need a browser and what `npm run build` made. */
export const browserCases: readonly CaseName[] = ['long-list', 'first-cards']

export function isCaseName(name: string): name is CaseName {
  return Object.hasOwn(cases, name)
}

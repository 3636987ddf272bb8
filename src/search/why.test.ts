import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decodeDataset } from '#notes/dataset.ts'
import { createLibrary } from '#notes/library.ts'
import { createFinder } from './finder.ts'
import { parseQuery } from './query.ts'
import { whyFound } from './why.ts'

const shipped: unknown = JSON.parse(readFileSync('public/data/qcon-london-2017.json', 'utf8'))
const library = createLibrary([decodeDataset(shipped)])
const finder = createFinder(library, null)

/** Why a takeaway that begins so is found. */
function reasons(q: string, beginning: string): string[] {
  const found = finder.findNow?.({ query: parseQuery({ q }), saved: [], noted: [], isGrowing: false })
  const takeaway = library.takeaways.find(({ text }) => text.startsWith(beginning))
  if (!found || !takeaway || !found.matchesIn(takeaway.talk).has(takeaway)) throw new Error('Not found')
  return whyFound(takeaway, found.words).map(({ kind, name }) => `${kind}: ${name}`)
}

test.each<[string, string, string[]]>([
  ['latency', 'Low latency', []],
  ['latency', 'Minimise the amount of network hops', ['topic: Latency']],
  ['elixir', 'Elixr is a newer language', ['topic: Elixir']],
  ['quality OR boner', 'Use Domain Driven', ['speaker: Jonas Bonér']],
  ['instagram cython', 'Sometimes migrates', ['title: Scaling Instagram Architecture']],
  ['dokcer volumes', 'ECS does not natively', []],
  ['low latency', 'Focus on message passing', ['title: Low Latency Trading Architecture at LMAX Exchange']],
])('%s: %s', (q, beginning, expected) => {
  expect(reasons(q, beginning)).toEqual(expected)
})

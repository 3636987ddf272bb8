import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decodeDataset } from './dataset.ts'
import { createLibrary } from './library.ts'
import { nearest } from './nearest.ts'

const shipped: unknown = JSON.parse(readFileSync('public/data/qcon-london-2017.json', 'utf8'))
const library = createLibrary([decodeDataset(shipped)])

test.each([
  ['scaling-instagram', 'scaling-instagram-architecture'],
  ['scaling-instagram-infrastructure', 'scaling-instagram-architecture'],
  ['Why We Chose Erlang', 'why-we-chose-erlang-over-vs-java-scala-go-c'],
  ['quality-views', 'using-quality-views-to-tackle-tech-debt'],
  ['from-microlith-to-mircosystems', 'from-microliths-to-microsystems'],
  ['code-deletion-strategic', 'strategic-code-deletion'],
])('the address %s is nearest to %s', (wanted, id) => {
  expect(nearest(library.talks, wanted)[0]?.id).toBe(id)
})

test('every address that exists is nearest to itself', () => {
  for (const { id } of library.talks) expect(nearest(library.talks, id)[0]?.id).toBe(id)
})

test.each(['', 'x', '李智樺', '\ud800', '-'.repeat(5000)])(
  '%j still gets three different talks',
  (wanted) => {
    const found = nearest(library.talks, wanted)
    expect(new Set(found).size).toBe(3)
  },
)

test('a library without talks has nothing near', () => {
  expect(nearest(createLibrary([]).talks, 'scaling')).toEqual([])
})

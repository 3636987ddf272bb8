import { expect, test } from 'vitest'
import { alsoIn } from './also-in.ts'
import { catalogue } from './catalogue.ts'
import { compileNotes } from './compile.ts'
import { createLibrary } from './library.ts'

const text = `
## Boats
- Redis keeps the tides
- Kafka and Redis carry the wind
- Wood floats
- Erlang steers
- Redis once more
## Ropes
- Redis and Kafka, tied together
- Redis ties
## Sails
- Kafka carries wind for days and days
- Redis, redis, redis
- Erlang too
`
const library = createLibrary([
  compileNotes({ conferenceId: 'harbour', files: [{ path: '', text }], topics: catalogue }).dataset,
])
const boats = library.talks[0]

test('a takeaway points to what another talk says about its rarest topic, each to another one', () => {
  const found = boats ? alsoIn(library, boats) : new Map()
  expect([...found].map(([takeaway, other]) => [takeaway.text, other.text])).toEqual([
    ['Redis keeps the tides', 'Redis ties'],
    ['Kafka and Redis carry the wind', 'Redis and Kafka, tied together'],
    ['Erlang steers', 'Erlang too'],
    ['Redis once more', 'Redis, redis, redis'],
  ])
})

test('what more than forty talks mention connects nobody', () => {
  const crowd = Array.from({ length: 41 }, (_, at) => `## Pier ${at}\n- Redis at pier ${at}`).join('\n')
  const { dataset } = compileNotes({
    conferenceId: 'piers',
    files: [{ path: '', text: `${crowd}\n## Crane\n- Erlang\n## Hook\n- Erlang too` }],
    topics: catalogue,
  })
  const piers = createLibrary([dataset])
  expect(piers.talks.map((talk) => alsoIn(piers, talk).size)).toEqual([...Array(41).fill(0), 1, 1])
})

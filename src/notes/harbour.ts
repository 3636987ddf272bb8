import { catalogue } from './catalogue.ts'
import { compileNotes } from './compile.ts'
import { createLibrary } from './library.ts'
import type { Library } from './model.ts'

/** Notes for tests: the takeaways of each talk, under its title, with the topics of the catalogue. */
export function libraryOf(talks: Record<string, readonly string[]>): Library {
  const lines = Object.entries(talks).flatMap(([title, items]) => [
    `## ${title}`,
    ...items.map((item) => `- ${item}`),
  ])
  const files = [{ path: '', text: lines.join('\n') }]
  return createLibrary([compileNotes({ conferenceId: 'harbour', files, topics: catalogue }).dataset])
}

/** A few talks that share topics, and some that share none. */
export const harbour = libraryOf({
  Boats: ['Redis keeps the tides', 'Kafka and Redis', 'Wood floats'],
  Ropes: ['Redis again', 'Hemp is fine'],
  Sails: ['Kafka carries wind', 'Kafka and Redis again', 'Erlang too'],
  Piers: ['Erlang runs the crane'],
  Gulls: [],
})

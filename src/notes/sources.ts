import type { NotesToCompile } from './compile.ts'
import { hashOf } from './ids.ts'
import type { Source } from './model.ts'
import type { Programme } from './programme.ts'
import type { ReadNotes } from './read/model.ts'

/**
 * The notes come first: one source for all files, or one for each author, address and licence they state. The others are
 * numbered in the order the programmes list them.
 */
export function createSources(
  { files, about, programmes = [] }: NotesToCompile,
  reads: readonly ReadNotes[],
  name: string,
) {
  const all: Source[] = []
  const stated = programmes.map(({ notes }) => notes).find((found) => found !== undefined)
  const ofNotes = reads.map(({ facts }) => ({
    author: about?.author ?? stated?.author ?? facts.author,
    url: about?.source ?? stated?.url ?? facts.source,
    licence: about?.licence ?? stated?.licence ?? facts.licence,
  }))
  const keys = ofNotes.map((source) => JSON.stringify(source))
  const sourceOfKey = new Map<string, Source>()
  for (const [at, key] of keys.entries()) {
    if (sourceOfKey.has(key)) continue
    const sharing = files.filter((_, other) => keys[other] === key)
    const title = (sharing.length === 1 ? reads[at]?.title : null) ?? (reads.length === 1 ? null : name)
    const source: Source = {
      id: `s${all.length + 1}`,
      kind: 'notes',
      title: stated?.title ?? title ?? 'Notes',
      author: ofNotes[at]?.author ?? null,
      url: ofNotes[at]?.url ?? null,
      licence: ofNotes[at]?.licence ?? null,
      sha256:
        sharing.length === 1
          ? hashOf(sharing[0]?.text ?? '')
          : hashOf(sharing.map(({ text }) => hashOf(text)).join('\n')),
    }
    sourceOfKey.set(key, source)
    all.push(source)
  }
  const add = (title: string, url: string | null): Source => {
    const source: Source = {
      id: `s${all.length + 1}`,
      kind: 'programme',
      title,
      author: null,
      url,
      licence: null,
      sha256: null,
    }
    all.push(source)
    return source
  }
  return {
    all,
    ofFile: (at: number): Source => sourceOfKey.get(keys[at] ?? '') ?? add(name, null),
    ofProgramme: ({ sources }: Programme) =>
      new Map(Object.entries(sources).map(([key, { title, url }]) => [key, add(title, url)])),
  }
}

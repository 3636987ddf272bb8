import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeDataset } from './dataset.ts'
import { findSaved } from './find-saved.ts'
import { createLibrary } from './library.ts'
import type { Dataset, Takeaway } from './model.ts'
import { createRandom, editLines } from './simulated-edits.ts'

const seed = decodeDataset(JSON.parse(readFileSync('public/data/qcon-london-2017.json', 'utf8')))
const before = createLibrary([seed])

/** What saving a takeaway remembers. */
function savedFrom(takeaway: Takeaway) {
  const { talk } = takeaway
  const at = talk.takeaways.indexOf(takeaway)
  return {
    id: takeaway.id,
    kind: 'takeaway' as const,
    anchor: {
      talk: talk.id,
      title: talk.title,
      exact: takeaway.text,
      prefix: (talk.takeaways[at - 1]?.text ?? '').slice(-32),
      suffix: (talk.takeaways[at + 1]?.text ?? '').slice(0, 32),
    },
  }
}

/** The seed as its author might edit it, with new ids throughout; where each takeaway of before stands now. */
function edit(share: number, random: () => number): { dataset: Dataset; now: Map<string, string> } {
  const now = new Map<string, string>()
  const others = before.takeaways.map(({ text }) => text)
  const talks = seed.talks.map((talk) => {
    const texts = before.talkById.get(talk.id)?.takeaways.map(({ text }) => text) ?? []
    const lines = editLines(texts, share, random, others)
    const takeaways = lines.map(({ text, was }, at) => {
      const old = was === null ? undefined : talk.takeaways[was]
      const id = `${talk.id.slice(0, 40)}-${at}`
      if (old) now.set(old.id, id)
      return { id, text, depth: 0, line: at + 1, topics: [] }
    })
    return { ...talk, takeaways }
  })
  return { dataset: { ...seed, talks, moved: {} }, now }
}

describe('what was saved of the seed', () => {
  test.each([0.1, 0.3, 0.6])(
    'when %d of the lines are edited and all ids are new stands on no wrong line',
    (share) => {
      let found = 0
      let living = 0
      const wrong: string[] = []
      for (let run = 0; run < 20; run++) {
        const { dataset, now } = edit(share, createRandom(run + 1))
        const library = createLibrary([dataset])
        for (const takeaway of before.takeaways) {
          const place = findSaved(savedFrom(takeaway), library)
          const right = now.get(takeaway.id)
          const text = place === null ? null : library.takeawayById.get(place)?.text
          if (right !== undefined) living++
          if (place === right) found += right === undefined ? 0 : 1
          // Another line with the very same words is no wrong one.
          else if (place !== null && text !== takeaway.text) wrong.push(`${takeaway.text} -> ${text}`)
        }
      }
      expect(wrong).toEqual([])
      expect(found / living).toBeGreaterThan(share > 0.5 ? 0.9 : 0.95)
    },
  )

  test('is all there, by id, when nothing was edited', () => {
    expect(
      before.takeaways.filter((takeaway) => findSaved(savedFrom(takeaway), before) !== takeaway.id),
    ).toEqual([])
  })
})

describe('something saved', () => {
  const [takeaway] = before.takeaways
  if (!takeaway) throw new Error('The notes have no takeaway')
  const saved = savedFrom(takeaway)

  test('is found where the notes say it has moved, before anything else', () => {
    const other = before.takeaways.at(-1)
    const library = { ...before, moved: new Map([[saved.id, other?.id ?? '']]) }
    expect(findSaved(saved, library)).toBe(other?.id)
  })

  test('of a talk whose address changed is found by the talk’s title', () => {
    const talks = seed.talks.map((talk) =>
      talk.id === saved.anchor.talk
        ? {
            ...talk,
            id: 'renamed',
            takeaways: talk.takeaways.map((each) => ({ ...each, id: `n-${each.id}` })),
          }
        : talk,
    )
    const library = createLibrary([{ ...seed, talks }])
    expect(findSaved(saved, library)).toBe(`n-${saved.id}`)
    expect(findSaved({ ...saved, id: saved.anchor.talk, kind: 'talk' }, library)).toBe('renamed')
  })

  test('is never looked for in another talk', () => {
    const talks = seed.talks.map((talk) =>
      talk.id === saved.anchor.talk ? { ...talk, takeaways: [] } : { ...talk, takeaways: talk.takeaways },
    )
    const elsewhere = talks.find((talk) => talk.id !== saved.anchor.talk)
    elsewhere?.takeaways.push({ id: 'elsewhere1', text: takeaway.text, depth: 0, line: 1, topics: [] })
    expect(findSaved(saved, createLibrary([{ ...seed, talks }]))).toBeNull()
  })

  test('is nowhere when its conference is gone', () => {
    expect(findSaved(saved, createLibrary([]))).toBeNull()
    expect(findSaved({ ...saved, id: 'x', kind: 'talk' }, createLibrary([]))).toBeNull()
  })
})

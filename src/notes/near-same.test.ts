import fc from 'fast-check'
import { expect, test } from 'vitest'
import { libraryOf } from './harbour.ts'
import type { Talk } from './model.ts'
import { findNearSame } from './near-same.ts'

function talksOf(...talks: string[][]): readonly Talk[] {
  return libraryOf(Object.fromEntries(talks.map((items, at) => [`Talk ${at + 1}`, items]))).talks
}

const found = (...talks: string[][]) =>
  findNearSame(talksOf(...talks)).map((group) => group.map((takeaway) => takeaway?.text ?? null))

test('Two that say the same in other words stand beside each other, and what is only about the same does not', () => {
  expect(
    found(
      ['Keep latency low', 'Feature flags let you deploy without releasing', 'Uses Kafka for events'],
      ['Use Kafka to move the logs', 'Latency must be low', 'Deploying is not releasing: use feature flags'],
    ),
  ).toEqual([
    ['Feature flags let you deploy without releasing', 'Deploying is not releasing: use feature flags'],
    ['Keep latency low', 'Latency must be low'],
  ])
})

test('Spelling, endings, abbreviations and the words of note-taking do not count', () => {
  expect(
    found(
      ['They mentioned tuning garbage collection', 'Optimised behaviours'],
      ['GC tuning again', 'Behavior optimised!'],
    ),
  ).toEqual([
    ['Optimised behaviours', 'Behavior optimised!'],
    ['They mentioned tuning garbage collection', 'GC tuning again'],
  ])
})

test('One word in common is not enough, nor are words of grammar', () => {
  expect(found(['Uses Redis', 'This is what we do'], ['Redis', 'What this is for'])).toEqual([])
})

test('Of three talks one row; within a talk nothing is paired', () => {
  expect(
    found(
      ['Rotate the secrets with Vault', 'Rotate secrets by Vault'],
      ['Hemp'],
      ['Vault rotates secrets'],
      ['Secrets are rotated in Vault'],
    ),
  ).toEqual([
    ['Rotate the secrets with Vault', null, 'Vault rotates secrets', 'Secrets are rotated in Vault'],
  ])
})

test('None stands in two rows, and each row has two or more, whatever the notes say', () => {
  const word = fc.constantFrom(
    'vault',
    'secrets',
    'rotated',
    'latency',
    'low',
    'docker',
    'volumes',
    'the',
    'uses',
  )
  const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
  const talk = fc.array(line, { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(talk, { minLength: 1, maxLength: 4 }), (lines) => {
      const talks = talksOf(...lines)
      const groups = findNearSame(talks)
      const all = groups.flatMap((group) => group.flatMap((takeaway) => takeaway ?? []))
      expect(new Set(all).size).toBe(all.length)
      for (const group of groups) {
        expect(group.filter((takeaway) => takeaway !== null).length).toBeGreaterThan(1)
        expect(group.every((takeaway, at) => takeaway === null || takeaway.talk === talks[at])).toBe(true)
      }
    }),
    { seed: 6, numRuns: 60 },
  )
})

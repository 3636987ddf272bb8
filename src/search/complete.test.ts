import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeDataset } from '#notes/dataset.ts'
import { createLibrary } from '#notes/library.ts'
import { complete } from './complete.ts'
import { createFinder } from './finder.ts'

const shipped: unknown = JSON.parse(readFileSync('public/data/qcon-london-2017.json', 'utf8'))
const values = createFinder(createLibrary([decodeDataset(shipped)]), null).values()
/** Ways to go on where the bar stands. */
const at = (text: string) => complete(text.replace('|', ''), text.indexOf('|'), values)
const texts = (text: string) => at(text).map((way) => way.text)

describe('goes on with', () => {
  test.each([
    ['tec|', 'tech:'],
    ['docker spe|', 'docker speaker:'],
    ['TE|', 'tech:'],
    ['dock|', 'tech:docker '],
    ['tech:dock|', 'tech:docker '],
    ['vault -tech:dock|', 'vault -tech:docker '],
    ['speaker:bon|', 'speaker:jonas-boner '],
    ['speaker:bonér|', 'speaker:jonas-boner '],
    ['idea:sourc|', 'idea:event-sourcing '],
    ['is:|', 'is:saved '],
    ['has:n|', 'has:note '],
    ['track:| vault', 'track:modern-learning-systems  vault'],
  ])('%s: %s', (text, way) => {
    expect(texts(text)).toContain(way)
  })

  test.each(['|', 'a|', 'docker |', 'do|cker', '"low lat|', 'is:x|', 'tech:nosuch|', '20|', 'https://a|'])(
    '%s: nothing',
    (text) => {
      expect(texts(text)).toEqual([])
    },
  )
})

test('the most said comes first, and it says what it is', () => {
  expect(at('tech:|')).toHaveLength(6)
  expect(at('tech:am|')[0]).toMatchObject({ label: 'Amazon ECS', hint: 'technology, 7', caret: 16 })
})

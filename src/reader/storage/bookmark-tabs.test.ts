import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Change, idsIn, keyOf, MemoryStorage, openTab, target } from './memory-storage.ts'

type Step = { tab: 0 | 1; act: 'save' | 'remove' | 'note' | 'hear' | 'hear last'; id: string; now: number }
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    tab: fc.constantFrom(0 as const, 1 as const),
    act: fc.constantFrom(
      'save' as const,
      'remove' as const,
      'note' as const,
      'hear' as const,
      'hear last' as const,
    ),
    id: fc.constantFrom('a', 'b', 'c'),
    now: fc.integer({ min: 0, max: 20 }),
  }),
  { maxLength: 40 },
)

/** Two tabs and the events on their way to each. Of storages that are apart, each learns of the other's by event. */
function openTwoTabs(areApart: boolean) {
  const values = new Map<string, string>()
  const storages = [new MemoryStorage(values), new MemoryStorage(areApart ? new Map() : values)] as const
  const [a, b] = storages
  const tabs = [openTab(a, 'tab a'), openTab(b, 'tab b')] as const
  const coming: [Change[], Change[]] = [[], []]
  a.onChange = (change) => coming[1].push(change)
  b.onChange = (change) => coming[0].push(change)
  const hear = (at: 0 | 1, change: Change | undefined) => {
    if (!change) return
    if (areApart && change.key !== null && change.newValue !== null)
      storages[at].values.set(change.key, change.newValue)
    tabs[at].hear(change)
  }
  const take = ({ tab: at, act, id, now }: Step) => {
    const tab = tabs[at]
    tab.clock.now = now
    if (act === 'save') tab.save(target(id))
    else if (act === 'remove') tab.remove(id)
    else if (act === 'note') tab.writeNote(id, `${now}`)
    else hear(at, act === 'hear' ? coming[at].shift() : coming[at].pop())
  }
  const settle = () => {
    for (let round = 0; coming[0].length + coming[1].length > 0; round++) {
      expect(round).toBeLessThan(1000)
      hear(0, coming[0].shift())
      hear(1, coming[1].shift())
    }
  }
  return { tabs, storages, take, settle }
}

describe('two tabs', () => {
  const runs = { numRuns: 1000, seed: 1 }

  test('lose nothing, however their actions and events mix, late events and wrong clocks included', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { tabs, storages, take, settle } = openTwoTabs(false)
        const expected = new Set<string>()
        for (const step of all) {
          take(step)
          if (step.act === 'save') expected.add(step.id)
          if (step.act === 'remove') expected.delete(step.id)
        }
        settle()
        for (const tab of tabs) expect(idsIn(tab)).toEqual([...expected].sort())
        expect(tabs[0].view()).toEqual(tabs[1].view())
        expect(openTab(storages[0], 'fresh').view()).toEqual(tabs[0].view())
      }),
      runs,
    )
  })

  test('agree in the end though each sees what the other stored only when told', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { tabs, storages, take, settle } = openTwoTabs(true)
        for (const step of all) take(step)
        settle()
        expect(tabs[0].view()).toEqual(tabs[1].view())
        for (const storage of storages) expect(openTab(storage, 'fresh').view()).toEqual(tabs[0].view())
        const removed = new Set(all.flatMap(({ act, id }) => (act === 'remove' ? id : [])))
        const kept = new Set(all.flatMap(({ act, id }) => (act === 'save' && !removed.has(id) ? id : [])))
        expect(idsIn(tabs[0])).toEqual(expect.arrayContaining([...kept]))
      }),
      runs,
    )
  })

  test('hear nothing of other keys and other storages', () => {
    const storage = new MemoryStorage()
    const tab = openTab(storage)
    const other = new MemoryStorage()
    openTab(other).save(target('a'))
    const before = tab.store.getState()
    tab.hear({ key: 'takeaways:1:preferences', newValue: '{}' })
    tab.hear({ key: 'takeaways:2:saved:a', newValue: '{}' })
    tab.receive({ key: keyOf('a'), newValue: other.getItem(keyOf('a')), storageArea: other })
    expect(tab.store.getState()).toBe(before)
  })

  test('put everything back when another page clears the storage', () => {
    const { tabs, storages, settle } = openTwoTabs(false)
    tabs[0].save(target('a'))
    tabs[0].save(target('b'))
    tabs[0].remove('b')
    settle()
    storages[1].clear()
    settle()
    expect(openTab(storages[0], 'fresh').view()).toEqual(tabs[0].view())
    expect([...storages[0].values.keys()].sort()).toEqual([keyOf('a'), keyOf('b')])
  })

  test('put back one value that somebody deletes', () => {
    const { tabs, storages, settle } = openTwoTabs(false)
    tabs[0].save(target('a'))
    settle()
    storages[0].removeItem(keyOf('a'))
    settle()
    expect(storages[0].values.has(keyOf('a'))).toBe(true)
    expect(idsIn(tabs[1])).toEqual(['a'])
  })
})

import { expect, test } from 'vitest'
import { printSavedOrder, savedOrderFrom } from './saved-order.ts'

test.each(['mine', 'talk', 'newest'] as const)('the order “%s” comes back from its address', (order) => {
  expect(savedOrderFrom(printSavedOrder(order))).toBe(order)
})

test('the reader’s own order is not said, and stands for what no order is', () => {
  expect(printSavedOrder('mine')).toEqual({})
  expect(savedOrderFrom({})).toBe('mine')
  expect(savedOrderFrom({ order: 'Talk' })).toBe('mine')
})

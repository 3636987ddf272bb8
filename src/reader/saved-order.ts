/** What the address of the saved page may say. */
export type SavedParameters = Partial<Record<'order', string>>

const orders = ['mine', 'talk', 'newest'] as const

/** The order of what is saved: the reader's own, by talk, or the latest first. */
export type SavedOrder = (typeof orders)[number]

export function savedOrderFrom({ order }: SavedParameters): SavedOrder {
  return orders.find((known) => known === order) ?? 'mine'
}

/** As the address says it: the reader's own is not said. */
export function printSavedOrder(order: SavedOrder): SavedParameters {
  return order === 'mine' ? {} : { order }
}

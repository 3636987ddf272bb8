import { useState } from 'react'

/** A list up to this long is shown whole. */
const shownWhole = 200
/** Of a longer one so much is shown first, and so much more each time. */
const first = 40
const step = 100

/** How much of a list is shown at first. */
export function shownFirst(length: number): number {
  return length <= shownWhole ? length : first
}

/** How much of a list is shown; of a long one ever more, from the start again when `key` is another. */
export function useChunk(length: number, key: string): { shown: number; showMore: () => void } {
  const [state, setState] = useState({ key, shown: first })
  const shown = state.key === key ? state.shown : first
  return {
    shown: length <= shownWhole ? length : Math.min(length, shown),
    showMore: () => setState({ key, shown: shown + step }),
  }
}

import { create } from 'zustand'

/** Something that happened, shown for a while. */
interface Notice {
  text: string
  undo: (() => void) | null
  /** So that the same words twice are two notices. */
  count: number
}

interface Notices {
  shown: Notice | null
  /** Said to assistive technology only: what happened can be seen anyway. It takes nothing away that is shown. */
  said: string
  /** How many there have been. */
  count: number
}

export const useNotices = create<Notices>(() => ({ shown: null, said: '', count: 0 }))

/** Says it to assistive technology. */
export function announce(text: string): void {
  useNotices.setState(({ count }) => ({ said: text, count: count + 1 }))
}

/** Shows and says it, for a while, if wanted with Undo. */
export function notify(text: string, undo: (() => void) | null = null): void {
  useNotices.setState(({ count }) => ({ shown: { text, undo, count }, said: '', count: count + 1 }))
}

export function dismissNotice(): void {
  useNotices.setState({ shown: null })
}

import { create } from 'zustand'

export interface Notice {
  text: string
  /** Said to assistive technology only: what happened can be seen anyway. */
  isQuiet: boolean
  undo: (() => void) | null
  /** So that the same words said twice are two notices. */
  count: number
}

export const useNotice = create<Notice>(() => ({ text: '', isQuiet: true, undo: null, count: 0 }))

function show(notice: Omit<Notice, 'count'>): void {
  useNotice.setState(({ count }) => ({ ...notice, count: count + 1 }))
}

/** Says it to assistive technology. */
export function announce(text: string): void {
  show({ text, isQuiet: true, undo: null })
}

/** Shows and says it, for a while, if wanted with Undo. */
export function notify(text: string, undo: (() => void) | null = null): void {
  show({ text, isQuiet: false, undo })
}

export function dismissNotice(): void {
  show({ text: '', isQuiet: true, undo: null })
}

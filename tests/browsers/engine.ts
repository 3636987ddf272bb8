import type { Build } from '../e2e/site.ts'

/** A browser with one window in a fresh profile, and what a person does with its hands. */
export interface Engine {
  /** As it names itself: `Firefox 153.7.0`. */
  readonly name: string
  /** What the site must serve to it. */
  readonly build: Build
  open(address: string): Promise<void>
  reload(): Promise<void>
  back(): Promise<void>
  /** Presses and releases the mouse at a point of the window's content. */
  clickAt(x: number, y: number): Promise<void>
  /** Types into what has the focus. */
  type(text: string): Promise<void>
  press(key: Key, held?: 'Control'): Promise<void>
  /** Calls a function in the page; it may use nothing from around it. */
  inPage<Made>(act: (given: string) => Made, given?: string): Promise<Awaited<Made>>
  /** All that pages logged as errors, did not catch or were refused by their policy, in the order it came. */
  complaints(): Promise<readonly string[]>
  screenshot(): Promise<Uint8Array>
  close(): Promise<void>
}

export type Key = 'Enter' | 'Escape' | 'k'

/** Room for the filters beside the notes, and for the talks at their other side. */
export const windowSize = { width: 1280, height: 900 }

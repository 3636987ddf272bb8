import type { Dataset } from '#notes/model.ts'

/** Notes the reader added: kept in this browser, with the text they were read from. */
export interface BroughtConference {
  /** That of the conference. */
  id: string
  name: string
  /** In milliseconds since 1970. */
  addedAt: number
  dataset: Dataset
  files: { path: string; text: string }[]
}

export interface BroughtNotes {
  /** The latest first. */
  conferences: readonly BroughtConference[]
  /** How many records are there that cannot be read. */
  unreadable: number
}

/** Every verb rejects with a `KeepingError`. */
export interface BroughtStorage {
  list(): Promise<BroughtNotes>
  /** Takes the place of one with the same id. */
  add(conference: BroughtConference): Promise<void>
  remove(id: string): Promise<void>
  clear(): Promise<void>
  close(): void
}

/** Notes that could not be kept, or what was kept could not be had. The message is one sentence for the reader. */
export class KeepingError extends Error {
  override name = 'KeepingError'
}

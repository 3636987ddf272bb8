import type { FolderToRead, ReadFolder } from './read-folder.ts'

/** Reads the notes of one conference. Rejects with a `ReadingError`. A later call takes the place of one not yet done. */
export type ReadNotes = (
  files: FolderToRead['files'],
  options: Omit<FolderToRead, 'files'>,
) => Promise<ReadFolder>

/** Notes that were not read to their end. The message is for the reader. */
export class ReadingError extends Error {
  override name = 'ReadingError'
  readonly fault: 'slow' | 'failed' | 'superseded'
  constructor(fault: ReadingError['fault'], message: string) {
    super(message)
    this.fault = fault
  }
}

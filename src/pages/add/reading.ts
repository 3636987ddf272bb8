import { useEffect, useRef, useState } from 'react'
import { ReadingError, type ReadNotes } from '#library/reading/model.ts'
import type { ReadFolder } from '#library/reading/read-folder.ts'
import type { FileReport, FolderToCompile } from '#notes/folder.ts'
import type { Problem } from '#notes/read/model.ts'
import { type DraftFile, isBlank, showText } from './draft.ts'
import { longestFile, megabytes } from './incoming.ts'

/** How long typing must pause before the notes are read, in milliseconds. */
const pause = 200

/** The draft as it was last read. */
export interface Read {
  /** Those it was read from. */
  files: readonly DraftFile[]
  /** In short. */
  folder: ReadFolder
}

export interface Reading {
  /** The latest reading that came to its end; null without notes. */
  read: Read | null
  isReading: boolean
  /** Why the latest reading did not come to its end. */
  trouble: string | null
  readAgain: () => void
}

/** Reads the draft as it changes, in the worker. */
export function useReading(files: readonly DraftFile[], readNotes: ReadNotes, isPaused: boolean): Reading {
  const [read, setRead] = useState<Read | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [seen, setSeen] = useState<readonly DraftFile[]>([])
  const [attempt, setAttempt] = useState(0)
  /** The last attempt and its outcome. */
  const latest = useRef<{ files: readonly DraftFile[]; read: Read | null; why: string | null } | null>(null)

  // The clock and the worker that reads.
  useEffect(() => {
    if (isPaused) return
    let isCurrent = true
    const finish = (next: Read | null, why: string | null) => {
      if (!isCurrent) return
      setSeen(files)
      setTrouble(why)
      if (next || why === null) setRead(next)
      latest.current = { files, read: next, why }
      showTexts(files, next)
    }
    const start = async () => {
      const { contents, tooLong } = contentsOf(files)
      if (tooLong) return finish(null, tooLong)
      if (contents.length === 0) return finish(null, null)
      const known = latest.current
      if (known && isSame(known.files, files))
        return finish(known.read && { files, folder: known.read.folder }, known.why)
      try {
        finish({ files, folder: await readNotes(contents, { conferenceId: null, isShort: true }) }, null)
      } catch (error) {
        if (error instanceof ReadingError && error.fault === 'superseded') return
        finish(null, messageOf(error))
      }
    }
    const timer = setTimeout(() => void start(), pause)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [files, readNotes, isPaused, attempt])

  return {
    read,
    isReading: seen !== files,
    trouble: seen === files ? trouble : null,
    readAgain: () => {
      latest.current = null
      setSeen([])
      setAttempt(attempt + 1)
    },
  }
}

/** Whether the same would be read: a file that only got its text shown is the same. */
function isSame(before: readonly DraftFile[], after: readonly DraftFile[]): boolean {
  return (
    before.length === after.length &&
    before.every((file, at) => {
      const other = after[at]
      return (
        other?.path === file.path &&
        (file.bytes ? file.bytes === other.bytes : other.bytes === null && file.text === other.text)
      )
    })
  )
}

/** What there is to read; or why it is too much. */
export function contentsOf(files: readonly DraftFile[]): {
  contents: FolderToCompile['files']
  tooLong: string | null
} {
  const contents = files
    .filter((file) => !isBlank(file))
    .map((file) => ({
      path: pathOf(file),
      bytes: file.bytes ?? new TextEncoder().encode(file.text ?? ''),
    }))
  const long = contents.find(({ bytes }) => bytes.length > longestFile)
  if (!long) return { contents, tooLong: null }
  const name = long.path === '' ? 'What you wrote' : long.path
  return {
    contents,
    tooLong: `${name} has ${megabytes(long.bytes.length)}; a file may have 5 MB. Shorten it, or part it.`,
  }
}

/** What is pasted has no name to say that it is JSON. */
function pathOf({ path, text }: DraftFile): string {
  return path === '' && /^\s*\{\s*"/.test((text ?? '').slice(0, 1000)) ? 'pasted.json' : path
}

export function messageOf(error: unknown): string {
  return error instanceof ReadingError
    ? error.message
    : 'The reader of notes could not be loaded. You may be offline, or the site has changed since you opened it.'
}

/** What a file was used for. */
export function reportOf(read: Read | null, file: DraftFile): FileReport | undefined {
  const before = read?.files.find(({ key }) => key === file.key)
  return before && read?.folder.files.find(({ path }) => path === pathOf(before))
}

/** A problem, with the file it is in. */
export interface PlacedProblem {
  problem: Problem
  file: DraftFile
}

/** Errors before warnings, each in order of files and lines. */
export function problemsOf(read: Read | null, files: readonly DraftFile[]): PlacedProblem[] {
  const placed = files.flatMap((file) =>
    (reportOf(read, file)?.problems ?? []).map((problem) => ({ problem, file })),
  )
  const ofSeverity = (severity: Problem['severity']) =>
    placed
      .filter(({ problem }) => problem.severity === severity)
      .sort((a, b) => a.file.key - b.file.key || a.problem.line - b.problem.line)
  return [...ofSeverity('error'), ...ofSeverity('warning')]
}

/** Brings what came as bytes into the editor, also when it could not be read. */
function showTexts(files: readonly DraftFile[], read: Read | null): void {
  for (const file of files) {
    if (file.text !== null) continue
    const report = reportOf(read, file)
    const text = report?.text ?? (file.bytes && textOf(file.bytes))
    if (text !== null && text !== undefined) showText(file.key, text)
  }
}

/** JSON is shown as it is; null for what is no text. */
function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

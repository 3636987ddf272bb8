import { listed, plural } from '#ui/words.ts'

/** Largest file, in bytes. */
export const longestFile = 5_000_000
const mostFiles = 200

export interface Incoming {
  files: { path: string; bytes: Uint8Array }[]
  /** Why files were left out: a sentence each. */
  refused: string[]
}

interface Found {
  path: string
  file: File
}

/** Files chosen in a dialog or pasted. */
export function readFiles(files: Iterable<File>): Promise<Incoming> {
  return readAll(Array.from(files, (file) => ({ file, path: file.webkitRelativePath || file.name })))
}

/** Files and folders dropped on the page. */
export async function readDropped(data: DataTransfer): Promise<Incoming> {
  // Entries must be asked for before anything is awaited: the browser forgets them.
  const entries = Array.from(data.items, (item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null))
  const loose = Array.from(data.files)
  const known = entries.filter((entry) => entry !== null)
  if (known.length === 0) return readFiles(loose)
  const found: Found[] = []
  for (const entry of known) await collect(entry, found)
  return readAll(found)
}

async function readAll(found: readonly Found[]): Promise<Incoming> {
  const wanted = found.filter(({ path }) => !path.split('/').some((name) => name.startsWith('.')))
  const refused: string[] = []
  if (wanted.length > mostFiles)
    refused.push(`These are ${plural(wanted.length, 'file')}; the first ${mostFiles} were taken.`)
  const files: Incoming['files'] = []
  for (const { path, file } of wanted.slice(0, mostFiles)) {
    if (file.size > longestFile) {
      refused.push(`${path} has ${megabytes(file.size)}; a file may have 5 MB.`)
      continue
    }
    try {
      files.push({ path, bytes: new Uint8Array(await file.arrayBuffer()) })
    } catch {
      refused.push(`${path} could not be opened.`)
    }
  }
  return { files, refused }
}

/** Bytes in words: `6.2 MB`. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

async function collect(entry: FileSystemEntry, found: Found[]): Promise<void> {
  if (found.length > mostFiles) return
  const path = entry.fullPath.replace(/^\//, '')
  if (isFile(entry)) {
    const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)))
    if (file) found.push({ path, file })
  } else if (isFolder(entry)) {
    const reader = entry.createReader()
    for (let batch = await nextOf(reader); batch.length > 0; batch = await nextOf(reader)) {
      for (const inside of batch) await collect(inside, found)
    }
  }
}

/** A folder comes in batches; an empty one is the end. */
function nextOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve([])))
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

/** What came, for assistive technology. */
export function summaryOf({ files }: Incoming): string {
  return files.length > 4 ? plural(files.length, 'file') : listed(files.map(({ path }) => path))
}

import * as v from 'valibot'
import { erasedKey } from '#reader/storage/local-copy.ts'
import { create } from 'zustand'

/** One file of the draft. Its text is what is edited; `bytes` are what came, until the text is changed. */
export interface DraftFile {
  key: number
  /** '' for what was typed or pasted. */
  path: string
  /** Null until it was read, and for what is no text. */
  text: string | null
  bytes: Uint8Array | null
}

interface Draft {
  /** Never none. */
  files: readonly DraftFile[]
  /** Key of the file in the editor. */
  active: number
  /** Whether a reload brings the draft back. */
  keeping: 'kept' | 'too long' | 'blocked'
  /** The draft another tab keeps now in place of this one. */
  elsewhere: string | null
  /** Whether anything was changed since the draft was opened. */
  isTouched: boolean
}

const storageKey = 'takeaways:1:draft'
/** In characters: most of what a browser gives a site belongs to what is saved. */
const longestKept = 2_000_000
/** How long after the last change the draft is written, in milliseconds. */
const quiet = 400

const storedDraft = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ files: v.array(v.object({ path: v.string(), text: v.string() })) }),
)

let lastKey = 0
const useStore = create<Draft>(() => ({
  ...freshDraft([]),
  keeping: 'kept',
  elsewhere: null,
  isTouched: false,
}))
let timer: ReturnType<typeof setTimeout> | undefined

export const useDraft = useStore

function freshDraft(files: readonly { path: string; text: string | null; bytes?: Uint8Array }[]) {
  const given = files.length > 0 ? files : [{ path: '', text: '' }]
  const keyed = given.map(({ path, text, bytes }) => ({ key: ++lastKey, path, text, bytes: bytes ?? null }))
  return { files: keyed, active: keyed[0]?.key ?? 0 }
}

/** Brings the draft back, keeps it, and hears of other tabs. Returns how to stop. */
export function startDraft(): () => void {
  if (useStore.getState().keeping === 'kept' && timer === undefined) showOwn()
  const hear = ({ key, newValue }: StorageEvent) => {
    const { files } = useStore.getState()
    // What another tab added, or threw away, was its own draft.
    if (key === storageKey && newValue === null && !files.every(isBlank)) write(files)
    else if (key === storageKey) useStore.setState({ elsewhere: newValue })
    // The reader deleted everything, in another tab.
    if (key === erasedKey && newValue !== null) replaceFiles([])
  }
  window.addEventListener('storage', hear)
  window.addEventListener('pagehide', keepNow)
  return () => {
    keepNow()
    window.removeEventListener('storage', hear)
    window.removeEventListener('pagehide', keepNow)
  }
}

/** Takes what this tab kept; without that, what any tab kept last. */
function showOwn(): void {
  const [own, shared] = [read('sessionStorage'), read('localStorage')]
  show(own ?? shared)
  if (own === null || own === shared) return
  if (shared === null) write(useStore.getState().files)
  else useStore.setState({ elsewhere: shared })
}

/** Takes what another tab kept. */
export function showStored(): void {
  show(read('localStorage'))
  write(useStore.getState().files)
}

function show(stored: string | null): void {
  const found = v.safeParse(storedDraft, stored)
  useStore.setState({
    ...freshDraft(found.success ? found.output.files : []),
    keeping: 'kept',
    elsewhere: null,
    isTouched: false,
  })
}

export function editText(key: number, text: string): void {
  change(({ files }) => ({
    files: files.map((file) => (file.key === key ? { ...file, text, bytes: null } : file)),
  }))
}

/** The text a file was found to hold; it is no change of it. */
export function showText(key: number, text: string): void {
  change(({ files }) => ({ files: files.map((file) => (file.key === key ? { ...file, text } : file)) }))
}

export function selectFile(key: number): void {
  useStore.setState({ active: key })
}

/**
 * Adds files. One with the path of another takes its place, if nothing was edited there; else, as one of the same path
 * that comes with it, it gets a path of its own.
 */
export function addFiles(added: readonly { path: string; bytes: Uint8Array }[]): void {
  change(({ files }) => {
    const bytesAt = new Map(added.map(({ path, bytes }) => [path, bytes]))
    const kept = files.filter((file) => !isBlank(file) && isEdited(file, bytesAt.get(file.path)))
    const paths = new Set(kept.map(({ path }) => path))
    const fresh = freshDraft(
      added.map(({ path, bytes }) => ({ path: freePath(path, paths), bytes, text: null })),
    )
    return { ...fresh, files: [...kept, ...fresh.files] }
  })
}

/** Whether a file of the draft holds what the file that came for its place does not. */
function isEdited({ text, bytes }: DraftFile, came: Uint8Array | undefined): boolean {
  if (came === undefined) return true
  return bytes === null && text !== new TextDecoder().decode(came).replace(/\r\n?/g, '\n')
}

/** `day-1.md`, and `day-1 (2).md` if that is taken. Takes it. */
function freePath(path: string, taken: Set<string>): string {
  let free = path
  for (let n = 2; taken.has(free); n++) free = path.replace(/(?=\.[^./]*$|$)/, ` (${n})`)
  taken.add(free)
  return free
}

/** Puts other files in place of all. Returns what was there, for `restoreFiles`. */
export function replaceFiles(files: readonly { path: string; text: string }[]): readonly DraftFile[] {
  const before = useStore.getState().files
  change(() => freshDraft(files))
  return before
}

export function removeFile(key: number): readonly DraftFile[] {
  const before = useStore.getState().files
  const left = before.filter((file) => file.key !== key)
  change(({ active }) =>
    left.length === 0
      ? freshDraft([])
      : { files: left, active: active === key ? (left[0]?.key ?? 0) : active },
  )
  return before
}

export function restoreFiles(files: readonly DraftFile[]): void {
  change(() => ({ files, active: files[0]?.key ?? 0 }))
}

export function isBlank({ path, text, bytes }: DraftFile): boolean {
  return path === '' && bytes === null && (text ?? '').trim() === ''
}

function change(step: (draft: Draft) => Partial<Draft>): void {
  useStore.setState((draft) => ({ isTouched: true, ...step(draft) }))
  clearTimeout(timer)
  timer = setTimeout(keepNow, quiet)
}

/** Writes what has not been written. A tab in which nothing changed writes nothing over what another tab wrote. */
function keepNow(): void {
  if (timer === undefined) return
  clearTimeout(timer)
  timer = undefined
  useStore.setState(({ files }) => ({ keeping: write(files), elsewhere: null }))
}

function write(files: readonly DraftFile[]): Draft['keeping'] {
  const texts = files.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]))
  const isEmpty = texts.every(({ path, text }) => path === '' && text === '')
  if (texts.reduce((sum, { text }) => sum + text.length, 0) > longestKept) return 'too long'
  try {
    // For this tab's reload, which must not bring another tab's; and for the next visit.
    for (const storage of [window.sessionStorage, window.localStorage]) {
      if (isEmpty) storage.removeItem(storageKey)
      else storage.setItem(storageKey, JSON.stringify({ files: texts }))
    }
    return 'kept'
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'too long' : 'blocked'
  }
}

function read(storage: 'localStorage' | 'sessionStorage'): string | null {
  try {
    return window[storage].getItem(storageKey)
  } catch {
    return null
  }
}

import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useLibraryIfReady } from '#library/store.ts'
import type { Bookmark } from '#reader/storage/bookmark.ts'
import controls from '#ui/controls.module.css'
import { ImportDialog } from './ImportDialog.tsx'
import styles from './Rail.module.css'

/** Bytes a file may have: it is refused before it is read. */
const largestFile = 50_000_000

/** Brings back what was exported here or elsewhere; nothing changes before the reader has seen what would. */
export function BringBack() {
  const library = useLibraryIfReady()
  const navigate = useNavigate()
  const chooser = useRef<HTMLInputElement>(null)
  const [why, setWhy] = useState<string | null>(null)
  const [incoming, setIncoming] = useState<{ bookmarks: Bookmark[]; problems: string[] } | null>(null)

  const read = async (file: File) => {
    setWhy(null)
    if (file.size > largestFile) {
      setWhy(`${file.name} has ${Math.round(file.size / 1_000_000)} MB; a file may have 50 MB.`)
      return
    }
    try {
      const { readIncoming } = await import('#reader/import/incoming.ts')
      const found = readIncoming(await file.text(), library, Date.now())
      if (found.kind === 'bookmarks') setIncoming(found)
      else if (found.kind === 'shared') void navigate({ to: '/saved', hash: found.fragment })
      else setWhy(`${file.name}: ${found.why}`)
    } catch {
      setWhy(`${file.name} could not be opened.`)
    }
  }
  return (
    <section className={styles.section}>
      <h2>Bring back</h2>
      <p className={styles.hint}>
        A JSON or Readwise file you exported here, or talks you chose in ConClár. You see what it brings
        before anything changes.
      </p>
      {why !== null && (
        <p role="alert" className={styles.problem}>
          {why}
        </p>
      )}
      <div className={styles.actions}>
        <button type="button" className={controls.outlined} onClick={() => chooser.current?.click()}>
          Import
        </button>
      </div>
      <input
        ref={chooser}
        type="file"
        accept=".json,.csv,.txt,application/json,text/csv"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) void read(file)
          // So that the same file can be chosen again.
          target.value = ''
        }}
      />
      {incoming && <ImportDialog {...incoming} onClose={() => setIncoming(null)} />}
    </section>
  )
}

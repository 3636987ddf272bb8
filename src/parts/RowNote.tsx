import { useState } from 'react'
import type { Bookmark } from '#reader/storage/bookmark.ts'
import controls from '#ui/controls.module.css'
import { NoteField } from './NoteField.tsx'
import styles from './RowNote.module.css'

interface RowNoteProps {
  bookmark: Bookmark
  /** What the note is on: `takeaway 3`. */
  name: string
}

/** The reader's note beneath a saved takeaway, and the way to write it. */
export function RowNote({ bookmark, name }: RowNoteProps) {
  const [isWriting, setWriting] = useState(false)
  if (isWriting) {
    return (
      <div className={styles.field}>
        <NoteField bookmark={bookmark} name={name} onLeave={() => setWriting(false)} />
      </div>
    )
  }
  const write = () => setWriting(true)
  if (bookmark.note === '') {
    return (
      <button type="button" className={styles.add} data-key="e" onClick={write}>
        Add a note <span className={controls.hidden}>on {name}</span>
      </button>
    )
  }
  return (
    <p className={styles.note}>
      <span>{bookmark.note}</span>
      <button type="button" data-key="e" onClick={write}>
        Edit <span className={controls.hidden}>the note on {name}</span>
      </button>
    </p>
  )
}

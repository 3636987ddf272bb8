import { useEffect, useRef } from 'react'
import { writeNote } from '#reader/bookmarks.ts'
import type { Bookmark } from '#reader/storage/bookmark.ts'
import styles from './NoteField.module.css'

const longestNote = 20_000

interface NoteFieldProps {
  bookmark: Bookmark
  /** What the note is on: `takeaway 3`. */
  name: string
  /** The element that says where it is from. */
  describedBy?: string
  /** Called when the reader goes on; with it the field has the focus from the start. */
  onLeave?: () => void
}

/** The reader's own words on something saved, stored as they are typed. */
export function NoteField({ bookmark, name, describedBy, onLeave }: NoteFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const isCalled = onLeave !== undefined
  // The document's focus: who asked for the field goes on writing where the note ends.
  useEffect(() => {
    if (!isCalled || !field.current) return
    field.current.focus()
    field.current.setSelectionRange(field.current.value.length, field.current.value.length)
  }, [isCalled])
  return (
    <textarea
      ref={field}
      className={styles.note}
      aria-label={`Note on ${name}`}
      aria-describedby={describedBy}
      placeholder="Add a note"
      rows={1}
      maxLength={longestNote}
      value={bookmark.note}
      data-key="e"
      onChange={(event) => writeNote(bookmark.id, event.target.value, bookmark)}
      onBlur={onLeave}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Escape') currentTarget.closest<HTMLElement>('[data-row]')?.focus()
      }}
    />
  )
}

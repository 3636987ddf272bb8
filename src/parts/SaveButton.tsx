import { Bookmark } from 'lucide-react'
import type { ReactNode } from 'react'
import { restoreBookmark, toggleBookmark, useIsSaved } from '#reader/bookmarks.ts'
import type { BookmarkTarget } from '#reader/storage/bookmark-store.ts'
import { announce, notify } from '#ui/notice.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './SaveButton.module.css'

interface SaveButtonProps {
  target: BookmarkTarget
  /** What it is called, whatever its state: `Save takeaway 3`. */
  label: string
  className?: string | undefined
  children?: ReactNode
}

/** Saves a takeaway or talk, and takes that back. */
export function SaveButton({ target, label, className = styles.mark, children }: SaveButtonProps) {
  const isSaved = useIsSaved(target.id)
  const toggle = () => {
    const removed = toggleBookmark(target)
    if (removed) notify('Removed from saved', () => restoreBookmark(removed))
    else announce('Saved')
  }
  return (
    <button
      type="button"
      className={className}
      aria-pressed={isSaved}
      aria-label={label}
      data-key="b"
      onClick={toggle}
    >
      <Icon of={Bookmark} className={styles.icon} />
      {children}
    </button>
  )
}

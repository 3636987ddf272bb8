import { allBookmarks } from '#reader/bookmarks.ts'
import { applyImport } from '#reader/import/apply.ts'
import { planImport } from '#reader/import/plan.ts'
import type { Bookmark } from '#reader/storage/bookmark.ts'
import controls from '#ui/controls.module.css'
import { Dialog } from '#ui/Dialog.tsx'
import { notify } from '#ui/notice.ts'
import { plural } from '#ui/words.ts'
import styles from './ImportDialog.module.css'

interface ImportDialogProps {
  bookmarks: readonly Bookmark[]
  /** What could not be used: a sentence each. */
  problems: readonly string[]
  onClose: () => void
}

/** So many of each kind are listed. */
const most = 50

/** What an import would change, and the choice to add it or to put it in place of what is saved. */
export function ImportDialog({ bookmarks, problems, onClose }: ImportDialogProps) {
  const { isNew, isKnown, conflicting, removedHere } = planImport(allBookmarks(), bookmarks)
  const apply = (how: 'merge' | 'replace') => {
    const undo = applyImport(bookmarks, how)
    const saved = bookmarks.filter(({ isSaved }) => isSaved).length
    notify(how === 'merge' ? `Added ${isNew.length} of ${saved}` : `Replaced by ${saved}`, undo)
    onClose()
  }
  return (
    <Dialog
      title="What this file brings"
      onClose={onClose}
      footer={
        <>
          <button type="button" className={controls.solid} onClick={() => apply('merge')}>
            Add and merge
          </button>
          <button type="button" className={controls.outlined} onClick={() => apply('replace')}>
            Replace what is saved
          </button>
          <button type="button" className={controls.button} onClick={onClose}>
            Cancel
          </button>
        </>
      }
    >
      <div className={styles.plan}>
        <Part name="New" count={isNew.length} words={isNew.map(wordsOf)} />
        <Part name="Here already" count={isKnown.length} words={[]} />
        <Part
          name="Different here"
          count={conflicting.length}
          hint="Adding keeps the later change, and both texts of a note."
          words={conflicting.map(({ mine }) => wordsOf(mine))}
        />
        <Part
          name="Removed here since"
          count={removedHere.length}
          hint="Adding leaves them removed; replacing brings them back."
          words={removedHere.map(wordsOf)}
        />
        {problems.length > 0 && <Part name="Cannot be used" count={problems.length} words={problems} />}
        <p className={styles.hint}>Either can be undone right afterwards.</p>
      </div>
    </Dialog>
  )
}

function wordsOf({ anchor }: Bookmark): string {
  return anchor.exact
}

interface PartProps {
  name: string
  count: number
  hint?: string
  words: readonly string[]
}

function Part({ name, count, hint, words }: PartProps) {
  if (count === 0) return <p className={styles.none}>{name}: none</p>
  const heading = `${name}: ${plural(count, 'bookmark')}`
  if (words.length === 0) return <p>{heading}</p>
  return (
    <details>
      <summary>{heading}</summary>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <ul>
        {words.slice(0, most).map((text, at) => (
          <li key={at}>
            <bdi dir="auto">{text}</bdi>
          </li>
        ))}
        {words.length > most && <li>and {(words.length - most).toLocaleString('en')} more</li>}
      </ul>
    </details>
  )
}

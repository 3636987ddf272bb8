import { Link } from '@tanstack/react-router'
import { X } from 'lucide-react'
import type { MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Library } from '#notes/model.ts'
import marker from '#parts/marker.module.css'
import { removeBookmark, restoreBookmark, writeNote } from '#reader/bookmarks.ts'
import type { Bookmark } from '#reader/storage/bookmark.ts'
import { notify } from '#ui/notice.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './SavedItem.module.css'

const longestNote = 20_000

interface SavedItemProps {
  bookmark: Bookmark
  library: Library | null
  /** Whether the words are highlighted; else the list marks them in the margin. */
  isPainted: boolean
}

/** One saved takeaway or talk: its words, where they are from, and the reader's note, which is stored as it is typed. */
export function SavedItem({ bookmark, library, isPainted }: SavedItemProps) {
  const { id, kind, anchor } = bookmark
  const takeaway = library?.takeawayById.get(id)
  const talk = kind === 'talk' ? library?.talkById.get(id) : takeaway?.talk
  const isGone = library !== null && !talk
  const name =
    kind === 'talk' ? `talk ${anchor.title}` : `takeaway ${takeaway?.number ?? `“${anchor.exact}”`}`
  const remove = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const item = currentTarget.closest('li')
    const neighbour = item?.nextElementSibling ?? item?.previousElementSibling
    const removed = flushSync(() => removeBookmark(id))
    const next = neighbour?.querySelector('button') ?? document.querySelector('h1')
    next?.focus()
    if (removed) notify('Removed from saved', () => restoreBookmark(removed))
  }
  return (
    <li id={id} className={styles.item}>
      <p className={styles.text}>
        <span className={isPainted ? marker.marker : undefined}>
          <bdi dir="auto">{takeaway?.text ?? anchor.exact}</bdi>
        </span>
      </p>
      <p className={styles.source}>
        {anchor.speakers && `${anchor.speakers}${kind === 'talk' ? '' : ', '}`}
        {kind === 'talk' ? (
          !isGone && (
            <Link to="/talks/$talk" params={{ talk: id }} className={styles.open}>
              Open the talk
            </Link>
          )
        ) : (
          <Link to="/talks/$talk" params={{ talk: talk?.id ?? anchor.talk }} hash={id}>
            {talk?.title ?? anchor.title}
          </Link>
        )}
      </p>
      {isGone && <p className={styles.gone}>The notes changed since: these are the words you saved.</p>}
      <textarea
        aria-label={`Note on ${name}`}
        placeholder="Add a note"
        rows={1}
        maxLength={longestNote}
        value={bookmark.note}
        onChange={(event) => writeNote(id, event.target.value)}
      />
      <button type="button" aria-label={`Remove ${name} from saved`} onClick={remove}>
        <Icon of={X} />
      </button>
    </li>
  )
}

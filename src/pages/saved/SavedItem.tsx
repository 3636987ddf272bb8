import { Link } from '@tanstack/react-router'
import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react'
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import marker from '#parts/marker.module.css'
import { NoteField } from '#parts/NoteField.tsx'
import { removeBookmark, restoreBookmark } from '#reader/bookmarks.ts'
import { notify } from '#ui/notice.ts'
import { Icon } from '#ui/Icon.tsx'
import { makeDraggable } from './dragging.ts'
import type { SavedThing } from './saved-list.ts'
import styles from './SavedItem.module.css'

/** How an item can be moved in the reader's own order. */
export interface Moving {
  isFirst: boolean
  isLast: boolean
  moveBy: (step: 1 | -1) => void
  /** Puts another item beside this one. */
  take: (id: string, side: 'before' | 'after') => void
}

interface SavedItemProps {
  thing: SavedThing
  /** Whether the words are highlighted; else the list marks them in the margin. */
  isPainted: boolean
  /** Null in any other order than the reader's own. */
  moving: Moving | null
}

/** One saved takeaway or talk: its words, where they are from, and the reader's note, which is stored as it is typed. */
export function SavedItem({ thing, isPainted, moving }: SavedItemProps) {
  const { id, bookmark, takeaway, talk, isGone } = thing
  const isTalk = bookmark.kind === 'talk'
  const name = isTalk ? `talk ${thing.talkTitle}` : `takeaway ${takeaway?.number ?? `“${thing.text}”`}`
  // Lines of several talks may have one number.
  const sourceId = useId()
  const remove = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const item = currentTarget.closest('li')
    const neighbour = item?.nextElementSibling ?? item?.previousElementSibling
    const removed = flushSync(() => removeBookmark(id))
    const next = neighbour?.querySelector<HTMLElement>('[data-remove]') ?? document.querySelector('h1')
    next?.focus()
    if (removed) notify('Removed from saved', () => restoreBookmark(removed))
  }
  const { row, grip, side } = useDragging(id, moving)
  return (
    <li
      ref={row}
      id={id}
      tabIndex={-1}
      data-row
      className={[styles.item, moving && styles.movable, side && styles[side]].filter(Boolean).join(' ')}
    >
      {moving && (
        <button
          ref={grip}
          type="button"
          className={styles.grip}
          aria-describedby={sourceId}
          aria-label={`Move ${name}: drag, or use the arrow keys`}
          onKeyDown={(event) => moveByKey(event, moving)}
        >
          <Icon of={GripVertical} />
        </button>
      )}
      <div className={styles.words}>
        <p className={styles.text}>
          <span className={isPainted ? marker.marker : undefined}>
            <bdi dir="auto">{thing.text}</bdi>
          </span>
        </p>
        <p id={sourceId} className={styles.source}>
          {thing.speakers && `${thing.speakers}${isTalk ? '' : ', '}`}
          {isTalk ? (
            talk && (
              <Link to="/talks/$talk" params={{ talk: id }} className={styles.open} data-key="o">
                Open the talk
              </Link>
            )
          ) : (
            <Link
              to="/talks/$talk"
              params={{ talk: talk?.id ?? bookmark.anchor.talk }}
              hash={id}
              data-key="o"
            >
              {thing.talkTitle}
            </Link>
          )}
        </p>
        {isGone && <p className={styles.gone}>Not in the notes any more: these are the words you saved.</p>}
        <NoteField bookmark={bookmark} name={name} describedBy={sourceId} />
      </div>
      <div className={styles.do}>
        {moving && (
          <>
            <button
              type="button"
              aria-label={`Move up ${name}`}
              aria-describedby={sourceId}
              aria-disabled={moving.isFirst}
              onClick={() => moving.moveBy(-1)}
            >
              <Icon of={ArrowUp} />
            </button>
            <button
              type="button"
              aria-label={`Move down ${name}`}
              aria-describedby={sourceId}
              aria-disabled={moving.isLast}
              onClick={() => moving.moveBy(1)}
            >
              <Icon of={ArrowDown} />
            </button>
          </>
        )}
        <button
          type="button"
          data-remove
          data-key="b"
          aria-label={`Remove ${name} from saved`}
          aria-describedby={sourceId}
          onClick={remove}
        >
          <Icon of={X} />
        </button>
      </div>
    </li>
  )
}

function moveByKey(event: KeyboardEvent, { moveBy }: Moving): void {
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
  event.preventDefault()
  moveBy(event.key === 'ArrowUp' ? -1 : 1)
}

/** Refs of the row and its grip, and at which side of it what is held would go. */
function useDragging(id: string, moving: Moving | null) {
  const row = useRef<HTMLLIElement>(null)
  const grip = useRef<HTMLButtonElement>(null)
  const [side, setSide] = useState<'before' | 'after' | null>(null)
  const latest = useRef(moving)
  const canMove = moving !== null
  useEffect(() => {
    latest.current = moving
  }, [moving])

  // The browser's own drag and drop.
  useEffect(() => {
    if (!canMove || !row.current || !grip.current) return
    return makeDraggable(row.current, {
      id,
      handle: grip.current,
      onOver: setSide,
      onDrop: (from, where) => latest.current?.take(from, where),
    })
  }, [id, canMove])
  return { row, grip, side }
}

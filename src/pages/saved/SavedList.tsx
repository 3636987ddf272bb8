import { useState } from 'react'
import { flushSync } from 'react-dom'
import { moveBookmarks } from '#reader/bookmarks.ts'
import { placeBetween, placeOf } from '#reader/order.ts'
import controls from '#ui/controls.module.css'
import { announce } from '#ui/notice.ts'
import { SavedItem } from './SavedItem.tsx'
import type { SavedThing } from './saved-list.ts'
import styles from './SavedPage.module.css'

/** From so many on, saved lines get a mark in the margin: a page that is all yellow marks nothing. */
const tooManyToPaint = 16
/** So many are shown at first, and with each further press. */
const step = 200

interface SavedListProps {
  name: string
  things: readonly SavedThing[]
  /** Whether they stand in the reader's own order, and can be moved. */
  isMovable: boolean
}

/** Saved takeaways or talks; in the reader's own order they can be moved. */
export function SavedList({ name, things, isMovable }: SavedListProps) {
  const [limit, setLimit] = useState(step)
  const isPainted = things.length < tooManyToPaint
  const shown = things.slice(0, limit)

  /** Puts the item at one index before what stands at another now; `things.length` is the end. */
  const move = (from: number, to: number) => {
    const moved = things[from]
    const rest = things.filter((_, at) => at !== from)
    const target = to > from ? to - 1 : to
    if (!moved || target < 0 || target > rest.length || target === from) return
    const placeAt = (at: number) => (rest[at] ? placeOf(rest[at].bookmark) : null)
    const place = placeBetween(placeAt(target - 1), placeAt(target))
    const focused = document.activeElement
    flushSync(() => moveBookmarks(new Map([[moved.bookmark.id, place]])))
    // React moves the row, and the browser takes the focus from what is moved.
    if (focused instanceof HTMLElement) focused.focus()
    announce(`Moved to ${target + 1} of ${things.length}`)
  }

  return (
    <>
      <ul role="list" aria-label={name} className={isPainted ? styles.list : `${styles.list} ${styles.many}`}>
        {shown.map((thing, at) => (
          <SavedItem
            key={thing.bookmark.id}
            thing={thing}
            isPainted={isPainted}
            moving={
              isMovable
                ? {
                    isFirst: at === 0,
                    isLast: at === things.length - 1,
                    moveBy: (by) => move(at, by === 1 ? at + 2 : at - 1),
                    take: (id, side) => {
                      const from = things.findIndex((other) => other.id === id)
                      if (from >= 0) move(from, side === 'before' ? at : at + 1)
                    },
                  }
                : null
            }
          />
        ))}
      </ul>
      {things.length > limit && (
        <button type="button" className={controls.outlined} onClick={() => setLimit(limit + step)}>
          Show {Math.min(step, things.length - limit)} more of {things.length.toLocaleString('en')}
        </button>
      )}
    </>
  )
}

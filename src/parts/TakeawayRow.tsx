import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Takeaway } from '#notes/model.ts'
import { takeawayTarget, useBookmark } from '#reader/bookmarks.ts'
import type { SearchedWord } from '#search/text-plan.ts'
import { whyFound } from '#search/why.ts'
import { listed } from '#ui/words.ts'
import { Blocks } from './Blocks.tsx'
import marker from './marker.module.css'
import { RowNote } from './RowNote.tsx'
import { SaveButton } from './SaveButton.tsx'
import styles from './TakeawayRow.module.css'
import { TakeawayText } from './TakeawayText.tsx'

interface TakeawayRowProps {
  takeaway: Takeaway
  /** Words searched for. */
  words?: readonly SearchedWord[]
  /** Whether the address points at it. */
  isLinked?: boolean
  /** Whether it may stand elsewhere on the page too, where the address points at it. */
  isAside?: boolean
  /** What stands beneath its words. */
  children?: ReactNode
}

/** A takeaway in a list: its number (a link to it), its words, and the way to keep it. */
export function TakeawayRow({
  takeaway,
  words = [],
  isLinked = false,
  isAside = false,
  children,
}: TakeawayRowProps) {
  const bookmark = useBookmark(takeaway.id)
  const classes = [
    styles.row,
    takeaway.depth > 0 && styles.nested,
    isLinked && styles.linked,
    bookmark && styles.saved,
  ]
  return (
    <li
      id={isAside ? undefined : takeaway.id}
      className={classes.filter(Boolean).join(' ')}
      data-depth={takeaway.depth}
      tabIndex={-1}
      data-row
    >
      <Link
        to="/talks/$talk"
        params={{ talk: takeaway.talk.id }}
        hash={takeaway.id}
        activeOptions={{ includeHash: true }}
        className={styles.number}
        aria-label={`Link to takeaway ${takeaway.number}`}
        data-key="o"
      >
        {takeaway.number}
      </Link>
      <div className={styles.text}>
        <span className={bookmark ? marker.marker : undefined}>
          <TakeawayText takeaway={takeaway} words={words} />
        </span>
        {words.length > 0 && <Why takeaway={takeaway} words={words} />}
        <Blocks blocks={takeaway.blocks} under={`takeaway ${takeaway.number}`} />
      </div>
      <SaveButton target={takeawayTarget(takeaway)} label={`Save takeaway ${takeaway.number}`} />
      {bookmark && <RowNote bookmark={bookmark} name={`takeaway ${takeaway.number}`} />}
      {children && <p className={styles.beneath}>{children}</p>}
    </li>
  )
}

/** The topics it was found by, where its words do not name them; what is about the talk, the talk says. */
function Why({ takeaway, words }: { takeaway: Takeaway; words: readonly SearchedWord[] }) {
  const topics = whyFound(takeaway, words).filter(({ kind }) => kind === 'topic')
  if (topics.length === 0) return null
  return <small className={styles.why}>Found by the topic {listed(topics.map(({ name }) => name))}</small>
}

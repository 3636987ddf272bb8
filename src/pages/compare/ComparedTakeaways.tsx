import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Takeaway, Topic } from '#notes/model.ts'
import marker from '#parts/marker.module.css'
import { RowNote } from '#parts/RowNote.tsx'
import { SaveButton } from '#parts/SaveButton.tsx'
import { TakeawayText } from '#parts/TakeawayText.tsx'
import { takeawayTarget, useBookmark } from '#reader/bookmarks.ts'
import controls from '#ui/controls.module.css'
import { capitalised } from '#ui/words.ts'
import styles from './ComparedTakeaways.module.css'

interface ComparedTakeawaysProps {
  takeaways: readonly Takeaway[]
  /** Topics whose words are underlined, in a row that is about them. */
  shared?: readonly Topic[]
  /** How many are shown before the cell is opened. */
  most: number
}

/** The takeaways of one talk in one cell. A long cell folds, but for paper. */
export function ComparedTakeaways({ takeaways, shared, most }: ComparedTakeawaysProps) {
  const [isOpen, setOpen] = useState(false)
  const [first] = takeaways
  if (!first) {
    return (
      <p className={styles.none}>
        <span aria-hidden>–</span>
        <span className={controls.hidden}>{shared ? 'Not mentioned' : 'Nothing else'}</span>
      </p>
    )
  }
  const fitting = countFitting(takeaways, most)
  const folded = takeaways.length - fitting
  return (
    <>
      <ul role="list" className={styles.takeaways}>
        {takeaways.map((takeaway, at) => (
          <ComparedTakeaway
            key={takeaway.id}
            takeaway={takeaway}
            shared={shared}
            isFolded={!isOpen && at >= fitting}
          />
        ))}
      </ul>
      {folded > 0 && (
        <button type="button" className={styles.fold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Show fewer' : `Show ${folded} more`}{' '}
          <span className={controls.hidden}>of {first.talk.title}</span>
        </button>
      )}
    </>
  )
}

/** About three lines of a column. */
const lettersEach = 110

/** How many takeaways are shown of a cell: fewer long ones. It is not folded for the sake of one. */
function countFitting(takeaways: readonly Takeaway[], most: number): number {
  let letters = 0
  const end = takeaways.findIndex(({ text }, at) => {
    letters += text.length
    return at >= most || (at > 0 && letters > most * lettersEach)
  })
  return end < 0 || end === takeaways.length - 1 ? takeaways.length : end
}

interface ComparedTakeawayProps {
  takeaway: Takeaway
  shared: readonly Topic[] | undefined
  isFolded: boolean
}

function ComparedTakeaway({ takeaway, shared, isFolded }: ComparedTakeawayProps) {
  const bookmark = useBookmark(takeaway.id)
  const name = `takeaway ${takeaway.number} of ${takeaway.talk.title}`
  const classes = [styles.takeaway, takeaway.depth > 0 && !shared && styles.nested, isFolded && styles.folded]
  return (
    <li
      className={classes.filter(Boolean).join(' ')}
      tabIndex={-1}
      // The keys go from row to row in sight.
      data-row={isFolded ? undefined : true}
    >
      <Link
        to="/talks/$talk"
        params={{ talk: takeaway.talk.id }}
        hash={takeaway.id}
        className={styles.number}
        aria-label={capitalised(name)}
        data-key="o"
      >
        {takeaway.number}
      </Link>
      <span className={styles.text}>
        <span className={bookmark ? marker.marker : undefined}>
          <TakeawayText takeaway={takeaway} {...(shared && { shared })} />
        </span>
      </span>
      <SaveButton target={takeawayTarget(takeaway)} label={`Save ${name}`} className={styles.save} />
      {bookmark && <RowNote bookmark={bookmark} name={name} />}
    </li>
  )
}

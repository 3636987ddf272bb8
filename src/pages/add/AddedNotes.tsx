import { Link } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import type { BroughtConference } from '#library/brought-model.ts'
import { useBrought } from '#library/store.ts'
import { Callout } from '#ui/Callout.tsx'
import controls from '#ui/controls.module.css'
import { plural } from '#ui/words.ts'
import styles from './AddedNotes.module.css'
import { countsOf, totalOf } from './total.ts'

interface AddedNotesProps {
  onEdit: (conference: BroughtConference) => void
  onRemove: (conference: BroughtConference) => Promise<void>
}

/** What the reader added in this browser. */
export function AddedNotes({ onEdit, onRemove }: AddedNotesProps) {
  const { conferences, unreadable, trouble } = useBrought()
  if (conferences.length === 0 && unreadable === 0 && trouble === null) return null
  const remove = async (event: MouseEvent<HTMLElement>, conference: BroughtConference) => {
    const item = event.currentTarget.closest('li')
    const neighbour = item?.nextElementSibling ?? item?.previousElementSibling
    await onRemove(conference)
    const next = neighbour?.querySelector<HTMLElement>('[data-remove]') ?? document.querySelector('h1')
    next?.focus()
  }
  return (
    <section className={styles.added} aria-labelledby="added-heading">
      <h2 id="added-heading">Added in this browser</h2>
      {trouble !== null && (
        <Callout>{trouble} What you add lasts only while it stands in the editor.</Callout>
      )}
      {unreadable > 0 && (
        <Callout>
          {unreadable === 1 ? 'One conference' : plural(unreadable, 'conference')} kept here cannot be read.
          Nothing was deleted.
        </Callout>
      )}
      <ul role="list" aria-label="Added conferences">
        {conferences.map((conference) => (
          <li key={conference.id}>
            <p>
              <Link to="/" search={{ conf: conference.id }}>
                <bdi dir="auto">{conference.name}</bdi>
              </Link>
              <span>
                {totalOf(countsOf(conference.dataset))}, added {dateOf(conference.addedAt)}
              </span>
            </p>
            <div>
              <button
                type="button"
                className={controls.button}
                aria-label={`Edit ${conference.name}`}
                onClick={() => onEdit(conference)}
              >
                Edit
              </button>
              <button
                type="button"
                className={controls.button}
                aria-label={`Remove ${conference.name}`}
                data-remove
                onClick={(event) => void remove(event, conference)}
              >
                Remove
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function dateOf(time: number): string {
  return new Date(time).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
}

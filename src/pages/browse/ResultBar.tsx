import { Link } from '@tanstack/react-router'
import { ListFilter, X } from 'lucide-react'
import { type RefObject, useEffect, useRef } from 'react'
import type { Found } from '#search/engine.ts'
import { countChosen, isNarrowed, type Query } from '#search/query.ts'
import controls from '#ui/controls.module.css'
import { plural } from '#ui/words.ts'
import { type Choice, choicesOf } from './choices.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './ResultBar.module.css'

interface ResultBarProps {
  query: Query
  found: Found
  labelOf: Parameters<typeof choicesOf>[1]
  totalRef: RefObject<HTMLParagraphElement | null>
  /** A filter was taken off: its chip is gone, the focus needs a place. */
  onRemoved: () => void
  /** Opens the filters, where they are not in sight. */
  onFilters: (() => void) | undefined
}

/** How much was found, and by which choices. */
export function ResultBar({ query, found, labelOf, totalRef, onRemoved, onFilters }: ResultBarProps) {
  const chosen = countChosen(query)
  const bar = useRef<HTMLDivElement>(null)
  useBarHeight(bar)
  return (
    <div className={styles.bar} ref={bar}>
      {onFilters && (
        <button
          type="button"
          className={`${controls.outlined} ${styles.filters}`}
          data-key="f"
          onClick={onFilters}
        >
          <Icon of={ListFilter} />
          {chosen > 0 ? `Filters ${chosen}` : 'Filters'}
        </button>
      )}
      <p role="status" ref={totalRef} tabIndex={-1} className={styles.total}>
        {totalOf(found)}
      </p>
      {choicesOf(query, labelOf).map((choice) => (
        <Chip key={`${choice.facet}:${choice.label}`} choice={choice} onRemoved={onRemoved} />
      ))}
      {isNarrowed(query) && (
        <Link
          to="/"
          className={`${controls.button} ${styles.clear}`}
          aria-label="Clear all filters"
          onClick={onRemoved}
        >
          Clear all
        </Link>
      )}
    </div>
  )
}

/** Tells the page how much of it this bar covers, however many lines its chips take. */
function useBarHeight(bar: RefObject<HTMLElement | null>): void {
  // The browser's own watch over the bar's size, and the root element's style.
  useEffect(() => {
    const { style } = document.documentElement
    if (!bar.current || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([entry]) => {
      style.setProperty('--result-bar', `${entry?.borderBoxSize[0]?.blockSize ?? 0}px`)
    })
    observer.observe(bar.current)
    return () => {
      observer.disconnect()
      style.removeProperty('--result-bar')
    }
  }, [bar])
}

function totalOf(found: Found): string {
  return `${plural(found.takeaways.size, 'takeaway')} in ${plural(found.talks.length, 'talk')}`
}

function Chip({ choice, onRemoved }: { choice: Choice; onRemoved: () => void }) {
  return (
    <span className={styles.chip}>
      <span>
        {choice.facet && <span className={styles.facet}>{choice.facet} </span>}
        {choice.label}
      </span>
      <Link to="/" search={choice.without} aria-label={`Remove filter ${choice.label}`} onClick={onRemoved}>
        <Icon of={X} size={13} />
      </Link>
    </span>
  )
}

import { Link, type LinkProps } from '@tanstack/react-router'
import { ListFilter, X } from 'lucide-react'
import { type RefObject, useEffect, useRef } from 'react'
import { type Choice, choicesOf } from '#search/choices.ts'
import type { Found } from '#search/finder.ts'
import { countChosen, isNarrowed, parseQuery, type Query } from '#search/query.ts'
import controls from '#ui/controls.module.css'
import { plural } from '#ui/words.ts'
import { nameOf } from './choice-name.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './ResultBar.module.css'

interface ResultBarProps {
  found: Found
  /** Where the page shows another query. */
  address: (query: Query) => LinkProps
  totalRef: RefObject<HTMLParagraphElement | null>
  /** A filter was taken off: its chip is gone, the focus needs a place. */
  onRemoved: () => void
  /** Opens the filters, where they are not in sight. */
  onFilters: (() => void) | undefined
  /** Whether larger screens have the filters beside the notes. */
  areFiltersAside?: boolean
}

/** How much was found, and by which choices. */
export function ResultBar({
  found,
  address,
  totalRef,
  onRemoved,
  onFilters,
  areFiltersAside = false,
}: ResultBarProps) {
  const { query } = found
  const chosen = countChosen(query)
  const bar = useRef<HTMLDivElement>(null)
  useBarHeight(bar)
  return (
    <div className={styles.bar} ref={bar} data-commands>
      {onFilters && (
        <button
          type="button"
          className={`${controls.outlined} ${areFiltersAside ? styles.phoneOnly : ''}`}
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
      {choicesOf(query).map((choice, at) => (
        <Chip key={at} choice={choice} found={found} address={address} onRemoved={onRemoved} />
      ))}
      {query.text.trim() !== '' && found.talks.length > 0 && <Order query={query} address={address} />}
      {isNarrowed(query) && (
        <Link
          {...address(parseQuery({}))}
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
  return `${plural(found.takeaways, 'takeaway')} in ${plural(found.talks.length, 'talk')}`
}

interface ChipProps extends Pick<ResultBarProps, 'found' | 'address'> {
  choice: Choice
  onRemoved: () => void
}

function Chip({ choice, found, address, onRemoved }: ChipProps) {
  const { kind, label } = nameOf(choice, found)
  return (
    <span className={styles.chip}>
      <span>
        {kind && <span className={styles.facet}>{kind} </span>}
        {label}
      </span>
      <Link {...address(choice.without)} aria-label={`Remove filter ${label}`} onClick={onRemoved}>
        <Icon of={X} size={13} />
      </Link>
    </span>
  )
}

/** Whether the best talks come first, or all in the order of the library. */
function Order({ query, address }: { query: Query; address: ResultBarProps['address'] }) {
  const other = address({ ...query, isByTalk: !query.isByTalk })
  return (
    <span className={styles.order}>
      {query.isByTalk ? 'By talk' : 'Best first'}
      <Link {...other} replace className={controls.link}>
        {query.isByTalk ? 'Best first' : 'By talk'}
      </Link>
    </span>
  )
}

import type { Takeaway } from '#notes/model.ts'
import { useSaved } from '#reader/bookmarks.ts'
import { plural } from '#ui/words.ts'
import styles from './Strip.module.css'

interface StripProps {
  takeaways: readonly Takeaway[]
  /** Those that match; without it, nothing was asked for and all are alike. */
  matching?: ReadonlySet<Takeaway> | undefined
  /** How the matching ones are shown. */
  match?: 'found' | 'shared'
  size?: 'small' | 'large'
  className?: string | undefined
}

/** A talk as one tick a takeaway: short if nested, dark if it matches, faint if not, yellow if saved. */
export function Strip({ takeaways, matching, match = 'found', size = 'small', className = '' }: StripProps) {
  const saved = useSaved()
  const label = matching
    ? `${[...takeaways].filter((takeaway) => matching.has(takeaway)).length} of ${plural(takeaways.length, 'takeaway')} ${match === 'shared' ? 'on shared topics' : 'match'}`
    : plural(takeaways.length, 'takeaway')
  if (takeaways.length === 0) {
    return <span role="img" aria-label="No takeaways" className={`${styles.none} ${className}`} />
  }
  return (
    <span role="img" aria-label={label} className={`${styles.strip} ${styles[size]} ${className}`}>
      {ticksOf(takeaways).map((ticked) => {
        const [takeaway] = ticked
        const classes = [
          takeaway && takeaway.depth > 0 && styles.nested,
          matching && (ticked.some((each) => matching.has(each)) ? styles[match] : styles.other),
          match === 'found' && ticked.some(({ id }) => saved.has(id)) && styles.saved,
        ]
        return <i key={takeaway?.id} className={classes.filter(Boolean).join(' ')} />
      })}
    </span>
  )
}

const mostTicks = 100

/** A tick for each takeaway; where there are too many, one for a few neighbours. */
function ticksOf(takeaways: readonly Takeaway[]): Takeaway[][] {
  const size = Math.ceil(takeaways.length / mostTicks)
  const count = Math.ceil(takeaways.length / size)
  return Array.from({ length: count }, (_, at) => takeaways.slice(at * size, (at + 1) * size))
}

/** What the ticks mean. */
export function StripKey() {
  return (
    <p className={styles.key}>
      <span>
        <span className={`${styles.strip} ${styles.small}`} aria-hidden>
          <i />
        </span>
        one takeaway
      </span>
      <span>
        <span className={`${styles.strip} ${styles.small}`} aria-hidden>
          <i className={styles.saved} />
        </span>
        saved
      </span>
    </p>
  )
}

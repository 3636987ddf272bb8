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
      {takeaways.map((takeaway) => {
        const classes = [
          takeaway.depth > 0 && styles.nested,
          matching && (matching.has(takeaway) ? styles[match] : styles.other),
          saved.has(takeaway.id) && match === 'found' && styles.saved,
        ]
        return <i key={takeaway.id} className={classes.filter(Boolean).join(' ')} />
      })}
    </span>
  )
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

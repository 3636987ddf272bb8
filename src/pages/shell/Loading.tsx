import { useEffect, useState } from 'react'
import styles from './Loading.module.css'

/** Shorter waits show nothing: a flash of grey is worse than none. In milliseconds. */
const unnoticed = 300

/** While notes come: nothing at first, then a still outline of a talk. */
export function Loading() {
  const [isLong, setLong] = useState(false)
  // The clock.
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), unnoticed)
    return () => clearTimeout(timer)
  }, [])
  return (
    <main id="main" className={styles.main} aria-busy="true">
      {isLong && (
        <div role="img" aria-label="Loading the notes">
          <span className={styles.title} />
          <span className={styles.byline} />
          {[92, 74, 88, 60].map((width) => (
            <span key={width} className={styles.row}>
              <span />
              <span style={{ width: `${width}%` }} />
            </span>
          ))}
        </div>
      )}
    </main>
  )
}

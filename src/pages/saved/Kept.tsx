import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { learnPersistence, type Persistence, usePersistence } from '#reader/persistence.ts'
import styles from './Rail.module.css'

/** How safe what is saved is in this browser. */
export function Kept() {
  const persistence = usePersistence()
  // The browser's storage, which knows what it has promised.
  useEffect(() => void learnPersistence(), [])
  return (
    <section className={styles.section}>
      <h2>How it is kept</h2>
      <p className={styles.hint}>
        {sentenceFor(persistence)} A private window forgets it when it is closed, and Safari when you have not
        come back for seven days: a JSON file from above is your backup, and the way to another device.
      </p>
      <p className={styles.hint}>
        <Link to="/about">What stays in your browser, and how to delete it</Link>
      </p>
    </section>
  )
}

function sentenceFor(persistence: Persistence): string {
  switch (persistence) {
    case 'promised':
      return 'In this browser, twice; it has promised not to clear it by itself.'
    case 'refused':
      return 'In this browser, twice; it may clear it should it run out of space.'
    case 'unknown':
    case 'unsupported':
      return 'In this browser, twice.'
    default:
      return persistence satisfies never
  }
}

import type { ReactNode } from 'react'
import styles from './Callout.module.css'

/** A sentence in a frame: something about this page that the reader should know before reading on. */
export function Callout({ children }: { children: ReactNode }) {
  return (
    <p role="note" className={styles.callout}>
      {children}
    </p>
  )
}

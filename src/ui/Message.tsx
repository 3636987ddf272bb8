import type { ReactNode } from 'react'
import styles from './Message.module.css'

interface MessageProps {
  heading: string
  level?: 1 | 2
  actions?: ReactNode
  children: ReactNode
}

/** A page or a list that has nothing to show: what happened, what is safe, and what to do. */
export function Message({ heading, level = 2, actions, children }: MessageProps) {
  return (
    <div className={styles.message}>
      {level === 1 ? <h1 tabIndex={-1}>{heading}</h1> : <h2>{heading}</h2>}
      <div className={styles.text}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}

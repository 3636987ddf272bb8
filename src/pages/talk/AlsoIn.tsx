import { Link } from '@tanstack/react-router'
import type { Takeaway } from '#notes/model.ts'
import styles from './AlsoIn.module.css'

/** What another talk says about the same. */
export function AlsoIn({ takeaway: { id, text, talk } }: { takeaway: Takeaway }) {
  return (
    <Link to="/talks/$talk" params={{ talk: talk.id }} hash={id} className={styles.link}>
      <span className={styles.talk}>Also in {talk.title}:</span> <span>{text}</span>
    </Link>
  )
}

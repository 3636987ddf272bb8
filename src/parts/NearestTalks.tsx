import { Link } from '@tanstack/react-router'
import type { Library } from '#notes/model.ts'
import { nearest } from '#notes/nearest.ts'
import controls from '#ui/controls.module.css'
import styles from './NearestTalks.module.css'

/** The talks a broken address may have meant. */
export function NearestTalks({ library, address }: { library: Library; address: string }) {
  return (
    <ul role="list" className={styles.talks}>
      {nearest(library.talks, address).map((talk) => (
        <li key={talk.id}>
          <Link to="/talks/$talk" params={{ talk: talk.id }} className={controls.link}>
            {talk.title}
          </Link>
        </li>
      ))}
    </ul>
  )
}

import { Link } from '@tanstack/react-router'
import type { Takeaway } from '#notes/model.ts'
import marker from '#parts/marker.module.css'
import { TakeawayText } from '#parts/TakeawayText.tsx'
import { useSaved } from '#reader/bookmarks.ts'
import controls from '#ui/controls.module.css'
import styles from './ComparedTakeaways.module.css'

/** The takeaways of one talk in one cell; the words for the shared topic underlined. */
export function ComparedTakeaways({
  takeaways,
  shared,
}: {
  takeaways: readonly Takeaway[]
  shared?: string
}) {
  const saved = useSaved()
  if (takeaways.length === 0) {
    return (
      <p className={styles.none}>
        <span aria-hidden>–</span>
        <span className={controls.hidden}>{shared ? 'Not mentioned' : 'Nothing else'}</span>
      </p>
    )
  }
  return takeaways.map((takeaway) => (
    <p
      key={takeaway.id}
      className={`${styles.takeaway} ${takeaway.depth > 0 && !shared ? styles.nested : ''}`}
    >
      <Link
        to="/talks/$talk"
        params={{ talk: takeaway.talk.id }}
        hash={takeaway.id}
        aria-label={`Takeaway ${takeaway.number} of ${takeaway.talk.title}`}
      >
        {takeaway.number}
      </Link>
      <span className={saved.has(takeaway.id) ? marker.marker : undefined}>
        <TakeawayText takeaway={takeaway} {...(shared !== undefined && { shared })} />
      </span>
    </p>
  ))
}

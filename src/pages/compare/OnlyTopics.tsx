import { useState } from 'react'
import type { Topic } from '#notes/model.ts'
import { TopicLink } from '#parts/TopicLink.tsx'
import controls from '#ui/controls.module.css'
import styles from './OnlyTopics.module.css'

const mostTopics = 8

/** What one talk alone mentions, named before its takeaways; many fold, but for paper. */
export function OnlyTopics({ topics }: { topics: readonly Topic[] }) {
  const [isOpen, setOpen] = useState(false)
  if (topics.length === 0) return null
  const more = topics.length - mostTopics
  return (
    <p className={styles.topics}>
      <span className={controls.hidden}>Mentioned only here:</span>{' '}
      {topics.map((topic, at) => (
        <TopicLink key={topic.id} topic={topic} className={isOpen || at < mostTopics ? '' : styles.folded} />
      ))}
      {more > 0 && (
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'fewer' : `${more} more`} <span className={controls.hidden}>topics</span>
        </button>
      )}
    </p>
  )
}

import type { Topic } from '#notes/model.ts'
import { TopicLink } from '#parts/TopicLink.tsx'
import controls from '#ui/controls.module.css'
import styles from './OnlyTopics.module.css'

const mostTopics = 8

/** What one talk alone mentions, named before its takeaways. */
export function OnlyTopics({ topics }: { topics: readonly Topic[] }) {
  if (topics.length === 0) return null
  const more = topics.length - mostTopics
  return (
    <p className={styles.topics}>
      <span className={controls.hidden}>Mentioned only here:</span>{' '}
      {topics.slice(0, mostTopics).map((topic) => (
        <TopicLink key={topic.id} topic={topic} />
      ))}
      {more > 0 && <span>{more} more</span>}
    </p>
  )
}

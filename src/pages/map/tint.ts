import type { Talk, Topic } from '#notes/model.ts'
import styles from './tint.module.css'

/** The style of a number: the more, the darker. The number is printed too. */
export function tintOf(count: number): string | undefined {
  return count === 1 ? styles.one : count < 4 ? styles.some : styles.many
}

/** Where a talk's takeaways on a topic are read. */
export function placeOf(topic: Topic, talk: Talk) {
  return { to: '/topics/$topic', params: { topic: topic.id }, hash: talk.id } as const
}

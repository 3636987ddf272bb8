import type { Takeaway } from '#notes/model.ts'
import { mentionsOf } from '#notes/topics.ts'
import { cutText } from './marked-text.ts'
import { Pieces } from './MarkedText.tsx'
import styles from './TakeawayText.module.css'
import { facetOfTopic, TopicLink } from './TopicLink.tsx'

interface TakeawayTextProps {
  takeaway: Takeaway
  /** Words searched for. */
  words?: readonly string[]
  /** The topic the text is shown for: its words are underlined as shared, and nothing is a link. */
  shared?: string
}

/** A takeaway in its author's words; each topic it mentions leads to everything said about it. */
export function TakeawayText({ takeaway, words = [], shared }: TakeawayTextProps) {
  const topics = new Map(takeaway.topics.map((topic) => [topic.id, topic]))
  const mentions = mentionsOf(takeaway).filter(({ topic }) => shared === undefined || topic === shared)
  return (
    <bdi dir="auto">
      {cutText(takeaway.text, mentions, words).map(({ topic: id, pieces }, at) => {
        const topic = topics.get(id ?? '')
        if (shared !== undefined && topic) {
          return (
            <b key={at} className={styles.shared}>
              <Pieces pieces={pieces} />
            </b>
          )
        }
        return topic && facetOfTopic(topic) ? (
          <TopicLink key={at} topic={topic} className={styles.topic}>
            <Pieces pieces={pieces} />
          </TopicLink>
        ) : (
          <Pieces key={at} pieces={pieces} />
        )
      })}
    </bdi>
  )
}

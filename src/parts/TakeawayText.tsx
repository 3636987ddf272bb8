import type { Takeaway } from '#notes/model.ts'
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
  const mentions = takeaway.mentions.filter(({ topic }) => shared === undefined || topic.id === shared)
  return (
    <bdi dir="auto">
      {cutText(takeaway.text, mentions, words).map(({ topic, pieces }, at) => {
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

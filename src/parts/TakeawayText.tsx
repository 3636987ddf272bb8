import type { Takeaway } from '#notes/model.ts'
import { MarkedText } from './MarkedText.tsx'
import { facetOfTopic } from './TopicLink.tsx'

interface TakeawayTextProps {
  takeaway: Takeaway
  /** Words searched for. */
  words?: readonly string[]
  /** The topic the text is shown for: its words are underlined as shared, and nothing is a link. */
  shared?: string
}

/** A takeaway in its author's words; each topic it mentions leads to everything said about it. */
export function TakeawayText({ takeaway, words = [], shared }: TakeawayTextProps) {
  const isShared = shared !== undefined
  return (
    <bdi dir="auto">
      <MarkedText
        text={takeaway.text}
        marks={isShared ? takeaway.marks.filter(({ kind }) => kind !== 'link') : takeaway.marks}
        mentions={takeaway.mentions.filter(({ topic }) =>
          isShared ? topic.id === shared : facetOfTopic(topic),
        )}
        words={words}
        isShared={isShared}
      />
    </bdi>
  )
}

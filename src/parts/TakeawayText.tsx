import { useParams } from '@tanstack/react-router'
import type { Takeaway, Topic } from '#notes/model.ts'
import type { SearchedWord } from '#search/text-plan.ts'
import { MarkedText } from './MarkedText.tsx'

interface TakeawayTextProps {
  takeaway: Takeaway
  /** Words searched for. */
  words?: readonly SearchedWord[]
  /** The topics the text is shown for: their words are underlined as shared, and nothing is a link. */
  shared?: readonly Topic[]
}

/** A takeaway in its author's words; each topic it mentions leads to everything said about it. */
export function TakeawayText({ takeaway, words = [], shared }: TakeawayTextProps) {
  const isShared = shared !== undefined
  // On the page of a topic.
  const about = useParams({ strict: false, select: ({ topic }) => topic })
  return (
    <bdi dir="auto">
      <MarkedText
        text={takeaway.text}
        marks={isShared ? takeaway.marks.filter(({ kind }) => kind !== 'link') : takeaway.marks}
        mentions={
          isShared ? takeaway.mentions.filter(({ topic }) => shared.includes(topic)) : takeaway.mentions
        }
        about={about}
        words={words}
        isShared={isShared}
      />
    </bdi>
  )
}

import type { Takeaway } from '#notes/model.ts'
import type { SearchedWord } from '#search/text-plan.ts'
import { MarkedText } from './MarkedText.tsx'

interface TakeawayTextProps {
  takeaway: Takeaway
  /** Words searched for. */
  words?: readonly SearchedWord[]
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
        mentions={isShared ? takeaway.mentions.filter(({ topic }) => topic.id === shared) : takeaway.mentions}
        words={words}
        isShared={isShared}
      />
    </bdi>
  )
}

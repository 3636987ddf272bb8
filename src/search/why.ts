import type { Takeaway } from '#notes/model.ts'
import { hasWord } from './highlight.ts'
import type { SearchedWord } from './text-plan.ts'

/** What a takeaway was found by, where that is not among its words: the name of a topic, or what is about its talk. */
export interface Reason {
  kind: 'topic' | 'title' | 'speaker'
  name: string
}

/** Why a takeaway was found, for each searched word that it does not show itself; the same reason once. */
export function whyFound({ text, group, topics, talk }: Takeaway, words: readonly SearchedWord[]): Reason[] {
  const reasons = words.flatMap((word): Reason[] => {
    if (hasWord(text, word) || (group !== null && hasWord(group, word))) return []
    const topic = topics.find(({ name }) => hasWord(name, word))
    if (topic) return [{ kind: 'topic', name: topic.name }]
    if (hasWord(talk.title, word)) return [{ kind: 'title', name: talk.title }]
    const speaker = talk.speakers.find(
      ({ speaker: { name }, as }) => hasWord(as, word) || hasWord(name, word),
    )
    return speaker ? [{ kind: 'speaker', name: speaker.as }] : []
  })
  const seen = new Set<string>()
  return reasons.filter((reason) => {
    const key = JSON.stringify(reason)
    return seen.has(key) ? false : seen.add(key)
  })
}

import type { TopicKind } from '#notes/model.ts'

/** How the kinds of topics are called, many at a time. */
export const kindNames: Record<TopicKind, string> = {
  technology: 'Technologies',
  idea: 'Ideas',
  organisation: 'Organisations',
  person: 'People',
  work: 'Works',
}

import type { Choice } from '#search/choices.ts'
import type { FacetName } from '#search/query.ts'
import type { Found } from '#search/finder.ts'

/** What kind of thing a choice is; '' where its name says it. */
const kinds: Record<FacetName, string> = {
  conf: 'Conference',
  day: '',
  track: 'Track',
  tech: 'Technology',
  idea: 'Idea',
  org: 'Organisation',
  speaker: 'Speaker',
}

/** How a choice is called: its kind, where its name does not say it, and its name. */
export function nameOf({ kind, value }: Choice, { labelOf }: Found): { kind: string; label: string } {
  if (kind === 'text') return { kind: '', label: value }
  if (kind === 'saved') return { kind: '', label: 'Only saved' }
  return { kind: kinds[kind], label: labelOf(kind, value) }
}

import type { Dataset } from '#notes/model.ts'
import { plural } from '#ui/words.ts'

/** `5 takeaways in 3 talks`. */
export function totalOf({ talks, takeaways }: { talks: number; takeaways: number }): string {
  return `${plural(takeaways, 'takeaway')} in ${plural(talks, 'talk')}`
}

export function countsOf({ talks }: Dataset): { talks: number; takeaways: number } {
  return { talks: talks.length, takeaways: talks.reduce((sum, talk) => sum + talk.takeaways.length, 0) }
}

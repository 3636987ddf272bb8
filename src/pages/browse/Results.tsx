import type { Takeaway, Talk } from '#notes/model.ts'
import type { Found } from '#search/finder.ts'
import { isNarrowed } from '#search/query.ts'
import { shownFirst, useChunk } from '#ui/chunks.ts'
import { ShowMore } from '#ui/ShowMore.tsx'
import { plural } from '#ui/words.ts'
import styles from './BrowsePage.module.css'
import { TalkGroup } from '#parts/TalkGroup.tsx'

/** What of a long result is shown. */
export interface Shown {
  talks: readonly Talk[]
  /** Talks that are not shown yet. */
  rest: number
  showMore: () => void
  /** The takeaways of a talk that fit; undefined where nothing was asked for, and all are alike. */
  matchesIn: (talk: Talk) => ReadonlySet<Takeaway> | undefined
}

/** How much of what was found is shown: of much, first a part that is painted at once. */
export function useShown(found: Found | null): Shown {
  const { shown, showMore } = useChunk(found?.takeaways ?? 0, JSON.stringify(found?.query))
  if (!found) return { talks: [], rest: 0, showMore, matchesIn: () => undefined }
  const talks = found.takeaways > shown ? talksUpTo(found, shown) : found.talks
  return {
    talks,
    rest: found.talks.length - talks.length,
    showMore,
    matchesIn: isNarrowed(found.query) ? found.matchesIn : () => undefined,
  }
}

/** The first talks that together show so many rows. */
function talksUpTo({ talks, matchesIn }: Found, rows: number): Talk[] {
  let sum = 0
  const end = talks.findIndex((talk) => {
    sum += Math.max(1, shownFirst(matchesIn(talk).size))
    return sum >= rows
  })
  return end < 0 ? talks : talks.slice(0, end + 1)
}

/** What was found, talk by talk. */
export function Results({ shown, words }: { shown: Shown; words: Found['words'] }) {
  const { talks, rest, showMore, matchesIn } = shown
  return (
    <>
      <div className={rest > 0 || talks.length > 100 ? styles.long : undefined}>
        {talks.map((talk) => (
          <TalkGroup key={talk.id} talk={talk} matching={matchesIn(talk)} words={words} />
        ))}
      </div>
      {rest > 0 && <ShowMore rest={`${plural(rest, 'talk')} more`} onMore={showMore} />}
    </>
  )
}

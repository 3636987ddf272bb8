import { Fragment, type ReactNode } from 'react'
import type { Takeaway } from '#notes/model.ts'
import type { SearchedWord } from '#search/text-plan.ts'
import { useChunk } from '#ui/chunks.ts'
import { ShowMore } from '#ui/ShowMore.tsx'
import { plural } from '#ui/words.ts'
import { MarkedText } from './MarkedText.tsx'
import styles from './TakeawayList.module.css'
import { TakeawayRow } from './TakeawayRow.tsx'

interface TakeawayListProps {
  takeaways: readonly Takeaway[]
  /** Words searched for. */
  words?: readonly SearchedWord[]
  /** The one the address points at. */
  linked?: Takeaway | undefined
  /** What stands beneath the words of each. */
  beneath?: (takeaway: Takeaway) => ReactNode
}

/** Takeaways of one talk, those of a group under its heading. */
export function TakeawayList({ takeaways, words = [], linked, beneath }: TakeawayListProps) {
  const { shown, showMore } = useChunk(takeaways.length, takeaways[0]?.id ?? '')
  // What the address points at is shown, however far down.
  const end = Math.max(shown, linked ? takeaways.indexOf(linked) + 20 : 0)
  const rest = takeaways.length - end
  return (
    <>
      {stretchesOf(takeaways.slice(0, end)).map(({ group, takeaways: within }, at) => (
        <Fragment key={at}>
          {group !== null && (
            <h3 className={styles.group}>
              <bdi dir="auto">
                <MarkedText text={group} words={words} />
              </bdi>
            </h3>
          )}
          <ol role="list" className={styles.list} aria-label={group ?? undefined}>
            {within.map((takeaway) => (
              <TakeawayRow key={takeaway.id} takeaway={takeaway} words={words} isLinked={takeaway === linked}>
                {beneath?.(takeaway)}
              </TakeawayRow>
            ))}
          </ol>
        </Fragment>
      ))}
      {rest > 0 && <ShowMore rest={`${plural(rest, 'takeaway')} more`} onMore={showMore} />}
    </>
  )
}

interface Stretch {
  group: string | null
  takeaways: Takeaway[]
}

function stretchesOf(takeaways: readonly Takeaway[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const takeaway of takeaways) {
    const last = stretches.at(-1)
    if (last && last.group === takeaway.group) last.takeaways.push(takeaway)
    else stretches.push({ group: takeaway.group, takeaways: [takeaway] })
  }
  return stretches
}

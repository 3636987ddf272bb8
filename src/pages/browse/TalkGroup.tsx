import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Takeaway, Talk } from '#notes/model.ts'
import { Byline, BylinePart } from '#parts/Byline.tsx'
import { CompareButton } from '#parts/CompareButton.tsx'
import { MarkedText } from '#parts/MarkedText.tsx'
import { Remarks } from '#parts/Remarks.tsx'
import { Strip } from '#parts/Strip.tsx'
import { TakeawayList } from '#parts/TakeawayList.tsx'
import controls from '#ui/controls.module.css'
import { plural } from '#ui/words.ts'
import styles from './TalkGroup.module.css'

interface TalkGroupProps {
  talk: Talk
  /** The takeaways that match; without it, all are shown. */
  matching: ReadonlySet<Takeaway> | undefined
  words: readonly string[]
}

/** A talk in the list, with those of its takeaways that match; the others a click away, numbers unchanged. */
export function TalkGroup({ talk, matching, words }: TalkGroupProps) {
  const [isWhole, setWhole] = useState(false)
  const shown =
    matching && !isWhole ? talk.takeaways.filter((takeaway) => matching.has(takeaway)) : talk.takeaways
  const others = talk.takeaways.length - shown.length
  const headingId = `talk-${talk.id}`
  return (
    <article className={styles.talk} id={talk.id} aria-labelledby={headingId} data-talk>
      <header className={styles.header}>
        <h2 id={headingId}>
          <Link to="/talks/$talk" params={{ talk: talk.id }}>
            <MarkedText text={talk.title} words={words} />
          </Link>
        </h2>
        <div className={styles.by}>
          <Byline talk={talk} words={words}>
            {talk.takeaways.length > 0 && (
              <BylinePart className={styles.count}>{plural(talk.takeaways.length, 'takeaway')}</BylinePart>
            )}
            <Strip takeaways={talk.takeaways} matching={matching} className={styles.strip} />
          </Byline>
        </div>
        <CompareButton
          talk={talk}
          className={`${controls.button} ${styles.compare}`}
          labelClassName={styles.compareLabel}
        />
      </header>
      <Remarks talk={talk} words={talk.takeaways.length > 0 ? [] : words} />
      <TakeawayList takeaways={shown} words={words} />
      {(others > 0 || (matching && isWhole)) && (
        <p className={styles.others}>
          <button type="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? 'Show only what matches' : `${others} more in this talk`}
          </button>
        </p>
      )}
    </article>
  )
}

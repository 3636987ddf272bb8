import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Takeaway, Talk } from '#notes/model.ts'
import type { SearchedWord } from '#search/text-plan.ts'
import { Byline, BylinePart } from './Byline.tsx'
import { CompareButton } from './CompareButton.tsx'
import { MarkedText } from './MarkedText.tsx'
import { Remarks } from './Remarks.tsx'
import { Strip } from './Strip.tsx'
import { TakeawayList } from './TakeawayList.tsx'
import { whyFound } from '#search/why.ts'
import controls from '#ui/controls.module.css'
import { listed, plural } from '#ui/words.ts'
import styles from './TalkGroup.module.css'

interface TalkGroupProps {
  talk: Talk
  /** The takeaways that match; without it, all are shown. */
  matching: ReadonlySet<Takeaway> | undefined
  words: readonly SearchedWord[]
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
      {words.length > 0 && <Why takeaways={shown} words={words} />}
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

/** Where takeaways are here only because of what stands above them: that they are. */
function Why({ takeaways, words }: { takeaways: readonly Takeaway[]; words: readonly SearchedWord[] }) {
  const reasons = takeaways.map((takeaway) => whyFound(takeaway, words))
  const count = reasons.filter((each) => each.some(({ kind }) => kind !== 'topic')).length
  if (count === 0) return null
  const kinds = new Set(reasons.flat().map(({ kind }) => kind))
  const by = [kinds.has('title') && 'the talk’s title', kinds.has('speaker') && 'its speaker']
  return (
    <p className={styles.why}>
      {count === takeaways.length ? 'Found' : `${count} of these found`} by{' '}
      {listed(by.filter((part) => part !== false))}
    </p>
  )
}

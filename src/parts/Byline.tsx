import type { ReactNode } from 'react'
import type { Talk } from '#notes/model.ts'
import type { SearchedWord } from '#search/text-plan.ts'
import { MarkedText } from './MarkedText.tsx'
import { SpeakerLink } from './SpeakerLink.tsx'
import styles from './Byline.module.css'

interface BylineProps {
  talk: Talk
  words?: readonly SearchedWord[]
  children?: ReactNode
}

/** Who gave a talk, where they come from, and the day. */
export function Byline({ talk, words = [], children }: BylineProps) {
  return (
    <p className={styles.byline}>
      {talk.speakers.map(({ speaker, as, organisation }) => (
        <span key={speaker.id} className={styles.speaker}>
          <SpeakerLink speaker={speaker}>
            <MarkedText text={as} words={words} />
          </SpeakerLink>
          {organisation && <span>{organisation.name}</span>}
        </span>
      ))}
      {talk.day && <span className={styles.dot}>{talk.day.label}</span>}
      {children}
    </p>
  )
}

/** A further part of a byline. */
export function BylinePart({
  className = '',
  children,
}: {
  className?: string | undefined
  children: ReactNode
}) {
  return <span className={`${styles.dot} ${className}`}>{children}</span>
}

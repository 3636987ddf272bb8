import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Takeaway, Talk } from '#notes/model.ts'
import { Strip, StripKey } from '#parts/Strip.tsx'
import { TalksByDay } from '#parts/TalksByDay.tsx'
import columns from '#ui/columns.module.css'
import styles from './TalksRail.module.css'

interface TalksRailProps {
  talks: readonly Talk[]
  /** The talks in the list beside it. */
  shown: ReadonlySet<Talk>
  matching: ReadonlySet<Takeaway> | undefined
}

/** All talks with their strips: a map of where the matches fall. It follows the reading. */
export function TalksRail({ talks, shown, matching }: TalksRailProps) {
  const reading = useReadTalk(shown)
  return (
    <aside className={`${columns.rail} ${styles.rail}`} aria-label="Talks in these results">
      <h2>Talks</h2>
      <TalksByDay talks={talks}>
        {(talk) => {
          const label = (
            <>
              {talk.title}
              <Strip takeaways={talk.takeaways} matching={matching} />
            </>
          )
          return shown.has(talk) ? (
            <a href={`#${talk.id}`} aria-current={reading === talk.id ? 'true' : undefined}>
              {label}
            </a>
          ) : (
            <Link to="/talks/$talk" params={{ talk: talk.id }} className={styles.other}>
              {label}
            </Link>
          )
        }}
      </TalksByDay>
      <StripKey />
    </aside>
  )
}

/** Id of the talk at the reader's eyes; null before the first. */
function useReadTalk(shown: ReadonlySet<Talk>): string | null {
  const [read, setRead] = useState<string | null>(null)
  const ids = [...shown].map((talk) => talk.id).join(' ')
  // The browser's own watch over what is in sight.
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) setRead(target.id)
      },
      { rootMargin: '-18% 0px -72% 0px' },
    )
    for (const id of ids.split(' ')) {
      const talk = document.getElementById(id)
      if (talk) observer.observe(talk)
    }
    return () => observer.disconnect()
  }, [ids])
  return read
}

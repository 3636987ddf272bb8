import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Library, Talk } from '#notes/model.ts'
import { Strip, StripKey } from '#parts/Strip.tsx'
import { TalksByDay } from '#parts/TalksByDay.tsx'
import columns from '#ui/columns.module.css'
import type { Shown } from './Results.tsx'
import styles from './TalksRail.module.css'

/** Of a library with more talks, only those in the list beside it are in the map. */
const mostTalks = 100

/** Talks with their strips: a map of where the matches fall. It follows the reading. */
export function TalksRail({
  library,
  shown: { talks: listed, matchesIn },
}: {
  library: Library
  shown: Shown
}) {
  const shown = new Set(listed)
  const talks = library.talks.length > mostTalks ? listed : library.talks
  const reading = useReadTalk(shown)
  return (
    <aside className={`${columns.rail} ${styles.rail}`} aria-label="Talks in these results">
      <h2>Talks</h2>
      <TalksByDay talks={talks}>
        {(talk) => {
          const label = (
            <>
              {talk.title}
              <Strip takeaways={talk.takeaways} matching={matchesIn(talk)} />
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

import { Link } from '@tanstack/react-router'
import { mentionsOfTalk, talksSharingMost } from '#notes/connections.ts'
import type { Library, Talk } from '#notes/model.ts'
import { Provenance } from '#parts/Provenance.tsx'
import { TopicLink } from '#parts/TopicLink.tsx'
import { switchConnections, useConnections } from '#reader/preferences.ts'
import styles from '#ui/aside.module.css'
import columns from '#ui/columns.module.css'

const mostNeighbours = 4

/** Beside a talk: what it mentions, which talks it shares most with, and where the notes are from. */
export function TalkAside({ library, talk }: { library: Library; talk: Talk }) {
  const mentions = mentionsOfTalk(library, talk)
  const areConnectionsShown = useConnections()
  const neighbours = talksSharingMost(library, [talk]).slice(0, mostNeighbours)
  return (
    <aside className={`${columns.rail} ${styles.aside}`} aria-label="About this talk">
      {mentions.length > 0 && (
        <section>
          <h2>Mentions</h2>
          <ul role="list" className={styles.topics}>
            {mentions.map(({ topic, otherTalks }) => (
              <li key={topic.id}>
                <TopicLink topic={topic} className={otherTalks > 0 ? styles.shared : styles.topic} />
                {otherTalks > 0 && (
                  <small>
                    in {otherTalks} other {otherTalks === 1 ? 'talk' : 'talks'}
                  </small>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {neighbours.length > 0 && (
        <section>
          <h2>Shares most with</h2>
          <ul role="list" className={styles.list}>
            {neighbours.map(({ talk: other, topics }) => (
              <li key={other.id}>
                <Link to="/talks/$talk" params={{ talk: other.id }}>
                  {other.title}
                </Link>
                <p className={styles.common}>{topics.map((topic) => topic.name).join(', ')}</p>
                <Link
                  to="/compare"
                  search={{ talks: `${talk.id},${other.id}` }}
                  className={styles.compare}
                  aria-label={`Compare with ${other.title}`}
                >
                  Compare
                </Link>
              </li>
            ))}
          </ul>
          <label className={styles.preference}>
            <input
              type="checkbox"
              checked={areConnectionsShown}
              onChange={(event) => switchConnections(event.target.checked)}
            />
            Show under a takeaway where else it comes up
          </label>
        </section>
      )}
      <section>
        <h2>Source</h2>
        <Provenance talk={talk} />
      </section>
    </aside>
  )
}

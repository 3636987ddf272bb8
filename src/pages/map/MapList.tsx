import { Link } from '@tanstack/react-router'
import { kindNames } from '#parts/kind-names.ts'
import type { TopicMap } from '#notes/topic-map.ts'
import { TopicLink } from '#parts/TopicLink.tsx'
import controls from '#ui/controls.module.css'
import styles from './MapList.module.css'
import { placeOf, tintOf } from './tint.ts'

/** The map on a small screen: each topic with the talks that mention it. */
export function MapList({ map: { talks, bands } }: { map: TopicMap }) {
  return bands.map(({ kind, rows }) => (
    <section key={kind} className={styles.band} aria-labelledby={`map-${kind}`}>
      <h2 id={`map-${kind}`}>{kindNames[kind]}</h2>
      <ul role="list">
        {rows.map(({ topic, takeaways, cells }) => (
          <li key={topic.id} className={styles.topic}>
            <h3>
              <TopicLink topic={topic} />
              <small>
                {takeaways}
                <span className={controls.hidden}> {takeaways === 1 ? 'takeaway' : 'takeaways'}</span>
              </small>
            </h3>
            <ul role="list" className={styles.talks}>
              {talks.map((talk, at) => {
                const count = cells[at] ?? 0
                return (
                  count > 0 && (
                    <li key={talk.id}>
                      <Link {...placeOf(topic, talk)} className={tintOf(count)}>
                        <span>{talk.title}</span> <b>{count}</b>
                      </Link>
                    </li>
                  )
                )
              })}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  ))
}

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { kindNames } from '#parts/kind-names.ts'
import type { TopicMap } from '#notes/topic-map.ts'
import { TopicLink } from '#parts/TopicLink.tsx'
import controls from '#ui/controls.module.css'
import { useMedia } from '#ui/media.ts'
import { plural } from '#ui/words.ts'
import styles from './MapTable.module.css'
import { placeOf, tintOf } from './tint.ts'

/** So many columns can be read on a large screen. */
const mostThatFit = 14

/** The map as a table: a row for each topic, a column for each talk, in each cell how many takeaways mention it. */
export function MapTable({ map: { talks, bands } }: { map: TopicMap }) {
  const isNarrow = useMedia('(max-width: 1239px)')
  const hasSeveral = new Set(talks.map(({ conference }) => conference.id)).size > 1
  return (
    <Frame isWide={isNarrow || talks.length > mostThatFit}>
      <table className={styles.map}>
        <caption className={controls.hidden}>How many takeaways mention each topic, by talk</caption>
        <colgroup>
          <col className={styles.topics} />
          {talks.map(({ id }) => (
            <col key={id} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <span className={controls.hidden}>Topic</span>
            </th>
            {talks.map((talk) => (
              <th key={talk.id} scope="col">
                <span>{hasSeveral ? talk.conference.name : talk.day?.label}</span>
                <Link to="/talks/$talk" params={{ talk: talk.id }} title={talk.title}>
                  {talk.title}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        {bands.map(({ kind, rows }) => (
          <tbody key={kind}>
            <tr className={styles.band}>
              <th colSpan={talks.length + 1} scope="rowgroup">
                {kindNames[kind]}
              </th>
            </tr>
            {rows.map(({ topic, takeaways, cells }) => (
              <tr key={topic.id}>
                <th scope="row">
                  <div>
                    <TopicLink topic={topic} />
                    <small aria-hidden>{takeaways}</small>
                  </div>
                </th>
                {talks.map((talk, at) => {
                  const count = cells[at] ?? 0
                  return (
                    <td key={talk.id}>
                      {count > 0 && (
                        <Link
                          {...placeOf(topic, talk)}
                          className={tintOf(count)}
                          aria-label={`${topic.name} in ${talk.title}: ${plural(count, 'takeaway')}`}
                        >
                          {count}
                        </Link>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Frame>
  )
}

/** A wide table scrolls by itself, by keys too; else the page scrolls, and the heads stay in sight. */
function Frame({ isWide, children }: { isWide: boolean; children: ReactNode }) {
  if (!isWide) return children
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys scroll only what can have the focus
    <div className={styles.scrolls} role="region" aria-label="Topics by talk" tabIndex={0}>
      {children}
    </div>
  )
}

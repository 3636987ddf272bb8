import type { ReactNode } from 'react'
import type { Talk } from '#notes/model.ts'
import sideList from '#ui/side-list.module.css'
import styles from './TalksByDay.module.css'

/** A list of links to talks, under their days (and conferences, if several). */
export function TalksByDay({
  talks,
  children,
}: {
  talks: readonly Talk[]
  children: (talk: Talk) => ReactNode
}) {
  const hasSeveral = new Set(talks.map((talk) => talk.conference.id)).size > 1
  const groupOf = (talk: Talk) =>
    [hasSeveral && talk.conference.name, talk.day?.label].filter(Boolean).join(', ')
  const groups = new Map<string, Talk[]>()
  for (const talk of talks) groups.set(groupOf(talk), [...(groups.get(groupOf(talk)) ?? []), talk])
  return [...groups].map(([group, members]) => (
    <div key={group}>
      {group && <p className={styles.day}>{group}</p>}
      <ol role="list" className={sideList.list}>
        {members.map((talk) => (
          <li key={talk.id}>{children(talk)}</li>
        ))}
      </ol>
    </div>
  ))
}

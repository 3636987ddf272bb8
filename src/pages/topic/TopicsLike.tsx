import { Link } from '@tanstack/react-router'
import { topicsLike } from '#notes/about-topic.ts'
import { kindNames } from '#parts/kind-names.ts'
import type { Library, Topic } from '#notes/model.ts'
import columns from '#ui/columns.module.css'
import controls from '#ui/controls.module.css'
import reading from '#ui/reading.module.css'
import sideList from '#ui/side-list.module.css'
import styles from './TopicPage.module.css'

const mostListed = 16

/** The topics of the same kind that are mentioned most, to go on to. */
export function TopicsLike({ library, topic }: { library: Library; topic: Topic }) {
  const all = topicsLike(topic, library)
  const listed = all.filter((other, at) => at < mostListed || other.topic.id === topic.id)
  const name = kindNames[topic.kind]
  return (
    <div className={`${columns.side} ${reading.side}`}>
      <nav aria-label={name}>
        <h2>{name}</h2>
        <ul role="list" className={`${sideList.list} ${styles.like}`}>
          {listed.map(({ topic: { id, name: label }, takeaways }) => (
            <li key={id}>
              <Link to="/topics/$topic" params={{ topic: id }} activeProps={{ 'aria-current': 'page' }}>
                {label}
                <small>
                  {takeaways.toLocaleString('en')}
                  <span className={controls.hidden}> {takeaways === 1 ? 'takeaway' : 'takeaways'}</span>
                </small>
              </Link>
            </li>
          ))}
        </ul>
        <Link to="/map" search={{ rows: 'all' }} className={styles.all}>
          {all.length > listed.length ? `All ${all.length.toLocaleString('en')} on the map` : 'On the map'}
        </Link>
      </nav>
    </div>
  )
}

import { Link } from '@tanstack/react-router'
import type { AboutTopic } from '#notes/about-topic.ts'
import type { Talk, Topic } from '#notes/model.ts'
import { TakeawayRow } from '#parts/TakeawayRow.tsx'
import { TopicLink } from '#parts/TopicLink.tsx'
import { listed } from '#ui/words.ts'
import styles from './TopicPage.module.css'

const mostShown = 3

/** What is said about subjects close by, without naming the topic. */
export function NearTopics({ topic, near }: { topic: Topic; near: AboutTopic['near'] }) {
  return near.map(({ topic: other, takeaways }) => (
    <section key={other.id} className={styles.near} aria-labelledby={`near-${other.id}`}>
      <h2 id={`near-${other.id}`}>
        Close by: <TopicLink topic={other} />
      </h2>
      <p>
        Mentions {other.name} without naming {topic.name}
      </p>
      <ol role="list">
        {takeaways.slice(0, mostShown).map((takeaway) => (
          <TakeawayRow key={takeaway.id} takeaway={takeaway} isAside>
            <From talk={takeaway.talk} />
          </TakeawayRow>
        ))}
      </ol>
      {takeaways.length > mostShown && (
        <p>
          <TopicLink topic={other}>{takeaways.length - mostShown} more</TopicLink>
        </p>
      )}
    </section>
  ))
}

function From({ talk }: { talk: Talk }) {
  const names = listed(talk.speakers.map(({ as }) => as))
  return (
    <Link to="/talks/$talk" params={{ talk: talk.id }}>
      {names === '' ? talk.title : `${names}, ${talk.title}`}
    </Link>
  )
}

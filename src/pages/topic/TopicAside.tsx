import { Link } from '@tanstack/react-router'
import type { AboutTopic } from '#notes/about-topic.ts'
import type { Conference, Library, Speaker, Takeaway, Talk } from '#notes/model.ts'
import { SpeakerLink } from '#parts/SpeakerLink.tsx'
import { TopicLink } from '#parts/TopicLink.tsx'
import aside from '#ui/aside.module.css'
import columns from '#ui/columns.module.css'
import { plural } from '#ui/words.ts'

const mostListed = 12

/** Beside a topic: what is said in the same breath, who says it, and at which conferences. */
export function TopicAside({ library, about }: { library: Library; about: AboutTopic }) {
  const { topic, byTalk, together } = about
  const speakers = speakersOf(byTalk)
  const conferences = countBy(byTalk, ({ conference }) => [conference])
  return (
    <aside className={`${columns.rail} ${aside.aside}`} aria-label={`Around ${topic.name}`}>
      {together.length > 0 && (
        <section>
          <h2>In the same breath</h2>
          <ul role="list" className={aside.topics}>
            {together.slice(0, mostListed).map(({ topic: other, count }) => (
              <li key={other.id}>
                <TopicLink topic={other} className={aside.topic} />
                <small>{count}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {speakers.length > 0 && (
        <section>
          <h2>Who mentions it</h2>
          <ul role="list" className={aside.list}>
            {speakers.slice(0, mostListed).map(({ of: speaker, count }) => (
              <li key={speaker.id}>
                <SpeakerLink speaker={speaker}>{speaker.name}</SpeakerLink>
                <p>{plural(count, 'takeaway')}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {library.conferences.length > 1 && (
        <section>
          <h2>Over the years</h2>
          <ul role="list" className={aside.list}>
            {conferences.slice(0, mostListed).map(({ of: conference, count }) => (
              <li key={conference.id}>
                <Link to="/map" search={{ conf: conference.id }}>
                  {conference.name}
                </Link>
                <p>{plural(count, 'takeaway')}</p>
              </li>
            ))}
          </ul>
          {conferences.length > mostListed && (
            <p>{plural(conferences.length - mostListed, 'conference')} more</p>
          )}
        </section>
      )}
    </aside>
  )
}

function speakersOf(byTalk: AboutTopic['byTalk']): { of: Speaker; count: number }[] {
  return countBy(byTalk, ({ speakers }) => speakers.map(({ speaker }) => speaker)).sort(
    (a, b) => b.count - a.count,
  )
}

/** How many takeaways each of the things has that a talk belongs to, in the order of the talks. */
function countBy<Thing extends Speaker | Conference>(
  byTalk: ReadonlyMap<Talk, readonly Takeaway[]>,
  thingsOf: (talk: Talk) => Thing[],
): { of: Thing; count: number }[] {
  const counts = new Map<string, { of: Thing; count: number }>()
  for (const [talk, takeaways] of byTalk) {
    for (const thing of thingsOf(talk)) {
      const count = counts.get(thing.id)?.count ?? 0
      counts.set(thing.id, { of: thing, count: count + takeaways.length })
    }
  }
  return [...counts.values()]
}

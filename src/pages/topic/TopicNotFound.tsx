import { Link } from '@tanstack/react-router'
import { useIsGrowing } from '#library/store.ts'
import type { Library } from '#notes/model.ts'
import { nearest } from '#notes/nearest.ts'
import { usesIn } from '#notes/topic-uses.ts'
import { Arrival } from '#parts/Arrival.tsx'
import { PageTitle } from '#parts/PageTitle.tsx'
import { TopicLink } from '#parts/TopicLink.tsx'
import controls from '#ui/controls.module.css'
import { Message } from '#ui/Message.tsx'
import reading from '#ui/reading.module.css'

/** A link to a topic nobody mentions: that it may be yet to come, or the topics it may have meant. */
export function TopicNotFound({ library, id }: { library: Library; id: string }) {
  const isGrowing = useIsGrowing()
  const heading = isGrowing ? 'Looking for this topic' : 'No topic has this address'
  const mentioned = [...library.topics.values()].filter((topic) => usesIn(library).has(topic.id))
  return (
    <main id="main" className={reading.message} aria-busy={isGrowing}>
      <PageTitle>{isGrowing ? heading : 'Topic not found'}</PageTitle>
      <Message
        heading={heading}
        level={1}
        actions={
          <>
            <Link to="/map" search={{ rows: 'all' }} className={controls.outlined}>
              All topics on the map
            </Link>
            <Link to="/" search={{ q: id }} className={controls.button}>
              Search for “{id}”
            </Link>
          </>
        }
      >
        {isGrowing ? (
          <p>It may be mentioned at one of the conferences whose notes are still on their way.</p>
        ) : (
          <>
            <p>Nothing in these notes mentions “{id}”. These come nearest:</p>
            <ul role="list">
              {nearest(mentioned, id).map((topic) => (
                <li key={topic.id}>
                  <TopicLink topic={topic} className={controls.link} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Message>
      <Arrival />
    </main>
  )
}

import { Link } from '@tanstack/react-router'
import { Arrival } from '#parts/Arrival.tsx'
import { PageTitle } from '#parts/PageTitle.tsx'
import controls from '#ui/controls.module.css'
import { Message } from '#ui/Message.tsx'
import reading from '#ui/reading.module.css'

/** A link to a speaker nobody took notes of, or whose notes are yet to come. */
export function SpeakerNotFound({ id, isGrowing }: { id: string; isGrowing: boolean }) {
  const heading = isGrowing ? 'Looking for this speaker' : 'No speaker has this address'
  return (
    <main id="main" className={reading.message} aria-busy={isGrowing}>
      <PageTitle>{isGrowing ? heading : 'Speaker not found'}</PageTitle>
      <Message
        heading={heading}
        level={1}
        actions={
          <Link to="/" search={{ q: id.replaceAll('-', ' ') }} className={controls.outlined}>
            Search for “{id.replaceAll('-', ' ')}”
          </Link>
        }
      >
        {isGrowing
          ? 'Their talk may be at one of the conferences whose notes are still on their way.'
          : `No talk in these notes was given by “${id}”.`}
      </Message>
      <Arrival />
    </main>
  )
}

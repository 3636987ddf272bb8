import { Link } from '@tanstack/react-router'
import { findExpected } from '#library/arrival.ts'
import { useArrival } from '#library/store.ts'
import type { Library } from '#notes/model.ts'
import controls from '#ui/controls.module.css'
import { Message } from '#ui/Message.tsx'
import { NearestTalks } from './NearestTalks.tsx'
import { PageTitle } from './PageTitle.tsx'
import { TalkExpected } from './TalkExpected.tsx'
import reading from '#ui/reading.module.css'

/** A link to a talk that is not there: that it is yet to come, or the talks it may have meant. */
export function TalkNotFound({ library, id }: { library: Library; id: string }) {
  const arrival = useArrival()
  const expected = arrival && findExpected(id, arrival)
  if (expected) return <TalkExpected talk={expected} />
  return (
    <main id="main" className={reading.message}>
      <PageTitle>Talk not found</PageTitle>
      <Message
        heading="No talk has this address"
        level={1}
        actions={
          <Link to="/" className={controls.outlined}>
            Browse all {library.talks.length} talks
          </Link>
        }
      >
        <p>Nothing in these notes is called “{id}”. These come nearest:</p>
        <NearestTalks library={library} address={id} />
      </Message>
    </main>
  )
}

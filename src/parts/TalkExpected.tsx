import type { ExpectedTalk } from '#library/arrival.ts'
import controls from '#ui/controls.module.css'
import { Message } from '#ui/Message.tsx'
import { Searching, TryAgain } from './Arrival.tsx'
import { PageTitle } from './PageTitle.tsx'
import reading from '#ui/reading.module.css'

/** A talk that is not there yet: that it is on its way, or why it did not arrive. */
export function TalkExpected({ talk }: { talk: ExpectedTalk }) {
  const { title, conference, failure } = talk
  const isComing = failure === null
  const heading = title ?? (isComing ? 'Looking for this talk' : 'This talk is not in what arrived')
  return (
    <main id="main" className={reading.message} aria-busy={isComing}>
      <PageTitle>{heading}</PageTitle>
      <Message heading={heading} level={1} actions={!isComing && <TryAgain className={controls.solid} />}>
        <p role={isComing ? undefined : 'alert'}>{sentenceOf(conference, failure)}</p>
        <Searching />
      </Message>
    </main>
  )
}

function sentenceOf(conference: string | null, failure: string | null): string {
  if (failure === null) {
    return conference === null
      ? 'It may be at one of the conferences whose notes are still on their way.'
      : `The notes of ${conference} are on their way.`
  }
  return conference === null
    ? `It may be at a conference whose notes did not arrive. ${failure}`
    : `The notes of ${conference} did not arrive. ${failure}`
}

import type { Talk } from '#notes/model.ts'

/** Where a talk's notes are from, and what their author allows. */
export function Provenance({ talk }: { talk: Talk }) {
  const { notes, conference } = talk
  const title = notes?.title ?? conference.name
  return (
    <p>
      {notes?.url ? (
        <a href={notes.url} rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      , {notes?.author ? `by ${notes.author}` : 'by one attendee'}. The wording is unchanged.{' '}
      {notes?.licence ? `Licence: ${notes.licence}.` : 'Licence: not stated; the text is its author’s.'}
    </p>
  )
}

import { Link } from '@tanstack/react-router'
import { useLibraryIfReady } from '#library/store.ts'
import { PageTitle } from '#parts/PageTitle.tsx'
import controls from '#ui/controls.module.css'
import { listed, plural } from '#ui/words.ts'
import styles from './AboutPage.module.css'
import { DeleteAll } from './DeleteAll.tsx'

/** What this is, where the notes and facts are from, and what stays in the browser. */
export function AboutPage() {
  const library = useLibraryIfReady()
  const notes = library?.sources.filter((source) => source.kind === 'notes') ?? []
  const programme = library?.sources.filter((source) => source.kind === 'programme') ?? []
  return (
    <main id="main" className={styles.main}>
      <PageTitle>About</PageTitle>
      <h1 tabIndex={-1}>About</h1>
      <p className={styles.lead}>
        Takeaways makes conference notes useful to people who were not there, one line at a time: find it,
        keep it, compare it, link to it.
      </p>
      {library && library.conferences.length > 0 && (
        <>
          <h2>The notes</h2>
          <p>
            {plural(library.takeaways.length, 'takeaway')} from {plural(library.talks.length, 'talk')} at{' '}
            {listed(library.conferences.map((conference) => conference.name))}, in their author’s words, with
            their spelling. A sentence about a talk is marked “Author’s note”. Your own notes are never mixed
            with them.
          </p>
          <ul>
            {notes.map((source) => (
              <li key={source.title}>
                {source.url ? <a href={source.url}>{source.title}</a> : source.title}, by{' '}
                {source.author ?? 'an attendee who is not named in them'}. Licence:{' '}
                {source.licence ??
                  'not stated. The text belongs to its author; read it, but do not republish it'}
                .
              </li>
            ))}
          </ul>
          <h2>Facts about the talks</h2>
          <p>
            Track, time, room, links and real names come from public pages, each fact with its source beside
            it. A track no page gives is “None stated”, never guessed. “Inferred” marks what a page suggests
            but does not say.
          </p>
          <ul>
            {programme.map((source) => (
              <li key={source.id + source.title}>
                {source.url ? (
                  <a href={source.url} rel="noreferrer">
                    {source.title}
                  </a>
                ) : (
                  source.title
                )}
              </li>
            ))}
          </ul>
          <h2>Topics</h2>
          <p>
            Technologies, ideas and organisations are recognised by their names in a takeaway’s own words.
            That is sometimes wrong; the words themselves are not.
          </p>
        </>
      )}
      <h2>What stays in your browser</h2>
      <p>
        What you save and your notes on it, the conference notes you add and the draft of them, and your
        settings: the theme, whether single keys act, whether takeaways say where else the same comes up, and
        that you know what this site is. With the tab go the talks you choose to compare. There is no account
        and no server to send anything to: this page may speak only to the site it came from.{' '}
        <Link to="/saved">See what you saved and take it with you</Link>, or{' '}
        <Link to="/add">add your own notes, see and remove them</Link>.
      </p>
      <div className={styles.way}>
        <DeleteAll />
      </div>
      <h2>The code</h2>
      <p>Open source under the MIT licence. The notes are not part of that licence.</p>
      <p className={styles.way}>
        <Link to="/" className={controls.outlined}>
          Browse the notes
        </Link>
      </p>
    </main>
  )
}

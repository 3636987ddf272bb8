import { Link, Outlet } from '@tanstack/react-router'
import { isComplete } from '#library/arrival.ts'
import { useLibraryState, useLibraryStore } from '#library/store.ts'
import { Arrival } from '#parts/Arrival.tsx'
import { PageTitle } from '#parts/PageTitle.tsx'
import { useSavedCount } from '#reader/bookmarks.ts'
import controls from '#ui/controls.module.css'
import { Message } from '#ui/Message.tsx'
import { Loading } from './Loading.tsx'
import styles from './pages.module.css'

/** Pages that need the notes: shown once they are there; until then that they come, or why they did not. */
export function NotesGate() {
  const state = useLibraryState()
  switch (state.status) {
    case 'loading':
      return <Loading />
    case 'failed':
      return <NotesFailed reason={state.error.message} />
    case 'ready':
      if (state.library.talks.length > 0) return <Outlet />
      return isComplete(state.arrival) ? <NoNotes /> : <NothingYet />
    default:
      return state satisfies never
  }
}

/** The first conferences hold nothing, or did not arrive; others may. */
function NothingYet() {
  return (
    <main id="main" className={styles.main}>
      <PageTitle>Notes</PageTitle>
      <h1 tabIndex={-1}>The notes are on their way</h1>
      <Arrival />
    </main>
  )
}

function NotesFailed({ reason }: { reason: string }) {
  const store = useLibraryStore()
  const saved = useSavedCount()
  return (
    <main id="main" className={styles.main}>
      <PageTitle>The notes did not arrive</PageTitle>
      <Message
        heading="These notes did not arrive"
        level={1}
        actions={
          <>
            <button type="button" className={controls.solid} onClick={() => void store.load()}>
              Try again
            </button>
            <Link to="/saved" className={controls.outlined}>
              Open saved
            </Link>
          </>
        }
      >
        <p role="alert">
          {reason} {saved > 0 && `What you saved (${saved}) is safe in this browser.`}
        </p>
      </Message>
    </main>
  )
}

function NoNotes() {
  return (
    <main id="main" className={styles.main}>
      <Message
        heading="No notes yet"
        level={1}
        actions={
          <Link to="/add" className={controls.solid}>
            Add your own notes
          </Link>
        }
      >
        This site was built without notes. Add some in this browser, or put them into a folder of content/ and
        build it again; the README tells how.
      </Message>
    </main>
  )
}

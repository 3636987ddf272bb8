import { Link, useNavigate, useRouterState } from '@tanstack/react-router'
import { useLibraryIfReady } from '#library/store.ts'
import { NearestTalks } from '#parts/NearestTalks.tsx'
import { PageTitle } from '#parts/PageTitle.tsx'
import controls from '#ui/controls.module.css'
import { Message } from '#ui/Message.tsx'
import styles from './pages.module.css'

/** An address that leads nowhere: search, and the talks it may have meant. */
export function NotFoundPage() {
  const navigate = useNavigate()
  const library = useLibraryIfReady()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const words = path.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return (
    <main id="main" className={styles.main}>
      <PageTitle>Page not found</PageTitle>
      <Message
        heading="There is no page here"
        level={1}
        actions={
          <Link to="/" className={controls.outlined}>
            Browse the notes
          </Link>
        }
      >
        <p>Nothing on this site has the address {path}. Search for what you meant:</p>
        <form
          className={styles.search}
          action={(data) => {
            const text = data.get('text')
            void navigate({
              to: '/',
              search: typeof text === 'string' && text.trim() !== '' ? { q: text.trim() } : {},
            })
          }}
        >
          <input name="text" aria-label="Words to search for" defaultValue={words} />
          <button type="submit" className={controls.solid}>
            Search
          </button>
        </form>
        {library && library.talks.length > 0 && (
          <>
            <p>Or did you mean one of these talks?</p>
            <NearestTalks library={library} address={path} />
          </>
        )}
      </Message>
    </main>
  )
}

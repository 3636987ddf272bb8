import type { ErrorComponentProps } from '@tanstack/react-router'
import { PageTitle } from '#parts/PageTitle.tsx'
import { useSaved } from '#reader/bookmarks.ts'
import controls from '#ui/controls.module.css'
import { Message } from '#ui/Message.tsx'
import styles from './pages.module.css'

/** A page that broke. It says so, shows what is safe, and relies on nothing that may have broken too. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const saved = [...useSaved().values()]
  return (
    <main id="main" className={styles.main}>
      <PageTitle>Something broke</PageTitle>
      <Message
        heading="This page broke"
        level={1}
        actions={
          <>
            <button type="button" className={controls.solid} onClick={reset}>
              Try again
            </button>
            <a href={`${import.meta.env.BASE_URL}saved`} className={controls.outlined}>
              Open saved
            </a>
            <a href={import.meta.env.BASE_URL} className={controls.button}>
              Start again
            </a>
          </>
        }
      >
        <p role="alert">
          It said: “{error instanceof Error ? error.message : String(error)}”. The notes and what you saved
          are not affected.
        </p>
        {saved.length > 0 && (
          <details>
            <summary>What you saved, as text</summary>
            <ul>
              {saved.map(({ id, anchor, note }) => (
                <li key={id}>
                  {anchor.exact}
                  {note !== '' && ` (your note: ${note})`}
                </li>
              ))}
            </ul>
          </details>
        )}
      </Message>
    </main>
  )
}

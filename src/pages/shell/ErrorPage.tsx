import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { MissingCode } from '#offline/lazy-page.ts'
import { reloadForNewerBuild } from '#offline/newer-build.ts'
import { PageTitle } from '#parts/PageTitle.tsx'
import { useSaved } from '#reader/bookmarks.ts'
import controls from '#ui/controls.module.css'
import { Message } from '#ui/Message.tsx'
import { Loading } from './Loading.tsx'
import styles from './pages.module.css'

/** A page that broke, or did not come. It says so, shows what is safe, and relies on nothing that may have broken too. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const router = useRouter()
  const saved = [...useSaved().values()]
  const isMissing = error instanceof MissingCode
  const [isRenewed, setRenewed] = useState(isMissing)
  // The server: the page may be there in a newer build.
  useEffect(() => {
    if (isMissing) void reloadForNewerBuild().then(setRenewed)
  }, [isMissing])
  if (isRenewed) return <Loading />
  const heading = isMissing ? 'This page did not arrive' : 'This page broke'
  return (
    <main id="main" className={styles.main}>
      <PageTitle>{heading}</PageTitle>
      <Message
        heading={heading}
        level={1}
        actions={
          <>
            <button type="button" className={controls.solid} onClick={() => void router.invalidate()}>
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
          {isMissing
            ? 'Its code could not be loaded: you may be offline, or the server is.'
            : `It said: “${error instanceof Error ? error.message : String(error)}”.`}{' '}
          The notes and what you saved are not affected.
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

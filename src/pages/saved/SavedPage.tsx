import { Link, useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useLibraryIfReady } from '#library/store.ts'
import { PageTitle } from '#parts/PageTitle.tsx'
import { useSaved } from '#reader/bookmarks.ts'
import type { Bookmark } from '#reader/storage/bookmark.ts'
import controls from '#ui/controls.module.css'
import { Message } from '#ui/Message.tsx'
import { capitalised, pluralInWords } from '#ui/words.ts'
import { SavedItem } from './SavedItem.tsx'
import styles from './SavedPage.module.css'

/** From so many on, saved lines get a mark in the margin: a page that is all yellow marks nothing. */
const tooManyToPaint = 16

/** What the reader keeps, the latest first. It needs no notes: a bookmark carries its words. */
export function SavedPage() {
  const library = useLibraryIfReady()
  const bookmarks = [...useSaved().values()].sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1))
  const takeaways = bookmarks.filter((bookmark) => bookmark.kind === 'takeaway')
  const talks = bookmarks.filter((bookmark) => bookmark.kind === 'talk')
  const hash = useLocation({ select: (location) => location.hash })

  // The document's focus: a link to a saved takeaway leads into its note.
  useEffect(() => {
    const note = hash === '' ? null : document.getElementById(hash)?.querySelector('textarea')
    note?.focus()
    note?.scrollIntoView({ block: 'center' })
  }, [hash])

  const list = (name: string, items: readonly Bookmark[]) => (
    <ul role="list" aria-label={name} className={items.length < tooManyToPaint ? undefined : styles.many}>
      {items.map((bookmark) => (
        <SavedItem
          key={bookmark.id}
          bookmark={bookmark}
          library={library}
          isPainted={items.length < tooManyToPaint}
        />
      ))}
    </ul>
  )

  return (
    <main id="main" className={styles.main}>
      <PageTitle>Saved</PageTitle>
      {bookmarks.length === 0 ? (
        <Message
          heading="Mark a line, find it here"
          level={1}
          actions={
            <Link to="/" className={controls.solid}>
              Browse the notes
            </Link>
          }
        >
          Press <kbd>b</kbd> on a takeaway, or the bookmark beside it. Saved lines stay in this browser, each
          with room for a note of your own.
        </Message>
      ) : (
        <>
          <div className={styles.lead}>
            <h1 tabIndex={-1}>Saved</h1>
            <p className={styles.about}>{summaryOf(takeaways.length, talks.length)}</p>
          </div>
          {takeaways.length > 0 && list('Saved takeaways', takeaways)}
          {talks.length > 0 && (
            <>
              <h2 className={styles.heading}>Talks</h2>
              {list('Saved talks', talks)}
            </>
          )}
        </>
      )}
    </main>
  )
}

function summaryOf(takeaways: number, talks: number): string {
  const parts = [
    takeaways > 0 && pluralInWords(takeaways, 'takeaway'),
    talks > 0 && pluralInWords(talks, 'talk'),
  ]
  return `${capitalised(parts.filter(Boolean).join(' and '))} you marked, the latest first. They stay in this browser.`
}

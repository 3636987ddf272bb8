import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useBrought, useLibraryStore } from '#library/store.ts'
import { eraseBookmarks, useSavedCount } from '#reader/bookmarks.ts'
import controls from '#ui/controls.module.css'
import { Dialog } from '#ui/Dialog.tsx'
import { notify } from '#ui/notice.ts'
import { plural } from '#ui/words.ts'

/** Deletes all that this site stored in the browser, in every open tab, once the reader has said so twice. */
export function DeleteAll() {
  const store = useLibraryStore()
  const saved = useSavedCount()
  const added = useBrought().conferences.length
  const [isAsking, setAsking] = useState(false)

  const erase = async () => {
    setAsking(false)
    const outcomes = await Promise.allSettled([eraseBookmarks(), store.clear()])
    sessionStorage.clear()
    const isDone = outcomes.every(({ status }) => status === 'fulfilled')
    notify(
      isDone
        ? 'All your data is deleted'
        : 'What was saved is deleted; the browser’s database does not answer. Close the other tabs and try again.',
    )
  }
  return (
    <>
      <button type="button" className={controls.outlined} onClick={() => setAsking(true)}>
        Delete all my data
      </button>
      {isAsking && (
        <Dialog
          title="Delete all your data?"
          onClose={() => setAsking(false)}
          footer={
            <>
              <button type="button" className={controls.solid} onClick={() => void erase()}>
                Delete everything
              </button>
              <button type="button" className={controls.outlined} onClick={() => setAsking(false)}>
                Keep it
              </button>
            </>
          }
        >
          <p>
            {plural(saved, 'saved bookmark')} with your notes, {plural(added, 'conference')} you added, your
            draft and your settings go from this browser, in every open tab. This cannot be undone, unless you{' '}
            <Link to="/saved">take a backup</Link> first.
          </p>
        </Dialog>
      )}
    </>
  )
}

import { Link } from '@tanstack/react-router'
import type { BroughtConference } from '#library/brought-model.ts'
import { Callout } from '#ui/Callout.tsx'
import controls from '#ui/controls.module.css'
import { restoreFiles, showStored, useDraft } from './draft.ts'
import styles from './DraftNotices.module.css'
import { notify } from '#ui/notice.ts'

interface DraftNoticesProps {
  added: BroughtConference | null
  failure: string | null
  refused: readonly string[]
}

/** What the reader should know about the draft: added, not kept, changed in another tab. */
export function DraftNotices({ added, failure, refused }: DraftNoticesProps) {
  const { keeping, elsewhere, files } = useDraft()
  return (
    <div className={styles.notices}>
      {added && (
        <Callout>
          {added.name} is in your library.{' '}
          <Link to="/" search={{ conf: added.id }} className={controls.link}>
            Browse it
          </Link>
        </Callout>
      )}
      {failure !== null && (
        <p role="alert" className={styles.alert}>
          {failure} Your notes are still in the editor.
        </p>
      )}
      {refused.length > 0 && (
        <p role="alert" className={styles.alert}>
          {refused.join(' ')}
        </p>
      )}
      {keeping === 'too long' && (
        <Callout>
          This draft is too long for the browser to keep: it lasts until you close this tab. Add it to the
          library to keep it.
        </Callout>
      )}
      {keeping === 'blocked' && (
        <Callout>This browser does not let the page keep a draft: it lasts until you close this tab.</Callout>
      )}
      {elsewhere !== null && (
        <Callout>
          Another tab changed the draft. What stands here is still yours.{' '}
          <button
            type="button"
            className={controls.link}
            onClick={() => {
              showStored()
              notify('The other tab’s draft is in the editor', () => restoreFiles(files))
            }}
          >
            Take the other tab’s
          </button>
        </Callout>
      )}
    </div>
  )
}

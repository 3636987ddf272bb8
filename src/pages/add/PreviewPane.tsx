import { useRef } from 'react'
import controls from '#ui/controls.module.css'
import { Preview } from './Preview.tsx'
import styles from './PreviewPane.module.css'
import type { Reading } from './reading.ts'
import { hasSample, sampleNotes } from './sample.ts'
import { totalOf } from './total.ts'

interface PreviewPaneProps {
  reading: Reading
  isEmpty: boolean
  onSample: (text: string) => void
  onSave: (as: 'dataset' | 'Markdown') => void
}

/** Beside the editor: what was found in the notes, or why nothing was, and files to take away. */
export function PreviewPane({
  reading: { read, trouble, isReading, readAgain },
  isEmpty,
  onSample,
  onSave,
}: PreviewPaneProps) {
  const region = useRef<HTMLElement>(null)
  const folder = isEmpty || trouble !== null ? null : (read?.folder ?? null)
  const trySample = async () => {
    const text = await sampleNotes()
    if (text !== null) onSample(text)
    // The button is gone by then.
    region.current?.focus()
  }
  return (
    <section
      ref={region}
      aria-label="Preview"
      tabIndex={-1}
      className={styles.pane}
      aria-busy={isReading && !isEmpty}
    >
      <div className={styles.head}>
        <h2>{folder ? `Preview: ${totalOf(folder.totals)}` : 'Preview'}</h2>
        {folder && folder.totals.talks > 0 && (
          <div>
            <button type="button" className={controls.link} onClick={() => onSave('dataset')}>
              Download as dataset
            </button>
            <button type="button" className={controls.link} onClick={() => onSave('Markdown')}>
              Download as Markdown
            </button>
          </div>
        )}
      </div>
      {folder && <Preview dataset={folder.dataset} totals={folder.totals} />}
      {folder?.totals.talks === 0 && (
        <p className={styles.words}>
          {folder.files.some(({ use }) => use === 'notes')
            ? 'No talk was found. Begin each with a heading: ## and its title.'
            : 'There are no notes yet. Write them, or choose their files too.'}
        </p>
      )}
      {trouble !== null && (
        <>
          <p role="alert" className={styles.words}>
            {trouble} Your notes are still in the editor.
          </p>
          <button type="button" className={controls.outlined} onClick={readAgain}>
            Try again
          </button>
        </>
      )}
      {isEmpty && (
        <>
          <p className={styles.words}>Talks and takeaways appear here as you write.</p>
          {hasSample && (
            <button type="button" className={controls.outlined} onClick={() => void trySample()}>
              Try it with the QCon notes
            </button>
          )}
        </>
      )}
    </section>
  )
}

import { useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLibraryStore } from '#library/store.ts'
import { PageTitle } from '#parts/PageTitle.tsx'
import controls from '#ui/controls.module.css'
import { announce, notify } from '#ui/notice.ts'
import { AddedNotes } from './AddedNotes.tsx'
import styles from './AddPage.module.css'
import {
  addFiles,
  type DraftFile,
  isBlank,
  removeFile,
  replaceFiles,
  restoreFiles,
  startDraft,
  useDraft,
} from './draft.ts'
import { DraftNotices } from './DraftNotices.tsx'
import { DropTarget } from './DropTarget.tsx'
import { Editor, type EditorControl } from './Editor.tsx'
import { FileTabs, nameOf } from './FileTabs.tsx'
import { type Incoming, readFiles, summaryOf } from './incoming.ts'
import { useAdding } from './adding.ts'
import { Pairs } from './Pairs.tsx'
import { PreviewPane } from './PreviewPane.tsx'
import { headingFor, Problems } from './Problems.tsx'
import { type PlacedProblem, problemsOf, reportOf, useReading } from './reading.ts'
import { useSettled } from './settled.ts'
import { totalOf } from './total.ts'

/** The reader's own notes: written, pasted or chosen here, read here, and kept in this browser. */
export function AddPage() {
  const store = useLibraryStore()
  const { files, active, isTouched } = useDraft()
  const [isBusy, setBusy] = useState(false)
  const reading = useReading(files, store.readNotes, isBusy)
  const { read, trouble, isReading } = reading
  const problems = problemsOf(read, files)
  const adding = useAdding({ store, reading, files, isBusy, setBusy })
  const [refused, setRefused] = useState<readonly string[]>([])
  const chooser = useRef<HTMLInputElement>(null)
  const editor = useRef<EditorControl>(null)

  // This browser's storage, and other tabs.
  useEffect(startDraft, [])

  const take = useCallback(async (incoming: Promise<Incoming>) => {
    const found = await incoming
    setRefused(found.refused)
    if (found.files.length === 0) return
    addFiles(found.files)
    announce(`Reading ${summaryOf(found)}`)
  }, [])

  const shown = files.find(({ key }) => key === active) ?? files[0]
  const report = shown && reportOf(read, shown)
  const show = (placed: PlacedProblem) => flushSync(() => useDraft.setState({ active: placed.file.key }))
  const takeOut = (file: DraftFile) => {
    const before = removeFile(file.key)
    notify(`Took out ${nameOf(file)}`, () => restoreFiles(before))
  }
  const isEmpty = files.every(isBlank)
  const summary =
    read && !trouble ? `${totalOf(read.folder.totals)}. ${headingFor(read.folder.totals)}.` : (trouble ?? '')
  const said = useSettled(isTouched && !isReading ? summary : '')

  return (
    <main id="main" className={styles.main}>
      <PageTitle>Add your own notes</PageTitle>
      <DropTarget onFiles={take} />
      <div className={styles.lead}>
        <div>
          <h1 tabIndex={-1}>Add your own notes</h1>
          <p className={styles.about}>
            Paste Markdown or plain text, or drop files on the page. They are read here, in your browser, and
            go nowhere else.
          </p>
        </div>
        <div className={styles.actions}>
          <div>
            <button type="button" className={controls.outlined} onClick={() => chooser.current?.click()}>
              Choose files
            </button>
            <button
              type="button"
              className={adding.whyNot === null ? controls.solid : `${controls.button} ${styles.off}`}
              aria-disabled={adding.whyNot !== null}
              aria-describedby="add-reason"
              onClick={() => void adding.add()}
            >
              Add to library
            </button>
          </div>
          <p id="add-reason">
            {adding.whyNot ??
              (adding.replaces === null
                ? 'It is kept in this browser.'
                : `It takes the place of ${adding.replaces}, in this browser.`)}
          </p>
          <input
            ref={chooser}
            type="file"
            multiple
            hidden
            onChange={({ target }) => {
              void take(readFiles(Array.from(target.files ?? [])))
              // So that the same file can be chosen again.
              target.value = ''
            }}
          />
        </div>
      </div>
      <p role="status" className={controls.hidden}>
        {said}
      </p>
      <DraftNotices added={adding.added} failure={adding.failure} refused={refused} />
      <div className={styles.columns}>
        <div className={styles.writing}>
          <div className={styles.label}>
            <span aria-hidden>Your notes</span>
            <small>Notes, datasets, programmes: up to 5 MB a file</small>
          </div>
          {(files.length > 1 || shown?.path !== '') && (
            <FileTabs
              files={files}
              active={active}
              reportFor={(file) => reportOf(read, file)}
              onRemove={takeOut}
            />
          )}
          {shown && shown.text !== null ? (
            <Editor
              file={{ key: shown.key, text: shown.text }}
              problems={report?.problems ?? noProblems}
              describedBy="problems-heading"
              ref={editor}
            />
          ) : (
            <p className={styles.unshown}>
              {isReading ? '' : `${shown?.path ?? ''} cannot be shown as text.`}
            </p>
          )}
          {!isEmpty && read && trouble === null && (
            <Problems
              problems={problems}
              totals={read.folder.totals}
              hasManyFiles={files.length > 1}
              headingId="problems-heading"
              onSelect={(placed) => {
                show(placed)
                editor.current?.selectLine(placed.problem.line)
              }}
              onFix={(placed) => {
                if (!placed.problem.edit) return takeOut(placed.file)
                show(placed)
                const lines = (reportOf(read, placed.file)?.text ?? placed.file.text ?? '').split('\n')
                editor.current?.fix(placed.problem, lines[placed.problem.line - 1])
              }}
            />
          )}
          {read && (
            <Pairs pairs={read.folder.pairs} unpaired={read.folder.unpaired} totals={read.folder.totals} />
          )}
        </div>
        <PreviewPane
          reading={reading}
          isEmpty={isEmpty}
          onSave={(as) => void adding.save(as)}
          onSample={(text) => {
            replaceFiles([{ path: 'notes.txt', text }])
          }}
        />
      </div>
      <AddedNotes
        onEdit={(conference) => {
          const before = replaceFiles(conference.files)
          const isWorthUndo = before.some((file) => !isBlank(file))
          notify(`${conference.name} is in the editor`, isWorthUndo ? () => restoreFiles(before) : null)
          window.scrollTo({ top: 0 })
          editor.current?.focus()
        }}
        onRemove={adding.remove}
      />
    </main>
  )
}

const noProblems: readonly [] = []

import type { EditorState } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import type { Problem } from '#notes/read/model.ts'
import { editText } from './draft.ts'
import styles from './Editor.module.css'
import { createEditorView, replaceLine, selectLine, showProblems, stateFor } from './editor-view.ts'

export interface EditorControl {
  focus(): void
  selectLine(line: number): void
  /** Makes the edit a problem offers; nothing if its line has changed since. */
  fix(problem: Problem, readLine: string | undefined): void
}

interface EditorProps {
  file: { key: number; text: string }
  /** Of this file. */
  problems: readonly Problem[]
  describedBy: string
  ref: Ref<EditorControl>
}

/** The notes as text, with their line numbers and the lines that need a look. */
export function Editor({ file: { key, text }, problems, describedBy, ref }: EditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const shown = useRef({ key, text })
  /** Each file's own steps to undo, while the page is open. */
  const states = useRef(new Map<number, EditorState>())

  // CodeMirror, which keeps its own part of the document.
  useEffect(() => {
    if (!host.current) return
    const make = (fileKey: number, fileText: string) =>
      stateFor(fileText, describedBy, (edited) => {
        shown.current = { key: fileKey, text: edited }
        editText(fileKey, edited)
      })
    if (!view.current) {
      view.current = createEditorView(host.current, make(key, text))
      shown.current = { key, text }
      return
    }
    if (shown.current.key === key && shown.current.text === text) return
    states.current.set(shown.current.key, view.current.state)
    const kept = shown.current.key === key ? undefined : states.current.get(key)
    shown.current = { key, text }
    view.current.setState(kept?.doc.toString() === text ? kept : make(key, text))
  }, [key, text, describedBy])

  useEffect(
    () => () => {
      view.current?.destroy()
      view.current = null
    },
    [],
  )

  // The marks in CodeMirror's gutter.
  useEffect(() => {
    if (view.current) showProblems(view.current, problems)
  }, [problems, key])

  useImperativeHandle(ref, () => ({
    focus: () => view.current?.focus(),
    selectLine: (line) => {
      if (view.current) selectLine(view.current, line)
    },
    fix: ({ line, edit }, readLine) => {
      const doc = view.current?.state.doc
      if (!view.current || !edit || !doc || line > doc.lines || doc.line(line).text !== readLine) return
      replaceLine(view.current, line, edit.lines)
    },
  }))

  return <div ref={host} className={styles.editor} />
}

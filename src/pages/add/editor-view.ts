import { defaultKeymap, history, historyKeymap, insertNewline } from '@codemirror/commands'
import { type Diagnostic, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { EditorState, RangeSet, StateEffect, StateField, type Text, Transaction } from '@codemirror/state'
import {
  EditorView,
  GutterMarker,
  highlightSpecialChars,
  keymap,
  lineNumberMarkers,
  lineNumbers,
  placeholder,
} from '@codemirror/view'
import type { Problem } from '#notes/read/model.ts'
import { colours, theme } from './editor-look.ts'

const example = `Paste or write your notes, for instance:

# Conference 2026

## Title of a talk — Name of its speaker
- A takeaway
  - One nested under it

## The next talk`

/** More are in the list; marking thousands would make typing slow. */
const mostMarked = 500

/** A view with nothing in it yet: `stateFor` makes what it shows. */
export function createEditorView(parent: HTMLElement, state: EditorState): EditorView {
  return withConstructedStyles(() => new EditorView({ parent, state }))
}

/** The state of an editor for one file; `onEdit` hears of what is typed, not of what the program shows. */
export function stateFor(text: string, describedBy: string, onEdit: (text: string) => void): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      lineNumbers(),
      problemMarkers,
      history(),
      highlightSpecialChars(),
      // To break a line of a megabyte, as JSON often is, takes the browser seconds.
      hasLongLine(text) ? [] : EditorView.lineWrapping,
      placeholder(example),
      colours,
      // A new line begins at its beginning: indenting it would nest what is pasted or typed next.
      keymap.of([
        { key: 'Enter', run: insertNewline },
        ...lintKeymap.filter(isStep),
        ...defaultKeymap,
        ...historyKeymap,
      ]),
      EditorView.contentAttributes.of({
        'aria-label': 'Your notes',
        'aria-describedby': describedBy,
        tabindex: '0',
        spellcheck: 'true',
        autocapitalize: 'sentences',
      }),
      EditorView.domEventHandlers({ beforeinput: insertPlainly }),
      EditorView.updateListener.of((update) => {
        const isOwn = update.transactions.some((step) => step.annotation(Transaction.userEvent) === 'show')
        if (update.docChanged && !isOwn) onEdit(update.state.doc.toString())
      }),
      theme,
    ],
  })
}

const longestWrapped = 20_000

function hasLongLine(text: string): boolean {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start)
    const next = end === -1 ? text.length : end
    if (next - start > longestWrapped) return true
    start = next + 1
  }
  return false
}

/**
 * Where text takes the place of other text the browser would keep its looks in a `style` attribute, which the security
 * policy refuses. An input method's own steps are left to it.
 */
function insertPlainly(event: InputEvent, view: EditorView): boolean {
  const isText = event.inputType === 'insertText' || event.inputType === 'insertReplacementText'
  if (!isText || view.composing || event.isComposing) return false
  const insert = event.data ?? event.dataTransfer?.getData('text/plain')
  const selected = document.getSelection()
  const range = event.getTargetRanges()[0] ?? (selected?.rangeCount ? selected.getRangeAt(0) : undefined)
  if (insert === undefined || !range || range.collapsed) return false
  const from = view.posAtDOM(range.startContainer, range.startOffset)
  const to = view.posAtDOM(range.endContainer, range.endOffset)
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + view.state.toText(insert).length },
    userEvent: 'input.type',
    scrollIntoView: true,
  })
  return true
}

/** Only the keys that go from problem to problem: the panel would be a second list of them. */
function isStep({ key }: { key?: string }): boolean {
  return key === 'F8'
}

/** Marks the lines that have a problem, and offers each fix beside its words. */
export function showProblems(view: EditorView, problems: readonly Problem[]): void {
  const { doc } = view.state
  const placed = problems.filter(({ line }) => line >= 1 && line <= doc.lines).slice(0, mostMarked)
  view.dispatch(
    setDiagnostics(
      view.state,
      placed.map((problem): Diagnostic => {
        const { from, to } = doc.line(problem.line)
        const { edit } = problem
        return {
          from,
          to,
          severity: problem.severity,
          message: `${problem.message}. ${problem.fix}.`,
          ...(edit && {
            actions: [
              {
                name: edit.label,
                apply: (target, at) => replaceLine(target, target.state.doc.lineAt(at).number, edit.lines),
              },
            ],
          }),
        }
      }),
    ),
    { effects: markLines.of(placed) },
  )
}

export function selectLine(view: EditorView, number: number): void {
  const { from, to } = view.state.doc.line(Math.min(Math.max(number, 1), view.state.doc.lines))
  view.dispatch({
    selection: { anchor: from, head: to },
    effects: EditorView.scrollIntoView(from, { y: 'center' }),
  })
  view.focus()
}

/** Replaces a line by others, or deletes it, in one step that can be undone. */
export function replaceLine(view: EditorView, number: number, lines: readonly string[]): void {
  const { doc } = view.state
  const { from, to } = doc.line(number)
  const change =
    lines.length > 0
      ? { from, to, insert: lines.join('\n') }
      : { from: to < doc.length ? from : Math.max(0, from - 1), to: Math.min(doc.length, to + 1) }
  view.dispatch({
    changes: change,
    selection: { anchor: Math.min(change.from + (lines.join('\n').length || 0), doc.length - (to - from)) },
    scrollIntoView: true,
    userEvent: 'input.fix',
  })
  view.focus()
}

const markLines = StateEffect.define<readonly Problem[]>()

// CodeMirror knows markers as classes only.
class ProblemMarker extends GutterMarker {
  override elementClass: string
  constructor(severity: Problem['severity']) {
    super()
    this.elementClass = `cm-${severity}Line`
  }
}

const markers = { error: new ProblemMarker('error'), warning: new ProblemMarker('warning') }

const problemMarkers = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update: (marked, { changes, effects, state }) => {
    for (const effect of effects) if (effect.is(markLines)) return markersFor(effect.value, state.doc)
    return marked.map(changes)
  },
  provide: (field) => lineNumberMarkers.from(field),
})

function markersFor(problems: readonly Problem[], doc: Text): RangeSet<GutterMarker> {
  const worst = new Map<number, Problem['severity']>()
  for (const { line, severity } of problems) if (worst.get(line) !== 'error') worst.set(line, severity)
  return RangeSet.of(
    [...worst].map(([line, severity]) => markers[severity].range(doc.line(line).from)),
    true,
  )
}

/**
 * CodeMirror writes its rules into a `style` element, which the security policy refuses, unless its root has no head, as
 * a shadow root has none: then into a constructed style sheet, which the policy allows. It decides once for a document.
 */
function withConstructedStyles<T>(create: () => T): T {
  if (!('adoptedStyleSheets' in document)) return create()
  Object.defineProperty(document, 'head', { configurable: true, value: null })
  try {
    return create()
  } finally {
    Reflect.deleteProperty(document, 'head')
  }
}

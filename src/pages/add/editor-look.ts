import { Decoration, EditorView, MatchDecorator, ViewPlugin } from '@codemirror/view'

const parts = { heading: 'cm-notesHeading', mark: 'cm-notesMark', tag: 'cm-notesTag' }

/**
 * Colours for headings, list marks, tags and ids, in the lines in sight: a Markdown parser on the page's thread can be
 * made to take minutes by odd notes.
 */
const decorator = new MatchDecorator({
  regexp: /^#{1,6}\s.*|^\s*(?:[-*+•◦▪●‣・]|\d{1,3}[.)])(?=\s)|(?<=\s)[#^][\p{L}\p{N}-]{1,60}(?=\s|$)/gu,
  decoration: ([match]) =>
    marksOf[match.startsWith('#') && match.includes(' ') ? 'heading' : /^[#^]/.test(match) ? 'tag' : 'mark'],
})

const marksOf = {
  heading: Decoration.mark({ class: parts.heading }),
  mark: Decoration.mark({ class: parts.mark }),
  tag: Decoration.mark({ class: parts.tag }),
}

/** Colours what is more than words. */
export const colours = ViewPlugin.define(
  (view) => {
    let found = decorator.createDeco(view)
    return {
      get found() {
        return found
      },
      update: (update) => {
        found = decorator.updateDeco(update, found)
      },
    }
  },
  { decorations: (plugin) => plugin.found },
)

/** The editor in the colours and faces of the page. */
export const theme = EditorView.theme({
  '&': {
    height: '100%',
    color: 'var(--ink)',
    background: 'var(--raised)',
    fontSize: 'var(--editor-size, 13px)',
  },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--code)',
    lineHeight: '1.65',
    overflow: 'auto',
  },
  '.cm-content': { padding: '14px 0', caretColor: 'var(--ink)', minWidth: '0' },
  '.cm-line': { padding: '0 14px 0 12px' },
  '.cm-placeholder': { color: 'var(--ink-3)', whiteSpace: 'pre-wrap' },
  [`.${parts.heading}`]: { fontWeight: '700' },
  [`.${parts.mark}`]: { color: 'var(--ink-3)' },
  [`.${parts.tag}`]: { color: 'var(--thread)' },
  '.cm-gutters': {
    background: 'var(--sunk)',
    color: 'var(--ink-3)',
    border: '0',
    fontVariantNumeric: 'tabular-nums',
  },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 10px 0 8px', minWidth: '2.6rem' },
  '.cm-lineNumbers .cm-errorLine': {
    color: 'var(--alert)',
    fontWeight: '700',
    boxShadow: 'inset 3px 0 var(--alert)',
  },
  '.cm-lineNumbers .cm-warningLine': {
    color: 'var(--ink)',
    fontWeight: '700',
    boxShadow: 'inset 3px 0 var(--rule-2)',
  },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy 1px var(--alert)',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline dotted 1.5px var(--rule-2)',
    textUnderlineOffset: '3px',
  },
  '.cm-lintPoint::after': { borderBottomColor: 'var(--alert)' },
  '.cm-tooltip': {
    background: 'var(--raised)',
    color: 'var(--ink)',
    border: '1px solid var(--rule)',
    borderRadius: 'var(--r2)',
    boxShadow: 'var(--shadow)',
    maxWidth: '28rem',
  },
  '.cm-diagnostic': {
    font: '400 var(--t-small) / 1.45 var(--ui)',
    padding: '8px 12px',
    whiteSpace: 'normal',
  },
  '.cm-diagnostic-error': { borderLeft: '3px solid var(--alert)' },
  '.cm-diagnostic-warning': { borderLeft: '3px solid var(--rule-2)' },
  '.cm-diagnosticAction': {
    font: '500 var(--t-small) / 1.2 var(--ui)',
    background: 'none',
    color: 'var(--pen)',
    textDecoration: 'underline',
    textUnderlineOffset: '3px',
    padding: '4px 0',
    marginLeft: '10px',
  },
})

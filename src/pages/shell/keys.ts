import { areSingleKeysOn } from '#reader/preferences.ts'
import { copyText } from '#ui/copy.ts'
import { isBelowBars, rowInSight } from './in-sight.ts'

interface KeyHint {
  label: string
  keys: readonly string[]
}

/** Every key that acts, as the list of keys shows it. */
export const keyHints: { group: string; hints: readonly KeyHint[] }[] = [
  {
    group: 'Read',
    hints: [
      { label: 'Next, previous takeaway', keys: ['j', 'k'] },
      { label: 'Next, previous talk', keys: ['n', 'p'] },
      { label: 'Open the talk at this line', keys: ['o'] },
      { label: 'Save or unsave', keys: ['b'] },
      { label: 'Write a note', keys: ['e'] },
      { label: 'Copy link', keys: ['y'] },
      { label: 'Compare this talk', keys: ['c'] },
    ],
  },
  {
    group: 'Find',
    hints: [
      { label: 'Search', keys: ['/'] },
      { label: 'Go to or do, also while typing', keys: ['Ctrl or ⌘', 'K'] },
      { label: 'Filters', keys: ['f'] },
      { label: 'Clear search, then leave it', keys: ['Esc'] },
      { label: 'From search to the first result', keys: ['Enter'] },
    ],
  },
  {
    group: 'Go',
    hints: [
      { label: 'Browse', keys: ['g', 'b'] },
      { label: 'Map', keys: ['g', 'm'] },
      { label: 'Saved', keys: ['g', 's'] },
      { label: 'Compare', keys: ['g', 'c'] },
      { label: 'Add your own notes', keys: ['g', 'a'] },
      { label: 'This list', keys: ['?'] },
    ],
  },
]

/** Keys that name a place after `g`. */
const places = new Set(['b', 'm', 's', 'c', 'a'])

/** How long after `g` the next key still names a place, in milliseconds. */
const patience = 1200
let gPressedAt = -Infinity

/**
 * Opens the palette on Ctrl or ⌘ and K. Acts on a single key, unless somebody types, a dialog is open, a modifier is held, or single keys are switched off. A
 * key presses the control anybody can see: its element says `data-key`.
 */
export function handleKey(event: KeyboardEvent, open: { keys: () => void; palette: () => void }): void {
  if (
    event.key.toLowerCase() === 'k' &&
    (event.ctrlKey || event.metaKey) &&
    !event.altKey &&
    !event.shiftKey
  ) {
    event.preventDefault()
    if (!document.querySelector('dialog[open]')) open.palette()
    return
  }
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !areSingleKeysOn()) return
  if (isTyping(event.target) || document.querySelector('dialog[open]')) return
  const isPlace = event.timeStamp - gPressedAt < patience && places.has(event.key)
  gPressedAt = event.key === 'g' ? event.timeStamp : -Infinity
  if (isPlace) press(document, `g${event.key}`)
  else if (event.key === '?') open.keys()
  else if (!act(event.key)) return
  event.preventDefault()
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])'))
  )
}

/** Returns whether the key does anything here. */
function act(key: string): boolean {
  const row = document.activeElement?.closest<HTMLElement>('[data-row]') ?? null
  const page = document.querySelector('main[data-talk]')
  const talk = document.activeElement?.closest('[data-talk]') ?? page
  switch (key) {
    case 'j':
      return moveToRow(row, 1)
    case 'k':
      return moveToRow(row, -1)
    case 'n':
      return moveToTalk(row, 1) || press(document, 'n')
    case 'p':
      return moveToTalk(row, -1) || press(document, 'p')
    case 'o':
      return press(row, 'o')
    case 'b':
      return press(row ?? page, 'b')
    case 'e':
      return writeNote(row)
    case 'c':
      return press(talk, 'c')
    case 'y':
      return copyLinkOf(row) || press(document, 'y')
    case 'f':
      return (
        press(document, 'f') || focusOn(document.querySelector('aside fieldset input[type=checkbox]:enabled'))
      )
    case '/':
      return focusOn(document.querySelector('[data-key="/"]'))
    default:
      return false
  }
}

function press(within: ParentNode | null, key: string): boolean {
  const control = within?.querySelector<HTMLElement>(`[data-key="${key}"]`)
  if (control instanceof HTMLTextAreaElement) control.focus()
  else control?.click()
  return control !== null && control !== undefined
}

/** A note belongs to something saved: what is not is saved first, and its control comes with that. */
function writeNote(row: HTMLElement | null): boolean {
  if (press(row, 'e')) return true
  if (!press(row, 'b')) return false
  requestAnimationFrame(() => press(row, 'e'))
  return true
}

function copyLinkOf(row: HTMLElement | null): boolean {
  const link = row?.querySelector<HTMLAnchorElement>('a[data-key="o"]')
  if (link) copyText(link.href, 'Link copied')
  return Boolean(link)
}

function focusOn(element: HTMLElement | null): boolean {
  element?.focus()
  if (element instanceof HTMLInputElement && element.type === 'search') element.select()
  return element !== null
}

function moveToRow(row: HTMLElement | null, step: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  return show(row ? rows[Math.max(0, rows.indexOf(row) + step)] : (rowInSight() ?? rows[0]))
}

function moveToTalk(row: HTMLElement | null, step: 1 | -1): boolean {
  const talks = [...document.querySelectorAll<HTMLElement>('article[data-talk]')].filter((talk) =>
    talk.querySelector('[data-row]'),
  )
  const current = row?.closest<HTMLElement>('article[data-talk]')
  // Without one, the next to come into sight, or the one in sight from its beginning.
  const above = talks.filter((talk) => !isBelowBars(talk)).length
  const at = current ? talks.indexOf(current) + step : step > 0 ? above : above - 1
  const talk = talks[Math.max(0, at)]
  talk?.scrollIntoView()
  return show(talk?.querySelector<HTMLElement>('[data-row]'))
}

function show(row: HTMLElement | null | undefined): boolean {
  row?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'nearest' })
  return row !== null && row !== undefined
}

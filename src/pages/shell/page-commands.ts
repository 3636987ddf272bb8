import { isShown } from './in-sight.ts'

/** Something the palette can do. */
export interface Command {
  label: string
  /** Whether it is lent by the page in sight. */
  isOfPage?: boolean
  /** Whether it is done already, and acting takes it back. */
  isOn?: boolean
  act: () => void
}

/**
 * What the page in sight can do: the controls within whatever says `data-commands`, which a command presses. So a page
 * lends what it shows, and takes it back by showing something else.
 */
export function pageCommands(): Command[] {
  const controls = document.querySelectorAll<HTMLElement>(
    '[data-commands] :is(a, button:enabled, input[type=radio]:not(:checked))',
  )
  return [...controls].filter(isShown).map((control) => ({
    label: nameOf(control),
    isOfPage: true,
    isOn: control.getAttribute('aria-pressed') === 'true',
    act: () => control.click(),
  }))
}

function nameOf(control: HTMLElement): string {
  const name = control.getAttribute('aria-label') ?? (control.closest('label') ?? control).textContent
  return name.trim()
}

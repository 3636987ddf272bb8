import { isShown } from './in-sight.ts'

/** For so many frames after a press its control may still go: what it does can wait for storage or for code. */
const watchedFrames = 60

const focusable = 'a[href], button:enabled, input:enabled, select, textarea, summary, [tabindex]'

/**
 * When a control goes away by its own press, as “Remove” and “Undo” do, the browser drops the focus. This puts it on a
 * neighbour, or the nearest that is left around it; on the page's heading if all of it is gone. Returns how to stop.
 */
export function keepFocus(): () => void {
  const watch = (event: MouseEvent) => {
    const control = document.activeElement
    if (!control || control === document.body || !event.composedPath().includes(control)) return
    const around = surroundingsOf(control)
    let frames = 0
    const look = () => {
      if (document.activeElement !== document.body && document.activeElement !== control) return
      if (!control.isConnected) nearestOf(around)?.focus({ preventScroll: true })
      else if (++frames < watchedFrames) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }
  // Before anything acts on it.
  document.addEventListener('click', watch, true)
  return () => document.removeEventListener('click', watch, true)
}

/** What stands around a control within the page's own part, the nearest first. */
function surroundingsOf(control: Element): Element[] {
  const around: Element[] = []
  const main = control.closest('main')
  if (!main) return around
  for (let at: Element | null = control; at && at !== main; at = at.parentElement) {
    if (at.nextElementSibling) around.push(at.nextElementSibling)
    if (at.previousElementSibling) around.push(at.previousElementSibling)
  }
  return around
}

function nearestOf(around: readonly Element[]): HTMLElement | null {
  for (const element of around) {
    if (!element.isConnected) continue
    const target = element.matches(focusable) ? element : element.querySelector(focusable)
    if (target instanceof HTMLElement && isShown(target)) return target
  }
  return document.querySelector('h1')
}

/** A visible element, as a person finds it. */
export interface Sight {
  /** Its words, or what stands in a field. */
  text: string
  isPressed: boolean
  hasFocus: boolean
  /** Where to click it, in the window's content. */
  x: number
  y: number
  /** What stands before it there, if anything does. */
  coveredBy: string | null
}

/** All visible elements at a place. It is called in the page, and so names no function within. */
export function sightsOf(xpath: string): Sight[] {
  const found = document.evaluate(xpath, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE)
  const sights: Sight[] = []
  for (let at = 0; at < found.snapshotLength; at += 1) {
    const element = found.snapshotItem(at)
    if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true })) continue
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
    // Of words that go on in the next line, the middle may be beside them.
    const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    const front = document.elementFromPoint(x, y)
    sights.push({
      text: (isField ? element.value : element.textContent).replaceAll(/\s+/g, ' ').trim(),
      isPressed: element.ariaPressed === 'true',
      hasFocus: element === document.activeElement,
      x,
      y,
      coveredBy: element.contains(front) ? null : (front?.outerHTML.slice(0, 80) ?? 'the edge of the window'),
    })
  }
  return sights
}

/** Scrolls the first visible element of a place to the middle of the window. It is called in the page. */
export function bringIntoView(xpath: string): void {
  const found = document.evaluate(xpath, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE)
  for (let at = 0; at < found.snapshotLength; at += 1) {
    const element = found.snapshotItem(at)
    if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true })) continue
    element.scrollIntoView({ block: 'center' })
    return
  }
}

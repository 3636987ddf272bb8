/** Whether anything of it can be seen. Browsers before 2024 cannot tell. */
export function isShown(element: HTMLElement): boolean {
  return !('checkVisibility' in element) || element.checkVisibility()
}

/** Where the heading that has the focus is scrolled out of sight, the first row in sight has it instead. */
export function focusInSight(): void {
  const heading = document.activeElement
  if (heading?.tagName !== 'H1' || heading.getBoundingClientRect().bottom > 0) return
  rowInSight()?.focus({ preventScroll: true })
}

/** The first takeaway below the bars at the top. */
export function rowInSight(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[data-row]')].find(isBelowBars)
}

/** Whether it begins below the bars at the top. */
export function isBelowBars(element: Element): boolean {
  return element.getBoundingClientRect().top > 140
}

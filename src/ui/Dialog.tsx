import { type ReactNode, useEffect, useId, useRef } from 'react'
import { X } from 'lucide-react'
import controls from './controls.module.css'
import { Icon } from './Icon.tsx'
import styles from './Dialog.module.css'

interface DialogProps {
  title: string
  /** `sheet`: at the lower edge of a small screen, at the side of a larger one. */
  shape?: 'window' | 'sheet'
  closeLabel?: string
  onClose: () => void
  children: ReactNode
  footer?: ReactNode
}

/**
 * A modal dialog, open while it is rendered: Escape and a click beside it close it, and the focus goes back. It begins at
 * what says `data-focus`, else where the browser puts it.
 */
export function Dialog({
  title,
  shape = 'window',
  closeLabel = 'Close',
  onClose,
  children,
  footer,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // The browser's top layer: only showModal puts a dialog there.
  useEffect(() => {
    const opened = document.activeElement
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLElement>('[data-focus]')?.focus()
    return () => {
      if (opened instanceof HTMLElement) opened.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles[shape]}
      aria-labelledby={titleId}
      // At once: that it is closed is told only later, and a key that opens it again may come before. A file field
      // within tells of its own cancelling.
      onCancel={({ target, currentTarget }) => target === currentTarget && onClose()}
      onClose={onClose}
      closedby="any"
    >
      <header className={styles.header}>
        <h2 id={titleId}>{title}</h2>
        <button type="button" className={controls.icon} aria-label={closeLabel} onClick={onClose}>
          <Icon of={X} />
        </button>
      </header>
      <div className={styles.body}>{children}</div>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </dialog>
  )
}

import { Link, type LinkProps } from '@tanstack/react-router'
import { type ReactNode, useRef } from 'react'
import controls from '#ui/controls.module.css'
import { Dialog } from '#ui/Dialog.tsx'
import styles from './FilterSheet.module.css'

interface FilterSheetProps {
  /** What the button that closes it says: how much is chosen so far. */
  show: string
  /** Where nothing is chosen; undefined where nothing is. */
  cleared: LinkProps | undefined
  onClose: () => void
  children: ReactNode
}

/** The filters, where there is no room beside the notes: what is chosen acts at once, the button says what it gives. */
export function FilterSheet({ show, cleared, onClose, children }: FilterSheetProps) {
  const closing = useRef<HTMLButtonElement>(null)
  return (
    <Dialog
      title="Filters"
      shape="sheet"
      closeLabel="Close filters"
      onClose={onClose}
      footer={
        <>
          {cleared && (
            <Link {...cleared} className={`${controls.outlined} ${styles.clear}`}>
              Clear
            </Link>
          )}
          <button
            type="button"
            ref={closing}
            className={`${controls.solid} ${styles.show}`}
            onClick={() => closing.current?.closest('dialog')?.close()}
          >
            {show}
          </button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}

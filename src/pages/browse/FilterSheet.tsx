import { Link } from '@tanstack/react-router'
import { type ReactNode, useRef } from 'react'
import controls from '#ui/controls.module.css'
import { Dialog } from '#ui/Dialog.tsx'
import styles from './FilterSheet.module.css'

interface FilterSheetProps {
  /** What the button that closes it says: how much is chosen so far. */
  show: string
  isNarrowed: boolean
  onClose: () => void
  children: ReactNode
}

/** The filters on a small screen: what is chosen acts at once, the button says what it gives. */
export function FilterSheet({ show, isNarrowed, onClose, children }: FilterSheetProps) {
  const closing = useRef<HTMLButtonElement>(null)
  return (
    <Dialog
      title="Filters"
      shape="sheet"
      closeLabel="Close filters"
      onClose={onClose}
      footer={
        <>
          {isNarrowed && (
            <Link to="/" className={`${controls.outlined} ${styles.clear}`}>
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

import { useEffect, useRef } from 'react'
import controls from './controls.module.css'
import { dismissNotice, useNotice } from './notice.ts'
import styles from './NoticeRegion.module.css'

const shownFor = 6000

/** Where notices appear: the page's one polite live region besides the total. */
export function NoticeRegion() {
  const { text, isQuiet, undo, count } = useNotice()
  const region = useRef<HTMLDivElement>(null)
  // The clock: a notice goes after a while, but not while somebody is on its button.
  useEffect(() => {
    if (text === '' || isQuiet) return
    const timer = setInterval(() => {
      if (!region.current?.contains(document.activeElement)) dismissNotice()
    }, shownFor)
    return () => clearInterval(timer)
  }, [text, isQuiet, count])
  return (
    <div aria-live="polite" ref={region}>
      {text !== '' && (
        <div key={count} className={isQuiet ? controls.hidden : styles.toast}>
          <span>{text}</span>
          {undo && (
            <button
              type="button"
              onClick={() => {
                dismissNotice()
                undo()
              }}
            >
              Undo
            </button>
          )}
        </div>
      )}
    </div>
  )
}

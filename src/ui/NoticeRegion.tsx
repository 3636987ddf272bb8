import { useEffect, useRef } from 'react'
import controls from './controls.module.css'
import { dismissNotice, useNotices } from './notice.ts'
import styles from './NoticeRegion.module.css'

const shownFor = 6000

/** Where notices appear: the page's one polite live region besides the total. */
export function NoticeRegion() {
  const { shown, said, count } = useNotices()
  const region = useRef<HTMLDivElement>(null)
  // The clock: a notice goes after a while, but not while somebody is on its button.
  useEffect(() => {
    if (!shown) return
    const timer = setInterval(() => {
      if (!region.current?.contains(document.activeElement)) dismissNotice()
    }, shownFor)
    return () => clearInterval(timer)
  }, [shown])
  return (
    <div aria-live="polite" ref={region}>
      {shown && (
        <div key={shown.count} className={styles.toast}>
          <span>{shown.text}</span>
          {shown.undo && (
            <button
              type="button"
              onClick={() => {
                dismissNotice()
                shown.undo?.()
              }}
            >
              Undo
            </button>
          )}
        </div>
      )}
      {said !== '' && (
        <div key={count} className={controls.hidden}>
          {said}
        </div>
      )}
    </div>
  )
}

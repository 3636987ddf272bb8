import { useEffect, useEffectEvent, useRef } from 'react'
import controls from './controls.module.css'
import styles from './ShowMore.module.css'

/** The end of what is shown of a long list: the rest comes when it comes near, or on a press. */
export function ShowMore({ rest, onMore }: { rest: string; onMore: () => void }) {
  const end = useRef<HTMLParagraphElement>(null)
  const comeNear = useEffectEvent(onMore)

  // The browser's own watch over what is in sight.
  useEffect(() => {
    if (!end.current || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) comeNear()
      },
      { rootMargin: '0px 0px 600px 0px' },
    )
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [rest])

  return (
    <p ref={end} className={styles.more}>
      <button type="button" className={controls.outlined} onClick={onMore}>
        Show more
      </button>
      <span>{rest}</span>
    </p>
  )
}

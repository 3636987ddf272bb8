import { X } from 'lucide-react'
import { useEffect } from 'react'
import { endWelcome, useIsWelcomed } from '#reader/preferences.ts'
import controls from '#ui/controls.module.css'
import { Icon } from '#ui/Icon.tsx'
import styles from './Welcome.module.css'

/** On a first visit what this is, until it is closed or the visit ends; then never again. */
export function Welcome() {
  const isWelcomed = useIsWelcomed()
  // The document's end, wherever the reader is by then. Not before: on the way back the page stands as it was left.
  useEffect(() => window.addEventListener('pagehide', endWelcome), [])
  if (isWelcomed) return null
  return (
    <div className={styles.welcome}>
      <p>
        Each line below is one takeaway from a talk. Find them by topic, speaker or any word; keep what is
        worth keeping with the bookmark beside it; put talks side by side. All of it stays in this browser.
      </p>
      <button
        type="button"
        className={controls.icon}
        aria-label="Close this introduction"
        onClick={() => {
          endWelcome()
          document.querySelector('h1')?.focus()
        }}
      >
        <Icon of={X} />
      </button>
    </div>
  )
}

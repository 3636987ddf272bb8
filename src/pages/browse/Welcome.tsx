import { useRouter } from '@tanstack/react-router'
import { X } from 'lucide-react'
import { useEffect } from 'react'
import { endWelcome, useIsWelcomed } from '#reader/preferences.ts'
import controls from '#ui/controls.module.css'
import { Icon } from '#ui/Icon.tsx'
import styles from './Welcome.module.css'

/** On a first visit what this is, until it is closed or the reader goes on to another page; then never again. */
export function Welcome() {
  const isWelcomed = useIsWelcomed()
  const router = useRouter()
  // The router: who goes on has seen what there is.
  useEffect(
    () =>
      isWelcomed
        ? undefined
        : router.subscribe('onBeforeLoad', ({ pathChanged, fromLocation }) => {
            if (pathChanged && fromLocation) endWelcome()
          }),
    [router, isWelcomed],
  )
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

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { type Arrival, isComplete } from '#library/arrival.ts'
import { scriptPolicy } from '#library/reading/script-policy.ts'
import { useArrival, useLibraryIfReady, useLibraryState } from '#library/store.ts'
import { keepTheRest, startServiceWorker, takeUpdate, useIsUpdateReady } from '#offline/update.ts'
import controls from '#ui/controls.module.css'
import { announce } from '#ui/notice.ts'
import styles from './Connection.module.css'

/** In development nothing may stand between the page and its files. */
const hasServiceWorker = import.meta.env.PROD && mayHaveServiceWorker()

/** A page in a sandboxed frame may not even look. */
function mayHaveServiceWorker(): boolean {
  try {
    return 'serviceWorker' in navigator && Boolean(navigator.serviceWorker)
  } catch {
    return false
  }
}

/** What ties the page to the network: what it can do without, and that there is something newer. */
export function Connection() {
  const arrival = useArrival()
  const isWhole = arrival !== null && isComplete(arrival)
  // The service worker.
  useEffect(() => {
    if (!hasServiceWorker) return
    void startServiceWorker(scriptPolicy.createScriptURL(`${import.meta.env.BASE_URL}sw.js`))
  }, [])
  useEffect(() => {
    if (hasServiceWorker && isWhole) void keepTheRest()
  }, [isWhole])
  return (
    <>
      <OfflineLine />
      <UpdateNotice />
    </>
  )
}

/** While there is no network: how many takeaways can be read and searched. */
function OfflineLine() {
  const isOffline = useIsOffline()
  const library = useLibraryIfReady()
  const arrival = useArrival()
  const isLoading = useLibraryState().status === 'loading'
  const text = whatIsHere(library?.takeaways.length ?? 0, arrival)
  const wasOffline = useRef(isOffline)
  // The live region: what changes is said; what was so from the start can be read.
  useEffect(() => {
    if (wasOffline.current !== isOffline) announce(isOffline ? text : 'Online again')
    wasOffline.current = isOffline
  }, [isOffline, text])
  if (!isOffline || isLoading) return null
  return (
    <aside className={styles.offline} aria-label="Connection">
      {text}
    </aside>
  )
}

function whatIsHere(here: number, arrival: Arrival | null): string {
  const missing = arrival ? [...arrival.coming, ...arrival.failed] : []
  const all = missing.reduce((sum, { takeaways }) => sum + takeaways, here)
  if (here === 0) return 'Offline: no takeaways are here'
  if (here === 1 && all === 1) return 'Offline: the one takeaway is here'
  const number = here.toLocaleString('en')
  return here === all
    ? `Offline: all ${number} takeaways are here`
    : `Offline: ${number} of ${all.toLocaleString('en')} takeaways are here`
}

/** That a newer version can be taken; the page is the reader's until then. */
function UpdateNotice() {
  const isReady = useIsUpdateReady()
  const [isPutOff, setPutOff] = useState(false)
  if (!isReady || isPutOff) return null
  return (
    <aside className={styles.update} aria-label="Newer version">
      <p>A newer version is ready.</p>
      <button type="button" className={controls.outlined} onClick={takeUpdate}>
        Reload
      </button>
      <button type="button" className={controls.button} onClick={() => setPutOff(true)}>
        Later
      </button>
    </aside>
  )
}

/** What the browser says: it knows for sure only that there is no network at all. */
function useIsOffline(): boolean {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('online', changed)
      window.addEventListener('offline', changed)
      return () => {
        window.removeEventListener('online', changed)
        window.removeEventListener('offline', changed)
      }
    },
    () => !navigator.onLine,
  )
}

import type { Arrival as ArrivalState } from '#library/arrival.ts'
import { useArrival, useLibraryStore } from '#library/store.ts'
import { Callout } from '#ui/Callout.tsx'
import controls from '#ui/controls.module.css'
import { announce } from '#ui/notice.ts'
import { listed } from '#ui/words.ts'
import styles from './Arrival.module.css'

/** What of the notes is not there yet: how many conferences can be searched, and which did not arrive. */
export function Arrival() {
  const arrival = useArrival()
  return (
    <>
      <Searching />
      {arrival && arrival.failed.length > 0 && (
        <div role="alert">
          <Callout>
            {missing(arrival)} <TryAgain className={controls.link} />
          </Callout>
        </div>
      )}
    </>
  )
}

/** While conferences are on their way: how many have come. */
export function Searching() {
  const arrival = useArrival()
  if (!arrival || arrival.coming.length === 0) return null
  const { loaded, of } = arrival
  return (
    <p className={styles.searching}>
      <progress aria-label="Conferences that have arrived" max={of} value={loaded} />
      Searching {loaded.toLocaleString('en')} of {of.toLocaleString('en')} conferences
    </p>
  )
}

/** Fetches what failed again. */
export function TryAgain({ className }: { className: string | undefined }) {
  const store = useLibraryStore()
  const retry = () => {
    store.retry()
    announce('Trying again')
    // The button goes with the message it stands in.
    document.querySelector('h1')?.focus({ preventScroll: true })
  }
  return (
    <button type="button" className={className} onClick={retry}>
      Try again
    </button>
  )
}

const mostNamed = 3

function missing({ failed }: ArrivalState): string {
  const names = failed.slice(0, mostNamed).map(({ name }) => name)
  if (failed.length > mostNamed) names.push(`${(failed.length - mostNamed).toLocaleString('en')} more`)
  const reasons = new Set(failed.slice(0, mostNamed).map(({ error }) => error.message))
  return `${listed(names)} did not arrive. ${[...reasons].join(' ')}`
}

import { Link, useRouterState } from '@tanstack/react-router'
import { useLibraryIfReady } from '#library/store.ts'
import { useComparedTalks } from '#parts/compared-talks.ts'
import { setCompared } from '#reader/comparison.ts'
import controls from '#ui/controls.module.css'
import { announce } from '#ui/notice.ts'
import styles from './CompareTray.module.css'

/** While talks are being chosen for comparing: which, and the way to the comparison. */
export function CompareTray() {
  const compared = useComparedTalks()
  const library = useLibraryIfReady()
  const isComparing = useRouterState({ select: ({ location }) => location.pathname === '/compare' })
  if (compared.length === 0 || isComparing) return null
  const titles = compared.map((id) => library?.talkById.get(id)?.title ?? id)
  return (
    <section className={styles.tray} aria-label="Comparison" data-tray>
      <p title={titles.join('\n')}>
        {titles.length === 1 ? (
          <>
            <span>{titles[0]}</span> <b>Pick one more</b>
          </>
        ) : (
          <span>{titles.join(', ')}</span>
        )}
      </p>
      <div>
        <button
          type="button"
          className={controls.button}
          onClick={() => {
            setCompared([])
            announce('Comparison cleared')
          }}
        >
          Clear
        </button>
        {compared.length > 1 && (
          <Link
            to="/compare"
            search={{ talks: compared.join(',') }}
            className={`${controls.button} ${styles.go}`}
          >
            Compare {compared.length}
          </Link>
        )}
      </div>
    </section>
  )
}

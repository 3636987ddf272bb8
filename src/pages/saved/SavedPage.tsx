import { useLocation, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { useLibraryIfReady } from '#library/store.ts'
import { Arrival } from '#parts/Arrival.tsx'
import { PageTitle } from '#parts/PageTitle.tsx'
import { useIsPlaced, useSaved } from '#reader/bookmarks.ts'
import { printSavedOrder, type SavedOrder, savedOrderFrom } from '#reader/saved-order.ts'
import columns from '#ui/columns.module.css'
import { siteUrl } from '#ui/site.ts'
import { capitalised, pluralInWords, takeawaysAndTalks } from '#ui/words.ts'
import { BringBack } from './BringBack.tsx'
import { Kept } from './Kept.tsx'
import { findSavedThings, listSaved } from './saved-list.ts'
import { NothingSaved } from './NothingSaved.tsx'
import { SavedList } from './SavedList.tsx'
import styles from './SavedPage.module.css'
import { SharedListPage } from './SharedListPage.tsx'
import { ShareList } from './ShareList.tsx'
import { TakeAway } from './TakeAway.tsx'

/** From so many on, what is saved can be searched. */
const worthSearching = 8

/** What the reader keeps; or what somebody shared, if the address holds such a list. */
export function SavedPage() {
  const hash = useLocation({ select: (location) => location.hash })
  return hash.startsWith('s=') ? <SharedListPage key={hash} fragment={hash} /> : <OwnList hash={hash} />
}

/** It needs no notes: a bookmark carries its words. */
function OwnList({ hash }: { hash: string }) {
  const library = useLibraryIfReady()
  const order = savedOrderFrom(useSearch({ from: '/saved' }))
  const navigate = useNavigate({ from: '/saved' })
  const [words, setWords] = useState('')
  const saved = useSaved()
  const isPlaced = useIsPlaced()
  // Sorting five thousand takes 20 ms, and what is shared and exported is made anew when the list is another.
  const all = useMemo(
    () => listSaved(saved, { library, isPlaced, order, siteUrl: siteUrl() }),
    [saved, library, isPlaced, order],
  )
  const things = useMemo(() => findSavedThings(all, words), [all, words])
  const takeaways = things.filter(({ bookmark }) => bookmark.kind === 'takeaway')
  const talks = things.filter(({ bookmark }) => bookmark.kind === 'talk')

  // The document's focus: a link to a saved takeaway leads into its note.
  useEffect(() => {
    const note = hash === '' ? null : document.getElementById(hash)?.querySelector('textarea')
    note?.focus()
    note?.scrollIntoView({ block: 'center' })
  }, [hash])

  if (all.length === 0) return <NothingSaved />
  const isMovable = order === 'mine' && words === ''
  return (
    <div className={`${columns.columns} ${styles.columns}`}>
      <PageTitle>Saved</PageTitle>
      <main id="main" className={styles.main}>
        <div className={styles.lead}>
          <h1 tabIndex={-1}>Saved</h1>
          <p className={styles.about}>{summaryOf(all.map(({ bookmark }) => bookmark.kind))}</p>
        </div>
        <div className={styles.tools}>
          <p role="status">
            {words === ''
              ? takeawaysAndTalks(all.map(({ bookmark }) => bookmark.kind))
              : foundOf(things.length, all.length)}
          </p>
          {all.length >= worthSearching && (
            <input
              type="search"
              aria-label="Find in what you saved"
              placeholder="Find in words and notes"
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
          <label>
            Order{' '}
            <select
              value={order}
              onChange={({ target }) =>
                void navigate({ search: printSavedOrder(savedOrderFrom({ order: target.value })) })
              }
            >
              {Object.entries(orderNames).map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
        <Arrival />
        {takeaways.length > 0 && (
          <SavedList name="Saved takeaways" things={takeaways} isMovable={isMovable} />
        )}
        {talks.length > 0 && (
          <>
            <h2 className={styles.heading}>Talks</h2>
            <SavedList name="Saved talks" things={talks} isMovable={isMovable} />
          </>
        )}
        {things.length === 0 && <p className={styles.nothing}>Nothing you saved mentions “{words}”.</p>}
      </main>
      <aside className={`${columns.rail} ${styles.rail}`} aria-label="Take it with you">
        <TakeAway things={things} isAll={words === ''} />
        <ShareList things={things} />
        <BringBack />
        <Kept />
      </aside>
    </div>
  )
}

const orderNames = { mine: 'Mine', talk: 'By talk', newest: 'Newest first' } satisfies Record<
  SavedOrder,
  string
>

function foundOf(found: number, all: number): string {
  return `${found.toLocaleString('en')} of ${all.toLocaleString('en')} found`
}

function summaryOf(kinds: readonly ('takeaway' | 'talk')[]): string {
  return `${capitalised(takeawaysAndTalks(kinds, pluralInWords))} you marked, with your notes. They stay in this browser until you take them with you.`
}

import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { isComplete } from '#library/arrival.ts'
import { useArrival, useLibrary } from '#library/store.ts'
import { Arrival } from '#parts/Arrival.tsx'
import { useFound } from '#parts/finder.ts'
import { PageTitle } from '#parts/PageTitle.tsx'
import type { Found } from '#search/finder.ts'
import { isNarrowed, parseQuery, printQuery, type Query, type QueryParameters } from '#search/query.ts'
import { Callout } from '#ui/Callout.tsx'
import columns from '#ui/columns.module.css'
import { useIsHydrated } from '#ui/hydration.ts'
import { phone, useMedia } from '#ui/media.ts'
import { listed, plural } from '#ui/words.ts'
import styles from './BrowsePage.module.css'
import { Facets } from './Facets.tsx'
import { FilterSheet } from './FilterSheet.tsx'
import { LibraryHeading } from './LibraryHeading.tsx'
import { NothingFound } from './NothingFound.tsx'
import { ResultBar } from './ResultBar.tsx'
import { Results, useShown } from './Results.tsx'
import { TalksRail } from './TalksRail.tsx'

/** The home page: every takeaway, narrowed by what the address says. */
export function BrowsePage() {
  const library = useLibrary()
  const parameters = useSearch({ from: '/notes/' })
  const asked = parseQuery(parameters)
  const arrival = useArrival()
  const isGrowing = arrival !== null && !isComplete(arrival)
  const found = useFound(library, asked, isGrowing)
  const shown = useShown(found)
  const navigate = useNavigate({ from: '/' })
  const isPhone = useMedia(phone)
  // A page made when the site was built is for all screens: its styles leave out what does not fit.
  const isForAll = !useIsHydrated()
  const [isSheetOpen, setSheetOpen] = useState(false)
  const total = useRef<HTMLParagraphElement>(null)

  const query = found?.query ?? asked
  const choose = (next: Query) => void navigate({ search: printQuery(next) })
  const focusTotal = () => total.current?.focus()
  const facets = found && <Facets query={query} found={found} onChoose={choose} />

  return (
    <div className={`${columns.columns} ${styles.columns}`}>
      <PageTitle>{query.text ? `“${query.text}”` : undefined}</PageTitle>
      {!isPhone && (
        <aside className={`${columns.side} ${styles.side}`} aria-label="Filters">
          {facets}
        </aside>
      )}
      <main id="main" className={styles.main}>
        <LibraryHeading library={library} isCompact={isNarrowed(query)} />
        {found && (
          <>
            <ResultBar
              found={found}
              totalRef={total}
              onRemoved={focusTotal}
              onFilters={isPhone || isForAll ? () => setSheetOpen(true) : undefined}
            />
            <Arrival />
            <LeftOut found={found} parameters={parameters} />
            {found.talks.length === 0 ? (
              <NothingFound found={found} onRemoved={focusTotal} />
            ) : (
              <Results shown={shown} words={found.words} />
            )}
          </>
        )}
      </main>
      {!isPhone && found && <TalksRail library={library} shown={shown} />}
      {isSheetOpen && found && (
        <FilterSheet
          onClose={() => setSheetOpen(false)}
          show={`Show ${plural(found.takeaways, 'takeaway')}`}
          isNarrowed={isNarrowed(query)}
        >
          {facets}
        </FilterSheet>
      )}
    </div>
  )
}

/** What of the address or of what was typed is not looked for, and why. */
function LeftOut({ found, parameters }: { found: Found; parameters: QueryParameters }) {
  const { query, ignored } = found
  const isSavedUnknown = parameters.saved !== undefined && !query.saved
  const unknown = [...found.unknown, ...(isSavedUnknown ? [parameters.saved] : [])]
  return (
    <>
      {unknown.length > 0 && (
        <Callout>
          {unknown.length === 1
            ? 'One filter in this link does'
            : `${unknown.length} filters in this link do`}{' '}
          not exist here and {unknown.length === 1 ? 'is' : 'are'} left out:{' '}
          {listed(unknown.map((value) => `“${value}”`))}.
        </Callout>
      )}
      {ignored.length > 0 && <Callout>Not looked for: {ignored.join(' ')}</Callout>}
    </>
  )
}

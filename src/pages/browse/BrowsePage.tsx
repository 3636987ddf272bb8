import { type LinkProps, useNavigate, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useIsGrowing, useLibrary } from '#library/store.ts'
import { Arrival } from '#parts/Arrival.tsx'
import { Facets } from '#parts/Facets.tsx'
import { FilterSheet } from '#parts/FilterSheet.tsx'
import { useFound } from '#parts/finder.ts'
import { LeftOut, unknownFlag } from '#parts/LeftOut.tsx'
import { NothingFound } from '#parts/NothingFound.tsx'
import { PageTitle } from '#parts/PageTitle.tsx'
import { ResultBar } from '#parts/ResultBar.tsx'
import { isNarrowed, parseQuery, printQuery, type Query } from '#search/query.ts'
import columns from '#ui/columns.module.css'
import { useIsHydrated } from '#ui/hydration.ts'
import { phone, useMedia } from '#ui/media.ts'
import { plural } from '#ui/words.ts'
import styles from './BrowsePage.module.css'
import { LibraryHeading } from './LibraryHeading.tsx'
import { Results, useShown } from './Results.tsx'
import { TalksRail } from './TalksRail.tsx'
import { Welcome } from './Welcome.tsx'

/** The home page: every takeaway, narrowed by what the address says. */
export function BrowsePage() {
  const library = useLibrary()
  const parameters = useSearch({ from: '/notes/' })
  const asked = parseQuery(parameters)
  const found = useFound(library, asked, useIsGrowing())
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
        {!isNarrowed(query) && <Welcome />}
        {found && (
          <>
            <ResultBar
              found={found}
              address={addressOf}
              totalRef={total}
              onRemoved={focusTotal}
              areFiltersAside
              onFilters={isPhone || isForAll ? () => setSheetOpen(true) : undefined}
            />
            <Arrival />
            <LeftOut
              unknown={[...found.unknown, ...unknownFlag(parameters.saved, '1')]}
              ignored={found.ignored}
            />
            {found.talks.length === 0 ? (
              <NothingFound found={found} address={addressOf} onRemoved={focusTotal} />
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
          cleared={isNarrowed(query) ? { to: '/' } : undefined}
        >
          {facets}
        </FilterSheet>
      )}
    </div>
  )
}

function addressOf(query: Query): LinkProps {
  return { to: '/', search: printQuery(query) }
}

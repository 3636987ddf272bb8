import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import { useLibrary } from '#library/store.ts'
import { PageTitle } from '#parts/PageTitle.tsx'
import { useSaved } from '#reader/bookmarks.ts'
import { createEngine } from '#search/engine.ts'
import { isNarrowed, printQuery, type Query } from '#search/query.ts'
import { wordsOf } from '#search/words.ts'
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
import { TalkGroup } from './TalkGroup.tsx'
import { TalksRail } from './TalksRail.tsx'

/** The home page: every takeaway, narrowed by what the address says. */
export function BrowsePage() {
  const library = useLibrary()
  // Making one takes as long as a hundred answers, and notes may come while the page is open.
  const engine = useMemo(() => createEngine(library), [library])
  const saved = useSaved()
  const navigate = useNavigate({ from: '/' })
  const { query, unknown } = engine.read(useSearch({ from: '/notes/' }))
  const found = engine.find(query, (id) => saved.has(id))
  const words = wordsOf(query.text)
  const matching = isNarrowed(query) ? found.takeaways : undefined
  const isPhone = useMedia(phone)
  // A page made when the site was built is for all screens: its styles leave out what does not fit.
  const isForAll = !useIsHydrated()
  const [isSheetOpen, setSheetOpen] = useState(false)
  const total = useRef<HTMLParagraphElement>(null)

  const choose = (next: Query) => void navigate({ search: printQuery(next) })
  const focusTotal = () => total.current?.focus()
  const facets = <Facets query={query} found={found} onChoose={choose} />

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
        <ResultBar
          query={query}
          found={found}
          labelOf={engine.labelOf}
          totalRef={total}
          onRemoved={focusTotal}
          onFilters={isPhone || isForAll ? () => setSheetOpen(true) : undefined}
        />
        {unknown.length > 0 && (
          <Callout>
            {unknown.length === 1
              ? 'One filter in this link does'
              : `${unknown.length} filters in this link do`}{' '}
            not exist here and {unknown.length === 1 ? 'is' : 'are'} left out:{' '}
            {listed(unknown.map((value) => `“${value}”`))}.
          </Callout>
        )}
        {found.talks.length === 0 ? (
          <NothingFound query={query} engine={engine} onRemoved={focusTotal} />
        ) : (
          found.talks.map((talk) => <TalkGroup key={talk.id} talk={talk} matching={matching} words={words} />)
        )}
      </main>
      {!isPhone && <TalksRail talks={library.talks} shown={new Set(found.talks)} matching={matching} />}
      {isSheetOpen && (
        <FilterSheet
          onClose={() => setSheetOpen(false)}
          show={`Show ${plural(found.takeaways.size, 'takeaway')}`}
          isNarrowed={isNarrowed(query)}
        >
          {facets}
        </FilterSheet>
      )}
    </div>
  )
}

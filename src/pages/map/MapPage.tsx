import { type LinkProps, useNavigate, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useIsGrowing, useLibrary } from '#library/store.ts'
import { mapTopics } from '#notes/topic-map.ts'
import { Arrival } from '#parts/Arrival.tsx'
import { Facets } from '#parts/Facets.tsx'
import { FilterSheet } from '#parts/FilterSheet.tsx'
import { useFound } from '#parts/finder.ts'
import { LeftOut, unknownFlag } from '#parts/LeftOut.tsx'
import { NothingFound } from '#parts/NothingFound.tsx'
import { PageTitle } from '#parts/PageTitle.tsx'
import { ResultBar } from '#parts/ResultBar.tsx'
import { isNarrowed, type MapParameters, parseQuery, printQuery, type Query } from '#search/query.ts'
import controls from '#ui/controls.module.css'
import { phone, useMedia } from '#ui/media.ts'
import { Message } from '#ui/Message.tsx'
import { ViewChoice } from '#ui/ViewChoice.tsx'
import wide from '#ui/wide.module.css'
import { plural } from '#ui/words.ts'
import { MapList } from './MapList.tsx'
import styles from './MapPage.module.css'
import { MapTable } from './MapTable.tsx'

/** Topics by talks: where what was said crosses. */
export function MapPage() {
  const library = useLibrary()
  const parameters = useSearch({ from: '/notes/map' })
  const asked = parseQuery(parameters)
  const found = useFound(library, asked, useIsGrowing())
  const navigate = useNavigate({ from: '/map' })
  const isPhone = useMedia(phone)
  const [isSheetOpen, setSheetOpen] = useState(false)
  const total = useRef<HTMLParagraphElement>(null)

  const query = found?.query ?? asked
  const isAll = parameters.rows === 'all'
  const write = (next: Query, all = isAll): MapParameters => ({
    ...printQuery(next),
    ...(all && { rows: 'all' }),
  })
  const address = (next: Query): LinkProps => ({ to: '/map', search: write(next) })
  const focusTotal = () => total.current?.focus()
  const map = found && mapTopics(found.talks, found.matchesIn, isAll)

  return (
    <main id="main" className={wide.main}>
      <PageTitle>Map</PageTitle>
      <div className={wide.lead}>
        <div>
          <h1 tabIndex={-1}>Where ideas cross</h1>
          <p className={wide.about}>
            Every topic against every talk. Read a row to see who else brought it up; pick a number to read
            what they said.
          </p>
        </div>
        {map && (
          <ViewChoice
            label="Topics"
            views={[
              { value: 'shared', label: 'In two or more talks' },
              { value: 'all', label: `All ${map.all.toLocaleString('en')}` },
            ]}
            chosen={isAll ? 'all' : 'shared'}
            onChoose={(view) => void navigate({ search: write(query, view === 'all'), resetScroll: false })}
          />
        )}
      </div>
      {found && map && (
        <>
          <ResultBar
            found={found}
            address={address}
            totalRef={total}
            onRemoved={focusTotal}
            onFilters={() => setSheetOpen(true)}
          />
          <Arrival />
          <LeftOut
            unknown={[
              ...found.unknown,
              ...unknownFlag(parameters.saved, '1'),
              ...unknownFlag(parameters.rows, 'all'),
            ]}
            ignored={found.ignored}
          />
          {map.leftOut > 0 && (
            <p className={styles.leftOut}>
              The {map.talks.length} talks of {found.talks.length.toLocaleString('en')} that share the most
              topics with others. Filters choose among other talks.
            </p>
          )}
          {found.talks.length === 0 ? (
            <NothingFound found={found} address={address} onRemoved={focusTotal} />
          ) : map.bands.length === 0 ? (
            <NothingShared all={map.all} onAll={() => void navigate({ search: write(query, true) })} />
          ) : isPhone ? (
            <MapList map={map} />
          ) : (
            <MapTable map={map} />
          )}
        </>
      )}
      {isSheetOpen && found && (
        <FilterSheet
          onClose={() => setSheetOpen(false)}
          show={`Show ${plural(found.takeaways, 'takeaway')}`}
          cleared={isNarrowed(query) ? address(parseQuery({})) : undefined}
        >
          <Facets
            query={query}
            found={found}
            onChoose={(next) => void navigate({ search: write(next), resetScroll: false })}
          />
        </FilterSheet>
      )}
    </main>
  )
}

function NothingShared({ all, onAll }: { all: number; onAll: () => void }) {
  return (
    <Message
      heading="No topic comes up in two or more talks here"
      actions={
        all > 0 && (
          <button type="button" className={controls.outlined} onClick={onAll}>
            Show all {plural(all, 'topic')}
          </button>
        )
      }
    >
      {all > 0 ? 'Each is mentioned in one talk alone.' : 'These notes mention none that is known.'}
    </Message>
  )
}

import { useNavigate, useSearch } from '@tanstack/react-router'
import { findExpected } from '#library/arrival.ts'
import { useArrival, useLibrary } from '#library/store.ts'
import { type Comparison, compareTalks } from '#notes/compare.ts'
import { mostCompared } from '#notes/connections.ts'
import type { Talk } from '#notes/model.ts'
import { Arrival } from '#parts/Arrival.tsx'
import { PageTitle } from '#parts/PageTitle.tsx'
import { comparedIds, readComparison, writeComparison } from '#search/comparison.ts'
import { Callout } from '#ui/Callout.tsx'
import { phone, useMedia } from '#ui/media.ts'
import { notify } from '#ui/notice.ts'
import { ViewChoice } from '#ui/ViewChoice.tsx'
import wide from '#ui/wide.module.css'
import { capitalised, inWords, listed, pluralInWords } from '#ui/words.ts'
import { CompareTable } from './CompareTable.tsx'
import { CompareTabs } from './CompareTabs.tsx'
import { CompareTools } from './CompareTools.tsx'
import { NothingCompared } from './NothingCompared.tsx'

/** Talks side by side: what they share, topic by topic, then what is only in each. */
export function ComparePage() {
  const library = useLibrary()
  const navigate = useNavigate({ from: '/compare' })
  const search = useSearch({ from: '/notes/compare' })
  const address = readComparison(search, library)
  const { talks, isSharedOnly } = address
  const isPhone = useMedia(phone)
  const comparison = compareTalks(talks)

  const arrival = useArrival()
  const missing = comparedIds(search).flatMap((id) => {
    const expected = arrival && !library.talkById.has(id) && findExpected(id, arrival)
    return expected ? [{ id, title: expected.title ?? id }] : []
  })
  const unknown = address.unknown.filter((value) => missing.every(({ id }) => id !== value))

  // What is yet to come stays in the address.
  const show = (shown: readonly Talk[], isShared = isSharedOnly) =>
    navigate({ search: writeComparison([...shown, ...missing], isShared) })
  const remove = async (talk: Talk) => {
    await show(talks.filter((other) => other !== talk))
    notify(`Removed ${talk.title}`, () => void show(talks))
  }
  const parts = { talks, comparison, isSharedOnly, onRemove: remove }

  return (
    <main id="main" className={wide.main}>
      <PageTitle>{talks.length > 1 ? `Compare ${talks.length} talks` : 'Compare'}</PageTitle>
      <div className={wide.lead}>
        <div>
          <h1 tabIndex={-1}>
            {talks.length > 1 ? `What ${pluralInWords(talks.length, 'talk')} share` : 'Compare talks'}
          </h1>
          <p className={wide.about}>
            {talks.length < 2 && missing.length > 0
              ? 'What they share is shown when they are there.'
              : summaryOf(talks, comparison)}
          </p>
        </div>
      </div>
      <CompareTools
        library={library}
        talks={talks}
        comparison={comparison}
        isSharedOnly={isSharedOnly}
        onShow={show}
      >
        {talks.length > 1 && !isPhone && (
          <ViewChoice
            label="Show"
            views={[
              { value: 'all', label: 'Everything' },
              { value: 'shared', label: 'Shared only' },
            ]}
            chosen={isSharedOnly ? 'shared' : 'all'}
            onChoose={(view) => void show(talks, view === 'shared')}
          />
        )}
      </CompareTools>
      {unknown.length > 0 && (
        <Callout>Not found here and left out: {listed(unknown.map((value) => `“${value}”`))}.</Callout>
      )}
      {missing.length > 0 && (
        <>
          <Callout>Not there yet: {listed(missing.map(({ title }) => `“${title}”`))}.</Callout>
          <Arrival />
        </>
      )}
      {address.tooMany > 0 && (
        <Callout>
          {capitalised(inWords(mostCompared))} talks is the most you can compare. The link asks for{' '}
          {mostCompared + address.tooMany}; these are its first {inWords(mostCompared)}.
        </Callout>
      )}
      {talks.length === 0 && missing.length === 0 && <NothingCompared library={library} />}
      {talks.length > 0 && (isPhone ? <CompareTabs {...parts} /> : <CompareTable {...parts} />)}
    </main>
  )
}

function summaryOf(talks: readonly Talk[], { nearSame, topicsInCommon }: Comparison): string {
  if (talks.length === 0)
    return 'Choose two to four talks to see where they agree: press Compare beside a talk, or add one here.'
  if (talks.length === 1) return 'Add one more talk to see what the two share.'
  if (topicsInCommon + nearSame.length === 0) return 'No topic comes up in more than one of them.'
  const topics = `${capitalised(pluralInWords(topicsInCommon, 'topic'))} ${topicsInCommon === 1 ? 'comes' : 'come'} up in more than one of them`
  if (nearSame.length === 0) return `${topics}.`
  return `${topics}; ${pluralInWords(nearSame.length, 'thing')} ${nearSame.length === 1 ? 'is' : 'are'} said in nearly the same words.`
}

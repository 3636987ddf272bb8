import { Link, useParams } from '@tanstack/react-router'
import { ListFilter } from 'lucide-react'
import { useLibrary } from '#library/store.ts'
import { type AboutTopic, aboutTopic } from '#notes/about-topic.ts'
import { kindNames } from '#parts/kind-names.ts'
import type { Library } from '#notes/model.ts'
import { Arrival } from '#parts/Arrival.tsx'
import { CopyLinkButton } from '#parts/CopyLinkButton.tsx'
import { PageTitle } from '#parts/PageTitle.tsx'
import { useTalkInAddress } from '#parts/talk-in-address.ts'
import { TalkGroup } from '#parts/TalkGroup.tsx'
import { TopicLink } from '#parts/TopicLink.tsx'
import { facetOfKind } from '#search/rows.ts'
import { useChunk } from '#ui/chunks.ts'
import columns from '#ui/columns.module.css'
import controls from '#ui/controls.module.css'
import { Icon } from '#ui/Icon.tsx'
import reading from '#ui/reading.module.css'
import { ShowMore } from '#ui/ShowMore.tsx'
import { listed, plural } from '#ui/words.ts'
import { NearTopics } from './NearTopics.tsx'
import { TopicAside } from './TopicAside.tsx'
import { TopicNotFound } from './TopicNotFound.tsx'
import styles from './TopicPage.module.css'
import { TopicsLike } from './TopicsLike.tsx'

const mostWordings = 6

/** Everything said about one topic. */
export function TopicPage() {
  const library = useLibrary()
  const { topic: id } = useParams({ from: '/notes/topics/$topic' })
  const about = aboutTopic(library, id)
  return about ? (
    <TopicNotes key={id} library={library} about={about} />
  ) : (
    <TopicNotFound library={library} id={id} />
  )
}

function TopicNotes({ library, about }: { library: Library; about: AboutTopic }) {
  const { topic, near, wordings } = about
  const parent = library.topics.get(topic.parent ?? '')
  const facet = facetOfKind(topic.kind)
  return (
    <div className={`${columns.columns} ${reading.columns}`}>
      <PageTitle>{topic.name}</PageTitle>
      <TopicsLike library={library} topic={topic} />
      <main id="main" className={`${reading.main} ${styles.main}`}>
        <p className={reading.crumb}>
          <Link to="/map">{kindNames[topic.kind]}</Link>
          {parent && (
            <>
              <span aria-hidden>/</span>
              <TopicLink topic={parent} />
            </>
          )}
        </p>
        <h1 tabIndex={-1}>{topic.name}</h1>
        <p className={reading.about}>{summaryOf(about)}</p>
        {wordings.length > 0 && (
          <p className={styles.wordings}>
            Here also written {listed(wordings.slice(0, mostWordings).map((wording) => `“${wording}”`))}.
          </p>
        )}
        <div className={reading.tools} data-commands>
          {facet && (
            <Link to="/" search={{ [facet]: topic.id }} className={controls.outlined}>
              <Icon of={ListFilter} />
              Narrow in Browse
            </Link>
          )}
          <CopyLinkButton />
        </div>
        <Arrival />
        <Groups about={about} />
        <NearTopics topic={topic} near={near} />
      </main>
      <TopicAside library={library} about={about} />
    </div>
  )
}

function summaryOf({ takeaways, byTalk }: AboutTopic): string {
  const conferences = new Set([...byTalk.keys()].map(({ conference }) => conference))
  const where = conferences.size > 1 ? ` at ${conferences.size} conferences${yearsOf([...conferences])}` : ''
  const mention = takeaways === 1 ? 'mentions' : 'mention'
  return `${plural(takeaways, 'takeaway')} in ${plural(byTalk.size, 'talk')}${where} ${mention} it.`
}

function yearsOf(conferences: readonly { dates: readonly string[] }[]): string {
  const years = conferences.flatMap(({ dates }) => dates[0]?.slice(0, 4) ?? []).sort()
  const [first] = years
  const last = years.at(-1)
  return first === undefined || first === last ? '' : `, ${first} to ${last},`
}

/** What was said, talk by talk; of much, first a part. */
function Groups({ about: { topic, byTalk, takeaways } }: { about: AboutTopic }) {
  const linked = useTalkInAddress()
  const { shown, showMore } = useChunk(takeaways, topic.id)

  let sum = 0
  const groups = [...byTalk].filter(([talk, within]) => {
    const isShown = sum < shown || talk.id === linked
    sum += within.length
    return isShown
  })

  return (
    <>
      {groups.map(([talk, within]) => (
        <TalkGroup key={talk.id} talk={talk} matching={new Set(within)} words={[]} />
      ))}
      {groups.length < byTalk.size && (
        <ShowMore rest={`${plural(byTalk.size - groups.length, 'talk')} more`} onMore={showMore} />
      )}
    </>
  )
}

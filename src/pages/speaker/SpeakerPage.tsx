import { Link, useParams } from '@tanstack/react-router'
import { ListFilter } from 'lucide-react'
import { useIsGrowing, useLibrary } from '#library/store.ts'
import type { Library, Speaker, Talk } from '#notes/model.ts'
import { talksBySpeaker } from '#notes/talks-by-speaker.ts'
import { usesOfTopics } from '#notes/topic-uses.ts'
import { Arrival } from '#parts/Arrival.tsx'
import { CopyLinkButton } from '#parts/CopyLinkButton.tsx'
import { PageTitle } from '#parts/PageTitle.tsx'
import { useTalkInAddress } from '#parts/talk-in-address.ts'
import { TalkGroup } from '#parts/TalkGroup.tsx'
import { TalksByDay } from '#parts/TalksByDay.tsx'
import { TopicLink } from '#parts/TopicLink.tsx'
import aside from '#ui/aside.module.css'
import columns from '#ui/columns.module.css'
import controls from '#ui/controls.module.css'
import { Icon } from '#ui/Icon.tsx'
import reading from '#ui/reading.module.css'
import { listed, plural } from '#ui/words.ts'
import { SpeakerNotFound } from './SpeakerNotFound.tsx'

/** Everything noted from the talks of one speaker. */
export function SpeakerPage() {
  const library = useLibrary()
  const isGrowing = useIsGrowing()
  const { speaker: id } = useParams({ from: '/notes/speakers/$speaker' })
  const talks = talksBySpeaker(library).get(id) ?? []
  const speaker = talks.flatMap(({ speakers }) => speakers).find((each) => each.speaker.id === id)?.speaker
  return speaker ? (
    <SpeakerNotes key={id} library={library} speaker={speaker} talks={talks} />
  ) : (
    <SpeakerNotFound id={id} isGrowing={isGrowing} />
  )
}

interface SpeakerNotesProps {
  library: Library
  speaker: Speaker
  talks: readonly Talk[]
}

function SpeakerNotes({ library, speaker, talks }: SpeakerNotesProps) {
  const takeaways = talks.reduce((sum, talk) => sum + talk.takeaways.length, 0)
  const from = organisationsOf(speaker, talks)
  useTalkInAddress()
  return (
    <div className={`${columns.columns} ${reading.columns}`}>
      <PageTitle>{speaker.name}</PageTitle>
      <div className={`${columns.side} ${reading.side}`}>
        <nav aria-label="Talks of this speaker">
          <h2>Talks</h2>
          <TalksByDay talks={talks}>{(talk) => <a href={`#${talk.id}`}>{talk.title}</a>}</TalksByDay>
        </nav>
      </div>
      <main id="main" className={reading.main}>
        <p className={reading.crumb}>{from.length > 0 ? listed(from) : 'Speaker'}</p>
        <h1 tabIndex={-1}>{speaker.name}</h1>
        <p className={reading.about}>
          {plural(takeaways, 'takeaway')} from {plural(talks.length, 'talk')}.
        </p>
        <div className={reading.tools} data-commands>
          <Link to="/" search={{ speaker: speaker.id }} className={controls.outlined}>
            <Icon of={ListFilter} />
            Narrow in Browse
          </Link>
          <CopyLinkButton />
        </div>
        <Arrival />
        {talks.map((talk) => (
          <TalkGroup key={talk.id} talk={talk} matching={undefined} words={[]} />
        ))}
      </main>
      <SpeakerAside library={library} talks={talks} />
    </div>
  )
}

function organisationsOf(speaker: Speaker, talks: readonly Talk[]): string[] {
  const of = talks.flatMap(({ speakers }) => speakers).filter((each) => each.speaker.id === speaker.id)
  return [...new Set(of.flatMap(({ organisation }) => organisation?.name ?? []))]
}

const mostListed = 16

/** Beside a speaker: what they speak about, in the most of their talks first. */
function SpeakerAside({ library, talks }: Pick<SpeakerNotesProps, 'library' | 'talks'>) {
  const topics = [...usesOfTopics(talks)]
    .flatMap(([id, byTalk]) => {
      const topic = library.topics.get(id)
      return topic ? [{ topic, talks: byTalk.size }] : []
    })
    .sort((a, b) => b.talks - a.talks)
    .slice(0, mostListed)
  if (topics.length === 0) return null
  return (
    <aside className={`${columns.rail} ${aside.aside}`} aria-label="About this speaker">
      <section>
        <h2>Speaks about</h2>
        <ul role="list" className={aside.topics}>
          {topics.map(({ topic, talks: count }) => (
            <li key={topic.id}>
              <TopicLink topic={topic} className={count > 1 ? aside.shared : aside.topic} />
              {count > 1 && <small>in {count} talks</small>}
            </li>
          ))}
        </ul>
      </section>
    </aside>
  )
}

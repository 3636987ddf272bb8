import { Link, useLocation, useParams } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import { useEffect } from 'react'
import { useIsGrowing, useLibrary } from '#library/store.ts'
import { alsoIn } from '#notes/also-in.ts'
import type { Library, Takeaway, Talk } from '#notes/model.ts'
import { Byline, BylinePart } from '#parts/Byline.tsx'
import { CompareButton } from '#parts/CompareButton.tsx'
import { CopyLinkButton } from '#parts/CopyLinkButton.tsx'
import { PageTitle } from '#parts/PageTitle.tsx'
import { Remarks } from '#parts/Remarks.tsx'
import { SaveButton } from '#parts/SaveButton.tsx'
import { Strip } from '#parts/Strip.tsx'
import { TakeawayList } from '#parts/TakeawayList.tsx'
import { TalkNotFound } from '#parts/TalkNotFound.tsx'
import { TalksByDay } from '#parts/TalksByDay.tsx'
import { talkTarget, useSaved } from '#reader/bookmarks.ts'
import { useConnections } from '#reader/preferences.ts'
import { Callout } from '#ui/Callout.tsx'
import columns from '#ui/columns.module.css'
import controls from '#ui/controls.module.css'
import { useIsHydrated } from '#ui/hydration.ts'
import reading from '#ui/reading.module.css'
import { plural } from '#ui/words.ts'
import { AlsoIn } from './AlsoIn.tsx'
import { TalkAside } from './TalkAside.tsx'
import { TalkFacts } from './TalkFacts.tsx'
import { Icon } from '#ui/Icon.tsx'
import styles from './TalkPage.module.css'

/** One talk's notes, at reading size. */
export function TalkPage() {
  const library = useLibrary()
  const { talk: id } = useParams({ from: '/notes/talks/$talk' })
  const talk = library.talkById.get(id)
  return talk ? (
    <TalkNotes key={talk.id} library={library} talk={talk} />
  ) : (
    <TalkNotFound library={library} id={id} />
  )
}

function TalkNotes({ library, talk }: { library: Library; talk: Talk }) {
  const fragment = useLocation({ select: (location) => location.hash })
  const hash = useIsHydrated() ? fragment : ''
  const linked = library.takeawayById.get(library.moved.get(hash) ?? hash)
  const isLinkedHere = linked?.talk === talk
  const isGrowing = useIsGrowing()
  const saved = useSaved()
  const savedHere = talk.takeaways.filter((takeaway) => saved.has(takeaway.id)).length
  const at = library.talks.indexOf(talk)

  const connections = useConnections() ? alsoIn(library, talk) : null
  const beneath = (takeaway: Takeaway) => {
    const other = connections?.get(takeaway)
    return other && <AlsoIn takeaway={other} />
  }

  // The document's focus and scroll position: a link to a takeaway puts the reader on its line.
  useEffect(() => {
    if (!isLinkedHere) return
    const row = document.getElementById(linked.id)
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'center' })
  }, [isLinkedHere, linked])

  return (
    <div className={`${columns.columns} ${reading.columns}`}>
      <PageTitle>{talk.title}</PageTitle>
      <div className={`${columns.side} ${reading.side}`}>
        <nav aria-label="All talks">
          <h2>{talk.conference.name}</h2>
          <TalksByDay talks={library.talks.filter((other) => other.conference === talk.conference)}>
            {(other) => (
              <Link to="/talks/$talk" params={{ talk: other.id }} activeProps={{ 'aria-current': 'page' }}>
                {other.title}
              </Link>
            )}
          </TalksByDay>
        </nav>
      </div>
      <main id="main" className={reading.main} data-talk>
        <p className={reading.crumb}>
          <Link to="/" search={library.conferences.length > 1 ? { conf: talk.conference.id } : {}}>
            {talk.conference.name}
          </Link>
          {talk.day && (
            <>
              <span aria-hidden>/</span>
              <Link to="/" search={{ day: talk.day.id }}>
                {talk.day.label}
              </Link>
            </>
          )}
        </p>
        <h1 tabIndex={-1}>{talk.title}</h1>
        <div className={styles.by}>
          <Byline talk={talk}>
            <Strip takeaways={talk.takeaways} size="large" />
            <BylinePart>
              {plural(talk.takeaways.length, 'takeaway')}
              {savedHere > 0 && `, ${savedHere} saved`}
            </BylinePart>
          </Byline>
        </div>
        <TalkFacts talk={talk} />
        <div className={reading.tools} data-commands>
          <SaveButton target={talkTarget(talk)} label="Save talk" className={controls.outlined}>
            Save talk
          </SaveButton>
          <CompareButton talk={talk} className={controls.outlined} />
          <CopyLinkButton />
          <button type="button" className={controls.button} onClick={() => window.print()}>
            <Icon of={Printer} />
            Print
          </button>
        </div>
        {hash !== '' && !isLinkedHere && (linked || !isGrowing) && <StaleLink elsewhere={linked} />}
        <div className={styles.notes}>
          <Remarks talk={talk} />
          <TakeawayList takeaways={talk.takeaways} linked={linked} beneath={beneath} />
          {talk.takeaways.length === 0 && (
            <p className={styles.none}>The notes have no takeaway from this talk.</p>
          )}
        </div>
        <nav className={styles.around} aria-label="Previous and next talk">
          <Neighbour label="Previous" keyOf="p" talk={library.talks[at - 1]} />
          <Neighbour label="Next" keyOf="n" talk={library.talks[at + 1]} />
        </nav>
      </main>
      <TalkAside library={library} talk={talk} />
    </div>
  )
}

/** A link whose takeaway is not here: it may have moved, or the notes were changed. */
function StaleLink({ elsewhere }: { elsewhere: Takeaway | undefined }) {
  return (
    <Callout>
      {elsewhere ? (
        <>
          That takeaway is in another talk:{' '}
          <Link
            to="/talks/$talk"
            params={{ talk: elsewhere.talk.id }}
            hash={elsewhere.id}
            className={controls.link}
          >
            {elsewhere.talk.title}
          </Link>
          .
        </>
      ) : (
        'The takeaway this link points at is not in these notes. They were probably changed since; here is its talk.'
      )}
    </Callout>
  )
}

interface NeighbourProps {
  label: string
  /** The key that goes there. */
  keyOf: string
  talk: Talk | undefined
}

function Neighbour({ label, keyOf, talk }: NeighbourProps) {
  if (!talk) return <span />
  return (
    <Link to="/talks/$talk" params={{ talk: talk.id }} data-key={keyOf}>
      <span>{label}</span>
      <b>{talk.title}</b>
    </Link>
  )
}

import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import type { Talk } from '#notes/model.ts'
import { Byline } from '#parts/Byline.tsx'
import { TopicLink } from '#parts/TopicLink.tsx'
import controls from '#ui/controls.module.css'
import { bandsOf, type CompareParts, mostInCell, mostOnly } from './bands.ts'
import { ComparedTakeaways } from './ComparedTakeaways.tsx'
import styles from './CompareTabs.module.css'
import { OnlyTopics } from './OnlyTopics.tsx'

/** A comparison on a small screen: one tab for what is shared, then one a talk. Paper gets them all. */
export function CompareTabs({ talks, comparison, onRemove }: CompareParts) {
  const [chosen, setChosen] = useState<string>('shared')
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const { nearSame, shared, only } = comparison
  const tabs = [
    {
      key: 'shared',
      label: `Shared ${nearSame.length + shared.length}`,
      panel: <Shared talks={talks} comparison={comparison} />,
    },
    ...talks.map((talk, at) => ({
      key: talk.id,
      label: `${shortTitle(talk)} ${only[at]?.takeaways.length ?? 0}`,
      panel: (
        <OnlyHere talk={talk} onRemove={onRemove}>
          <OnlyTopics topics={only[at]?.topics ?? []} />
          <ComparedTakeaways takeaways={only[at]?.takeaways ?? []} most={mostOnly} />
        </OnlyHere>
      ),
    })),
  ]
  const at = Math.max(
    0,
    tabs.findIndex(({ key }) => key === chosen),
  )

  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -at, End: tabs.length - 1 - at }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = (at + step + tabs.length) % tabs.length
    setChosen(tabs[next]?.key ?? 'shared')
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }

  return (
    <>
      <div role="tablist" aria-label="Compared talks" className={styles.tabs} ref={list}>
        {tabs.map((tab, index) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${index}`}
            aria-selected={index === at}
            aria-controls={`${id}-panel-${index}`}
            tabIndex={index === at ? 0 : -1}
            onClick={() => setChosen(tab.key)}
            onKeyDown={move}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab, index) => (
        <div
          key={tab.key}
          role="tabpanel"
          id={`${id}-panel-${index}`}
          aria-labelledby={`${id}-${index}`}
          tabIndex={0}
          hidden={index !== at}
          className={styles.panel}
        >
          {tab.panel}
        </div>
      ))}
    </>
  )
}

function Shared({ talks, comparison }: Pick<CompareParts, 'talks' | 'comparison'>) {
  const bands = bandsOf(comparison)
  if (bands.length === 0)
    return <p>{talks.length > 1 ? 'No topic in common.' : 'One more talk is needed.'}</p>
  return bands.map(({ name, about, rows }) => (
    <section key={name} className={styles.band}>
      <h2>{name}</h2>
      <p className={styles.about}>{about}</p>
      {rows.map((row, at) => (
        <section key={at} className={styles.topic}>
          {row.topics.length > 0 && (
            <h3>
              {row.topics.map((topic) => (
                <TopicLink key={topic.id} topic={topic} />
              ))}{' '}
              <small>
                {row.cells.filter((cell) => cell.length > 0).length} of {talks.length}
              </small>
            </h3>
          )}
          {talks.map((talk, index) => {
            const cell = row.cells[index] ?? []
            return (
              cell.length > 0 && (
                <div key={talk.id}>
                  <h4>{talk.title}</h4>
                  <ComparedTakeaways takeaways={cell} shared={row.topics} most={mostInCell(row)} />
                </div>
              )
            )
          })}
        </section>
      ))}
    </section>
  ))
}

function OnlyHere({
  talk,
  onRemove,
  children,
}: Pick<CompareParts, 'onRemove'> & { talk: Talk; children: ReactNode }) {
  return (
    <>
      <h2>
        <Link to="/talks/$talk" params={{ talk: talk.id }}>
          {talk.title}
        </Link>
      </h2>
      <Byline talk={talk} />
      <p className={styles.about}>Only in this talk, in the order of the notes</p>
      {children}
      <button
        type="button"
        className={`${controls.outlined} ${styles.remove}`}
        aria-label={`Remove ${talk.title} from comparison`}
        onClick={() => void onRemove(talk)}
      >
        Remove from comparison
      </button>
    </>
  )
}

const longestTab = 22

/** The beginning of a title, cut at a word. */
function shortTitle({ title }: Talk): string {
  if (title.length <= longestTab) return title
  return `${title.slice(0, longestTab).replace(/\s+\S*$/, '')}…`
}

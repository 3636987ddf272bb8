import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { Talk } from '#notes/model.ts'
import { Byline } from '#parts/Byline.tsx'
import { TopicLink } from '#parts/TopicLink.tsx'
import controls from '#ui/controls.module.css'
import { ComparedTakeaways } from './ComparedTakeaways.tsx'
import type { CompareParts } from './CompareTable.tsx'
import styles from './CompareTabs.module.css'

/** A comparison on a small screen: one tab for what is shared, then one a talk. */
export function CompareTabs({ talks, comparison, onRemove }: CompareParts) {
  const [chosen, setChosen] = useState<string>('shared')
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const current = talks.find((talk) => talk.id === chosen)
  const tabs = [
    { key: 'shared', label: `Shared ${comparison.shared.length}` },
    ...talks.map((talk, at) => ({
      key: talk.id,
      label: `${shortTitle(talk)} ${comparison.rest[at]?.length ?? 0}`,
    })),
  ]
  const at = current ? talks.indexOf(current) + 1 : 0

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
            aria-controls={`${id}-panel`}
            tabIndex={index === at ? 0 : -1}
            onClick={() => setChosen(tab.key)}
            onKeyDown={move}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${at}`}
        tabIndex={0}
        className={styles.panel}
      >
        {current ? (
          <>
            <h2>
              <Link to="/talks/$talk" params={{ talk: current.id }}>
                {current.title}
              </Link>
            </h2>
            <Byline talk={current} />
            <p className={styles.about}>Only in this talk, in the order of the notes</p>
            <ComparedTakeaways takeaways={comparison.rest[at - 1] ?? []} />
            <button
              type="button"
              className={`${controls.outlined} ${styles.remove}`}
              aria-label={`Remove ${current.title} from comparison`}
              onClick={() => void onRemove(current)}
            >
              Remove from comparison
            </button>
          </>
        ) : (
          <>
            <h2>Shared</h2>
            <p className={styles.about}>Topics mentioned in two or more</p>
            {comparison.shared.map(({ topic, takeaways }) => (
              <section key={topic.id} className={styles.topic}>
                <h3>
                  <TopicLink topic={topic} />{' '}
                  <small>
                    {takeaways.filter((cell) => cell.length > 0).length} of {talks.length}
                  </small>
                </h3>
                {talks.map((talk, index) => {
                  const cell = takeaways[index] ?? []
                  return (
                    cell.length > 0 && (
                      <div key={talk.id}>
                        <h4>{talk.title}</h4>
                        <ComparedTakeaways takeaways={cell} shared={topic.id} />
                      </div>
                    )
                  )
                })}
              </section>
            ))}
            {comparison.shared.length === 0 && (
              <p>{talks.length > 1 ? 'No topic in common.' : 'One more talk is needed.'}</p>
            )}
          </>
        )}
      </div>
    </>
  )
}

const longestTab = 22

/** The beginning of a title, cut at a word. */
function shortTitle({ title }: Talk): string {
  if (title.length <= longestTab) return title
  return `${title.slice(0, longestTab).replace(/\s+\S*$/, '')}…`
}

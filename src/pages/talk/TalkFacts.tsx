import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Talk } from '#notes/model.ts'
import { timeText } from '#parts/talk-time.ts'
import { noTrack } from '#search/rows.ts'
import controls from '#ui/controls.module.css'
import { listed } from '#ui/words.ts'
import styles from './TalkFacts.module.css'

/** What is known about a talk from elsewhere, each fact with where it is from. */
export function TalkFacts({ talk }: { talk: Talk }) {
  const date = talk.day?.date
  const renamed = talk.speakers.filter(({ speaker, as }) => speaker.name !== as)
  const organisations = talk.speakers.flatMap(({ organisation }) => organisation?.name ?? [])
  return (
    <dl className={styles.facts}>
      <Fact talk={talk} label="Track" field="track">
        <Link to="/" search={{ track: talk.track?.id ?? noTrack.id }}>
          {talk.track?.name ?? noTrack.label}
        </Link>
      </Fact>
      <Fact talk={talk} label="When" field={talk.time ? 'time' : 'date'}>
        {(date ?? talk.time) && (
          <span>
            {date && <time dateTime={date}>{longDate(date)}</time>}
            {date && talk.time && ', '}
            {talk.time && timeText(talk.time)}
          </span>
        )}
      </Fact>
      <Fact talk={talk} label="Room" field="room">
        {talk.room}
      </Fact>
      <Fact talk={talk} label="From" field="organisation">
        {listed(organisations)}
      </Fact>
      <Fact talk={talk} label="Real name" field="speakers">
        {listed(renamed.map(({ speaker }) => speaker.name))}
      </Fact>
      <Fact talk={talk} label="In the programme" field="officialTitle">
        {talk.officialTitle}
      </Fact>
      <Fact talk={talk} label="Links" field="links">
        {talk.links.length > 0 &&
          talk.links.map((link) => (
            <a key={link.url} href={link.url} rel="noreferrer" className={controls.link}>
              {link.title}
            </a>
          ))}
      </Fact>
    </dl>
  )
}

interface FactProps {
  talk: Talk
  label: string
  /** The fact's name in the dataset, by which its source is found. */
  field: string
  children: ReactNode
}

/** Nothing at all where nobody stated the fact. */
function Fact({ talk, label, field, children }: FactProps) {
  if (!children) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {children}
        <FactSource talk={talk} field={field} />
      </dd>
    </div>
  )
}

function FactSource({ talk, field }: { talk: Talk; field: string }) {
  const fact = talk.facts.get(field)
  if (!fact) return null
  const { source, confidence } = fact
  const name =
    source.kind === 'notes' ? 'from the notes' : confidence === 'high' ? 'source' : 'source, inferred'
  return (
    <small className={styles.source}>
      {source.url ? (
        <a href={source.url} rel="noreferrer" title={source.title} aria-label={`${name}: ${source.title}`}>
          {name}
        </a>
      ) : (
        <span title={source.title}>{name}</span>
      )}
    </small>
  )
}

function longDate(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
}

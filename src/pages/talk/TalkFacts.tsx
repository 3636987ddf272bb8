import { Link } from '@tanstack/react-router'
import type { Talk } from '#notes/model.ts'
import { noTrack } from '#search/columns.ts'
import controls from '#ui/controls.module.css'
import styles from './TalkFacts.module.css'

/** What is known about a talk from elsewhere, each fact with where it is from. */
export function TalkFacts({ talk }: { talk: Talk }) {
  const date = talk.day?.date
  return (
    <dl className={styles.facts}>
      <div>
        <dt>Track</dt>
        <dd>
          <Link to="/" search={{ track: talk.track?.id ?? noTrack.id }}>
            {talk.track?.name ?? noTrack.label}
          </Link>
          <FactSource talk={talk} field="track" />
        </dd>
      </div>
      {date && (
        <div>
          <dt>When</dt>
          <dd>
            <time dateTime={date}>{longDate(date)}</time>
            {talk.time && `, ${talk.time.start}–${talk.time.end}`}
            <FactSource talk={talk} field={talk.time ? 'time' : 'date'} />
          </dd>
        </div>
      )}
      {talk.room && (
        <div>
          <dt>Room</dt>
          <dd>
            {talk.room}
            <FactSource talk={talk} field="room" />
          </dd>
        </div>
      )}
      {talk.officialTitle && (
        <div>
          <dt>In the programme</dt>
          <dd>
            {talk.officialTitle}
            <FactSource talk={talk} field="officialTitle" />
          </dd>
        </div>
      )}
      {talk.links.length > 0 && (
        <div>
          <dt>Links</dt>
          <dd>
            {talk.links.map((link) => (
              <a key={link.url} href={link.url} rel="noreferrer" className={controls.link}>
                {link.title}
              </a>
            ))}
          </dd>
        </div>
      )}
    </dl>
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

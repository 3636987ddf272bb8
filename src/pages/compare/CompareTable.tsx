import { Link } from '@tanstack/react-router'
import { X } from 'lucide-react'
import type { Comparison } from '#notes/connections.ts'
import type { Talk } from '#notes/model.ts'
import { Byline } from '#parts/Byline.tsx'
import { Strip } from '#parts/Strip.tsx'
import { TopicLink } from '#parts/TopicLink.tsx'
import controls from '#ui/controls.module.css'
import { capitalised, pluralInWords } from '#ui/words.ts'
import { ComparedTakeaways } from './ComparedTakeaways.tsx'
import { Icon } from '#ui/Icon.tsx'
import styles from './CompareTable.module.css'

export interface CompareParts {
  talks: readonly Talk[]
  comparison: Comparison
  isSharedOnly: boolean
  onRemove: (talk: Talk) => Promise<void>
}

/** A column a talk, its head always in sight; a row a shared topic; at the end what is only in each. */
export function CompareTable({ talks, comparison, isSharedOnly, onRemove }: CompareParts) {
  const shared = new Set(comparison.shared.flatMap((row) => row.takeaways.flat()))
  return (
    <table className={styles.table} data-talks={talks.length}>
      <caption className={controls.hidden}>
        {capitalised(pluralInWords(talks.length, 'talk'))} side by side. Rows are topics they share, then what
        is only in each.
      </caption>
      <colgroup>
        <col className={styles.topics} />
        {talks.map((talk) => (
          <col key={talk.id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td>
            <span className={controls.hidden}>Topic</span>
          </td>
          {talks.map((talk) => (
            <th key={talk.id} scope="col" aria-label={talk.title}>
              <div className={styles.head}>
                <h2>
                  <Link to="/talks/$talk" params={{ talk: talk.id }}>
                    {talk.title}
                  </Link>
                </h2>
                <button
                  type="button"
                  aria-label={`Remove ${talk.title} from comparison`}
                  onClick={() => void onRemove(talk)}
                >
                  <Icon of={X} />
                </button>
              </div>
              <Byline talk={talk} />
              <Strip takeaways={talk.takeaways} matching={shared} match="shared" className={styles.strip} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <BandRow talks={talks} name="Shared" about="Topics mentioned in two or more" />
        {comparison.shared.map(({ topic, takeaways }) => (
          <tr key={topic.id}>
            <th scope="row">
              <TopicLink topic={topic} className={styles.topic} />
              <small>
                {takeaways.filter((cell) => cell.length > 0).length} of {talks.length}
              </small>
            </th>
            {talks.map((talk, at) => (
              <td key={talk.id}>
                <ComparedTakeaways takeaways={takeaways[at] ?? []} shared={topic.id} />
              </td>
            ))}
          </tr>
        ))}
        {comparison.shared.length === 0 && (
          <tr>
            <td colSpan={talks.length + 1} className={styles.none}>
              {talks.length > 1 ? 'These talks have no topic in common.' : 'One more talk is needed.'}
            </td>
          </tr>
        )}
      </tbody>
      {!isSharedOnly && (
        <tbody>
          <BandRow talks={talks} name="Only in each" about="Everything else, in the order of the notes" />
          <tr>
            <th scope="row">
              <span className={controls.hidden}>Only in each</span>
            </th>
            {talks.map((talk, at) => (
              <td key={talk.id}>
                <ComparedTakeaways takeaways={comparison.rest[at] ?? []} />
              </td>
            ))}
          </tr>
        </tbody>
      )}
    </table>
  )
}

function BandRow({ talks, name, about }: { talks: readonly Talk[]; name: string; about: string }) {
  return (
    <tr className={styles.band}>
      <th colSpan={talks.length + 1} scope="rowgroup">
        {name} <span>{about}</span>
      </th>
    </tr>
  )
}

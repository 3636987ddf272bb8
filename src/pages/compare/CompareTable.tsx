import { Link } from '@tanstack/react-router'
import { X } from 'lucide-react'
import type { Comparison } from '#notes/compare.ts'
import type { Talk } from '#notes/model.ts'
import { Byline } from '#parts/Byline.tsx'
import { Strip } from '#parts/Strip.tsx'
import { TopicLink } from '#parts/TopicLink.tsx'
import controls from '#ui/controls.module.css'
import { Icon } from '#ui/Icon.tsx'
import { capitalised, pluralInWords } from '#ui/words.ts'
import { bandsOf, type CompareParts, mostInCell, mostOnly } from './bands.ts'
import { ComparedTakeaways } from './ComparedTakeaways.tsx'
import styles from './CompareTable.module.css'
import { OnlyTopics } from './OnlyTopics.tsx'

/** A column a talk, its head always in sight; a row what several say; at the end what is only in each. */
export function CompareTable({ talks, comparison, isSharedOnly, onRemove }: CompareParts) {
  const bands = bandsOf(comparison)
  const aligned = new Set(bands.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flat())))
  return (
    <table className={styles.table} data-talks={talks.length}>
      <caption className={controls.hidden}>
        {capitalised(pluralInWords(talks.length, 'talk'))} side by side. Rows are what they say alike and
        topics they share, then what is only in each.
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
              <Strip takeaways={talk.takeaways} matching={aligned} match="shared" className={styles.strip} />
            </th>
          ))}
        </tr>
      </thead>
      {bands.map(({ name, about, rows }) => (
        <tbody key={name}>
          <BandRow talks={talks} name={name} about={about} />
          {rows.map((row, index) => (
            <tr key={index}>
              <th scope="row">
                {row.topics.map((topic) => (
                  <TopicLink key={topic.id} topic={topic} className={styles.topic} />
                ))}
                <small>
                  {row.cells.filter((cell) => cell.length > 0).length} of {talks.length}
                </small>
              </th>
              {talks.map((talk, at) => (
                <td key={talk.id}>
                  <ComparedTakeaways
                    takeaways={row.cells[at] ?? []}
                    shared={row.topics}
                    most={mostInCell(row)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
      {bands.length === 0 && (
        <tbody>
          <tr>
            <td colSpan={talks.length + 1} className={styles.none}>
              {talks.length > 1 ? 'These talks have no topic in common.' : 'One more talk is needed.'}
            </td>
          </tr>
        </tbody>
      )}
      {!isSharedOnly && <OnlyInEach talks={talks} only={comparison.only} />}
    </table>
  )
}

function OnlyInEach({ talks, only }: Pick<CompareParts, 'talks'> & Pick<Comparison, 'only'>) {
  return (
    <tbody>
      <BandRow talks={talks} name="Only in each" about="Everything else, in the order of the notes" />
      <tr>
        <th scope="row">
          <span className={controls.hidden}>Only in each</span>
        </th>
        {talks.map((talk, at) => (
          <td key={talk.id}>
            <OnlyTopics topics={only[at]?.topics ?? []} />
            <ComparedTakeaways takeaways={only[at]?.takeaways ?? []} most={mostOnly} />
          </td>
        ))}
      </tr>
    </tbody>
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

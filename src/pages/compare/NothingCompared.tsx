import { Link } from '@tanstack/react-router'
import { compareTalks } from '#notes/compare.ts'
import { closestTalks } from '#notes/connections.ts'
import type { Library } from '#notes/model.ts'
import { TopicLink } from '#parts/TopicLink.tsx'
import controls from '#ui/controls.module.css'
import { capitalised, pluralInWords } from '#ui/words.ts'
import { bandsOf, mostInCell } from './bands.ts'
import { ComparedTakeaways } from './ComparedTakeaways.tsx'
import styles from './NothingCompared.module.css'

/** Before a talk is chosen: what a comparison shows, on the two talks that share most. */
export function NothingCompared({ library }: { library: Library }) {
  const closest = closestTalks(library)
  if (!closest) {
    return (
      <p>
        <Link to="/" className={controls.solid}>
          Browse the notes
        </Link>
      </p>
    )
  }
  const { talks, topics } = closest
  const example = bandsOf(compareTalks(talks))[0]?.rows[0]
  return (
    <section className={styles.example} aria-labelledby="example">
      <h2 id="example">Try it with these two</h2>
      <p>
        {capitalised(pluralInWords(topics.length, 'topic'))} {topics.length === 1 ? 'comes' : 'come'} up in
        both.
      </p>
      <div className={styles.talks}>
        {talks.map((talk, at) => (
          <section key={talk.id} aria-label={talk.title}>
            <h3>
              <Link to="/talks/$talk" params={{ talk: talk.id }}>
                {talk.title}
              </Link>
            </h3>
            {example && (
              <ComparedTakeaways
                takeaways={example.cells[at] ?? []}
                shared={example.topics}
                most={mostInCell(example)}
              />
            )}
          </section>
        ))}
      </div>
      <p className={styles.topics}>
        {topics.map((topic) => (
          <TopicLink key={topic.id} topic={topic} />
        ))}
      </p>
      <Link to="/compare" search={{ talks: talks.map(({ id }) => id).join(',') }} className={controls.solid}>
        Compare these two
      </Link>
    </section>
  )
}

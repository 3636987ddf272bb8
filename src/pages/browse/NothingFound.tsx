import { Link } from '@tanstack/react-router'
import { useSaved } from '#reader/bookmarks.ts'
import type { Engine } from '#search/engine.ts'
import { parseQuery, type Query } from '#search/query.ts'
import controls from '#ui/controls.module.css'
import { Message } from '#ui/Message.tsx'
import { plural } from '#ui/words.ts'
import { choicesOf } from './choices.ts'

interface NothingFoundProps {
  query: Query
  engine: Engine
  onRemoved: () => void
}

/** The way out of an empty result: what each choice left out would give. */
export function NothingFound({ query, engine, onRemoved }: NothingFoundProps) {
  const saved = useSaved()
  const choices = choicesOf(query, engine.labelOf)
  const text = query.text.trim()
  const ways = choices
    .map((choice) => ({
      ...choice,
      count: engine.find(parseQuery(choice.without), (id) => saved.has(id)).takeaways.size,
    }))
    .filter((way) => way.count > 0 && choices.length > 1)
  return (
    <Message
      heading={text === '' ? 'No takeaway fits all of these' : `Nothing here mentions “${text}”`}
      actions={
        <>
          {ways.map(({ label, without, count }) => (
            <Link key={label} to="/" search={without} className={controls.outlined} onClick={onRemoved}>
              Remove {label} <small>{plural(count, 'takeaway')}</small>
            </Link>
          ))}
          <Link to="/" className={controls.button} onClick={onRemoved}>
            Show everything
          </Link>
        </>
      }
    >
      {ways.length > 0
        ? 'Take one off to see what that leaves.'
        : 'Every word must occur in a takeaway, its talk’s title, a speaker’s name or a topic.'}
    </Message>
  )
}

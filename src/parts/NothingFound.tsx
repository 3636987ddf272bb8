import { Link, type LinkProps } from '@tanstack/react-router'
import { choicesOf } from '#search/choices.ts'
import type { Found } from '#search/finder.ts'
import { parseQuery, type Query } from '#search/query.ts'
import controls from '#ui/controls.module.css'
import { Message } from '#ui/Message.tsx'
import { plural } from '#ui/words.ts'
import { nameOf } from './choice-name.ts'

interface NothingFoundProps {
  found: Found
  /** Where the page shows another query. */
  address: (query: Query) => LinkProps
  onRemoved: () => void
}

/** The way out of an empty result: what each choice left out would give. */
export function NothingFound({ found, address, onRemoved }: NothingFoundProps) {
  const choices = choicesOf(found.query)
  const text = found.query.text.trim()
  // If what else is asked for holds back nothing, it is the words that are nowhere.
  const areWordsNowhere =
    text !== '' &&
    !text.includes(':') &&
    choices.every(({ kind }, at) => kind === 'text' || !found.heldBack[at])
  const ways = choices
    .map(({ kind, value, without }, at) => ({
      label: nameOf({ kind, value, without }, found).label,
      to: address(without),
      count: found.heldBack[at] ?? 0,
    }))
    .filter(({ count }) => count > 0 && choices.length > 1)
  return (
    <Message
      heading={
        areWordsNowhere
          ? `Nothing here mentions “${text}”`
          : `No takeaway fits ${choices.length > 1 ? 'all of these' : 'this'}`
      }
      actions={
        <>
          {ways.map(({ label, to, count }) => (
            <Link key={label} {...to} className={controls.outlined} onClick={onRemoved}>
              Remove {label} <small>{plural(count, 'takeaway')}</small>
            </Link>
          ))}
          <Link {...address(parseQuery({}))} className={controls.button} onClick={onRemoved}>
            Show everything
          </Link>
        </>
      }
    >
      {ways.length > 0 && 'Take one off to see what that leaves.'}
      {ways.length === 0 &&
        (areWordsNowhere
          ? 'Every word must occur in a takeaway, its talk’s title, a speaker’s name or a topic.'
          : 'Ask for less, or for something else.')}
    </Message>
  )
}

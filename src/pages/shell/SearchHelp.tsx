import { CircleHelp } from 'lucide-react'
import { useId } from 'react'
import { Icon } from '#ui/Icon.tsx'
import styles from './SearchHelp.module.css'

/** What can be typed, and what it finds. */
const rows: [typed: string, finds: string][] = [
  ['low latency', 'both words, in any order'],
  ['"low latency"', 'exactly these words'],
  ['latency -java', 'the first without the second'],
  ['docker OR vault', 'either'],
  ['tech:docker', 'what mentions Docker; also idea: and org:'],
  ['speaker:boner', 'talks of a speaker; also track:, day: and conf:'],
  ['is:saved', 'what you saved'],
  ['has:note', 'what you wrote a note on'],
]

/** What the search field understands, in a popover of the browser's own. */
export function SearchHelp({ className }: { className: string | undefined }) {
  const id = useId()
  return (
    <>
      <button type="button" popoverTarget={id} aria-label="Search help" className={className}>
        <Icon of={CircleHelp} />
      </button>
      <div id={id} popover="auto" role="dialog" aria-label="Search help" className={styles.help}>
        <p>Accents, capitals, plurals and small typos do not matter.</p>
        <dl>
          {rows.map(([typed, finds]) => (
            <div key={typed}>
              <dt>
                <code>{typed}</code>
              </dt>
              <dd>{finds}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  )
}

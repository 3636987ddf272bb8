import { useState } from 'react'
import controls from '#ui/controls.module.css'
import { plural } from '#ui/words.ts'
import styles from './Problems.module.css'
import type { PlacedProblem } from './reading.ts'

/** So many are shown at first. */
const first = 30

interface ProblemsProps {
  /** The first of them. */
  problems: readonly PlacedProblem[]
  totals: { errors: number; warnings: number }
  /** Whether lines are told apart by their file. */
  hasManyFiles: boolean
  headingId: string
  onSelect: (placed: PlacedProblem) => void
  onFix: (placed: PlacedProblem) => void
}

/** What needs a look in the notes: each with the way to its line and with its fix: an edit, or to do without the file. */
export function Problems({ problems, totals, hasManyFiles, headingId, onSelect, onFix }: ProblemsProps) {
  const [limit, setLimit] = useState(first)
  const more = problems.length - limit
  return (
    <div className={styles.problems}>
      <h2 id={headingId}>{headingFor(totals)}</h2>
      {problems.length > 0 && (
        <ul role="list" aria-label="Problems">
          {problems.slice(0, limit).map((placed, at) => (
            <li key={at} className={styles[placed.problem.severity]}>
              <button type="button" className={styles.line} onClick={() => onSelect(placed)}>
                {placeOf(placed, hasManyFiles)}
              </button>
              <span id={`problem-${at}`} className={styles.words}>
                <b>{sentence(placed.problem.message)}</b> {sentence(placed.problem.fix)}
              </span>
              <button
                type="button"
                className={styles.fix}
                aria-describedby={`problem-${at}`}
                onClick={() => onFix(placed)}
              >
                {placed.problem.edit?.label ?? 'Take this file out'}
              </button>
            </li>
          ))}
        </ul>
      )}
      {more <= 0 && problems.length < totals.errors + totals.warnings && (
        <p>{(totals.errors + totals.warnings - problems.length).toLocaleString('en')} more are not listed.</p>
      )}
      {more > 0 && (
        <button type="button" className={controls.button} onClick={() => setLimit(limit + 200)}>
          Show {Math.min(more, 200)} more of {more.toLocaleString('en')}
        </button>
      )}
    </div>
  )
}

function placeOf({ file, problem }: PlacedProblem, hasManyFiles: boolean): string {
  if (file.text === null) return file.path
  return hasManyFiles ? `${file.path || 'Your text'}, line ${problem.line}` : `Line ${problem.line}`
}

/** `2 problems to fix first, 1 thing to look at`. */
export function headingFor({ errors, warnings }: { errors: number; warnings: number }): string {
  const parts = [
    errors > 0 && `${plural(errors, 'problem')} to fix first`,
    warnings > 0 && `${plural(warnings, 'thing')} to look at`,
  ]
  return parts.filter(Boolean).join(', ') || 'No problems found'
}

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`
}

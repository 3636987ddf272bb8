import type { ReadFolder } from '#library/reading/read-folder.ts'
import { plural } from '#ui/words.ts'
import styles from './Pairs.module.css'

/** Which talk of the notes was taken for which of the programme, and which for none: open to doubt, so it is shown. */
export function Pairs({ pairs, unpaired, totals }: Pick<ReadFolder, 'pairs' | 'unpaired' | 'totals'>) {
  if (pairs.length === 0) return null
  const more = totals.pairs + totals.unpaired - pairs.length - unpaired.length
  return (
    <details className={styles.pairs}>
      <summary>
        {totals.pairs.toLocaleString('en')} of {plural(totals.talks, 'talk')} found in the programme
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">In the notes</th>
            <th scope="col">In the programme</th>
            <th scope="col">Matched by</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ title, scheduled, by }, at) => (
            <tr key={at}>
              <td>{title}</td>
              <td>{scheduled}</td>
              <td>{by}</td>
            </tr>
          ))}
          {unpaired.map((title, at) => (
            <tr key={at}>
              <td>{title}</td>
              <td colSpan={2}>not found</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p>{plural(more, 'more talk')} not shown here.</p>}
    </details>
  )
}

import type { Talk } from '#notes/model.ts'
import { MarkedText } from './MarkedText.tsx'
import styles from './Remarks.module.css'

/** What the author of the notes said about a talk, told apart from its takeaways. */
export function Remarks({ talk, words = [] }: { talk: Talk; words?: readonly string[] }) {
  if (talk.remarks.length === 0) return null
  return (
    <div className={styles.remarks}>
      <p className={styles.label}>Author’s note</p>
      {talk.remarks.map((remark, at) => (
        <p key={at}>
          <bdi dir="auto">
            <MarkedText text={remark.text} words={words} />
          </bdi>
        </p>
      ))}
    </div>
  )
}

import { Fragment } from 'react'
import type { Talk } from '#notes/model.ts'
import type { SearchedWord } from '#search/text-plan.ts'
import { Blocks } from './Blocks.tsx'
import { MarkedText } from './MarkedText.tsx'
import styles from './Remarks.module.css'

/** What the author of the notes said about a talk, told apart from its takeaways. */
export function Remarks({ talk, words = [] }: { talk: Talk; words?: readonly SearchedWord[] }) {
  if (talk.remarks.length === 0) return null
  return (
    <div className={styles.remarks}>
      <p className={styles.label}>Author’s note</p>
      {talk.remarks.map(({ text, marks, group, blocks }, at) => (
        <Fragment key={at}>
          {group !== null && group !== talk.remarks[at - 1]?.group && (
            <h3 className={styles.group}>
              <MarkedText text={group} words={words} />
            </h3>
          )}
          <p>
            <bdi dir="auto">
              <MarkedText text={text} marks={marks} words={words} />
            </bdi>
          </p>
          <Blocks blocks={blocks} under="the author’s note" />
        </Fragment>
      ))}
    </div>
  )
}

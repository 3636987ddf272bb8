import { Fragment, memo } from 'react'
import type { ReadFolder } from '#library/reading/read-folder.ts'
import { createLibrary } from '#notes/library.ts'
import type { Talk } from '#notes/model.ts'
import { Blocks } from '#parts/Blocks.tsx'
import { MarkedText } from '#parts/MarkedText.tsx'
import { Remarks } from '#parts/Remarks.tsx'
import { timeText } from '#parts/talk-time.ts'
import { plural } from '#ui/words.ts'
import styles from './Preview.module.css'
import { countsOf } from './total.ts'

/** The talks found in the notes, as they will read. Drawn again only for another reading: typing must stay quick. */
export const Preview = memo(function Preview({ dataset, totals }: Pick<ReadFolder, 'dataset' | 'totals'>) {
  const { talks } = createLibrary([dataset])
  const shown = countsOf(dataset)
  const more = { talks: totals.talks - shown.talks, takeaways: totals.takeaways - shown.takeaways }
  return (
    <>
      {talks.map((talk) => (
        <PreviewTalk key={talk.id} talk={talk} />
      ))}
      {(more.talks > 0 || more.takeaways > 0) && (
        <p className={styles.more}>
          {more.takeaways > 0 ? plural(more.takeaways, 'more takeaway') : plural(more.talks, 'more talk')}
          {more.takeaways > 0 && more.talks > 0 && ` and ${plural(more.talks, 'more talk')}`} not shown here.
          All of it is added.
        </p>
      )}
    </>
  )
})

function PreviewTalk({ talk }: { talk: Talk }) {
  return (
    <article className={styles.talk}>
      <h3>
        <bdi dir="auto">{talk.title}</bdi>
      </h3>
      <p className={styles.by}>{bylineOf(talk)}</p>
      <Remarks talk={talk} />
      <ol role="list">
        {talk.takeaways.map(({ id, depth, number, text, marks, group, blocks }, at) => (
          <Fragment key={id}>
            {group !== null && group !== talk.takeaways[at - 1]?.group && (
              <li className={styles.group}>
                <bdi dir="auto">{group}</bdi>
              </li>
            )}
            <li className={depth > 0 ? `${styles.row} ${styles.nested}` : styles.row} data-depth={depth}>
              <span className={styles.number}>{number}</span>
              <div>
                <p className={styles.text}>
                  <bdi dir="auto">
                    <MarkedText text={text} marks={marks} />
                  </bdi>
                </p>
                <Blocks blocks={blocks} under={`takeaway ${number}`} />
              </div>
            </li>
          </Fragment>
        ))}
      </ol>
      {talk.takeaways.length === 0 && talk.remarks.length === 0 && <p className={styles.none}>No takeaway</p>}
    </article>
  )
}

function bylineOf({ speakers, day, track, room, time }: Talk): string {
  const names = speakers.map(({ as, organisation }) => (organisation ? `${as}, ${organisation.name}` : as))
  const parts = [names.join('; ') || 'No speaker', day?.label, track?.name, time && timeText(time), room]
  return parts.filter(Boolean).join(' · ')
}

import type { Library } from '#notes/model.ts'
import { plural, pluralInWords } from '#ui/words.ts'
import styles from './LibraryHeading.module.css'

/** What there is to read; short once something is asked for, so that the results come first. */
export function LibraryHeading({ library, isCompact }: { library: Library; isCompact: boolean }) {
  const [conference] = library.conferences
  const isOne = library.conferences.length === 1
  const days = new Set(library.talks.flatMap(({ day }) => day?.id ?? [])).size
  return (
    <div className={isCompact ? styles.compact : styles.lead}>
      <h1 tabIndex={-1}>{isOne ? conference?.name : plural(library.conferences.length, 'conference')}</h1>
      {!isCompact && (
        <p className={styles.about}>
          What {isOne ? 'one attendee' : 'attendees'} wrote down
          {isOne && days > 0 && ` over ${pluralInWords(days, 'day')}`}:{' '}
          {plural(library.takeaways.length, 'takeaway')} from {plural(library.talks.length, 'talk')}.
        </p>
      )}
    </div>
  )
}

import { Plus } from 'lucide-react'
import type { Library, Talk } from '#notes/model.ts'
import { mostCompared } from '#notes/connections.ts'
import controls from '#ui/controls.module.css'
import { capitalised, inWords } from '#ui/words.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './AddTalk.module.css'

interface AddTalkProps {
  library: Library
  talks: readonly Talk[]
  onAdd: (talk: Talk) => void
}

/** Chooses one more talk; with four there already, says why not. */
export function AddTalk({ library, talks, onAdd }: AddTalkProps) {
  if (talks.length >= mostCompared) {
    return (
      <p className={styles.full}>
        {capitalised(inWords(mostCompared))} talks is the most. Remove one to add another.
      </p>
    )
  }
  return (
    <label className={`${controls.outlined} ${styles.add}`}>
      <Icon of={Plus} />
      <span>Add a talk</span>
      <select
        value=""
        aria-label="Add a talk"
        onChange={(event) => {
          const talk = library.talkById.get(event.target.value)
          if (talk) onAdd(talk)
        }}
      >
        <option value="" disabled>
          Add a talk
        </option>
        {library.talks
          .filter((talk) => !talks.includes(talk))
          .map((talk) => (
            <option key={talk.id} value={talk.id}>
              {talk.title}
            </option>
          ))}
      </select>
    </label>
  )
}

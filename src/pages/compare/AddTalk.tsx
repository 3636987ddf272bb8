import { Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { mostCompared } from '#notes/connections.ts'
import type { Library, Talk } from '#notes/model.ts'
import { loadCode } from '#offline/lazy-page.ts'
import controls from '#ui/controls.module.css'
import { Dialog } from '#ui/Dialog.tsx'
import { Icon } from '#ui/Icon.tsx'
import { capitalised, inWords } from '#ui/words.ts'
import styles from './AddTalk.module.css'

const ChooseTalk = lazy(async () => ({
  default: (await loadCode(() => import('./ChooseTalk.tsx'))).ChooseTalk,
}))

interface AddTalkProps {
  library: Library
  talks: readonly Talk[]
  onAdd: (talk: Talk) => void
}

/** Chooses one more talk by searching; with four there already, says why not. */
export function AddTalk({ library, talks, onAdd }: AddTalkProps) {
  const [isOpen, setOpen] = useState(false)
  if (talks.length >= mostCompared) {
    return (
      <p className={styles.full}>
        {capitalised(inWords(mostCompared))} talks is the most. Remove one to add another.
      </p>
    )
  }
  const choose = (talk: Talk) => {
    setOpen(false)
    onAdd(talk)
  }
  return (
    <>
      <button type="button" className={controls.outlined} onClick={() => setOpen(true)}>
        <Icon of={Plus} />
        Add a talk
      </button>
      {isOpen && (
        <Dialog title="Add a talk" onClose={() => setOpen(false)}>
          <Suspense>
            <ChooseTalk library={library} talks={talks} onChoose={choose} />
          </Suspense>
        </Dialog>
      )}
    </>
  )
}

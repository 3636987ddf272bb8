import { Columns2 } from 'lucide-react'
import type { Talk } from '#notes/model.ts'
import { toggleCompared, useIsCompared } from '#reader/comparison.ts'
import { mostCompared } from '#notes/connections.ts'
import { notify } from '#ui/notice.ts'
import { Icon } from '#ui/Icon.tsx'
import { capitalised, inWords } from '#ui/words.ts'

interface CompareButtonProps {
  talk: Talk
  className: string | undefined
  labelClassName?: string | undefined
}

/** Chooses a talk for comparing, and takes that back. A fifth is refused in words. */
export function CompareButton({ talk, className, labelClassName }: CompareButtonProps) {
  const isCompared = useIsCompared(talk.id)
  const toggle = () => {
    if (!toggleCompared(talk.id)) {
      notify(`${capitalised(inWords(mostCompared))} talks is the most you can compare. Remove one first.`)
    }
  }
  return (
    <button
      type="button"
      className={className}
      aria-pressed={isCompared}
      aria-label={`Compare ${talk.title}`}
      data-key="c"
      onClick={toggle}
    >
      <Icon of={Columns2} />
      <span className={labelClassName}>Compare</span>
    </button>
  )
}

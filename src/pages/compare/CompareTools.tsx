import { Copy, Printer, Sparkle } from 'lucide-react'
import type { ReactNode } from 'react'
import { mostCompared, talksSharingMost } from '#notes/connections.ts'
import type { Library, Talk } from '#notes/model.ts'
import { CopyLinkButton } from '#parts/CopyLinkButton.tsx'
import { useSaved } from '#reader/bookmarks.ts'
import { comparisonToMarkdown } from '#reader/export/comparison-markdown.ts'
import controls from '#ui/controls.module.css'
import { copyText } from '#ui/copy.ts'
import { Icon } from '#ui/Icon.tsx'
import { notify } from '#ui/notice.ts'
import { siteUrl } from '#ui/site.ts'
import { firstListed } from '#ui/words.ts'
import { AddTalk } from './AddTalk.tsx'
import type { CompareParts } from './bands.ts'
import styles from './CompareTools.module.css'

interface CompareToolsProps extends Omit<CompareParts, 'onRemove'> {
  library: Library
  /** Shows other talks; resolves when they are there. */
  onShow: (talks: readonly Talk[]) => Promise<void>
  /** How it is looked at. */
  children: ReactNode
}

/** What can be done with a comparison: one more talk, and ways to take it away. */
export function CompareTools({
  library,
  talks,
  comparison,
  isSharedOnly,
  onShow,
  children,
}: CompareToolsProps) {
  const saved = useSaved()
  const copy = () =>
    copyText(
      comparisonToMarkdown({
        talks,
        comparison,
        isSharedOnly,
        noteOn: ({ id }) => saved.get(id)?.note ?? '',
        siteUrl: siteUrl(),
      }),
      'Copied as Markdown',
    )
  return (
    <div className={styles.tools} data-commands>
      <AddTalk library={library} talks={talks} onAdd={(talk) => void onShow([...talks, talk])} />
      <SuggestTalk library={library} talks={talks} onShow={onShow} />
      {talks.length > 1 && (
        <div className={styles.views}>
          {children}
          <CopyLinkButton />
          <button type="button" className={controls.button} onClick={copy}>
            <Icon of={Copy} />
            Copy as Markdown
          </button>
          <button
            type="button"
            className={`${controls.button} ${styles.print}`}
            onClick={() => window.print()}
          >
            <Icon of={Printer} />
            Print
          </button>
        </div>
      )}
    </div>
  )
}

const mostNamed = 3

/** Adds the talk that shares most with those that are there, and says what; Undo takes it out again. */
function SuggestTalk({ library, talks, onShow }: Pick<CompareToolsProps, 'library' | 'talks' | 'onShow'>) {
  const [suggestion] = talks.length > 0 && talks.length < mostCompared ? talksSharingMost(library, talks) : []
  if (!suggestion) return null
  const add = async () => {
    const { talk, topics } = suggestion
    const shares = firstListed(
      topics.map(({ name }) => name),
      mostNamed,
    )
    await onShow([...talks, talk])
    notify(`Added ${talk.title}. It shares ${shares}.`, () => void onShow(talks))
  }
  return (
    <button type="button" className={controls.outlined} onClick={() => void add()}>
      <Icon of={Sparkle} />
      Suggest a talk to compare
    </button>
  )
}

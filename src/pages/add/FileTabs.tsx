import { X } from 'lucide-react'
import type { FileReport } from '#notes/folder.ts'
import { Icon } from '#ui/Icon.tsx'
import { plural } from '#ui/words.ts'
import { type DraftFile, selectFile } from './draft.ts'
import styles from './FileTabs.module.css'

interface FileTabsProps {
  files: readonly DraftFile[]
  active: number
  reportFor: (file: DraftFile) => FileReport | undefined
  onRemove: (file: DraftFile) => void
}

/** The files of the draft: which is in the editor, what each is taken for, and the way to take one out. */
export function FileTabs({ files, active, reportFor, onRemove }: FileTabsProps) {
  return (
    <ul role="list" aria-label="Files" className={styles.files}>
      {files.map((file) => (
        <li key={file.key} className={file.key === active ? styles.active : undefined}>
          <button type="button" aria-pressed={file.key === active} onClick={() => selectFile(file.key)}>
            <span>{nameOf(file)}</span> <small>{usedAs(reportFor(file))}</small>
          </button>
          <button
            type="button"
            className={styles.remove}
            aria-label={`Take out ${nameOf(file)}`}
            onClick={() => onRemove(file)}
          >
            <Icon of={X} size={14} />
          </button>
        </li>
      ))}
    </ul>
  )
}

export function nameOf({ path }: { path: string }): string {
  return path === '' ? 'Your text' : path
}

function usedAs(report: FileReport | undefined): string {
  if (!report) return ''
  switch (report.use) {
    case 'notes':
      return plural(report.talks, 'talk')
    case 'unusable':
      return 'cannot be used'
    case 'schedule':
    case 'programme':
    case 'topics':
    case 'conference':
    case 'dataset':
      return report.use
    default:
      return report.use satisfies never
  }
}

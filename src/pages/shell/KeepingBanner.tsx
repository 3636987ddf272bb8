import { allBookmarks, retryKeeping, unreadableValues, useKeepingStatus } from '#reader/bookmarks.ts'
import type { KeepingStatus } from '#reader/storage/bookmark-store.ts'
import controls from '#ui/controls.module.css'
import { plural } from '#ui/words.ts'
import styles from './KeepingBanner.module.css'

/** Says when what the reader keeps is not, or not all, kept. */
export function KeepingBanner() {
  const status = useKeepingStatus()
  if (status.kind === 'ok') return null
  return (
    <div className={styles.banner} role="alert">
      <p>{sentenceFor(status)}</p>
      <button type="button" className={controls.outlined} onClick={remedyFor(status).act}>
        {remedyFor(status).name}
      </button>
    </div>
  )
}

/** What the reader can do about it. */
function remedyFor({ kind }: KeepingStatus): { name: string; act: () => void } {
  if (kind === 'newer') return { name: 'Reload', act: () => void takeNewer() }
  if (kind === 'unreadable') return { name: 'Download a backup', act: () => void downloadBackup() }
  return { name: 'Try again', act: retryKeeping }
}

/** Just to load the page anew would give the version that the service worker has kept. */
async function takeNewer(): Promise<void> {
  const { takeUpdate } = await import('#offline/update.ts')
  takeUpdate()
}

/** What cannot be read is in it, as it is. */
async function downloadBackup(): Promise<void> {
  const [{ encodeBackup }, { download }] = await Promise.all([
    import('#reader/export/backup.ts'),
    import('#ui/download.ts'),
  ])
  const backup = encodeBackup(allBookmarks(), unreadableValues(), Date.now())
  download('takeaways-backup.json', 'application/json', backup)
}

function sentenceFor(status: Exclude<KeepingStatus, { kind: 'ok' }>): string {
  switch (status.kind) {
    case 'blocked':
      return 'This browser does not let the page store anything. What you save lasts until you close this tab.'
    case 'unsaved':
      return `This browser’s storage is full: ${plural(status.count, 'change')} to what you saved will be lost when you close this tab. Free some space and try again.`
    case 'one copy':
      return 'This browser’s database does not answer. What you save is kept, but a browser that crashes may lose the last half minute of it.'
    case 'newer':
      return 'A newer version of this site stored something here. This version leaves it as it is; reload to get the new one.'
    case 'unreadable':
      return `${plural(status.count, 'stored bookmark')} cannot be read. Nothing was deleted; the rest is here, and a backup holds them as they are.`
    default:
      return status satisfies never
  }
}

import { Copy, Printer } from 'lucide-react'
import { useEffect, useState } from 'react'
import { allBookmarks, unreadableValues } from '#reader/bookmarks.ts'
import controls from '#ui/controls.module.css'
import { copyText } from '#ui/copy.ts'
import { download } from '#ui/download.ts'
import { Icon } from '#ui/Icon.tsx'
import type { SavedThing } from './saved-list.ts'
import styles from './Rail.module.css'

const formats = {
  markdown: { name: 'Markdown', file: 'takeaways.md', type: 'text/markdown' },
  json: { name: 'JSON', file: 'takeaways-backup.json', type: 'application/json' },
  csv: { name: 'CSV', file: 'takeaways.csv', type: 'text/csv' },
  readwise: { name: 'Readwise CSV', file: 'takeaways-readwise.csv', type: 'text/csv' },
} as const
type Format = keyof typeof formats

/** Characters that are shown of a file; more takes the browser long to lay out. */
const longestPreview = 20_000

/** What is on the screen as a file, in one of several formats. `isAll`: nothing that is saved is left out. */
export function TakeAway({ things, isAll }: { things: readonly SavedThing[]; isAll: boolean }) {
  const [format, setFormat] = useState<Format>('markdown')
  const [text, setText] = useState('')

  // The writers of the formats, which are loaded when they are wanted.
  useEffect(() => {
    let isCurrent = true
    void write(format, things, isAll).then((written) => isCurrent && setText(written))
    return () => {
      isCurrent = false
    }
  }, [format, things, isAll])

  const { file, type } = formats[format]
  const isCut = text.length > longestPreview
  return (
    <section className={styles.section}>
      <h2>Take it with you</h2>
      <fieldset className={styles.formats}>
        <legend className={controls.hidden}>Format</legend>
        {Object.entries(formats).map(([value, { name }]) => (
          <label key={value}>
            <input
              type="radio"
              name="format"
              checked={format === value}
              onChange={() => setFormat(formatFrom(value))}
            />
            {name}
          </label>
        ))}
      </fieldset>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys */}
      <pre className={styles.preview} tabIndex={0} role="region" aria-label="Export preview">
        {isCut ? `${text.slice(0, longestPreview).toWellFormed()}…` : text}
      </pre>
      {isCut && <p className={styles.hint}>The file has all of it; this is the beginning.</p>}
      <div className={styles.actions} data-commands>
        <button type="button" className={controls.solid} onClick={() => download(file, type, text)}>
          Download
        </button>
        <button type="button" className={controls.outlined} onClick={() => copyText(text, 'Copied')}>
          <Icon of={Copy} />
          Copy
        </button>
        <button type="button" className={controls.outlined} onClick={() => window.print()}>
          <Icon of={Printer} />
          Print
        </button>
      </div>
    </section>
  )
}

function formatFrom(value: string): Format {
  return value === 'json' || value === 'csv' || value === 'readwise' ? value : 'markdown'
}

async function write(format: Format, things: readonly SavedThing[], isAll: boolean): Promise<string> {
  const now = Date.now()
  switch (format) {
    case 'markdown': {
      const { entriesToMarkdown } = await import('#reader/export/markdown.ts')
      return entriesToMarkdown(things, { title: 'Takeaways', exportedAt: now })
    }
    case 'json': {
      const { encodeBackup } = await import('#reader/export/backup.ts')
      // The whole backup remembers removals, so that it cannot be brought back over them.
      return isAll
        ? encodeBackup(allBookmarks(), unreadableValues(), now)
        : encodeBackup(
            things.map(({ bookmark }) => bookmark),
            [],
            now,
          )
    }
    case 'csv':
      return (await import('#reader/export/csv.ts')).entriesToCsv(things)
    case 'readwise':
      return (await import('#reader/export/readwise.ts')).entriesToReadwise(things)
    default:
      return format satisfies never
  }
}

import { Link2, Share } from 'lucide-react'
import { useEffect, useState } from 'react'
import { sharedItemOf } from '#reader/share/shared-item.ts'
import controls from '#ui/controls.module.css'
import { copyText } from '#ui/copy.ts'
import { Icon } from '#ui/Icon.tsx'
import { siteUrl } from '#ui/site.ts'
import { plural } from '#ui/words.ts'
import { QrCode } from './QrCode.tsx'
import type { SavedThing } from './saved-list.ts'
import styles from './Rail.module.css'

type Shared = { url: string; isTooLong: boolean } | { why: string }

/** The list on the screen as a link: it holds the list itself, so nothing is stored anywhere. */
export function ShareList({ things }: { things: readonly SavedThing[] }) {
  const [withNotes, setWithNotes] = useState(false)
  const [shared, setShared] = useState<Shared | null>(null)
  const [isQrShown, setQrShown] = useState(false)

  // The browser's compression, which takes a moment.
  useEffect(() => {
    let isCurrent = true
    void linkTo(things, withNotes).then((link) => isCurrent && setShared(link))
    return () => {
      isCurrent = false
    }
  }, [things, withNotes])

  const url = shared && 'url' in shared ? shared.url : ''
  const isTooLong = shared !== null && 'url' in shared && shared.isTooLong
  return (
    <section className={styles.section}>
      <h2>Share</h2>
      <p className={styles.hint}>
        Anyone with the link sees this list{withNotes ? ' and your notes' : ', not your notes'}. It travels in
        the link itself, to no server.
      </p>
      <label className={styles.check}>
        <input type="checkbox" checked={withNotes} onChange={() => setWithNotes(!withNotes)} />
        Include my notes
      </label>
      {shared && 'why' in shared && <p className={styles.hint}>{shared.why}</p>}
      {isTooLong && (
        <p className={styles.hint}>
          The link would have {plural(url.length, 'character')}, more than many programs pass on. Download the
          JSON file above instead: it can be imported here.
        </p>
      )}
      {url !== '' && !isTooLong && (
        <>
          <label className={styles.link}>
            <span className={controls.hidden}>Link to this list</span>
            <input readOnly value={url} onFocus={({ target }) => target.select()} />
          </label>
          <p className={styles.hint}>{plural(url.length, 'character')} long</p>
          <div className={styles.actions}>
            <button type="button" className={controls.outlined} onClick={() => copyText(url, 'Link copied')}>
              <Icon of={Link2} />
              Copy link
            </button>
            {'share' in navigator && (
              <button
                type="button"
                className={controls.outlined}
                onClick={() => void navigator.share({ title: 'Takeaways', url }).catch(() => {})}
              >
                <Icon of={Share} />
                Share
              </button>
            )}
            <button
              type="button"
              className={controls.outlined}
              aria-expanded={isQrShown}
              onClick={() => setQrShown(!isQrShown)}
            >
              QR code
            </button>
          </div>
          {isQrShown && <QrCode text={url} />}
        </>
      )}
    </section>
  )
}

async function linkTo(things: readonly SavedThing[], withNotes: boolean): Promise<Shared> {
  const { encodeSharedList, fitsIntoLink, SharedListError } = await import('#reader/share/shared-list.ts')
  try {
    const items = things.map(({ bookmark, id }) => ({ ...sharedItemOf(bookmark), id }))
    const url = `${siteUrl()}saved#${await encodeSharedList(items, { withNotes })}`
    return { url, isTooLong: !fitsIntoLink(url) }
  } catch (error) {
    if (error instanceof SharedListError) return { why: error.message }
    throw error
  }
}

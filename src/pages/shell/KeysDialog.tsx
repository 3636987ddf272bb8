import { switchSingleKeys, useSingleKeys } from '#reader/preferences.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { keyHints } from './keys.ts'
import styles from './KeysDialog.module.css'

/** The list of keys, and the way to switch single keys off. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const areOn = useSingleKeys()
  return (
    <Dialog title="Keyboard" onClose={onClose}>
      <div className={styles.groups}>
        {keyHints.map(({ group, hints }) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {hints.map(({ label, keys }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className={styles.preference}>
        <input type="checkbox" checked={areOn} onChange={(event) => switchSingleKeys(event.target.checked)} />
        Use single-letter shortcuts
      </label>
    </Dialog>
  )
}

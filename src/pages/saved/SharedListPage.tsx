import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useLibraryIfReady } from '#library/store.ts'
import { PageTitle } from '#parts/PageTitle.tsx'
import { useSaved } from '#reader/bookmarks.ts'
import { compareLists, type SharedItem } from '#reader/share/shared-item.ts'
import controls from '#ui/controls.module.css'
import { Message } from '#ui/Message.tsx'
import { notify } from '#ui/notice.ts'
import { takeawaysAndTalks } from '#ui/words.ts'
import styles from './SharedListPage.module.css'

type Opened = { items: SharedItem[] } | { why: string }

/** A list somebody shared, to read; the reader's own changes only when they keep some of it. */
export function SharedListPage({ fragment }: { fragment: string }) {
  const [opened, setOpened] = useState<Opened | null>(null)

  // The browser's decompression, which takes a moment.
  useEffect(() => {
    let isCurrent = true
    void open(fragment).then((list) => isCurrent && setOpened(list))
    return () => {
      isCurrent = false
    }
  }, [fragment])

  if (opened === null) return <main id="main" className={styles.main} />
  if ('why' in opened) {
    return (
      <main id="main" className={styles.main}>
        <PageTitle>Shared takeaways</PageTitle>
        <Message
          heading="This link holds no list that can be read"
          level={1}
          actions={
            <Link to="/saved" className={controls.solid}>
              See what you saved
            </Link>
          }
        >
          {opened.why}
        </Message>
      </main>
    )
  }
  return <SharedItems items={opened.items} />
}

function SharedItems({ items }: { items: readonly SharedItem[] }) {
  const library = useLibraryIfReady()
  const saved = useSaved()
  const navigate = useNavigate()
  const { both, onlyTheirs, onlyMine } = compareLists(items, saved)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const bothIds = new Set(both.map(({ theirs }) => theirs.id))
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const keep = async (kept: readonly SharedItem[]) => {
    const [{ bookmarksOfShared }, { applyImport }] = await Promise.all([
      import('#reader/import/incoming.ts'),
      import('#reader/import/apply.ts'),
    ])
    const undo = applyImport(bookmarksOfShared(kept), 'merge')
    notify(`Kept ${takeawaysAndTalks(kindsOf(kept))}`, undo)
    void navigate({ to: '/saved', hash: '' })
  }
  const picked = onlyTheirs.filter(({ id }) => chosen.has(id))
  return (
    <main id="main" className={styles.main}>
      <PageTitle>Shared takeaways</PageTitle>
      <h1 tabIndex={-1}>{headingOf(items)}</h1>
      <p className={styles.about}>
        Somebody shared {items.length === 1 ? 'this' : 'these'} with you. Your own list stays as it is until
        you keep some of it.
      </p>
      <p role="status" className={styles.counts}>
        {both.length} in both lists, {onlyTheirs.length} only in theirs, {onlyMine.length} only in yours
      </p>
      <div className={styles.actions}>
        <button
          type="button"
          className={controls.solid}
          disabled={onlyTheirs.length === 0}
          onClick={() => void keep(onlyTheirs)}
        >
          Keep all
        </button>
        <button
          type="button"
          className={controls.outlined}
          disabled={picked.length === 0}
          onClick={() => void keep(picked)}
        >
          Keep {picked.length > 0 ? picked.length : 'chosen'}
        </button>
        <Link to="/saved" hash="" className={controls.button}>
          See your own list
        </Link>
      </div>
      <ul role="list" aria-label="Shared takeaways" className={styles.list}>
        {items.map((item) => {
          const takeaway = library?.takeawayById.get(item.id)
          const isMine = bothIds.has(item.id)
          return (
            <li key={item.id}>
              <label>
                <input
                  type="checkbox"
                  checked={isMine || chosen.has(item.id)}
                  disabled={isMine}
                  onChange={() => toggle(item.id)}
                />
                <bdi dir="auto" className={styles.words}>
                  {takeaway?.text ?? item.words}
                </bdi>
              </label>
              <p className={styles.source}>
                {item.speakers && `${item.speakers}, `}
                <Link
                  to="/talks/$talk"
                  params={{ talk: takeaway?.talk.id ?? item.talkId }}
                  {...(item.kind === 'takeaway' && { hash: item.id })}
                >
                  {item.kind === 'talk' ? 'Read the talk' : item.talkTitle}
                </Link>{' '}
                {isMine && <b>In both lists</b>}
              </p>
              {item.note !== '' && (
                <p className={styles.note}>
                  <span>Their note</span> <bdi dir="auto">{item.note}</bdi>
                </p>
              )}
            </li>
          )
        })}
      </ul>
      {onlyMine.length > 0 && (
        <details className={styles.mine}>
          <summary>{takeawaysAndTalks(kindsOf(onlyMine))} only in your list</summary>
          <ul>
            {onlyMine.map(({ id, anchor }) => (
              <li key={id}>
                <bdi dir="auto">{anchor.exact}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </main>
  )
}

function headingOf(items: readonly SharedItem[]): string {
  return takeawaysAndTalks(kindsOf(items)).replace(' ', ' shared ')
}

function kindsOf<Kind>(items: readonly { kind: Kind }[]): Kind[] {
  return items.map(({ kind }) => kind)
}

async function open(fragment: string): Promise<Opened> {
  try {
    const { decodeSharedList } = await import('#reader/share/shared-list.ts')
    return await decodeSharedList(fragment)
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) }
  }
}

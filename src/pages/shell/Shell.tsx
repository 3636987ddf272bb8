import { Link, Outlet, useLocation, useRouter } from '@tanstack/react-router'
import {
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from 'react'
import { loadCode } from '#offline/lazy-page.ts'
import { Dialog } from '#ui/Dialog.tsx'
import controls from '#ui/controls.module.css'
import { announce } from '#ui/notice.ts'
import { NoticeRegion } from '#ui/NoticeRegion.tsx'
import { phone, useMedia } from '#ui/media.ts'
import { CompareTray } from './CompareTray.tsx'
import { focusInSight } from './in-sight.ts'
import { keepFocus } from './keep-focus.ts'
import { KeepingBanner } from './KeepingBanner.tsx'
import { handleKey } from './keys.ts'
import { KeysDialog } from './KeysDialog.tsx'
import { MainNavigation } from './MainNavigation.tsx'
import styles from './Shell.module.css'
import { TopBar } from './TopBar.tsx'

/** Loaded when it is first opened; its dialog is there at once, and keeps the letters typed meanwhile. */
const Palette = lazy(async () => ({ default: (await loadCode(() => import('./Palette.tsx'))).Palette }))

/** What stands around every page. */
export function Shell() {
  const router = useRouter()
  const isPhone = useMedia(phone)
  const [areKeysShown, setKeysShown] = useState(false)
  const [isPaletteOpen, setPaletteOpen] = useState(false)
  const [typedAhead, setTypedAhead] = useState('')

  // The keyboard. Before anything is seen, so that what is seen can be used.
  useLayoutEffect(() => {
    const open = { keys: () => setKeysShown(true), palette: () => setPaletteOpen(true) }
    const press = (event: KeyboardEvent) => handleKey(event, open)
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])

  // The document's focus: on a new page reading starts at its heading, or where one was when one comes back, and its name
  // is said.
  useEffect(
    () =>
      router.subscribe('onRendered', ({ pathChanged, fromLocation, toLocation }) => {
        if (!pathChanged || !fromLocation || toLocation.hash !== '') return
        if (document.activeElement?.closest('[role=search]')) return
        document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
        announce(document.title)
        // Once the router has scrolled to where one was.
        requestAnimationFrame(focusInSight)
      }),
    [router],
  )
  useEffect(keepFocus, [])

  const closePalette = () => {
    setPaletteOpen(false)
    setTypedAhead('')
  }
  return (
    <>
      <a className={styles.skip} href="#main" onClick={skipToMain}>
        Skip to the notes
      </a>
      <TopBar isPhone={isPhone} onPalette={() => setPaletteOpen(true)} onKeys={() => setKeysShown(true)} />
      <KeepingBanner />
      <Connected />
      <Outlet />
      <footer className={styles.foot}>
        <span>Notes in their author’s words.</span>
        <Link to="/add" data-key="ga">
          Add your own notes
        </Link>
        <Link to="/about">About</Link>
      </footer>
      <PrintedAddress />
      <CompareTray />
      {isPhone && <MainNavigation shape="bar" />}
      <NoticeRegion />
      {isPaletteOpen && (
        <Dialog title="Go to or do" onClose={closePalette}>
          <Suspense fallback={<TypeAhead onType={setTypedAhead} />}>
            <Palette typed={typedAhead} onKeys={() => setKeysShown(true)} onClose={closePalette} />
          </Suspense>
        </Dialog>
      )}
      {areKeysShown && <KeysDialog onClose={() => setKeysShown(false)} />}
    </>
  )
}

/** Takes what is typed until the palette has come. */
function TypeAhead({ onType }: { onType: (text: string) => void }) {
  return (
    <input
      className={controls.hidden}
      data-focus
      aria-label="Go to a talk, topic or command"
      onChange={({ target }) => onType(target.value)}
    />
  )
}

/** At the foot of what is printed: where it was. The style writes it, so that it is no part of the words. */
function PrintedAddress() {
  const href = useLocation({ select: (location) => location.href })
  // A page made when the site was built does not know.
  const origin = useSyncExternalStore(
    () => () => {},
    () => window.location.origin,
    () => '',
  )
  return <p className={styles.address} data-address={origin && origin + href} />
}

/**
 * Comes last: nothing on the first page waits for it, and without it the page works as well. A component of its own, so
 * that the search field is not drawn anew and forgets what was typed before it answers.
 */
function Connected() {
  const [connection, setConnection] = useState<ReactNode>(null)
  // The document, and the server.
  useEffect(() => {
    const come = () =>
      void import('./Connection.tsx').then(
        ({ Connection }) => setConnection(<Connection />),
        () => {},
      )
    if (document.readyState === 'complete') return come()
    window.addEventListener('load', come)
    return () => window.removeEventListener('load', come)
  }, [])
  return connection
}

/** Not by the address: its fragment names a takeaway. */
function skipToMain(event: { preventDefault: () => void }) {
  event.preventDefault()
  document.querySelector<HTMLElement>('h1')?.focus()
}

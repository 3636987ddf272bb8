import { useNavigate, useRouterState } from '@tanstack/react-router'
import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useLibraryIfReady } from '#library/store.ts'
import { parseQuery, printQuery, type QueryParameters } from '#search/query.ts'
import { pageTakenOver } from '#ui/hydration.ts'
import { plural } from '#ui/words.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './SearchField.module.css'

/**
 * Search, on every page. On the home page it acts as one types, elsewhere on Enter. It keeps a draft of its own, because
 * the address follows a moment later, and adopts the address when that changes otherwise: Back, a chip, a link.
 */
export function SearchField() {
  const navigate = useNavigate()
  const library = useLibraryIfReady()
  const { isHome, search } = useRouterState({
    select: ({ location }) => ({
      isHome: location.pathname === '/',
      search: location.search as QueryParameters,
    }),
    structuralSharing: true,
  })
  const inAddress = (isHome && search.q) || ''
  const [draft, setDraft] = useState(inAddress)
  const [seen, setSeen] = useState(inAddress)
  /** What was typed and may still be on its way into the address. */
  const [sent, setSent] = useState<readonly string[]>([])
  const field = useRef<HTMLInputElement>(null)

  if (inAddress !== seen) {
    setSeen(inAddress)
    if (!sent.includes(inAddress)) {
      setDraft(inAddress)
      setSent([])
    } else {
      setSent(sent.slice(sent.indexOf(inAddress) + 1))
    }
  }

  const go = (text: string) => {
    const query = parseQuery(isHome ? search : {})
    // Typing on goes on with one intent; beginning to search is one that Back takes back.
    const isGoingOn = isHome && (draft.trim() !== '' || text === '')
    return navigate({ to: '/', search: printQuery({ ...query, text }), replace: isGoingOn })
  }
  const type = (text: string) => {
    setDraft(text)
    if (!isHome || text.trim() === draft.trim()) return
    setSent([...sent, text.trim()])
    void go(text.trim())
  }
  const submit = async () => {
    if (!isHome) await go(draft.trim())
    else document.querySelector<HTMLElement>('[data-row]')?.focus()
  }
  const adopt = useEffectEvent(() => {
    const typed = field.current?.value ?? ''
    if (typed !== draft) type(typed)
  })
  // The field itself: a page that came as HTML can be typed into before it answers. What it finds must wait until the
  // page is taken over, or that would begin with another list than the HTML has.
  useEffect(() => void pageTakenOver.then(() => adopt()), [])

  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    if (draft === '') field.current?.blur()
    else type('')
  }

  return (
    <form
      role="search"
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Icon of={Search} />
      <input
        ref={field}
        type="search"
        aria-label="Search takeaways"
        aria-keyshortcuts="/"
        placeholder={library ? `Search ${plural(library.takeaways.length, 'takeaway')}` : 'Search takeaways'}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={200}
        data-key="/"
        value={draft}
        onChange={(event) => type(event.target.value)}
        onKeyDown={leave}
      />
      {draft === '' ? (
        <kbd aria-hidden>/</kbd>
      ) : (
        <button
          type="button"
          aria-label="Clear search"
          onClick={() => {
            type('')
            field.current?.focus()
          }}
        >
          <Icon of={X} />
        </button>
      )}
    </form>
  )
}

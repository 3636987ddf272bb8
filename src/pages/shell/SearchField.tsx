import { useNavigate, useRouterState } from '@tanstack/react-router'
import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { useLibraryIfReady } from '#library/store.ts'
import { finderOf } from '#parts/finder.ts'
import { useSingleKeys } from '#reader/preferences.ts'
import { complete, type Completion } from '#search/complete.ts'
import { longestText, parseQuery, printQuery, type QueryParameters } from '#search/query.ts'
import { pageTakenOver } from '#ui/hydration.ts'
import { plural } from '#ui/words.ts'
import { Icon } from '#ui/Icon.tsx'
import { SearchHelp } from './SearchHelp.tsx'
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
  const hasKeys = useSingleKeys()
  /** Where the caret stands while ways to go on are offered; null while they are not. */
  const [caret, setCaret] = useState<number | null>(null)
  const [active, setActive] = useState(-1)
  const listId = useId()
  const completions = caret !== null && library ? complete(draft, caret, finderOf(library).values()) : []
  const chosen = completions[active]

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

  const offer = (at: number | null) => {
    setCaret(at)
    setActive(-1)
  }
  const take = ({ text, caret: at }: Completion) => {
    type(text)
    offer(text.endsWith(':') ? at : null)
    field.current?.focus()
    // Only once the field has the text: setting the caret before would put it at the end.
    requestAnimationFrame(() => field.current?.setSelectionRange(at, at))
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (completions.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      // One place more than there are: back in the field.
      const places = completions.length + 1
      setActive(((active + 1 + step + places) % places) - 1)
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      take(chosen)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      if (completions.length > 0) offer(null)
      else if (draft === '') field.current?.blur()
      else type('')
    }
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
        aria-keyshortcuts={hasKeys ? '/' : undefined}
        placeholder={library ? `Search ${plural(library.takeaways.length, 'takeaway')}` : 'Search takeaways'}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={longestText}
        data-key="/"
        aria-autocomplete="list"
        aria-controls={completions.length > 0 ? listId : undefined}
        aria-activedescendant={chosen ? `${listId}-${active}` : undefined}
        value={draft}
        onChange={({ target }) => {
          type(target.value)
          offer(target.selectionStart)
        }}
        onKeyDown={press}
        onBlur={() => offer(null)}
      />
      {draft === '' ? (
        hasKeys && <kbd aria-hidden>/</kbd>
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
      <SearchHelp className={styles.help} />
      {completions.length > 0 && (
        <div id={listId} role="listbox" aria-label="Ways to go on" className={styles.list}>
          {completions.map((completion, at) => (
            // The field keeps the focus, and its keys choose.
            <div
              key={completion.text}
              id={`${listId}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              className={styles.option}
              onPointerDown={(event) => {
                event.preventDefault()
                take(completion)
              }}
            >
              <bdi>{completion.label}</bdi> <span>{completion.hint}</span>
            </div>
          ))}
        </div>
      )}
    </form>
  )
}

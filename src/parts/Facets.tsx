import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { FacetValue } from '#search/columns.ts'
import { valuesNamed } from '#search/engine.ts'
import { fold } from '#notes/fold.ts'
import type { FacetCount, Found } from '#search/finder.ts'
import { type FacetName, type Query, toggle } from '#search/query.ts'
import controls from '#ui/controls.module.css'
import { plural } from '#ui/words.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './Facets.module.css'

interface FacetsProps {
  query: Query
  found: Found
  onChoose: (query: Query) => void
}

interface Shown {
  name: FacetName
  label: string
  /** Values shown before “Show all”. */
  few: number
}

const facets: Shown[] = [
  { name: 'conf', label: 'Conference', few: 8 },
  { name: 'day', label: 'Day', few: 8 },
  { name: 'track', label: 'Track', few: 8 },
  { name: 'tech', label: 'Technology', few: 8 },
  { name: 'idea', label: 'Idea', few: 6 },
  { name: 'speaker', label: 'Speaker', few: 6 },
  { name: 'org', label: 'Organisation', few: 6 },
]

/** What can be chosen: every value with the number of takeaways it would give. */
export function Facets({ query, found, onChoose }: FacetsProps) {
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <Facet label="Yours" hint="" startsOpen>
        <FacetCheckbox
          label="Only saved"
          count={found.savedCount}
          isChosen={query.saved}
          isDisabled={found.savedCount === 0}
          onToggle={() => onChoose({ ...query, saved: !query.saved })}
        />
      </Facet>
      {facets.map((facet) => (
        <ValuesFacet
          key={facet.name}
          facet={facet}
          values={found.values[facet.name]}
          countOf={(value) => found.countOf(facet.name, value)}
          chosen={query.chosen[facet.name]}
          onToggle={(value) => onChoose(toggle(query, facet.name, value))}
        />
      ))}
    </form>
  )
}

interface ValuesFacetProps {
  facet: Shown
  values: readonly FacetValue[]
  countOf: (value: FacetValue) => FacetCount
  chosen: readonly string[]
  onToggle: (value: string) => void
}

/** From so many values on, they can be found by name. */
const findFrom = 9
/** Of all values at most so many are listed: the others are found by name. */
const mostListed = 100

function ValuesFacet({ facet: { label, few }, values, countOf, chosen, onToggle }: ValuesFacetProps) {
  const [isAllShown, setAllShown] = useState(false)
  const [name, setName] = useState('')
  const wanted = name.trim() === '' ? null : new Set(valuesNamed(values, fold(name).trim(), 'beginning'))
  const open =
    wanted || isAllShown ? values.filter((value) => !wanted || wanted.has(value)) : values.slice(0, few)
  const listed = new Set(open.slice(0, mostListed))
  const shown =
    chosen.length > 0 ? values.filter((value) => listed.has(value) || chosen.includes(value.id)) : listed
  const heading = {
    label,
    hint: values.length > few || values.length < 2 ? String(values.length) : '',
    startsOpen: values.length > 1 || chosen.length > 0,
  }
  // Not a list of noughts.
  if (values.length > 0 && chosen.length === 0 && values.every((value) => countOf(value).isEmpty))
    return (
      <Facet {...heading}>
        <p className={styles.none}>None in what is found.</p>
      </Facet>
    )
  return (
    <Facet {...heading}>
      {values.length >= findFrom && (
        <input
          type="text"
          className={styles.find}
          aria-label={`Find in ${label}`}
          placeholder={`Find in ${values.length.toLocaleString('en')}`}
          autoComplete="off"
          spellCheck={false}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      )}
      {[...shown].map((value) => {
        const { count, isEmpty } = countOf(value)
        return (
          <FacetCheckbox
            key={value.id}
            label={value.label}
            count={count}
            isChosen={chosen.includes(value.id)}
            isDisabled={isEmpty}
            onToggle={() => onToggle(value.id)}
          />
        )
      })}
      {values.length === 0 && <p className={styles.none}>These notes name none.</p>}
      {wanted && open.length === 0 && <p className={styles.none}>None is called so.</p>}
      {open.length > mostListed && (
        <p className={styles.none}>
          And {(open.length - mostListed).toLocaleString('en')} more: find them by name.
        </p>
      )}
      {values.length > few && !wanted && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={isAllShown}
          onClick={() => setAllShown(!isAllShown)}
        >
          {isAllShown ? 'Show fewer' : `Show all ${values.length.toLocaleString('en')}`}
          <span className={controls.hidden}> in {label}</span>
        </button>
      )}
    </Facet>
  )
}

interface FacetProps {
  label: string
  hint: string
  startsOpen: boolean
  children: ReactNode
}

function Facet({ label, hint, startsOpen, children }: FacetProps) {
  const [isOpen, setOpen] = useState(startsOpen)
  return (
    <fieldset className={styles.facet} aria-label={label}>
      <legend>
        <button
          type="button"
          className={styles.heading}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {label}
          <span className={styles.hint} aria-hidden>
            {isOpen ? '' : hint}
          </span>
          <Icon of={ChevronRight} size={14} />
        </button>
      </legend>
      {isOpen && children}
    </fieldset>
  )
}

interface FacetCheckboxProps {
  label: string
  count: number
  isChosen: boolean
  isDisabled: boolean
  onToggle: () => void
}

function FacetCheckbox({ label, count, isChosen, isDisabled, onToggle }: FacetCheckboxProps) {
  return (
    <label className={styles.value}>
      <input
        type="checkbox"
        aria-label={`${label}, ${plural(count, 'takeaway')}`}
        checked={isChosen}
        disabled={isDisabled && !isChosen}
        onChange={onToggle}
      />
      {/* The checkbox says both. */}
      <span className={styles.name} aria-hidden>
        {label}
      </span>
      <span className={styles.count} aria-hidden>
        {count}
      </span>
    </label>
  )
}

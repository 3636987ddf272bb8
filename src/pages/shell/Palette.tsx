import { useNavigate } from '@tanstack/react-router'
import { Command } from 'cmdk'
import { type ReactNode, useState } from 'react'
import { useLibraryIfReady } from '#library/store.ts'
import { fold } from '#notes/fold.ts'
import type { Library } from '#notes/model.ts'
import { useFound } from '#parts/finder.ts'
import { chooseNextTheme } from '#reader/preferences.ts'
import type { FacetValue } from '#search/columns.ts'
import { facetNouns, valuesNamed } from '#search/engine.ts'
import { type FacetName, parseQuery } from '#search/query.ts'
import { Dialog } from '#ui/Dialog.tsx'
import styles from './Palette.module.css'

interface PaletteProps {
  onKeys: () => void
  onClose: () => void
}

/** Of each kind so many are offered. */
const mostOfAKind = 5
/** What leads somewhere by its name: topics, speakers, tracks, conferences. */
const named = ['tech', 'idea', 'org', 'speaker', 'track', 'conf'] as const satisfies readonly FacetName[]

/** Goes to a talk, a takeaway, a topic or a page, or does something, by typing a few letters. */
export function Palette({ onKeys, onClose }: PaletteProps) {
  const [text, setText] = useState('')
  const library = useLibraryIfReady()
  const navigate = useNavigate()
  const typed = text.trim()
  /** The dialog goes first: what it leads to may open another, or move the focus. */
  const leave = (act: () => unknown) => {
    onClose()
    act()
  }
  const commands: [label: string, act: () => void][] = [
    ['Browse', () => leave(() => navigate({ to: '/' }))],
    ['Saved', () => leave(() => navigate({ to: '/saved', hash: '' }))],
    ['Compare', () => leave(() => navigate({ to: '/compare' }))],
    ['Add your own notes', () => leave(() => navigate({ to: '/add' }))],
    ['About', () => leave(() => navigate({ to: '/about' }))],
    ['Only what is saved', () => leave(() => navigate({ to: '/', search: { saved: '1' } }))],
    ['Change the theme', () => chooseNextTheme()],
    ['Keyboard shortcuts', () => leave(onKeys)],
  ]
  const fitting = commands.filter(([label]) => fold(label).includes(fold(typed)))
  return (
    <Dialog title="Go to or do" onClose={onClose}>
      <Command label="Go to a talk, topic or command" shouldFilter={false} loop className={styles.palette}>
        <Command.Input
          data-focus
          value={text}
          onValueChange={setText}
          placeholder="A talk, topic, speaker or command"
        />
        <Command.List label="Places and commands">
          {library && typed !== '' && <Places library={library} text={typed} onLeave={leave} />}
          {typed !== '' && (
            <Choice
              id={`search ${typed}`}
              label={`Search for “${typed}”`}
              onChoose={() => leave(() => navigate({ to: '/', search: { q: typed } }))}
            />
          )}
          {fitting.map(([label, act]) => (
            <Choice key={label} id={label} label={label} hint="command" onChoose={act} />
          ))}
        </Command.List>
      </Command>
    </Dialog>
  )
}

interface PlacesProps {
  library: Library
  text: string
  onLeave: (act: () => unknown) => void
}

/** What the search field would find, and what is called so. */
function Places({ library, text, onLeave }: PlacesProps) {
  const navigate = useNavigate()
  const found = useFound(library, parseQuery({ q: text }), true)
  if (!found) return null
  const values = named
    .flatMap((facet) =>
      valuesNamed(found.values[facet], fold(text), 'beginning').map((value) => ({ facet, value })),
    )
    .sort((a, b) => b.value.total - a.value.total)
    .slice(0, mostOfAKind)
  const talks = found.talks.filter(({ title }) => fold(title).includes(fold(text))).slice(0, mostOfAKind)
  return (
    <>
      {values.map(({ facet, value }) => (
        <Choice
          key={`${facet}:${value.id}`}
          id={`${facet}:${value.id}`}
          label={value.label}
          hint={hintOf(facet, value)}
          onChoose={() => onLeave(() => navigate({ to: '/', search: { [facet]: value.id } }))}
        />
      ))}
      {talks.map(({ id, title }) => (
        <Choice
          key={id}
          id={id}
          label={title}
          hint="talk"
          onChoose={() => onLeave(() => navigate({ to: '/talks/$talk', params: { talk: id } }))}
        />
      ))}
      {found.best.slice(0, mostOfAKind).map(({ id, text: words, talk }) => (
        <Choice
          key={id}
          id={id}
          label={words}
          hint={talk.title}
          onChoose={() =>
            onLeave(() => navigate({ to: '/talks/$talk', params: { talk: talk.id }, hash: id }))
          }
        />
      ))}
    </>
  )
}

function hintOf(facet: FacetName, { total }: FacetValue): string {
  return `${facetNouns[facet]}, ${total.toLocaleString('en')}`
}

interface ChoiceProps {
  /** No two have the same. */
  id: string
  label: ReactNode
  hint?: string
  onChoose: () => void
}

function Choice({ id, label, hint, onChoose }: ChoiceProps) {
  return (
    <Command.Item value={id} onSelect={onChoose}>
      <bdi className={styles.label}>{label}</bdi> {hint && <span className={styles.hint}>{hint}</span>}
    </Command.Item>
  )
}

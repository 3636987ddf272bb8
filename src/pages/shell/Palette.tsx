import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useLibraryIfReady } from '#library/store.ts'
import { fold } from '#notes/fold.ts'
import type { Library, Topic } from '#notes/model.ts'
import { talksBySpeaker } from '#notes/talks-by-speaker.ts'
import { countUses, usesIn } from '#notes/topic-uses.ts'
import { useFound } from '#parts/finder.ts'
import { useSaved } from '#reader/bookmarks.ts'
import { chooseNextTheme } from '#reader/preferences.ts'
import { facetNouns, valuesNamed } from '#search/engine.ts'
import { type FacetName, parseQuery } from '#search/query.ts'
import { Choice, ChoiceList } from '#ui/ChoiceList.tsx'
import { type Command, pageCommands } from './page-commands.ts'

interface PaletteProps {
  /** What was typed before it came. */
  typed: string
  onKeys: () => void
  onClose: () => void
}

/** Of each kind so many are offered. */
const mostOfAKind = 5

/** Goes to a talk, a takeaway, a topic or a page, or does something, by typing a few letters. */
export function Palette({ typed: typedAhead, onKeys, onClose }: PaletteProps) {
  const [text, setText] = useState(typedAhead)
  // As the page was when the palette was opened.
  const [ofPage] = useState(pageCommands)
  const library = useLibraryIfReady()
  const navigate = useNavigate()
  const typed = text.trim()
  /** The dialog goes first: what it leads to may open another, or move the focus. */
  const leave = (act: () => unknown) => {
    onClose()
    act()
  }
  const commands: Command[] = [
    ...ofPage.map((command) => ({ ...command, act: () => leave(command.act) })),
    { label: 'Browse', act: () => leave(() => navigate({ to: '/' })) },
    { label: 'Map', act: () => leave(() => navigate({ to: '/map' })) },
    { label: 'Saved', act: () => leave(() => navigate({ to: '/saved', hash: '' })) },
    { label: 'Compare', act: () => leave(() => navigate({ to: '/compare' })) },
    { label: 'Add your own notes', act: () => leave(() => navigate({ to: '/add' })) },
    { label: 'About', act: () => leave(() => navigate({ to: '/about' })) },
    { label: 'Only what is saved', act: () => leave(() => navigate({ to: '/', search: { saved: '1' } })) },
    { label: 'Change the theme', act: () => chooseNextTheme() },
    { label: 'Keyboard shortcuts', act: () => leave(onKeys) },
  ]
  const wanted = fold(typed)
  const fitting = commands.filter(({ label }) => fold(label).includes(wanted))
  const isCalledSo = ({ label, isOfPage }: Command) =>
    typed !== '' && (fold(label).startsWith(wanted) || (!isOfPage && fold(label).split(' ').includes(wanted)))
  return (
    <ChoiceList
      label="Go to a talk, topic or command"
      placeholder="A talk, topic, speaker or command"
      choices="Places and commands"
      text={text}
      onType={setText}
    >
      <CommandChoices commands={fitting.filter(isCalledSo)} />
      {library && typed !== '' && <Places library={library} text={typed} onLeave={leave} />}
      {typed !== '' && <SavedPlaces text={typed} onLeave={leave} />}
      {typed !== '' && (
        <Choice
          id={`search ${typed}`}
          label={`Search for “${typed}”`}
          onChoose={() => leave(() => navigate({ to: '/', search: { q: typed } }))}
        />
      )}
      <CommandChoices commands={fitting.filter((command) => !isCalledSo(command))} />
    </ChoiceList>
  )
}

function CommandChoices({ commands }: { commands: readonly Command[] }) {
  return commands.map(({ label, isOn, act }, at) => (
    <Choice
      key={at}
      id={`command ${at} ${label}`}
      label={label}
      hint={isOn ? 'on, turns it off' : 'command'}
      onChoose={act}
    />
  ))
}

interface PlacesProps {
  text: string
  onLeave: (act: () => unknown) => void
}

/** What the search field would find, and what is called so. */
function Places({ library, text, onLeave }: PlacesProps & { library: Library }) {
  const navigate = useNavigate()
  const found = useFound(library, parseQuery({ q: text }), true)
  if (!found) return null
  const valuesOf = (facet: FacetName) => valuesNamed(found.values[facet], fold(text), 'beginning')
  const talks = found.talks.filter(({ title }) => fold(title).includes(fold(text))).slice(0, mostOfAKind)
  return (
    <>
      {topicsNamed(library, text).map(({ id, name, kind }) => (
        <Choice
          key={`topic:${id}`}
          id={`topic:${id}`}
          label={name}
          hint={`${kind}, ${countUses(usesIn(library).get(id)).toLocaleString('en')}`}
          onChoose={() => onLeave(() => navigate({ to: '/topics/$topic', params: { topic: id } }))}
        />
      ))}
      {(['speaker', 'track', 'conf'] as const).flatMap((facet) =>
        valuesOf(facet)
          .slice(0, mostOfAKind)
          .map(({ id, label, total }) => (
            <Choice
              key={`${facet}:${id}`}
              id={`${facet}:${id}`}
              label={label}
              hint={`${facetNouns[facet]}, ${total.toLocaleString('en')}`}
              onChoose={() =>
                onLeave(() =>
                  facet === 'speaker' && (talksBySpeaker(library).get(id) ?? []).length > 1
                    ? navigate({ to: '/speakers/$speaker', params: { speaker: id } })
                    : navigate({ to: '/', search: { [facet]: id } }),
                )
              }
            />
          )),
      )}
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

/** Topics in whose name or another spelling a word begins so, the most mentioned first. */
function topicsNamed(library: Library, text: string): Topic[] {
  const uses = usesIn(library)
  const wanted = ` ${fold(text)}`
  return [...library.topics.values()]
    .filter(
      ({ id, name, aliases }) =>
        uses.has(id) && [name, ...aliases].some((called) => ` ${fold(called)}`.includes(wanted)),
    )
    .sort((a, b) => countUses(uses.get(b.id)) - countUses(uses.get(a.id)))
    .slice(0, mostOfAKind)
}

/** What is saved and has the words, in itself or in its note. */
function SavedPlaces({ text, onLeave }: PlacesProps) {
  const navigate = useNavigate()
  const saved = useSaved()
  const fitting = [...saved.values()].filter(({ anchor, note }) =>
    fold(`${anchor.exact} ${note}`).includes(fold(text)),
  )
  return fitting
    .slice(0, mostOfAKind)
    .map(({ id, anchor, note }) => (
      <Choice
        key={id}
        id={`saved ${id}`}
        label={note === '' ? anchor.exact : `${anchor.exact} (${note})`}
        hint="saved"
        onChoose={() => onLeave(() => navigate({ to: '/saved', hash: id }))}
      />
    ))
}

import { useState } from 'react'
import { mentionsOfTalk, talksSharingMost } from '#notes/connections.ts'
import { fold } from '#notes/fold.ts'
import type { Library, Talk, Topic } from '#notes/model.ts'
import { Choice, ChoiceGroup, ChoiceList, NoChoice } from '#ui/ChoiceList.tsx'
import { listed } from '#ui/words.ts'

interface ChooseTalkProps {
  library: Library
  /** Those that are there already. */
  talks: readonly Talk[]
  onChoose: (talk: Talk) => void
}

const mostSuggested = 5
const mostFound = 50
const mostTopics = 3

/** Finds a talk by its title, its speakers, its conference or what it mentions; before one types, those that share most. */
export function ChooseTalk({ library, talks, onChoose }: ChooseTalkProps) {
  const [text, setText] = useState('')
  const words = fold(text).split(/\s+/)
  const others = library.talks.filter((talk) => !talks.includes(talk))
  const suggested = text.trim() === '' ? talksSharingMost(library, talks).slice(0, mostSuggested) : []
  const found = others
    .filter((talk) => suggested.every((each) => each.talk !== talk) && words.every(isIn(library, talk)))
    .slice(0, mostFound)
  return (
    <ChoiceList
      label="Find a talk to compare"
      placeholder="A title, a speaker or a topic"
      choices="Talks"
      text={text}
      onType={setText}
    >
      <NoChoice>No talk has “{text.trim()}” in its title, its speakers or its topics.</NoChoice>
      {suggested.length > 0 && (
        <ChoiceGroup heading="Share most">
          {suggested.map(({ talk, topics }) => (
            <Choice
              key={talk.id}
              id={talk.id}
              label={talk.title}
              hint={namesOf(topics)}
              onChoose={() => onChoose(talk)}
            />
          ))}
        </ChoiceGroup>
      )}
      {found.length > 0 && (
        <ChoiceGroup heading={suggested.length > 0 ? 'Others' : 'Talks'}>
          {found.map((talk) => (
            <Choice
              key={talk.id}
              id={talk.id}
              label={talk.title}
              hint={talk.speakers.map(({ as }) => as).join(', ')}
              onChoose={() => onChoose(talk)}
            />
          ))}
        </ChoiceGroup>
      )}
    </ChoiceList>
  )
}

function isIn(library: Library, talk: Talk): (word: string) => boolean {
  const said = fold(
    [
      talk.title,
      ...talk.speakers.map(({ as }) => as),
      talk.conference.name,
      ...mentionsOfTalk(library, talk).map(({ topic }) => topic.name),
    ].join(' '),
  )
  return (word) => said.includes(word)
}

function namesOf(topics: readonly Topic[]): string {
  const more = topics.length - mostTopics
  const names = topics.slice(0, mostTopics).map(({ name }) => name)
  return listed(more > 0 ? [...names, `${more} more`] : names)
}

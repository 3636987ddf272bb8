import { useMemo, useState } from 'react'
import { mentionsOfTalk, talksSharingMost } from '#notes/connections.ts'
import { fold } from '#notes/fold.ts'
import type { Library, Talk } from '#notes/model.ts'
import { Choice, ChoiceGroup, ChoiceList, NoChoice } from '#ui/ChoiceList.tsx'
import { firstListed } from '#ui/words.ts'

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
  const folded = useMemo(() => foldedTalks(library), [library])
  const words = fold(text).split(/\s+/)
  const suggested = text.trim() === '' ? talksSharingMost(library, talks).slice(0, mostSuggested) : []
  const there = new Set([...talks, ...suggested.map(({ talk }) => talk)])
  const found = library.talks
    .filter((talk) => !there.has(talk) && words.every((word) => folded.get(talk)?.includes(word)))
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
              hint={firstListed(
                topics.map(({ name }) => name),
                mostTopics,
              )}
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

/** What is searched of each talk. */
function foldedTalks(library: Library): Map<Talk, string> {
  return new Map(
    library.talks.map((talk) => [
      talk,
      fold(
        [
          talk.title,
          ...talk.speakers.map(({ as }) => as),
          talk.conference.name,
          ...mentionsOfTalk(library, talk).map(({ topic }) => topic.name),
        ].join(' '),
      ),
    ]),
  )
}

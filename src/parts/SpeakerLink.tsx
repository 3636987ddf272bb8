import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLibraryIfReady } from '#library/store.ts'
import type { Speaker } from '#notes/model.ts'
import { talksBySpeaker } from '#notes/talks-by-speaker.ts'

/** Leads to a speaker's talks: to their page if there are several, else to the one among the notes. */
export function SpeakerLink({ speaker, children }: { speaker: Speaker; children: ReactNode }) {
  const library = useLibraryIfReady()
  const talks = library ? (talksBySpeaker(library).get(speaker.id)?.length ?? 0) : 0
  return talks > 1 ? (
    <Link to="/speakers/$speaker" params={{ speaker: speaker.id }}>
      {children}
    </Link>
  ) : (
    <Link to="/" search={{ speaker: speaker.id }}>
      {children}
    </Link>
  )
}

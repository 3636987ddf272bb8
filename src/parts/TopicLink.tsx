import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useLibraryIfReady } from '#library/store.ts'
import type { Topic } from '#notes/model.ts'
import { usesIn } from '#notes/topic-uses.ts'
import { plural } from '#ui/words.ts'
import styles from './TopicLink.module.css'

interface TopicLinkProps {
  topic: Topic
  className?: string | undefined
  children?: ReactNode
}

/** Leads to everything said about a topic; under the pointer, or in focus, it says in how many talks that is. */
export function TopicLink({ topic, className = '', children = topic.name }: TopicLinkProps) {
  const library = useLibraryIfReady()
  const [isLookedAt, setLookedAt] = useState(false)
  const talks = isLookedAt && library ? (usesIn(library).get(topic.id)?.size ?? 0) : 0
  return (
    <Link
      to="/topics/$topic"
      params={{ topic: topic.id }}
      className={`${styles.topic} ${className}`}
      data-talks={talks > 0 ? plural(talks, 'talk') : undefined}
      onPointerEnter={() => setLookedAt(true)}
      onPointerLeave={() => setLookedAt(false)}
      onFocus={() => setLookedAt(true)}
      onBlur={() => setLookedAt(false)}
      onKeyDown={({ key }) => key === 'Escape' && setLookedAt(false)}
    >
      {children}
    </Link>
  )
}

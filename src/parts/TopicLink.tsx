import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Topic } from '#notes/model.ts'
import type { FacetName } from '#search/query.ts'

/** The facet that lists topics of this kind; null if none does. */
export function facetOfTopic({ kind }: Topic): FacetName | null {
  switch (kind) {
    case 'technology':
      return 'tech'
    case 'idea':
      return 'idea'
    case 'organisation':
      return 'org'
    case 'person':
    case 'work':
      return null
    default:
      return kind satisfies never
  }
}

interface TopicLinkProps {
  topic: Topic
  className?: string | undefined
  children?: ReactNode
}

/** Leads to everything said about a topic; plain text for kinds that cannot be filtered by. */
export function TopicLink({ topic, className, children = topic.name }: TopicLinkProps) {
  const facet = facetOfTopic(topic)
  return facet ? (
    <Link to="/" search={{ [facet]: topic.id }} className={className}>
      {children}
    </Link>
  ) : (
    <span className={className}>{children}</span>
  )
}

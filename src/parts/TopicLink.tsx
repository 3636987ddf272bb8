import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Topic } from '#notes/model.ts'
import { facetOfKind } from '#search/rows.ts'

interface TopicLinkProps {
  topic: Topic
  className?: string | undefined
  children?: ReactNode
}

/** Leads to everything said about a topic; plain text for kinds that cannot be filtered by. */
export function TopicLink({ topic, className, children = topic.name }: TopicLinkProps) {
  const facet = facetOfKind(topic.kind)
  return facet ? (
    <Link to="/" search={{ [facet]: topic.id }} className={className}>
      {children}
    </Link>
  ) : (
    <span className={className}>{children}</span>
  )
}

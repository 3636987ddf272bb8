import type { ReactNode } from 'react'
import type { Mark, Mention } from '#notes/model.ts'
import type { SearchedWord } from '#search/text-plan.ts'
import controls from '#ui/controls.module.css'
import { cutText, groupPieces, type Layer, type Piece } from './marked-text.ts'
import styles from './MarkedText.module.css'
import { TopicLink } from './TopicLink.tsx'

interface MarkedTextProps {
  text: string
  marks?: readonly Mark[]
  mentions?: readonly Mention[]
  /** Id of the topic whose words come first. */
  about?: string | undefined
  /** Words searched for. */
  words?: readonly SearchedWord[]
  /** Whether topics are underlined as shared, rather than links. */
  isShared?: boolean
}

/** Text with what its author marked, what it mentions, and the words searched for. */
export function MarkedText({ isShared = false, ...cut }: MarkedTextProps) {
  return <Pieces pieces={cutText(cut)} level={0} isShared={isShared} />
}

interface PiecesProps {
  pieces: readonly Piece[]
  level: number
  isShared: boolean
}

function Pieces({ pieces, level, isShared }: PiecesProps) {
  return groupPieces(pieces, level).map(({ layer, pieces: within }, at) =>
    layer ? (
      <Element key={at} layer={layer} isShared={isShared}>
        <Pieces pieces={within} level={level + 1} isShared={isShared} />
      </Element>
    ) : (
      within.map(({ text }) => text).join('')
    ),
  )
}

interface ElementProps {
  layer: Layer
  isShared: boolean
  children: ReactNode
}

function Element({ layer, isShared, children }: ElementProps) {
  switch (layer.kind) {
    case 'emphasis':
      return <em>{children}</em>
    case 'strong':
      return <strong>{children}</strong>
    case 'strike':
      return <s>{children}</s>
    case 'code':
      return <code className={styles.code}>{children}</code>
    case 'hit':
      return <mark>{children}</mark>
    case 'link':
      return (
        <a href={layer.url} rel="noreferrer" className={controls.link}>
          {children}
        </a>
      )
    case 'topic':
      return isShared ? (
        <b className={styles.shared}>{children}</b>
      ) : (
        <TopicLink topic={layer.topic} className={styles.topic}>
          {children}
        </TopicLink>
      )
    default:
      return layer satisfies never
  }
}

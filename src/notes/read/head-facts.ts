import { tidy } from '../fold.ts'
import { type LineFacts, readFactLine, readLinks, readWhen, withoutAsides } from './fact-lines.ts'
import { readTalkHeading } from './heading.ts'
import { headingKind, isTalkNumber, isTalksSection } from './heading-kind.ts'
import type { Line } from './lines.ts'
import type { NamedSpeaker } from './model.ts'
import { readPeople, type Trust } from './people.ts'
import { withoutMarks } from './plain-words.ts'
import type { HeadingHabits, TalkHead } from './talk-head.ts'
import { cleanTitle } from './title.ts'

/** Behind the talk's first words only a label makes a line a fact. */
export function labelledFacts(line: Line): LineFacts | null {
  return line.kind === 'text' || line.kind === 'quote' ? readFactLine(line.text) : null
}

/** What is known where a line stands. */
export interface Place {
  head: TalkHead
  level: number
  habits: HeadingHabits
  next: Line | undefined
  /** Whether the line before names people. */
  isUnderName: boolean
  /** Whether it is the only heading below that of the talk. */
  isAlone: boolean
}

/** What a line under a heading says about the talk; null where the talk's own words begin. */
export function factsIn(
  line: Line,
  { head, level, habits, next, isUnderName, isAlone }: Place,
): LineFacts | null {
  const isFirst = head.used.length === 0
  switch (line.kind) {
    case 'heading': {
      if (line.level > level && isUnderName) return asOneMore(line.text)
      const isTaken =
        (head.speakers.length > 0 && !(isAlone && isFirst)) ||
        habits.haveTalksBelow ||
        isTalksSection(head.title)
      if (line.level <= level || isTaken) return null
      if (isFirst && isTalkNumber(line.text)) return {}
      if (isFirst && isAlone) return { title: cleanTitle(line.text) }
      if (readTalkHeading(line.text).speakers.length > 0) return readFactLine(line.text)
      return (
        readFactLine(line.text) ??
        asHandle(line.text) ??
        asPeople(line.text, habits.haveNameBelow ? 'bare' : 'strict')
      )
    }
    case 'text':
    case 'quote': {
      const facts = readFactLine(line.text) ?? asWhen(line.text) ?? asAddress(line.text)
      if (facts) return facts
      if (head.isPerson && isFirst) {
        const title = asTitle(line.text)
        if (title) return title
      }
      if (head.speakers.length === 0) return asPeople(line.text, 'bare')
      return isUnderName ? asOneMore(line.text) : null
    }
    case 'item': {
      const facts = readFactLine(line.text) ?? (isFirst ? asAddress(line.text) : null)
      if (facts) return facts
      const hasNested = next?.kind === 'item' && next.indent > line.indent
      const saysWho = /[,(@–—-]/.test(line.text)
      return head.speakers.length > 0 || (hasNested && !saysWho) || !isFirst
        ? null
        : asPeople(line.text, habits.haveNameItem ? 'bare' : 'strict')
    }
    case 'blank':
    case 'code':
    case 'image':
    case 'skipped':
    case 'table':
      return null
    default:
      return line satisfies never
  }
}

function asPeople(text: string, trust: Trust): LineFacts | null {
  const inBrackets =
    /\(\[[^[\]]+\]\(https?:[^()\s]+\)\)$| \[(?:slides?|video|recording|code|link|https?:[^[\]]+)\]\((?:https?:[^()\s]*)?\)$/i.exec(
      text.slice(0, 500),
    )?.[0] ?? ''
  if (inBrackets !== '' && inBrackets !== text) {
    const named = asPeople(text.slice(0, -inBrackets.length).trim(), trust)
    return named && { ...named, links: readLinks(inBrackets, 'Link') }
  }
  const plain = withoutAsides(withoutMarks(text).replace(/^[-–—~]\s*/, ''))
  const linked = /^\[[^[\]]+\]\([^()\s]+\)$/.test(text.trim()) ? linkedName(text.trim()) : []
  if (linked.length > 0) return { speakers: linked }
  const behindLabel = plain.replace(speakerLabel, '')
  const speakers = readPeople(behindLabel, behindLabel === plain ? trust : 'labelled')
  return speakers.length > 0 ? { speakers } : null
}

/** A line in emphasis or quotation marks under somebody's name: what they spoke about. */
function asTitle(text: string): LineFacts | null {
  const [, , title = ''] = /^(\*{1,3}|_{1,3}|["“„])([^*_"“”]{3,150})(?:\1|[”“])$/.exec(text) ?? []
  const isTitle = /[^.!]$/.test(title) && headingKind(title) === null && readPeople(title).length === 0
  return isTitle ? { title: cleanTitle(title) } : null
}

/** The person a paragraph begins with, linked to a page of theirs; the paragraph is about the talk all the same. */
function linkedName(text: string): NamedSpeaker[] {
  const found = /^\[([^[\]]{3,80})\]\((https?:\/\/[^()\s]+)\)/.exec(text.slice(0, 400))
  const isProfile =
    /^https?:\/\/(?:www\.)?(?:twitter|x|linkedin|github|bsky|instagram)\.|^https?:\/\/[^/]+\/(?:@|(?:in|users?|people|speakers?|profiles?)\/)/i
  const [, name = '', url = ''] = found ?? []
  const isOwn = /^https?:\/\/(?:www\.)?(?:twitter|x|github)\.com\/[\w-]+\/?$/i.test(url)
  if (isOwn && /^\p{Ll}+ \p{Ll}+$/u.test(name)) return [{ name, organisation: null }]
  if (isOwn && /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name)) return readPeople(name, 'labelled')
  return readPeople(name, isProfile.test(url) ? 'bare' : 'strict')
}

/** The person a paragraph says the talk was by, or is linked to at its beginning. */
export function nameInWords(text: string): NamedSpeaker[] {
  const linked = linkedName(text.replace(/^(?:by|par|von|por) (?=\[)/i, ''))
  if (linked.length > 0) return linked
  const found =
    /(?<!\p{L})(?:talk|session|keynote|presentation|lecture|workshop)(?: (?:was|is))?(?: (?:given|presented|held))? by ((?:\p{Lu}[\p{L}.'’-]*(?: (?:and|&|van|von|de|der|den) (?=\p{Lu})| (?=\p{Lu}))?){2,6})/u.exec(
      withoutMarks(text.slice(0, 400)),
    )
  return readPeople(found?.[1] ?? '')
}

/** Another person, directly under the line that names one. */
function asOneMore(text: string): LineFacts | null {
  const speakers = text.length > 100 ? [] : readPeople(withoutAsides(withoutMarks(text)), 'strict')
  return speakers.length > 0 ? { speakers, areMore: true } : null
}

const speakerLabel =
  /^(?:(?:a |the )?(?:talk|presented|session|given|keynote)? ?(?:by|von|por|par)|speakers?|presenters?)[:\s]\s*(?=\p{Lu})/iu

/** A sub-heading that is a handle and nothing else: all that is known of the speaker. */
function asHandle(text: string): LineFacts | null {
  const handle = /^@[\w.-]{2,40}$/.exec(withoutMarks(text))
  return handle ? { speakers: [{ name: handle[0], organisation: null }] } : null
}

function asWhen(text: string): LineFacts | null {
  return text.length <= 100 ? readWhen(withoutMarks(text)) : null
}

/** A line that is an address and nothing else; that of a speaker's page tells the name. */
function asAddress(text: string): LineFacts | null {
  const plain = text.replace(/^<(.*)>$/, '$1').trim()
  const isAddress = /^https?:\/\/\S+$/.test(plain) || /^\[[^[\]]*\]\(https?:\/\/[^()\s]+\)$/.test(plain)
  if (!isAddress || text.length > 1000) return null
  const links = readLinks(plain, 'Link')
  const slug = /\/speakers?\/([\p{L}\p{N}_-]+)\/?(?:[?#)].*)?$/iu.exec(plain)?.[1] ?? ''
  const name = tidy(
    slug
      .replace(/[-_]/g, ' ')
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .replace(/(?<!\p{L})(Ma?c) (?=\p{Lu})/gu, '$1')
      .replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()),
  )
  const label = /^\[([^[\]]*)\]/.exec(plain)?.[1] ?? ''
  const speakers = [...readPeople(name), ...(slug === '' ? readPeople(label) : [])]
  return { links, ...(speakers.length > 0 && { speakers }) }
}

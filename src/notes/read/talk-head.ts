import { tidy } from '../fold.ts'
import { type LineFacts, readFactLine, readLinks, readWhen, withoutAsides } from './fact-lines.ts'
import { cleanTitle, isGenericTitle, readNameBefore, readTalkHeading } from './heading.ts'
import type { Line } from './lines.ts'
import type { NamedSpeaker } from './model.ts'
import { readPeople, type Trust, withoutMarks } from './people.ts'

/** What stands at the beginning of a talk: its heading, and the lines under it that say by whom, when and where. */
export interface TalkHead extends LineFacts {
  title: string
  speakers: NamedSpeaker[]
  /** Indices of the lines under the heading that were used up. */
  used: number[]
  /** Whether anything says that a talk begins here; `heading`: its own words do. */
  signal: 'heading' | 'below' | null
  /** Whether the heading is a person and nothing else. */
  isPerson: boolean
}

const farthest = 16

/** How much the other headings say about this one. */
export interface HeadingHabits {
  /** Most of them are people's names. */
  arePeople: boolean
  /** Most of them name people behind a colon. */
  haveColon: boolean
  /** Most of them are followed by a list that begins with a name. */
  haveNameItem: boolean
  /** Most of them have a name as the heading below. */
  haveNameBelow: boolean
  /** The headings below are talks, called after their speakers. */
  haveTalksBelow: boolean
  /** Most of them name people before a dash. */
  haveNameBefore: boolean
}

const noHabits: HeadingHabits = {
  arePeople: false,
  haveColon: false,
  haveNameItem: false,
  haveNameBelow: false,
  haveTalksBelow: false,
  haveNameBefore: false,
}

/** What headings have in common: something is a habit if at least two do it, and half of all. */
export function habitsOf(lines: readonly Line[], at: readonly number[]): HeadingHabits {
  const isHabit = (does: (line: Line, next: Line | undefined) => boolean) => {
    const count = at.filter((index) => {
      const line = lines[index]
      const next = lines
        .slice(index + 1, index + 6)
        .find(({ kind }) => kind !== 'blank' && kind !== 'skipped')
      return line !== undefined && does(line, next)
    }).length
    return count >= 2 && count >= at.length / 2
  }
  return {
    arePeople: isHabit(({ text }) => readPeople(text).length > 0),
    haveColon: isHabit(
      ({ text }) =>
        /[:：]\s/.test(text) && readTalkHeading(text, { behindColon: 'bare' }).speakers.length > 0,
    ),
    haveNameItem: isHabit((_, next) => next?.kind === 'item' && readPeople(next.text).length > 0),
    haveTalksBelow: false,
    haveNameBelow: isHabit((_, next) => next?.kind === 'heading' && readPeople(next.text).length > 0),
    haveNameBefore: isHabit(({ text }) => readNameBefore(text, 'bare') !== null),
  }
}

/** Reads the head of a talk whose heading, of this level, is the line at an index. */
export function readTalkHead(
  lines: readonly Line[],
  at: number,
  level: number,
  habits: HeadingHabits = noHabits,
): TalkHead {
  const text = lines[at]?.text ?? ''
  const inBars = /[|｜]/.test(text) ? readTalkHeading(text) : null
  const isSplit = inBars !== null || (habits.haveNameBefore && readNameBefore(text, 'bare') !== null)
  const self = isSplit ? [] : readPeople(cleanTitle(text), habits.arePeople ? 'bare' : 'strict')
  const heading =
    inBars ??
    (self.length > 0
      ? { title: cleanTitle(text), speakers: self }
      : readTalkHeading(text, {
          behindColon: habits.haveColon ? 'bare' : 'strict',
          before: habits.haveNameBefore ? 'bare' : 'strict',
        }))
  const head: TalkHead = { ...heading, used: [], signal: null, isPerson: self.length > 0 }
  if (head.speakers.length > 0) head.signal = 'heading'
  let isInside = false
  /** The line that named people last. */
  let nameAt: number | null = null
  for (let index = at + 1; index < lines.length && index < at + farthest; index++) {
    const line = lines[index]
    if (!line || (line.kind === 'heading' && isInside)) break
    if (line.kind === 'blank' || line.kind === 'skipped') continue
    const facts = isInside
      ? labelledFacts(line)
      : factsIn(line, {
          head,
          level,
          habits,
          next: lines[index + 1],
          isUnderName: isUnder(lines, nameAt, index),
        })
    if (facts) {
      addFacts(head, facts)
      if (facts.speakers && line.kind !== 'heading') nameAt = index
      head.used.push(index)
    } else if (line.kind === 'heading' || line.kind === 'item') {
      break
    } else {
      if (!isInside && head.speakers.length === 0) addFacts(head, { speakers: linkedName(line.text) })
      isInside = true
    }
  }
  return head
}

/** Whether nothing stands between a line and the one that names people; of one that tells for whom they work, blank lines. */
function isUnder(lines: readonly Line[], nameAt: number | null, index: number): boolean {
  if (nameAt === null) return false
  const isNext = nameAt === index - 1
  const areBlank = lines.slice(nameAt + 1, index).every(({ kind }) => kind === 'blank')
  return isNext || (areBlank && /^\S+ \S[^,.]*, /.test(lines[index]?.text ?? ''))
}

/** Behind the talk's first words only a label makes a line a fact. */
function labelledFacts(line: Line): LineFacts | null {
  return line.kind === 'text' || line.kind === 'quote' ? readFactLine(line.text) : null
}

interface Place {
  head: TalkHead
  level: number
  habits: HeadingHabits
  next: Line | undefined
  /** Whether the line before names people. */
  isUnderName: boolean
}

/** What a line under a heading says about the talk; null where the talk's own words begin. */
function factsIn(line: Line, { head, level, habits, next, isUnderName }: Place): LineFacts | null {
  const isFirst = head.used.length === 0
  switch (line.kind) {
    case 'heading': {
      if (line.level <= level || head.speakers.length > 0 || habits.haveTalksBelow) return null
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
  const plain = withoutAsides(withoutMarks(text).replace(/^[-–—~]\s*/, ''))
  const linked = /^\[[^[\]]+\]\([^()\s]+\)$/.test(text.trim()) ? linkedName(text.trim()) : []
  if (linked.length > 0) return { speakers: linked }
  const behindLabel = plain.replace(speakerLabel, '')
  const speakers = readPeople(behindLabel, behindLabel === plain ? trust : 'labelled')
  return speakers.length > 0 ? { speakers } : null
}

/** The person a paragraph begins with, linked to a page of theirs; the paragraph is about the talk all the same. */
function linkedName(text: string): NamedSpeaker[] {
  const found = /^\[([^[\]]{3,80})\]\((https?:\/\/[^()\s]+)\)/.exec(text.slice(0, 400))
  const isProfile =
    /^https?:\/\/(?:www\.)?(?:twitter|x|linkedin|github|bsky|instagram)\.|^https?:\/\/[^/]+\/(?:@|(?:in|users?|people|speakers?|profiles?)\/)/i
  return found ? readPeople(found[1] ?? '', isProfile.test(found[2] ?? '') ? 'bare' : 'strict') : []
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
  const slug = /\/speakers?\/([\w-]+)\/?(?:[?#)].*)?$/i.exec(plain)?.[1] ?? ''
  const name = tidy(slug.replace(/[-_]/g, ' ').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')).replace(
    /(?<!\p{L})\p{Ll}/gu,
    (letter) => letter.toUpperCase(),
  )
  const label = /^\[([^[\]]*)\]/.exec(plain)?.[1] ?? ''
  const speakers = [...readPeople(name), ...(slug === '' ? readPeople(label) : [])]
  return { links, ...(speakers.length > 0 && { speakers }) }
}

function addFacts(
  head: TalkHead,
  { speakers = [], areMore = false, links, tags, organisation, title, ...facts }: LineFacts,
): void {
  if (head.speakers.length === 0) head.speakers = speakers
  else if (areMore) head.speakers = [...head.speakers, ...speakers]
  else
    for (const { organisation: named } of speakers)
      if (head.speakers[0]) head.speakers[0].organisation ??= named
  if (links) head.links = [...(head.links ?? []), ...links]
  if (tags) head.tags = [...(head.tags ?? []), ...tags]
  if (organisation && head.speakers.length === 1 && head.speakers[0])
    head.speakers[0].organisation ??= organisation
  if (title && (head.title === '' || isGenericTitle(head.title) || head.isPerson)) head.title = title
  Object.assign(head, { ...facts, ...pickKnown(head) })
  if (speakers.length > 0 || Object.keys(facts).length > 0) head.signal ??= 'below'
}

/** What a head knows already is not overwritten by a later line. */
function pickKnown({ track, room, date, time }: TalkHead): LineFacts {
  return { ...(track && { track }), ...(room && { room }), ...(date && { date }), ...(time && { time }) }
}

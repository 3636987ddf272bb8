import { type LineFacts, readLinks } from './fact-lines.ts'
import { factsIn, labelledFacts, nameInWords } from './head-facts.ts'
import { readNameBefore, readTalkHeading } from './heading.ts'
import { headingKind, isGenericTitle } from './heading-kind.ts'
import type { Line } from './lines.ts'
import type { NamedSpeaker } from './model.ts'
import { isSubject } from './organisations.ts'
import { readPeople } from './people.ts'
import { withoutMarks } from './plain-words.ts'
import { cleanTitle } from './title.ts'

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
  const head = readOwnWords(lines[at]?.text ?? '', habits)
  let isInside = false
  /** The line that named people last. */
  let nameAt: number | null = null
  for (let index = at + 1; index < lines.length && index < at + farthest; index++) {
    const line = lines[index]
    if (!line || (line.kind === 'heading' && isInside)) break
    if (line.kind === 'blank' || line.kind === 'skipped' || isOrnament(line)) continue
    if (!isInside && head.speakers.length === 0 && isSpeakersHeading(line, level)) {
      const named = namesUnder(lines, index)
      if (named.speakers.length > 0) {
        addFacts(head, named)
        head.used.push(index, ...named.at)
        index = named.at.at(-1) ?? index
        continue
      }
    }
    const facts = isInside
      ? labelledFacts(line)
      : factsIn(line, {
          head,
          level,
          habits,
          next: lines[index + 1],
          isUnderName: isUnder(lines, nameAt, index),
          isAlone: head.isPerson && isAloneBelow(lines, index, level),
        })
    if (facts) {
      addFacts(head, { links: readLinks(line.text, 'Link'), ...facts })
      if (facts.speakers) nameAt = index
      head.used.push(index)
    } else if (line.kind === 'heading' || line.kind === 'item') {
      break
    } else {
      const mayName = !isInside || /^(?:by|par|von|por) \[/i.test(line.text)
      if (mayName && head.speakers.length === 0) addFacts(head, { speakers: nameInWords(line.text) })
      isInside = true
    }
  }
  return head
}

/** What a heading says by itself. */
function readOwnWords(text: string, habits: HeadingHabits): TalkHead {
  const inBars = /[|｜]/.test(text) ? readTalkHeading(text) : null
  const before = habits.haveNameBefore ? 'bare' : 'strict'
  const split = readNameBefore(text, before)
  const isSplit = inBars !== null || (split !== null && (habits.haveNameBefore || isSubject(split.title)))
  const self = isSplit ? [] : readPeople(cleanTitle(text), habits.arePeople ? 'bare' : 'strict')
  const heading =
    self.length > 0
      ? { title: cleanTitle(text), speakers: self }
      : (inBars ?? readTalkHeading(text, { behindColon: habits.haveColon ? 'bare' : 'strict', before }))
  const hasHandle = /\S (?:[-–—|]|by) \(?@[\w.-]{2,40}\)?$/.test(withoutMarks(text))
  const saysSo = heading.speakers.length > 0 || hasHandle || 'isCalledTalk' in heading
  const links = readLinks(text, 'Link')
  return {
    ...heading,
    ...(links.length > 0 && { links }),
    used: [],
    signal: saysSo ? 'heading' : null,
    isPerson: self.length > 0,
  }
}

/** Stars and the like, without a word. */
function isOrnament({ kind, text }: Line): boolean {
  return kind === 'text' && text.length < 40 && !/[\p{L}\p{N}]/u.test(text)
}

/** `## Speakers` below a title. */
function isSpeakersHeading(line: Line, level: number): boolean {
  return (
    line.kind === 'heading' &&
    line.level > level &&
    /^(?:speakers?|presenters?):?$/i.test(withoutMarks(line.text))
  )
}

/** The people named by the lines under a heading, and where those are. */
function namesUnder(lines: readonly Line[], heading: number): { speakers: NamedSpeaker[]; at: number[] } {
  const speakers: NamedSpeaker[] = []
  const at: number[] = []
  for (const [offset, line] of lines.slice(heading + 1, heading + farthest).entries()) {
    if (line.kind === 'blank' || line.kind === 'skipped') continue
    const named = line.kind === 'item' || line.kind === 'text' ? readPeople(line.text, 'labelled') : []
    if (named.length === 0) break
    speakers.push(...named)
    at.push(heading + 1 + offset)
  }
  return { speakers, at }
}

/** Whether a heading is the only one of its level until the next of the talk's own. */
function isAloneBelow(lines: readonly Line[], at: number, level: number): boolean {
  const heading = lines[at]
  const own = heading?.kind === 'heading' ? heading.level : 0
  const next = lines.slice(at + 1, at + 200).find((line) => line.kind === 'heading' && line.level <= own)
  return (
    own > 0 && !(next?.kind === 'heading' && next.level > level) && headingKind(heading?.text ?? '') === null
  )
}

/** Whether nothing stands between a line and the one that names people; of one that tells for whom they work, blank lines. */
function isUnder(lines: readonly Line[], nameAt: number | null, index: number): boolean {
  if (nameAt === null) return false
  const isNext = nameAt === index - 1
  const areBlank = lines.slice(nameAt + 1, index).every(({ kind }) => kind === 'blank')
  return isNext || (areBlank && /^\S+ \S[^,.]*, /.test(lines[index]?.text ?? ''))
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

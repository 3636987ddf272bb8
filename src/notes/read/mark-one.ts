import { slugOf } from '../fold.ts'
import { isEventTitle } from './event-title.ts'
import { readFactLine } from './fact-lines.ts'
import { isGenericTitle } from './heading-kind.ts'
import type { Line } from './lines.ts'
import { groupOf, leadsOn, type Mark, type Structure, type Surroundings, withoutDay } from './marks.ts'
import {
  boldWords,
  type Candidate,
  firstLine,
  hasContent,
  hasItems,
  nextLine,
  type Outline,
} from './outline.ts'
import { readTalkHead } from './talk-head.ts'

/** All of it is one talk: its heading is the first that is neither a group nor a conference's name above it. */
export function markOne(
  lines: readonly Line[],
  outline: Outline,
  { hasTitle, name }: Surroundings,
): Structure {
  const marks = new Map<number, Mark>()
  const first = firstLine(lines)
  const { chosen, event } = chooseHeading(lines, outline)
  const isSection =
    chosen !== undefined &&
    chosen.head.signal !== 'heading' &&
    ((hasTitle && chosen.level > 1) || (name !== null && isPart(chosen, outline, name)))
  const isFirst = chosen && !isSection && (event !== null || !hasItems(lines, 0, chosen.at))
  const above = chosen || hasTitle ? null : plainTitle(lines, first)
  const isNamedElse = above !== null && name !== null && / \S/.test(name) && !isAlike(above.head.title, name)
  const plain = isNamedElse && above.head.signal === null ? null : above
  const heading = isFirst ? chosen : plain
  const opening =
    heading || (outline.headings.size > 0 && !isSection) ? undefined : readTalkHead(lines, -1, 0)
  if (heading) marks.set(heading.at, { use: 'talk', head: heading.head })
  for (const used of (heading?.head ?? opening)?.used ?? []) marks.set(used, { use: 'fact' })
  for (const [at, line] of lines.entries()) {
    if (marks.has(at)) continue
    const bold = boldWords(line)
    const isBefore = heading && at < heading.at
    if (line.kind === 'heading') {
      marks.set(at, line.text === '' ? { use: 'fact' } : isBefore ? { use: 'title' } : groupOf(line.text))
    } else if (bold !== null && leadsOn(lines, at) && !isBefore) {
      marks.set(at, groupOf(bold))
    }
  }
  return {
    marks,
    title: event === '' ? null : event,
    missing: [],
    kind: 'one',
    ...(opening && { opening }),
  }
}

/** The first heading; the second if the first is that of an event, whose name is given then. */
function chooseHeading(
  lines: readonly Line[],
  outline: Outline,
): { chosen: Candidate | undefined; event: string | null } {
  const [top, second] = outline.candidates.filter(({ head }) => head.title !== '' || head.signal !== null)
  if (!top || !second || second.level <= top.level) return { chosen: top, event: null }
  const { title, signal, speakers } = top.head
  const isEvent = isEventTitle(title)
  const isNoTitle =
    speakers.length === 0 && (isEvent || isGenericTitle(title) || /^session ?#?\d/i.test(title))
  const isTopEmpty = signal === null && !hasContent(lines, top.at + 1, second.at)
  const isSigned = second.head.signal !== null
  const isBelow = isSigned && (isNoTitle || hasLabel(lines, second)) && !hasItems(lines, top.at, second.at)
  const isUnderEvent = (isTopEmpty && (isSigned || isEvent)) || isBelow
  return isUnderEvent ? { chosen: second, event: withoutDay(title) } : { chosen: top, event: null }
}

/** Whether a line under a heading says `Speaker: …`. */
function hasLabel(lines: readonly Line[], { head }: Candidate): boolean {
  return head.used.some((at) => readFactLine(lines[at]?.text ?? '')?.speakers !== undefined)
}

/** Whether a heading is one of several parts, while the file has the name of what they are parts of. */
function isPart(heading: Candidate, { candidates, first }: Outline, name: string): boolean {
  const { level, head } = heading
  const isAmong = candidates.some((other) => other !== heading && other.level === level)
  // Several words above everything else are a title all the same.
  const isTitle = level === 1 && heading === first && head.title.split(' ').length > 2
  return isAmong && !isTitle && !isAlike(head.title, name)
}

/** Whether a title has half of the words of a name that say something. */
function isAlike(title: string, name: string): boolean {
  const words = new Set(slugOf(title).split('-'))
  const telling = slugOf(name)
    .split('-')
    .filter((word) => word.length > 3)
  const shared = telling.filter((word) => words.has(word)).length
  return shared > 0 && shared >= telling.length / 2
}

/** A first line without any mark that stands above a list like a title. */
function plainTitle(lines: readonly Line[], at: number): Candidate | null {
  const line = lines[at]
  if (
    line?.kind !== 'text' ||
    line.text.length > 120 ||
    /[.!,;:。！，；：]$/.test(line.text) ||
    /https?:/.test(line.text) ||
    readFactLine(line.text) !== null
  )
    return null
  const head = readTalkHead(lines, at, 8)
  const next = nextLine(lines, at, head)
  const isFollowed = next?.kind === 'item' || lines[(head.used.at(-1) ?? at) + 1]?.kind === 'blank'
  return isFollowed && hasItems(lines, at, lines.length) && !head.isPerson ? { at, level: 8, head } : null
}

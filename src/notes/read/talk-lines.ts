import { readTalkHeading } from './heading.ts'
import { readDayHeading } from './day-heading.ts'
import { isEventTitle } from './event-title.ts'
import { readFactLine } from './fact-lines.ts'
import { headingKind } from './heading-kind.ts'
import type { Line } from './lines.ts'
import { boldWords, type Candidate, isLink, nextLine, type Outline } from './outline.ts'
import { readPeople } from './people.ts'
import { habitsOf, readTalkHead, type TalkHead } from './talk-head.ts'
import { cleanTitle } from './title.ts'

/** Three bold lines or more that are no names, unless one heading is clearly the only talk. */
export function talksInBold(
  lines: readonly Line[],
  { candidates, days, first }: Outline,
): Candidate[] | null {
  const inBold = lines.flatMap((line, at) => (boldWords(line) === null ? [] : [at]))
  const habits = habitsOf(lines, inBold)
  const bold = inBold.flatMap((at): Candidate[] => {
    const line = lines[at]
    const words = line ? boldWords(line) : null
    if (
      words === null ||
      headingKind(words) ||
      readDayHeading(words) ||
      (!/^[A-Z]\. /.test(words) && readPeople(cleanTitle(words), 'strict').length > 0)
    )
      return []
    if (lines[at - 1]?.kind === 'text') return []
    return [{ at, level: 7, head: readTalkHead(lines, at, 7, habits) }]
  })
  const signals = bold.filter(({ head }) => head.signal).length
  const others = candidates.filter((candidate) => candidate !== first)
  const isUnderHeadings =
    others.length > 0 && (signals < 2 || others.some(({ head }) => head.signal !== null))
  if (isUnderHeadings || bold.length < (signals >= 2 ? 2 : 3)) return null
  const isOne =
    days.size === 0 &&
    first !== null &&
    (first.head.signal !== null || !isEventTitle(lines[first.at]?.text ?? ''))
  return signals >= 2 || !isOne ? bold : null
}

/**
 * Plain lines above lists, of which at least two name a speaker, or all end in a colon where the notes are of several
 * talks; only where there are no headings.
 */
export function talksInPlain(
  lines: readonly Line[],
  { candidates, first }: Outline,
  isWhole: boolean,
): Candidate[] | null {
  if (candidates.some((candidate) => candidate !== first) || first?.head.signal) return null
  const used = new Set<number>()
  const areBelowNames = lines.filter((_, at) => nameAbove(lines, at)).length >= 3
  const plain = lines.flatMap((line, at): Candidate[] => {
    const above = lines[at - 1]
    const isAlone =
      above === undefined || above.kind === 'blank' || above.kind === 'skipped' || above.kind === 'heading'
    if (
      used.has(at) ||
      line.kind !== 'text' ||
      !isAlone ||
      line.text.length > 150 ||
      /[.;,]$/.test(line.text)
    )
      return []
    if (headingKind(line.text) || readDayHeading(line.text)) return []
    const below = nameAbove(lines, at, areBelowNames)
    if (below) {
      used.add(at + 1)
      return [below]
    }
    const head = readTalkHead(lines, at, 8)
    const next = nextLine(lines, at, head)
    const isMarked =
      (/^(?:\*\*|\d{1,2}[:.h]\d{2}(?!\d))/.test(line.text) && head.signal === 'heading') ||
      (isLink(line.text) && head.signal !== null)
    if (next?.kind !== 'item' && !isMarked) return []
    for (const index of head.used) used.add(index)
    return [{ at, level: 8, head }]
  })
  const areMarked = isWhole && plain.length >= 2 && plain.every(({ at }) => lines[at]?.text.endsWith(':'))
  return areMarked || plain.filter(({ head }) => head.signal).length >= 2 ? plain : null
}

/** Lines with a line “Speaker: …” directly under them, two or more; only where there are no headings. */
export function talksAboveSpeakers(
  lines: readonly Line[],
  { candidates, first }: Outline,
): Candidate[] | null {
  if (candidates.some((candidate) => candidate !== first)) return null
  const talks = lines.flatMap((line, at): Candidate[] => {
    const below = lines[at + 1]
    const isAbove = below?.kind === 'text' && /^(?:speakers?|presenters?) ?[:：]/i.test(below.text)
    if (line.kind !== 'text' || !isAbove || line.text.length > 150) return []
    const head = readTalkHead(lines, at, 8)
    return [{ at, level: 8, head: { ...head, title: readFactLine(line.text)?.title ?? head.title } }]
  })
  return talks.length >= 2 ? talks : null
}

/** A line that names a person, and directly under it the title above its list. `isHabit`: also in lower case. */
function nameAbove(lines: readonly Line[], at: number, isHabit = false): Candidate | null {
  const [name, title, item] = lines.slice(at, at + 3)
  const isTitle = title?.kind === 'text' && title.text.length <= 150 && item?.kind === 'item'
  const words = isTitle && name?.kind === 'text' ? name.text : ''
  const inCapitals = words.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase())
  const asWritten =
    isHabit && readPeople(inCapitals).length === 1 ? [{ name: words, organisation: null }] : []
  const named = readPeople(words)
  const speakers = named.length > 0 ? named : asWritten
  if (!title || speakers.length === 0 || readPeople(title.text).length > 0) return null
  const head: TalkHead = {
    ...readTalkHeading(title.text),
    speakers,
    used: [at],
    signal: 'below',
    isPerson: false,
  }
  return { at: at + 1, level: 8, head }
}

import { slugOf, tidy } from '../fold.ts'
import { readDayHeading } from './day-heading.ts'
import { isEventTitle } from './event-title.ts'
import { readDate } from './fact-lines.ts'
import { headingKind } from './heading-kind.ts'
import type { Line } from './lines.ts'
import { groupOf, leadsOn, type Mark, type Structure, withoutDay } from './marks.ts'
import { boldWords, type Candidate, firstLine, hasContent, hasItems, type Outline } from './outline.ts'
import { withoutMarks } from './plain-words.ts'

/** Each of several talks begins where it was found, unless what stands there is about the whole. */
export function markMany(lines: readonly Line[], outline: Outline, found: readonly Candidate[]): Structure {
  const marks = new Map<number, Mark>()
  const talks = withoutTitles(lines, outline, found)
  for (const { at, head } of talks) {
    marks.set(at, { use: 'talk', head })
    for (const used of head.used) marks.set(used, { use: 'fact' })
  }
  const levels = new Map(talks.map(({ at, level }) => [at, level]))
  const talkLevel = found.reduce((deepest, talk) => Math.max(deepest, talk.level), 0)
  const isList = /^(?:item|table)$/.test(lines[found[0]?.at ?? 0]?.kind ?? '')
  let ordinal = 0
  let hasTalk = false
  /** Of the talk that goes on. */
  let level = 0
  const lastHeading = lines.findLastIndex(({ kind }) => kind === 'heading')
  const first = firstLine(lines)
  for (const [at, line] of lines.entries()) {
    const mark = marks.get(at)
    if (mark) {
      if (mark.use === 'talk') {
        hasTalk = true
        level = levels.get(at) ?? level
      }
      continue
    }
    const bold = boldWords(line)
    const day = outline.days.get(at) ?? (bold === null ? null : readDayHeading(bold))
    if (day) {
      ordinal += 1
      marks.set(at, {
        use: 'day',
        number: day.number ?? (day.date === null ? ordinal : null),
        date: day.date,
      })
      hasTalk = false
    } else if (line.kind === 'heading') {
      const kind = headingKind(line.text)
      const isLast = at === lastHeading && line.level <= talkLevel && isClosing(line.text)
      const isInside =
        hasTalk && !isLast && (line.level > level || (line.level === level && kind === 'group'))
      if (at === first) marks.set(at, { use: 'title' })
      else if (isInside && !isList)
        marks.set(at, {
          use: 'group',
          title: withoutMarks(line.text),
          isAbout: kind === 'about' || kind === 'aside',
        })
      else {
        marks.set(at, { use: 'section' })
        hasTalk = false
      }
    } else if (bold !== null && hasTalk && leadsOn(lines, at)) {
      marks.set(at, groupOf(bold))
    } else if (at === first && line.kind === 'text' && found[0]?.level === 8) {
      marks.set(at, { use: 'title' })
    }
  }
  const titled = lines[first]
  const isTitled = marks.get(first)?.use === 'title' || marks.get(first)?.use === 'day'
  const title = isTitled && titled ? withoutDay(titled.text) : ''
  return { marks, title: title === '' ? null : title, missing: [], kind: isList ? 'index' : 'many' }
}

/** Without the title of the whole, what is said of it, sections, and notices between talks. */
function withoutTitles(
  lines: readonly Line[],
  { first }: Outline,
  talks: readonly Candidate[],
): readonly Candidate[] {
  const signed = talks.filter(({ head }) => head.signal !== null).length
  const whole = first?.head.title ?? ''
  const eventSlug = /\d/.test(whole) ? slugOf(whole.replace(/ ?'?\d{2,4}\b/, '')) : ''
  const areSigned = talks.length > 2 && signed === talks.length - 1
  const areMostlySigned = talks.length > 2 && signed >= (talks.length - 1) * 0.6
  return talks.filter((talk, order) => {
    const { head, at, level } = talk
    if (head.signal !== null) return true
    const next = talks[order + 1]
    const end = next?.at ?? lines.length
    const isEmpty = !hasContent(lines, at + 1, end)
    const isAbove = (next?.level ?? 0) > level
    const isEvent = isEventTitle(head.title)
    const isIntro = (areSigned || (isAbove && areMostlySigned)) && !hasItems(lines, at + 1, end)
    const isTitle = order === 0 && level === 1 && (isIntro || isEvent)
    const isNotice =
      isEmpty && /\d/.test(head.title) && (areSigned || isEvent || readDate(head.title) !== null)
    const isAboutAll = order < 2 && talk !== first && eventSlug !== '' && slugOf(head.title) === eventSlug
    return !((isEmpty && isAbove) || isTitle || isNotice || isAboutAll)
  })
}

/** Whether a heading sums up the whole. */
function isClosing(text: string): boolean {
  return /^(?:(?:final|closing|conclusive|overall) .+|conclusions?|summary|recap|wrap[ -]?up|fazit|conclus\S+|まとめ|おわりに|結語|结语|总结|總結)$/i.test(
    tidy(withoutMarks(text)),
  )
}

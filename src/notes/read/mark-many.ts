import { slugOf, tidy } from '../fold.ts'
import { readDayHeading } from './day-heading.ts'
import { isEventTitle } from './event-title.ts'
import { readDate } from './fact-lines.ts'
import { headingKind } from './heading-kind.ts'
import type { Line } from './lines.ts'
import { groupOf, leadsOn, type Mark, type Structure, withoutDay } from './marks.ts'
import { boldWords, type Candidate, firstLine, hasContent, hasItems, type Outline } from './outline.ts'
import { withoutMarks } from './people.ts'

export function markMany(lines: readonly Line[], outline: Outline, talks: readonly Candidate[]): Structure {
  const marks = new Map<number, Mark>()
  const levels = new Map(talks.map(({ at, level }) => [at, level]))
  const talkLevel = talks.reduce((deepest, talk) => Math.max(deepest, talk.level), 0)
  const isList = /^(?:item|table)$/.test(lines[talks[0]?.at ?? 0]?.kind ?? '')
  const starts = talks.map(({ at }) => at)
  const signed = talks.filter(({ head }) => head.signal !== null).length
  const whole = outline.first?.head.title ?? ''
  const eventSlug = /\d/.test(whole) ? slugOf(whole.replace(/ ?'?\d{2,4}\b/, '')) : ''
  for (const [order, talk] of talks.entries()) {
    const end = starts[order + 1] ?? lines.length
    const isEmpty = !hasContent(lines, talk.at + 1, end) && talk.head.signal === null
    const isAbove = (talks[order + 1]?.level ?? 0) > talk.level
    const isSigned = talk.head.signal !== null
    const areSigned = talks.length > 2 && signed - Number(isSigned) === talks.length - 1
    const areMostlySigned = talks.length > 2 && signed >= (talks.length - 1) * 0.6
    const isIntro = (areSigned || (isAbove && areMostlySigned)) && !hasItems(lines, talk.at + 1, end)
    const isTitle =
      order === 0 &&
      talk.head.signal === null &&
      talk.level === 1 &&
      (isIntro || isEventTitle(talk.head.title))
    const isNotice =
      isEmpty &&
      /\d/.test(talk.head.title) &&
      (areSigned || isEventTitle(talk.head.title) || readDate(talk.head.title) !== null)
    const isAboutAll =
      order < 2 &&
      talk !== outline.first &&
      talk.head.signal === null &&
      eventSlug !== '' &&
      slugOf(talk.head.title) === eventSlug
    if ((isEmpty && isAbove) || isTitle || isNotice || isAboutAll) continue
    marks.set(talk.at, { use: 'talk', head: talk.head })
    for (const used of talk.head.used) marks.set(used, { use: 'fact' })
  }
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
    } else if (at === first && line.kind === 'text' && talks[0]?.level === 8) {
      marks.set(at, { use: 'title' })
    }
  }
  const titled = lines[first]
  const isTitled = marks.get(first)?.use === 'title' || marks.get(first)?.use === 'day'
  const title = isTitled && titled ? withoutDay(titled.text) : ''
  return { marks, title: title === '' ? null : title, missing: [], kind: isList ? 'index' : 'many' }
}

/** Whether a heading sums up the whole. */
function isClosing(text: string): boolean {
  return /^(?:(?:final|closing|conclusive|overall) .+|conclusions?|summary|recap|wrap[ -]?up|fazit|conclus\S+|まとめ|おわりに|結語|结语|总结|總結)$/i.test(
    tidy(withoutMarks(text)),
  )
}

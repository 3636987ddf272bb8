import { fold, tidy } from '../fold.ts'
import type { TalkTime } from '../model.ts'
import type { NamedSpeaker } from './model.ts'
import { readPeople } from './people.ts'
import { withoutMarks } from './plain-words.ts'

/** What a line of facts says about a talk. */
export interface LineFacts {
  title?: string
  speakers?: NamedSpeaker[]
  /** Whether these come to those known already. */
  areMore?: boolean
  organisation?: string
  track?: string
  room?: string
  /** ISO 8601. */
  date?: string
  time?: TalkTime
  links?: { title: string; url: string }[]
  tags?: string[]
}

type Field = 'title' | 'speakers' | 'organisation' | 'track' | 'room' | 'when' | 'link' | 'tags'

const keys = new Map<string, Field>(
  (
    [
      ['title', 'title talk session topic titel thema titulo título tema 題目 题目 講題 主题 タイトル'],
      [
        'speakers',
        'speaker speakers spkr speakr presenter presenters presented-by talk-by by who authors panelists panel panellists sprecher sprecherin referent referentin vortragender vortragende ponente ponentes palestrante palestrantes orador conferencier intervenant intervenante intervenants intervenantes 講者 讲者 講師 讲师 讲者 主讲人 主講人 嘉宾 嘉賓 分享者 演讲者 演讲人 演讲者 主講 スピーカー 登壇者 発表者 연사 발표자',
      ],
      ['organisation', 'company organisation organization org employer affiliation firma empresa 公司 所属'],
      ['track', 'track stream theme trilha'],
      ['room', 'room location venue stage where raum sala salle 会場 地點 場地'],
      [
        'when',
        'time date when slot day-and-time uhrzeit datum zeit hora horario fecha data heure 時間 日時 日期 时间',
      ],
      [
        'link',
        'slides slide deck slide-deck video recording youtube link links url repo code github website blog resources more-info presentation folien スライド 資料 動画 投影片 簡報',
      ],
      ['tags', 'tags tag topics keywords'],
    ] as const
  ).flatMap(([field, words]) => words.split(' ').map((word) => [fold(word), field] as const)),
)

/**
 * What a line of `Key: value` says, several parted by ` · ` or bars: “Track: Dark Code · Room: Abbey”. Null unless every
 * part has a key that is known and a value that can be read.
 */
export function readFactLine(text: string): LineFacts | null {
  if (text.length > 1000) return null
  const facts: LineFacts = {}
  for (const part of text.split(/\s+[·•|]\s+/)) {
    const found =
      /^[\s*_`>:]*([\p{L}][\p{L} -]{0,20}?)[\s*_`]*(?:\((?:s|en)\))?[\s*_`]*[:：][\s*_`]*(\S.*)$/u.exec(part)
    const field = keys.get(fold(tidy(found?.[1] ?? '')).replaceAll(' ', '-'))
    if (!found?.[2] || !field || !addFact(facts, field, found[1] ?? '', found[2])) return null
  }
  return facts
}

/** Adds what a value says; false if it says nothing of the kind. */
function addFact(facts: LineFacts, field: Field, key: string, value: string): boolean {
  const plain = withoutMarks(value)
  switch (field) {
    case 'title':
      facts.title = plain
      return plain !== ''
    case 'speakers': {
      const isList = isPlural(key) || anotherSpeaker.test(value)
      const named = readPeople(value.replace(anotherSpeaker, ', '), isList ? 'listed' : 'labelled')
      const isHandle = named.length === 0 && /^@[\w.-]{2,40}$/.test(plain)
      const people = isHandle ? [{ name: plain, organisation: null }] : named
      facts.speakers = people
      return people.length > 0
    }
    case 'organisation':
    case 'track':
    case 'room':
      facts[field] = plain
      return plain !== '' && plain.length <= 200
    case 'when': {
      const when = readWhen(plain)
      if (when) Object.assign(facts, when)
      return when !== null
    }
    case 'link': {
      const links = readLinks(value, tidy(key))
      facts.links = [...(facts.links ?? []), ...links]
      return links.length > 0
    }
    case 'tags':
      facts.tags = plain.split(/[,;\s]+/).flatMap((tag) => tag.replace(/^#/, '') || [])
      return facts.tags.length > 0
    default:
      return field satisfies never
  }
}

/** `Sprecher: Ada Berg, Sprecherin: …` */
const anotherSpeaker =
  /[,;/] *(?:speaker|presenter|sprecher|sprecherin|referent|referentin|ponente|intervenante?) ?: */i

/** `Speakers` rather than `Speaker`: what commas part are people. */
function isPlural(key: string): boolean {
  return /^(?:speakers|presenters|authors|panell?ists|ponentes|palestrantes)$/i.test(tidy(key))
}

/** `9:30`, `14h15`, `2:30 pm`, `9am`. */
const clocks = /(?<![\d.:])([01]?\d|2[0-3])(?:[:.h]([0-5]\d)(?: ?([ap])\.?m\b\.?)?| ?([ap])m\b)(?![\d:])/gi
const isoDate = /(?<!\d)(\d{4})[-/.](0?[1-9]|1[0-2])[-/.](0?[1-9]|[12]\d|3[01])(?!\d)/
/** `13/05/2031`: which is the month is only sure if the other is no month, or with full stops. */
export const numericDate = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const writtenDate =
  /(?<![\p{L}\d])(?:(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(\d{4})|([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}))(?!\d)/iu

/**
 * A day, a time or both, and a room behind `@`: “2017-03-06, 17:25-18:15 @ Abbey”. Null if there is more to it.
 */
export function readWhen(text: string): Pick<LineFacts, 'date' | 'time' | 'room'> | null {
  const date = readDate(text)
  const undated = date ? text.replace(isoDate, ' ').replace(writtenDate, ' ').replace(numericDate, ' ') : text
  const time = timeIn(undated)
  if (!date && !time) return null
  const rest = undated
    .replace(clocks, ' ')
    .replace(
      /\b(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)?\b|\([A-Z]{2,4}\)|\b(?:h|uhr|am|pm|to|bis|até|a|utc|gmt|cet|pst|est)\b/gi,
      ' ',
    )
  const room = /^[\s,|·–—~-]*(?:@|at|in)\s+(\S.*)$/i.exec(rest)?.[1]
  if (!room && /[\p{L}\d]/u.test(rest)) return null
  return { ...(date && { date }), ...(time && { time }), ...(room && { room: tidy(room) }) }
}

/** The interval a text names, or the only point in time. */
function timeIn(text: string): TalkTime | null {
  const [first, second, ...others] = text.matchAll(clocks)
  if (!first) return null
  if (!second) return /^\d+\.\d+$/.test(first[0]) ? null : { start: hourOf(first, null), end: null }
  const between = text.slice(first.index + first[0].length, second.index)
  const areEnds = others.length === 0 && /^ *(?:-|–|—|~|to|bis|até|a) *$/i.test(between)
  return areEnds ? { start: hourOf(first, second), end: hourOf(second, null) } : null
}

/** `HH:MM`; which half of the day it is may be said by the other end only: `1:00 - 2:30 pm`. */
function hourOf(
  [, hours = '', minutes = '00', half, alone]: RegExpExecArray,
  end: RegExpExecArray | null,
): string {
  const [own, other] = [half ?? alone, end?.[3] ?? end?.[4]]
  const isAfternoon =
    /p/i.test(own ?? '') || (!own && /p/i.test(other ?? '') && Number(hours) <= Number(end?.[1]))
  const isMorning = /a/i.test(own ?? '')
  const twelve = Number(hours) % 12
  const hour = isAfternoon ? twelve + 12 : isMorning ? twelve : Number(hours)
  return `${String(hour).padStart(2, '0')}:${minutes}`
}

/** A name with what follows it, less its handles and what says when: “Ada Berg - @ada - 11 June 2015 14:20”. */
export function withoutAsides(text: string): string {
  if (text.length > 200) return text
  const isAside = (part: string) =>
    /^@[\w.-]+$/.test(part) || readDate(part) !== null || /^(?:[01]?\d|2[0-3])[:.h][0-5]\d/.test(part)
  const [first = '', ...others] = text.split(/(\s+[-–—|·]\s+)/)
  return others.reduce((kept, part, at) => {
    const isKept = at % 2 === 1 && !isAside(part)
    return isKept ? `${kept}${others[at - 1] ?? ''}${part}` : kept
  }, first)
}

/** The day a text names, as ISO 8601: `2017-03-06`, `6 March 2017`, `March 6th, 2017`, and alone `6.3.2017`. */
export function readDate(text: string): string | null {
  const iso = isoDate.exec(text)
  if (iso) return `${iso[1]}-${(iso[2] ?? '').padStart(2, '0')}-${(iso[3] ?? '').padStart(2, '0')}`
  const numeric = numericDate.exec(text.trim())
  if (numeric) return dateInNumbers(numeric)
  const named = writtenDate.exec(text)
  const month = months.indexOf((named?.[2] ?? named?.[4] ?? '').slice(0, 3).toLowerCase()) + 1
  const day = Number(named?.[1] ?? named?.[5])
  if (!named || month === 0 || !(day >= 1 && day <= 31)) return null
  return `${named[3] ?? named[6]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function dateInNumbers([, first = '', sign, second = '', year = '']: string[]): string | null {
  const [one, other] = [Number(first), Number(second)]
  const isMonthFirst = other > 12
  const [day, month] = isMonthFirst ? [other, one] : [one, other]
  const isSure = one !== other && (isMonthFirst || one > 12 || sign === '.')
  if (!isSure || month < 1 || month > 12 || day < 1 || day > 31) return null
  const two = (part: number) => String(part).padStart(2, '0')
  return `${year.padStart(4, '20')}-${two(month)}-${two(day)}`
}

/** Links a text consists of or holds: `[title](url)` or bare addresses, which are called `name`. */
export function readLinks(text: string, name: string): { title: string; url: string }[] {
  const links: { title: string; url: string }[] = []
  const rest = text.replace(/\[([^[\]]+)\]\((https?:\/\/[^()\s]+)\)/g, (_, title: string, url: string) => {
    links.push({ title: withoutMarks(title) || name, url })
    return ' '
  })
  for (const [url] of rest.matchAll(/https?:\/\/[^\s<>")]+/g))
    links.push({ title: name, url: url.replace(/[.,;]$/, '') })
  return links
}

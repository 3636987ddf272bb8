import { fold, slugOf, tidy } from '../fold.ts'
import { readDate, readWhen, withoutAsides } from './fact-lines.ts'
import type { NamedSpeaker } from './model.ts'
import { isPlace, looksLikeName, readPeople, type Trust, withoutMarks } from './people.ts'

export interface TalkHeading {
  title: string
  speakers: NamedSpeaker[]
  room?: string
  time?: { start: string; end: string }
}

/** An entry of a talk index: as a heading is, else split at the last ` with ` or ` by `. */
export function readIndexEntry(text: string): TalkHeading {
  const heading = readTalkHeading(text)
  if (heading.speakers.length > 0) return heading
  const entry = withoutMarks(text)
  const cut = [...entry.matchAll(/ (?:with|by) /gi)].at(-1)
  const speakers = cut ? readPeople(entry.slice(cut.index + cut[0].length), 'labelled') : []
  return cut && speakers.length > 0 ? { title: cleanTitle(entry.slice(0, cut.index)), speakers } : heading
}

/** More is no heading, and not looked through. */
const longestHeading = 1500

/**
 * A talk's own heading, with the people it names: `Title — Name (Organisation)`, ` by Name`, ` with Name`, `Name: Title`,
 * `Title (Name)`, `Name | Organisation | "Title"`. Without a name it is all title.
 */
export function readTalkHeading(
  text: string,
  { behindColon = 'strict', before = 'strict' }: HeadingTrust = {},
): TalkHeading {
  if (text.length > longestHeading) return { title: text.slice(0, longestHeading), speakers: [] }
  const plain = withoutMarks(text)
  const when = clock.exec(plain)?.[0].replace(/[\s|,:–—-]+$/, '') ?? ''
  const time = /[ap]m/i.test(when) ? undefined : readWhen(when)?.time
  const heading = plain.replace(clock, '').replace(enumeration, '')
  const read =
    readLabelled(heading) ??
    readBars(heading) ??
    (before === 'bare' ? readNameBefore(heading, before) : null) ??
    readBehind(heading, behindColon) ??
    readBehindComma(heading) ??
    readInBrackets(heading) ??
    readNameBefore(heading, 'strict') ??
    readOwner(heading)
  const facts = { ...(time && { time }) }
  if (!read) return { title: cleanTitle(heading), speakers: [], ...facts }
  // “Keynote: Ada Berg” tells two keynotes apart, “Keynote” does not.
  return { ...read, ...(isGenericTitle(read.title) && { title: cleanTitle(heading) }), ...facts }
}

/** How easily a name is believed, by where it stands in a heading. */
export interface HeadingTrust {
  behindColon?: Trust
  /** Before a dash or colon. */
  before?: Trust
}

/** Whether a title says no more than that something was given: `Keynote`, `Talk 3`. */
export function isGenericTitle(title: string): boolean {
  return /^(?:(?:opening|closing|evening|morning|second|first)[ -])?(?:keynotes?(?:[ -]speaker)?|talk|session|lightning talk|panel|lecture|presentation|speaker|slot)(?: ?#?(?:\d{1,2}|[A-Z]))?:?$/i.test(
    title,
  )
}

/** `Speaker: Name — Title`. */
function readLabelled(heading: string): TalkHeading | null {
  const [, name = '', title = ''] =
    /^(?:speakers?|presenters?)[:：]\s*(\S.*?) [—–|-] (\S.*)$/i.exec(heading) ?? []
  const speakers = readPeople(name, 'labelled')
  return speakers.length > 0 ? { title: cleanTitle(title), speakers } : null
}

function readBars(heading: string): TalkHeading | null {
  const parts = heading.split(/\s*[|｜]\s*/).filter((part) => part !== '')
  if (parts.length < 2) return null
  const people = parts.map((part) => readPeople(part))
  const at = people.findIndex((found) => found.length > 0)
  const others = parts.filter(
    (part, index) =>
      index !== at &&
      !isPlace(part) &&
      !/^@[\w.-]+$|^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(part),
  )
  const quoted = others.find((part) => /^["“«「'].+["”»」']$/u.test(part))
  const title = quoted ?? others.toSorted((a, b) => b.length - a.length)[0]
  if (at < 0 || title === undefined) return null
  const speakers = people[at] ?? []
  const organisation = others.find((part) => part !== title) ?? null
  for (const speaker of speakers) speaker.organisation ??= organisation
  const room = parts.find((part) => isPlace(part) && !/^\d/.test(part))
  return { title: cleanTitle(title), speakers, ...(room !== undefined && { room }) }
}

/** `Title — Name`, at the last place that parts a title from a name. */
function readBehind(heading: string, behindColon: Trust): TalkHeading | null {
  const cuts = [
    ...heading.matchAll(
      / (?:[—–|/~·]|-{1,3}|by|with|w\/|von|por|par|met|av) |[—／] ?|[:：] +| (?=@\p{L})/giu,
    ),
  ].toReversed()
  for (const cut of cuts.slice(0, 6)) {
    const before = heading.slice(0, cut.index)
    const trust = /[:：]/.test(cut[0])
      ? isGenericTitle(before)
        ? 'bare'
        : behindColon
      : /[/~·]/.test(cut[0])
        ? 'strict'
        : 'bare'
    const behind = heading.slice(cut.index + cut[0].length).replace(/^(?:by|von|por|par) /i, '')
    const speakers = readPeople(behind, trust)
    if (speakers.length > 0 && /[\p{L}\p{N}]/u.test(before)) {
      const title = before.replace(/ (?:by|with|von|por|par|from)$/i, '').replace(/[\s,:–—-]+$/, '')
      return { title: cleanTitle(title), speakers }
    }
  }
  return null
}

/** `Title, Name`, where the name is surely one. */
function readBehindComma(heading: string): TalkHeading | null {
  const [title = '', name = '', ...others] = heading.split(', ')
  const isTitle = others.length === 0 && title.split(' ').length > 2 && readPeople(title).length === 0
  const speakers = isTitle ? readPeople(name, 'strict') : []
  return speakers.length > 0 ? { title: cleanTitle(title), speakers } : null
}

/** `Title (Name)`, with a room behind it perhaps. */
function readInBrackets(heading: string): TalkHeading | null {
  const found = /^(.*\S)\s*[（([]([^()[\]（）]+)[)）\]](?:\s+[-–—@|]\s+[^()[\]]{1,60})?$/.exec(heading)
  const speakers = found ? readPeople((found[2] ?? '').replace(/^by /i, '')) : []
  return found && speakers.length > 0 ? { title: cleanTitle(found[1] ?? ''), speakers } : null
}

/** `Ada Berg Keynote`, `Ada Berg’s talk`. */
function readOwner(heading: string): TalkHeading | null {
  const found = /^(.{3,60}?)(?:['’]s?)? (?:keynote|talk|workshop|session)$/i.exec(heading)
  const speakers = readPeople(found?.[1] ?? '', 'strict')
  return speakers.length > 0 ? { title: cleanTitle(heading), speakers } : null
}

/** `Name: Title` and `Name - Title`; null if it is not believed to be a name. */
export function readNameBefore(text: string, trust: Trust): TalkHeading | null {
  const heading = text.length > longestHeading ? '' : withoutAsides(withoutMarks(text))
  const cut = /^(.{3,80}?)(?:\s*[:：]\s+| [—–|/] | - )(\S.*)$/.exec(heading)
  const rest = cut?.[2] ?? ''
  const speakers = trust === 'strict' || rest.includes(' ') ? readPeople(cut?.[1] ?? '', trust) : []
  return cut && speakers.length > 0 ? { title: cleanTitle(cut[2] ?? ''), speakers } : null
}

const enumeration =
  /^(?:[A-Z]|\d{1,2})[.)]\s+(?=\S)|^(?:talk|session)\s*#?\d{1,2}\s*[.:–—-]\s*(?=\S)|^(?:分享|演讲|演講|議題|议题|セッション)\s*[一二三四五六七八九十\d]+\s*[：:]\s*(?=\S)/i
const clock =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? +)?(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d(?: ?[ap]m\b)?| ?[ap]m\b)(?:\s*(?:[-–—]|to)\s*(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d)?(?: ?[ap]m\b)?)?\s*(?:[|:–—-]\s+|\s+|(?=[^\s\d]))(?=\S)/i
/** `(EN)`: the language it was given in. */
const languageBehind = /\s*\((?:EN|DE|FR|ES|PT|IT|NL|JA|JP|KO|ZH|PL|RU)\)/gu

/** A title without enumeration, time, quotation marks around it and a colon at its end. */
export function cleanTitle(text: string): string {
  const title = tidy(
    withoutMarks(text)
      .replace(clock, '')
      .replace(enumeration, '')
      .replace(languageBehind, '')
      .replace(/^(.{3,}?)(?:\s+[-–—|]|,)?\s+\(?@[\w.-]*\w\)?$/u, '$1'),
  )
  const inner = /^(?:"(.+)"|“(.+)”|«(.+)»|„(.+)[“”]|「(.+)」|『(.+)』|'(.+)')$/u
    .exec(title)
    ?.slice(1)
    .find(Boolean)
  return tidy((inner !== undefined && !/["“”«»]/.test(inner) ? inner : title).replace(/\s*[:：]$/, ''))
}

/** What two writings of one title have in common: no case, accents or punctuation, nothing in brackets at the end. */
export function titleKey(title: string): string {
  return slugOf(title.replace(/\s*\([^()]*\)\s*$/, '')) || fold(title)
}

/**
 * The day a heading announces, by its number: `Day 2`, `Some Conference – Day 2`, `Day 2 (7 March)`; null for sentences
 * and for talks about a day (`Day 2 Operations — Ada Byron`).
 */
export function dayNumberIn(heading: string): number | null {
  const plain = tidy(withoutMarks(heading)).replace(/\s*\([^()]*\)$/, '')
  const found =
    /^(?:day|tag|dia|día|jour|dag)\s*0*(\d{1,2})(?=$|\s*[,:–—/|-])|(?<!\p{L})(?:day|tag|dia|día|jour|dag)\s*0*(\d{1,2})$/iu.exec(
      plain,
    ) ??
    /^day\s+(one|two|three|four|five)(?=$|\s*[,:–—/|-])/i.exec(plain) ??
    /^(\d{1,2})\s*日目|^第\s*(\d{1,2})\s*[天日]/u.exec(plain) ??
    /^第([一二三四五])[天日]/u.exec(plain)
  const number = found?.[1] ?? found?.[2]
  if (number === undefined || readTalkHeading(plain).speakers.length > 0) return null
  if (/^\d/.test(number)) return Number(number)
  const inWords = ['one', 'two', 'three', 'four', 'five'].indexOf(number.toLowerCase())
  return (inWords < 0 ? '一二三四五'.indexOf(number) : inWords) + 1
}

export interface DayHeading {
  number: number | null
  date: string | null
}

const weekday =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda|terça|quarta|quinta|sexta|feira)$/i

/** The day a heading stands for: by number, date or weekday; null if it is none. */
export function readDayHeading(heading: string): DayHeading | null {
  const plain = withoutMarks(heading)
  const number = dayNumberIn(plain)
  const date = readDate(plain)
  if (number !== null) return { number, date }
  const words = plain.match(/\p{L}+/gu) ?? []
  const isDate = date !== null && words.length <= 3
  return isDate || (words.length <= 3 && words.some((word) => weekday.test(word)) && words.every(isDayWord))
    ? { number, date }
    : null
}

function isDayWord(word: string): boolean {
  return (
    weekday.test(word) ||
    /^(?:the|st|nd|rd|th|of|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*$/iu.test(word)
  )
}

const asides =
  /^(?:(?:the )?(?:food|lunch|breakfast|dinner|coffee|drinks|breaks?|party|after ?party|social(?: event)?|swag|sponsors?|hallway(?: track| talk| conversations?)?|travel|hotels?|venue|wifi|agenda|schedule|programm?e|(?:table of )?contents|toc|reading list|further reading|feeds|people (?:i )?met|photos?|pictures|links|useful links|registration|logistics|misc(?:ellaneous)?|other (?:talks|notes|links|stuff)|random(?: notes| thoughts)?|books|to ?(?:read|do)|evening|networking|(?:closing|opening|welcome)(?: (?:words|remarks|session|ceremony))?|intros?|housekeeping|announcements|conference details|logistics|practicalities|(?:intervalo|pausa|coffee break)(?: .*)?|almo[cç]o|(?:kaffee|mittags)?pause|pause (?:déjeuner|café|midi)|mittag(?:essen)?|ignites?|next (?:meetup|event)|bilan|was it worth it\??|ウェルカムトーク|オープニング|クロージング|昼食|お?昼休み?|ランチ|午餐|午休|休憩|休息|茶歇|懇親会))$/i
const groups =
  /^(?:(?:the |my |some |main |key )*(?:takeaways?|take-?aways|learnings?|lessons(?: learned| learnt)?|ideas?|notes?|points?|highlights?|insights?|thoughts?|impressions?|remarks?|comments?|opinions?|questions?(?: (?:and|&) answers?)?|answers?|q ?(?:&|and|\/|\+)? ?a|summary|(?:final|closing|conclusive|general|overall|other) (?:thoughts?|notes|words|remarks|impressions)|conclusions?|conclusion and .*|recap|wrap[ -]?up|discussion|demos?|live demo|overview|outline|introduction|intro|background|context|motivation|problems?|problem statement|solutions?|results?|architecture|examples?|details|references?|resources|slides|video|tools|tldr|tl;dr|actions?|action items|next steps|follow[ -]?ups?|to ?dos?|quotes?|history|definitions?|challenges|benefits|pros|cons|pros (?:and|&) cons|why|what|how|future|future work)|minhas anota[cç][oõ]es|anota[cç][oõ]es|meus coment[aá]rios|minha opini[aã]o|opini[aã]o|conclus[aã]o|conclus[oõ]es|introdu[cç][aã]o|conclusi[oó]n|introducci[oó]n|einleitung|introduction|conclusion|notizen|fazit|zusammenfassung|fragen|apuntes|notas|preguntas|resumen|要点|重點|重点|心得|筆記|笔记|感想|まとめ|メモ|質疑応答|はじめに|おわりに|終わりに|さいごに|最後に|所感|背景|目次|結語|结语|总结|總結|前言|问答|問答|心得感想|學習重點)$/i
const abouts =
  /^(?:(?:talk |session )?(?:abstract|description)|about(?: the)?(?: talk| speakers?| session)?|(?:speaker )?bio(?:graphy)?|sobre (?:a palestra|o palestrante|a palestrante|la charla|el ponente)|à propos(?: du speaker)?|resumo|descri[cç][aã]o|概要|簡介|简介|講者簡介)$/i

/** What a heading is by its words alone, if it is no talk. */
export function headingKind(text: string): 'aside' | 'group' | 'about' | null {
  const plain = tidy(
    withoutMarks(text)
      .replace(clock, '')
      .replace(enumeration, '')
      .replace(/^[^\p{L}]+/u, '')
      .replace(/[\s:：!.]+$/, ''),
  )
  if (abouts.test(plain)) return 'about'
  if (asides.test(plain)) return 'aside'
  return groups.test(plain) ? 'group' : null
}

/** Whether a heading announces the talks: “The Talks”. */
export function isTalksHeading(text: string): boolean {
  const words = text.length > 100 ? '' : withoutMarks(text).replace(/:$/, '')
  return /^(?:the |list of |all |my )?(?:talks|sessions|presentations|vortr[äa]ge|palestras|charlas)$/i.test(
    words,
  )
}

const events =
  /^(?:\p{L}*con|\p{L}*conf|\p{L}*camp|\p{L}*days?|\p{L}*fest|conference|conf|summit|meetup|forum|symposium|expo|world|congress|konferenz|goto|ndc|devoxx|fosdem|oscon|strata|velocity|strangeloop|reinvent|ignite|wwdc|unconference|hackathon|webinar|exchange|week)$/iu
const aroundEvents =
  /^(?:notes?|takeaways?|talks?|sessions?|highlights|recap|impressions|summary|summaries|trip|report|learnings|learned|notizen|from|my|the|at|of|on|in|and|for|a|i|what|some|key|personal|day|week|online|virtual|europe|usa?|tour|edition|part)$/i

/** Whether a title is a conference's rather than a talk's: “Notes from Harbour Conf 2031, Day 1”. */
export function isEventTitle(title: string): boolean {
  const words = withoutMarks(title).match(/[\p{L}\p{N}.']+/gu) ?? []
  const isYear = (word: string) => /^(?:19|20)\d\d$/.test(word) || /^'\d\d$/.test(word)
  const isEvent = (word: string) => events.test(word.replace(/\.\p{L}{2,4}$/u, '').replace(/\d+$/, ''))
  const others = words.filter(
    (word) => !isYear(word) && !isEvent(word) && !aroundEvents.test(word) && !/^\d+$/.test(word),
  )
  const speaksOfNotes = words.some((word) =>
    /^(?:notes?|takeaways?|talks|sessions|highlights|recap|notizen)$/i.test(word),
  )
  const isDated = words.some(isYear) || dayNumberIn(title) !== null
  const score = Number(words.some(isEvent)) + Number(isDated) + Number(speaksOfNotes)
  return (
    (score >= 2 && others.length <= 4) ||
    (score === 1 && !speaksOfNotes && others.length <= 2 && !looksLikeName(title))
  )
}

import type { TalkTime } from '../model.ts'
import { isEventTitle } from './event-title.ts'
import { readWhen, withoutAsides } from './fact-lines.ts'
import { isGenericTitle } from './heading-kind.ts'
import type { NamedSpeaker } from './model.ts'
import { isPlace, isRole } from './organisations.ts'
import { readGivenName, readPeople, type Trust } from './people.ts'
import { withoutMarks } from './plain-words.ts'
import { cleanTitle, clock, longestTitle, talkLabel, withoutEnumeration } from './title.ts'

export interface TalkHeading {
  title: string
  speakers: NamedSpeaker[]
  room?: string
  date?: string
  time?: TalkTime
  /** Whether it calls itself a talk: `Talk 2: …`. */
  isCalledTalk?: true
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

/** When a talk was, behind its title. */
const whenBehind = /\s*(?:\(([^()]{4,60})\)|\s[-–—|]\s+([^-–—|]{6,40}))$/
const lengthBehind = /\s*[([]?(?<!\d)\d{1,3} ?min(?:utes|s)?[)\]]?$/i

/**
 * A talk's own heading, with the people it names: `Title — Name (Organisation)`, ` by Name`, ` with Name`, `Name: Title`,
 * `Title (Name)`, `Name | Organisation | "Title"`. Without a name it is all title.
 */
export function readTalkHeading(
  text: string,
  { behindColon = 'strict', before = 'strict' }: HeadingTrust = {},
): TalkHeading {
  if (text.length > longestTitle) return { title: text.slice(0, longestTitle), speakers: [] }
  const plain = withoutMarks(text)
  const when = clock.exec(plain)?.[0].replace(/[\s|,:–—-]+$/, '') ?? ''
  const time = readWhen(when)?.time
  const timeless = withoutBrackets(plain.replace(clock, '').replace(lengthBehind, ''))
  const [, inBrackets, behindDash] = whenBehind.exec(timeless) ?? []
  const behind = readWhen(inBrackets ?? behindDash ?? '') ?? readPlace(inBrackets ?? '')
  const heading = withoutEnumeration(behind ? timeless.replace(whenBehind, '') : timeless)
  const read =
    readLabelled(heading) ??
    readKeynote(heading) ??
    readBars(heading) ??
    (before === 'bare' ? readNameBefore(heading, before) : null) ??
    readBehind(heading, behindColon) ??
    readBehindComma(heading) ??
    readInBrackets(heading) ??
    readNameBefore(heading, 'strict') ??
    readOwner(heading) ??
    readUnknownBefore(heading)
  const facts = {
    ...behind,
    ...(time && { time }),
    ...(talkLabel.test(timeless) && { isCalledTalk: true as const }),
  }
  const inBold = /^(\*\*|__)([^*_]+)\1 (?:by|von|por|par) \S/i.exec(text.trim())?.[2]
  if (!read) return { title: cleanTitle(inBold ?? heading), speakers: [], ...facts }
  // “Keynote: Ada Berg” tells two keynotes apart, “Keynote” does not.
  return { ...read, ...(isGenericTitle(read.title) && { title: cleanTitle(heading) }), ...facts }
}

/** `K.3.601 11:40 - 12:10`. */
function readPlace(text: string): { room?: string } | null {
  const [, room, clocks = ''] = /^(\S.{0,20}?),? (?=\d{1,2}[:.h]\d{2})(.+)$/.exec(text) ?? []
  const when = readWhen(clocks)
  return when && room ? { room, ...when } : null
}

/** `[Title], de [Name]`: links whose places stand elsewhere. */
function withoutBrackets(heading: string): string {
  return /^\[[^[\]]+\],? (?:by|with|von|por|par|de|[-–—|]) \[/.test(heading)
    ? heading.replace(/[[\]]/g, '')
    : heading
}

/** How easily a name is believed, by where it stands in a heading. */
export interface HeadingTrust {
  behindColon?: Trust
  /** Before a dash or colon. */
  before?: Trust
}

/** `Speaker: Name — Title`. */
function readLabelled(heading: string): TalkHeading | null {
  const [, name = '', title = ''] =
    /^(?:speakers?|presenters?)[:：]\s*(\S.*?) [—–|-] (\S.*)$/i.exec(heading) ?? []
  const speakers = readPeople(name, 'labelled')
  return speakers.length > 0 ? { title: cleanTitle(title), speakers } : null
}

/** `Keynote: Name — Title`. */
function readKeynote(heading: string): TalkHeading | null {
  const label = /^(?:opening |closing )?(?:keynote|lightning talk|panel|workshop): /i.exec(heading)?.[0]
  return label === undefined ? null : readNameBefore(heading.slice(label.length), 'strict')
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
      /(?:,|:)? (?:[—–|/~·]|-{1,3}|by|with|w\/|von|por|par|met|av) |, de |[—／] ?|[:：] +| (?=@\p{L})/giu,
    ),
  ].toReversed()
  for (const cut of cuts.slice(0, 6)) {
    const before = heading.slice(0, cut.index)
    const isBy = /(?:by|with|w\/|von|por|par|met|av|de) $/i.test(cut[0])
    const trust =
      !isBy && /[:：]/.test(cut[0])
        ? isGenericTitle(before)
          ? 'bare'
          : behindColon
        : /[/~·]| With /.test(cut[0])
          ? 'strict'
          : 'bare'
    const behind = heading.slice(cut.index + cut[0].length).replace(/^(?:by|von|por|par) /i, '')
    const named = readPeople(behind, trust)
    const speakers = named.length > 0 || !cut[0].endsWith('by ') ? named : readGivenName(behind)
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
  const inside = (found?.[2] ?? '').replace(/^by /i, '')
  const named = readPeople(inside)
  const speakers = named.length > 0 ? named : readPeople(inside.split(', ')[0] ?? '', 'strict')
  return found && speakers.length > 0 ? { title: cleanTitle(found[1] ?? ''), speakers } : null
}

/** `Name - The Title of the Talk`, where the name is not known but is made of no words. */
function readUnknownBefore(heading: string): TalkHeading | null {
  const [, name = '', title = ''] = /^(\S+(?: \S+){1,2}) [—–-] (\S.*)$/.exec(withoutAsides(heading)) ?? []
  const isSentence = title.split(' ').length > 2 && !isEventTitle(name) && !isRole(title)
  const speakers = isSentence && readPeople(title).length === 0 ? readPeople(name) : []
  return speakers.length > 0 ? { title: cleanTitle(title), speakers } : null
}

/** `Ada Berg Keynote`, `Ada Berg’s talk`, `Keynote Ada Berg`. */
function readOwner(heading: string): TalkHeading | null {
  const found = /^(.{3,60}?)(?:['’]s?)? (?:keynote|talk|workshop|session)$/i.exec(heading)
  const behind = /^(?:(?:opening|closing) )?(?:keynote|lightning talk) (\S.{3,60})$/i.exec(heading)
  const speakers = found ? readPeople(found[1] ?? '', 'strict') : readPeople(behind?.[1] ?? '')
  return speakers.length > 0 ? { title: cleanTitle(heading), speakers } : null
}

/** `Name: Title` and `Name - Title`; null if it is not believed to be a name. */
export function readNameBefore(text: string, trust: Trust): TalkHeading | null {
  const heading =
    text.length > longestTitle ? '' : withoutEnumeration(withoutAsides(withoutMarks(text)).replace(clock, ''))
  const cut =
    /^(.{3,80}?)(?:\s*[:：]\s+| [—–|/] | - )(\S.*)$/.exec(heading) ??
    /^((?:Dr|Prof|Profs)\.? [^,]{3,60}), (\S+(?: \S+){2,})$/.exec(heading)
  const rest = cut?.[2] ?? ''
  if (isRole(rest)) return null
  const speakers = trust === 'strict' || /[ -]/.test(rest) ? readPeople(cut?.[1] ?? '', trust) : []
  return cut && speakers.length > 0 ? { title: cleanTitle(cut[2] ?? ''), speakers } : null
}

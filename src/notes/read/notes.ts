import { fold } from '../fold.ts'
import { placeKey } from '../inline.ts'
import { wordsOf } from './data.ts'
import { readWhen, withoutAsides } from './fact-lines.ts'
import { textAt, notesFactsOf, readFrontMatter, urlAt } from './front-matter.ts'
import { dayNumberIn, readDayHeading } from './day-heading.ts'
import { isEventTitle, partEvent } from './event-title.ts'
import { readTalkHeading } from './heading.ts'
import { cleanTitle } from './title.ts'
import { type Line, readLines, splitLines } from './lines.ts'
import type { LineUse, NamedSpeaker, ReadNotes, ReadTalk } from './model.ts'
import { type PathFacts, readPath } from './path.ts'
import { readPeople } from './people.ts'
import { withoutMarks } from './plain-words.ts'
import { emptyTakeaway, itemBeforeTalk, noTitle, reportProblems } from './problems.ts'
import type { Structure } from './marks.ts'
import { findStructure } from './structure.ts'
import { createTalkBody, partsOf } from './talk-body.ts'
import type { TalkHead } from './talk-head.ts'

/**
 * Reads notes into talks and takeaways, in passes over the lines. `path` tells the name of their file, '' for pasted text:
 * a title, a day or a date may stand there. A fault is a problem with its line number, never an exception.
 */
export function readNotes(text: string, path = ''): ReadNotes {
  const raws = splitLines(text)
  const front = readFrontMatter(raws)
  const entries = front?.entries ?? new Map<string, unknown>()
  const lines = readLines(front ? raws.slice(front.length) : raws, path, front?.length ?? 0)
  const facts = notesFactsOf(entries)
  const place = readPath(path)
  const title = textAt(entries, 'title') ?? ''
  place.day ??= dayNumberIn(title)
  const isEvent = isEventTitle(title) && !partEvent(title)
  const structure = findStructure(lines, {
    isWhole: facts.conference !== null || place.day !== null || isEvent,
    isInEventFile: place.isOfEvent,
    hasTitle: title !== '',
    name: title === '' || isEvent ? place.name : title,
  })
  const notes: ReadNotes = {
    // Of many talks it is the name of the whole; of one, the talk's own.
    title: structure.title ?? (structure.kind === 'many' && title !== '' ? title : null),
    facts,
    talks: [],
    places: placesIn(lines),
    notes: [],
    problems: [...(front?.problems ?? [])],
    lines: new Map<LineUse, number>(front ? [['fact', front.length]] : []),
  }
  keepDescription(notes, entries)
  collect(notes, lines, structure, { path, entries, place })
  reportProblems(notes, structure, lines)
  return notes
}

/** `[place]: https://…`: where links lead that name the place; the first of a name counts. */
function placesIn(lines: readonly Line[]): Map<string, string> {
  const places = new Map<string, string>()
  for (const line of lines) {
    if (line.kind !== 'skipped' || line.reason !== 'link definition') continue
    const [, label = '', url = ''] = /^\[([^\]]+)\]: ?<?(https?:\/\/[^\s>]+)/.exec(line.text) ?? []
    const key = placeKey(label)
    if (key !== '' && !places.has(key)) places.set(key, url)
  }
  return places
}

interface Origin {
  path: string
  entries: ReadonlyMap<string, unknown>
  place: PathFacts
}

function collect(notes: ReadNotes, lines: readonly Line[], structure: Structure, origin: Origin): void {
  const count = (use: LineUse, by = 1) => notes.lines.set(use, (notes.lines.get(use) ?? 0) + by)
  let day: { number: number | null; date: string | null } = {
    number: origin.place.day,
    date: origin.place.date,
  }
  let talk: ReadTalk | null = null
  let body = createTalkBody()
  /** Lines that belong to the notes as a whole, until something else begins. */
  let loose: Line[] = []
  /** Whether items among them are meant to be there: under a heading that is no talk. */
  let isSection = false

  const endLoose = () => {
    for (const part of partsOf(loose)) notes.notes.push({ text: part.text, line: part.line })
    loose = []
  }
  const items = lines.filter((line) => line.kind === 'item').length
  const sentences = lines.filter((line, at) => line.kind === 'text' && !structure.marks.has(at)).length
  const areLists = items >= 4 * sentences
  const endTalk = (isClosing: boolean) => {
    if (!talk) return
    const {
      takeaways,
      remarks,
      links,
      notes: closing,
      lines: uses,
      empty,
    } = body.finish({ isClosing, areLists })
    talk.links = [...talk.links, ...links]
    talk.takeaways = takeaways.filter(({ text, blocks }) => text !== '' || blocks.length > 0)
    talk.remarks = remarks
    for (const { text, line, blocks } of closing) {
      notes.notes.push({ text, line }, ...blocks.map((block) => ({ text: block.text, line })))
    }
    for (const [use, by] of uses) count(use, by)
    for (const line of empty) notes.problems.push(emptyTakeaway(line))
    talk = null
    body = createTalkBody()
  }
  const startTalk = (head: TalkHead, line: number) => {
    talk = talkFrom(head, line, day)
    notes.talks.push(talk)
  }
  if (structure.kind === 'one' && ![...structure.marks.values()].some(({ use }) => use === 'talk')) {
    startTalk(structure.opening ?? emptyHead, lines[0]?.number ?? 1)
  }

  for (const [at, line] of lines.entries()) {
    const mark = structure.marks.get(at)
    if (!mark) {
      if (talk) body.add(line)
      else if (line.kind === 'blank' || line.kind === 'skipped') {
        endLoose()
        count(line.kind === 'blank' ? 'blank' : `skipped: ${line.reason}`)
      } else {
        if (line.kind !== 'text') endLoose()
        loose.push(line)
        if (line.kind !== 'text') endLoose()
        count('note')
        if (line.kind === 'item' && !isSection) notes.problems.push(itemBeforeTalk(line))
      }
      continue
    }
    endLoose()
    switch (mark.use) {
      case 'talk':
        endTalk(false)
        startTalk(mark.head, line.number)
        if (talk && saysMore(line, talk, true)) body.addRemark(line, true)
        isSection = false
        count('talk')
        break
      case 'group':
        if (talk) body.startGroup(mark.title, mark.isAbout)
        else notes.notes.push({ text: mark.title, line: line.number })
        count('group')
        break
      case 'day':
        endTalk(true)
        day = { number: mark.number, date: mark.date }
        isSection = false
        count('title')
        if (notes.title === null && !readDayHeading(line.text))
          notes.notes.push({ text: line.text, line: line.number })
        break
      case 'title':
      case 'section':
        endTalk(true)
        isSection = mark.use === 'section'
        if (mark.use === 'section' || (line.text !== '' && cleanTitle(line.text) !== notes.title)) {
          if (line.text !== '') notes.notes.push({ text: line.text, line: line.number })
        }
        count('title')
        break
      case 'fact':
        if (talk && saysMore(line, talk)) body.addRemark(line)
        else count('fact')
        break
      case 'index':
        count('index')
        break
      default:
        mark satisfies never
    }
  }
  endLoose()
  endTalk(structure.kind === 'many')
  if (structure.kind === 'one') completeOnly(notes, origin, lines[0]?.raw ?? '')
}

/** Whether a line of facts has words that none of its talk's facts hold: a speaker's role, a nickname. */
function saysMore(
  { text }: Line,
  { title, speakers, track, room, links, tags }: ReadTalk,
  isTitle = false,
): boolean {
  const known = [
    title,
    track,
    room,
    ...tags,
    ...speakers.flatMap(({ name, organisation }) => [name, organisation]),
  ]
  const words = new Set(telling([...known, ...links.map((link) => link.title)].join(' ')))
  // A handle behind a title is told by its line, which is the talk's.
  const plain = isTitle ? withoutAsides(withoutMarks(text)).replace(/@[\w.-]+/g, ' ') : withoutMarks(text)
  const parts = plain.replace(/https?:\S+/g, ' ').split(/ [·|•] |; /)
  const said = parts.map((part) => part.replace(/^[^:：]{1,24}[:：]/, ' ')).join(' ')
  const more = telling(said).filter((word) => !words.has(word) && !aroundNames.has(word))
  return more.length > 0 && readWhen(said) === null
}

function telling(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]{3,}/gu) ?? []
}

/** Words around names that say nothing of their own. */
const aroundNames = new Set(
  'she her hers him his they them and from the with und von speaker speakers presenter presenters presented given talk session keynote prof dr mrs'.split(
    ' ',
  ),
)

const emptyHead: TalkHead = { title: '', speakers: [], used: [], signal: null, isPerson: false }

function talkFrom(
  head: TalkHead,
  line: number,
  day: { number: number | null; date: string | null },
): ReadTalk {
  return {
    title: head.title,
    line,
    day: day.number,
    date: head.date ?? day.date,
    speakers: head.speakers,
    track: head.track ?? null,
    room: head.room ?? null,
    time: head.time ?? null,
    links: head.links ?? [],
    tags: head.tags ?? [],
    remarks: [],
    takeaways: [],
  }
}

/** What the only talk of a file lacks may stand in its front matter or its file's name. */
function completeOnly(notes: ReadNotes, { entries, place, path }: Origin, firstLine: string): void {
  const { talks, problems, facts } = notes
  const [talk] = talks
  if (!talk) return
  const named = readTalkHeading(textAt(entries, 'talk', 'session', 'title') ?? '')
  const isBetter = talk.title === '' || (isEventTitle(talk.title) && !isEventTitle(named.title))
  if (named.title !== '' && isBetter) talk.title = named.title
  const parted = partEvent(talk.title)
  if (parted) {
    talk.title = cleanTitle(parted.title)
    notes.title ??= parted.event
  }
  if (talk.speakers.length === 0) talk.speakers = named.speakers
  if (talk.speakers.length === 0) talk.speakers = speakersIn(entries)
  talk.track ??= textAt(entries, 'track')
  talk.room ??= textAt(entries, 'room')
  for (const key of ['video', 'slides', 'recording', 'link']) {
    const url = urlAt(entries, key)
    if (url !== null) talk.links.push({ title: key, url })
  }
  if (talk.tags.length === 0)
    talk.tags = (textAt(entries, 'tags', 'topics') ?? '').split(/, /).filter((tag) => tag !== '')
  if (place.name !== null && isEventTitle(talk.title) && talk.speakers.length === 0) {
    notes.title ??= talk.title
    talk.title = place.name
  }
  if (talk.title !== '') return
  const inName = readTalkHeading(place.title ?? '')
  if (talk.speakers.length === 0) talk.speakers = inName.speakers
  talk.title = inName.title || (facts.conference ?? 'Untitled talk')
  problems.push(noTitle(talk, path, firstLine))
}

/** The speakers front matter names, by a key of their own or in its description: “A talk by A and B at …”. */
function speakersIn(entries: ReadonlyMap<string, unknown>): NamedSpeaker[] {
  const stated = ['speaker', 'speakers', 'presenter', 'presenters', 'by'].flatMap((key) =>
    wordsOf(entries.get(key)),
  )
  if (stated.length > 0) return stated.flatMap((name) => readPeople(name, 'labelled'))
  const description = textAt(entries, 'description', 'summary', 'subtitle') ?? ''
  const found =
    /(?<!\p{L})(?:by|of|von|por|par|with|from) ((?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|ten|da|al|and|&|,)(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|ten|da|al|and|&))+)/u.exec(
      description.slice(0, 500),
    )
  const owner =
    /(?<!\p{L})((?:\p{Lu}[\p{L}.-]* ){1,3}\p{Lu}[\p{L}-]*)['’]s? (?:talk|keynote|session|presentation|lecture|workshop)(?!\p{L})/u.exec(
      description.slice(0, 500),
    )
  return readPeople((found?.[1] ?? '').replace(/['’]s$/, '')).concat(
    found ? [] : readPeople(owner?.[1] ?? ''),
  )
}

/** Sentences of the author's that stand in front matter are not lost. */
function keepDescription({ notes }: ReadNotes, entries: ReadonlyMap<string, unknown>): void {
  const text = textAt(entries, 'description', 'summary', 'excerpt', 'abstract')
  if (text !== null) notes.push({ text, line: 1 })
}

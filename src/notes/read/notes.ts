import type { NamedSpeaker } from './heading.ts'
import { type Line, readLines } from './lines.ts'
import { findStructure, findTitle, type Mark } from './structure.ts'

/** Something in the notes that needs a look. Errors stop a build, warnings do not. */
export interface Problem {
  line: number
  severity: 'error' | 'warning'
  message: string
  fix: string
}

interface ReadTakeaway {
  text: string
  depth: number
  line: number
}

export interface ReadTalk {
  title: string
  line: number
  day: number | null
  speakers: NamedSpeaker[]
  remarks: { text: string; line: number }[]
  takeaways: ReadTakeaway[]
}

/** What a line was taken for. */
type LineUse = 'blank' | 'title' | 'index' | 'talk' | 'group' | 'takeaway' | 'remark' | 'note'

export interface ReadNotes {
  /** The notes' own title, without its day; null when they have none. */
  title: string | null
  talks: ReadTalk[]
  /** Sentences about the notes as a whole. */
  notes: { text: string; line: number }[]
  problems: Problem[]
  /** How many lines were taken for what: the sum is the number of lines, so nothing can be lost unseen. */
  lines: Map<LineUse, number>
}

const maximumDepth = 8
const maximumLength = 10_000
const maximumTitle = 1_000

/**
 * Reads notes into talks and takeaways, in one pass over the lines. A fault is a problem with its line number, never an
 * exception.
 */
export function readNotes(text: string): ReadNotes {
  const lines = readLines(text)
  const { marks, missing } = findStructure(lines)
  const notes: ReadNotes = {
    title: findTitle(lines, marks),
    talks: [],
    notes: [],
    problems: [],
    lines: new Map(),
  }

  let day: number | null = null
  let talk: ReadTalk | null = null
  /** Whether another talk follows directly: then a sentence after the list still belongs to this one. */
  let isFollowed = false
  /** Indentations of the items the next one can be nested under. */
  let indents: number[] = []
  /** The takeaway that a line without a mark goes on with. */
  let open: ReadTakeaway | null = null

  const talkLines = [...marks].sort(([a], [b]) => a - b)
  const followers = new Map(talkLines.map(([line], at) => [line, talkLines[at + 1]?.[1].use]))

  for (const line of lines) {
    let use: LineUse
    const mark = marks.get(line.number)
    if (mark) {
      use = mark.use
      if (mark.use === 'talk') {
        talk = startTalk(notes, line, mark.title, mark.speakers, day)
        isFollowed = followers.get(line.number) === 'talk'
      } else {
        if (mark.use !== 'group') talk = null
        if (mark.use === 'title') day = mark.day ?? day
        if (isHeadingToKeep(mark, line, notes)) notes.notes.push({ text: line.text, line: line.number })
      }
    } else if (line.kind === 'blank' || line.kind === 'rule') {
      use = 'blank'
    } else if (line.kind === 'item' && talk) {
      use = 'takeaway'
      while ((indents.at(-1) ?? -1) >= line.indent) indents.pop()
      open = addTakeaway(talk, line, indents.length)
      indents.push(line.indent)
    } else if (line.kind === 'text' && open) {
      use = 'takeaway'
      open.text = open.text === '' ? line.text : `${open.text} ${line.text}`
    } else if (talk && (isFollowed || talk.takeaways.length === 0)) {
      use = 'remark'
      talk.remarks.push({ text: line.text, line: line.number })
    } else {
      use = 'note'
      talk = null
      notes.notes.push({ text: line.text, line: line.number })
      if (line.kind === 'item') {
        notes.problems.push(
          problem(line, 'warning', 'A list item before any talk', 'Put the title of its talk above it'),
        )
      }
    }
    if (use !== 'takeaway') open = null
    if (use !== 'takeaway' && use !== 'blank') indents = []
    notes.lines.set(use, (notes.lines.get(use) ?? 0) + 1)
  }

  if (notes.talks.length === 0) {
    notes.problems.push({
      line: 1,
      severity: 'error',
      message: 'No talk was found in these notes',
      fix: 'Put a heading with its title (## Title — Speaker) above the list of each talk',
    })
  }
  for (const { line, title } of missing) {
    notes.problems.push({
      line,
      severity: 'warning',
      message: `The index names “${title}”, but no line with this title begins it`,
      fix: 'Write the title again, as it stands here, above its list',
    })
  }
  dropEmpty(notes)
  notes.problems.push(...findTooLong(notes))
  notes.problems.sort((a, b) => a.line - b.line)
  return notes
}

/** Texts that do not fit into a dataset. */
function findTooLong({ talks, notes }: ReadNotes): Problem[] {
  const texts = [...notes, ...talks.flatMap((talk) => [...talk.takeaways, ...talk.remarks])]
  const titles = talks.map(({ title, line }) => ({ text: title, line }))
  const tooLong = (what: string, most: number, found: readonly { text: string; line: number }[]) =>
    found
      .filter(({ text }) => text.length > most)
      .map(({ text, line }): Problem => ({
        line,
        severity: 'error',
        message: `${what} of ${text.length} characters, at most ${most} fit`,
        fix: 'Split it',
      }))
  return [...tooLong('A text', maximumLength, texts), ...tooLong('A title', maximumTitle, titles)]
}

function startTalk(
  notes: ReadNotes,
  line: Line,
  title: string,
  speakers: NamedSpeaker[],
  day: number | null,
): ReadTalk {
  if (title === '')
    notes.problems.push(problem(line, 'error', 'This talk has no title', 'Write it after the #'))
  const talk = {
    title: title || 'Untitled talk',
    line: line.number,
    day,
    speakers,
    remarks: [],
    takeaways: [],
  }
  notes.talks.push(talk)
  return talk
}

function addTakeaway(talk: ReadTalk, line: Line, depth: number): ReadTakeaway {
  const takeaway = { text: line.text, depth: Math.min(depth, maximumDepth), line: line.number }
  talk.takeaways.push(takeaway)
  return takeaway
}

/** A heading inside a talk, or one that is neither the notes' title nor a day: its words are kept as a note. */
function isHeadingToKeep(mark: Mark, line: Line, { title }: ReadNotes): boolean {
  return mark.use === 'group' || (mark.use === 'title' && mark.day === null && line.text !== title)
}

function dropEmpty({ talks, problems }: ReadNotes): void {
  for (const talk of talks) {
    for (const { text, line } of talk.takeaways) {
      if (text !== '') continue
      problems.push({
        line,
        severity: 'warning',
        message: 'Empty takeaway',
        fix: 'Write something or delete the line',
      })
    }
    talk.takeaways = talk.takeaways.filter(({ text }) => text !== '')
  }
}

function problem(line: Line, severity: Problem['severity'], message: string, fix: string): Problem {
  return { line: line.number, severity, message, fix }
}

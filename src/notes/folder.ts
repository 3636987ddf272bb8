import { catalogue } from './catalogue.ts'
import type { TopicEntry } from './topic-entry.ts'
import { compileNotes, type TakenIds, type TalkPair } from './compile.ts'
import { readConferenceFile, type Site } from './conference-file.ts'
import { decodeDataset } from './dataset.ts'
import { fold } from './fold.ts'
import { type Dataset, longestText } from './model.ts'
import { decodeProgramme, type Programme } from './programme.ts'
import { entriesOf, readYaml } from './read/data.ts'
import { decodeText } from './read/decode.ts'
import { splitLines } from './read/lines.ts'
import type { LineUse, NotesFacts, Problem } from './read/model.ts'
import { decodeSchedule } from './schedule/decode.ts'
import type { Schedule } from './schedule/model.ts'
import { decodeTopics, mergeTopics, type OwnTopic } from './topic-file.ts'
import { createTopicFinder } from './topics.ts'
import { findUnknownWords, type UnknownWord } from './unknown-words.ts'

export interface FolderFile {
  /** Path within the folder, with slashes. */
  path: string
  bytes: Uint8Array
}

export interface FolderToCompile {
  /** Null: made of the conference's name. */
  conferenceId: string | null
  files: readonly FolderFile[]
  taken?: TakenIds
  /** What was compiled from this folder before: its ids are carried over. */
  previous?: Dataset | null
  reportsWords?: boolean
}

/** What one file of the folder was used for. */
export interface FileReport {
  path: string
  use: 'notes' | 'schedule' | 'programme' | 'topics' | 'conference' | 'dataset' | 'unusable'
  problems: Problem[]
  /** The notes, decoded; null for what are no notes. */
  text: string | null
  talks: number
  takeaways: number
  /** How many lines were taken for what. */
  lines: Map<LineUse, number>
}

export interface CompiledFolder {
  dataset: Dataset
  /** In the order given, notes by their path. */
  files: FileReport[]
  /** Talks of the notes and the events of a schedule they were taken for. */
  pairs: TalkPair[]
  /** Titles of talks that no schedule has; none without a schedule. */
  unpaired: string[]
  /** How a site of this conference alone is called, if `conference.yaml` tells. */
  site: Site | null
  /** Words of the takeaways that look like technologies and match no topic; none unless asked for. */
  unknownWords: UnknownWord[]
}

type Content =
  | { use: 'notes'; text: string }
  | { use: 'programme'; programme: Programme }
  | { use: 'schedule'; data: unknown }
  | { use: 'topics'; topics: OwnTopic[] }
  | { use: 'conference'; facts: NotesFacts; site: Site }
  | { use: 'dataset'; dataset: Dataset }
  | { use: 'unusable' }

interface Opened {
  report: FileReport
  content: Content
}

/**
 * Compiles all files of one conference: notes in one or many files, `conference.yaml`, what programmes and schedules know,
 * topics of its own; or a dataset that is compiled already. What cannot be used is reported with its reason, never thrown.
 */
export function compileFolder({ files, reportsWords = false, ...folder }: FolderToCompile): CompiledFolder {
  const all = files.map(open).sort((a, b) => compareNaturally(a.report.path, b.report.path))
  const reports = all.map(({ report }) => report)
  const each = <Use extends Content['use']>(use: Use) =>
    all.flatMap(({ content, report }) => (isOf(content, use) ? [{ ...content, report }] : []))
  const notes = each('notes')
  const [ready, ...others] = each('dataset')
  const alone = notes.length > 0 ? each('dataset') : others
  for (const { report } of alone) refuse(report, 'A dataset stands alone', 'Add it by itself')
  if (ready && notes.length === 0) {
    countDataset(ready.report, ready.dataset)
    return {
      dataset: ready.dataset,
      files: reports,
      pairs: [],
      unpaired: [],
      site: null,
      unknownWords: [],
    }
  }

  const [conference] = each('conference')
  const about = conference?.facts ?? null
  const programmes = each('programme')
  const schedules = each('schedule')
  const timezone = about?.timezone ?? programmes[0]?.programme.conference.timezone ?? null
  const topics = mergeOwnTopics(each('topics'))
  const compiled = compileNotes({
    ...folder,
    files: notes.map(({ text, report }) => ({ path: report.path, text })),
    about,
    programmes: programmes.map(({ programme }) => programme),
    schedules: schedules.map(({ data, report }) => ({
      schedule: decodeSchedule(data, timezone) ?? emptySchedule,
      source: { title: `Schedule (${nameOf(report.path)})`, url: null },
    })),
    topics,
  })
  for (const [at, { report }] of notes.entries()) {
    const read = compiled.reads[at]
    if (!read) continue
    report.problems = [...report.problems, ...read.problems]
    report.talks = read.talks.length
    report.takeaways = read.talks.reduce((sum, talk) => sum + talk.takeaways.length, 0)
    report.lines = read.lines
  }
  for (const [at, { report }] of programmes.entries())
    report.problems.push(...(compiled.unused[at] ?? []).map(unusedFacts))
  for (const [at, { report }] of schedules.entries()) {
    report.talks = compiled.pairs[at]?.length ?? 0
    if (report.talks === 0) report.problems.push(notes.length > 0 ? noTalkFound : noNotes)
  }
  return {
    dataset: compiled.dataset,
    files: reports,
    pairs: compiled.pairs.flat(),
    unpaired: compiled.unpaired,
    site: conference?.site ?? null,
    unknownWords: reportsWords ? unknownWordsOf(compiled.dataset, topics) : [],
  }
}

const emptySchedule: Schedule = {
  format: '',
  conference: { name: null, dates: [], timezone: null, url: null },
  talks: [],
}

const noTalkFound: Problem = {
  line: 1,
  severity: 'warning',
  message: 'No talk of this schedule is among the notes',
  fix: 'Write the titles in the notes as the schedule has them, or leave it out',
}

const noNotes: Problem = {
  line: 1,
  severity: 'warning',
  message: 'This is a schedule, without notes of its talks',
  fix: 'Add your notes beside it: it fills in their rooms, times, tracks and speakers',
}

function unusedFacts(title: string): Problem {
  return {
    line: 1,
    severity: 'warning',
    message: `It has facts about “${title}”, a talk these notes do not have`,
    fix: 'Write the title here as it stands in the notes',
  }
}

function countDataset(report: FileReport, { talks }: Dataset): void {
  report.talks = talks.length
  report.takeaways = talks.reduce((sum, talk) => sum + talk.takeaways.length, 0)
}

function refuse(report: FileReport, message: string, fix: string): void {
  report.use = 'unusable'
  report.problems.push({ line: 1, severity: 'error', message, fix })
}

/** The catalogue with the topics of `topics.yaml`; without them if they do not fit together, which is reported. */
function mergeOwnTopics(own: readonly { topics: OwnTopic[]; report: FileReport }[]): TopicEntry[] {
  let topics: TopicEntry[] = catalogue
  for (const { topics: added, report } of own) {
    try {
      topics = mergeTopics(topics, added)
    } catch (error) {
      refuse(report, reasonOf(error), 'Mend it there')
    }
  }
  return topics
}

function unknownWordsOf({ talks, speakers }: Dataset, topics: readonly TopicEntry[]): UnknownWord[] {
  const known = new Set(speakers.flatMap(({ name, aliases }) => [name, ...aliases].map(fold)))
  const takeaways = talks.flatMap((talk) =>
    talk.takeaways.map(({ shown, text, line }) => ({ text: shown?.text ?? text, line })),
  )
  const short = takeaways.filter(({ text }) => text.length <= longestText)
  return findUnknownWords(short, createTopicFinder(topics), known)
}

function isOf<Use extends Content['use']>(
  content: Content,
  use: Use,
): content is Extract<Content, { use: Use }> {
  return content.use === use
}

/** `talk-2` before `talk-10`. */
function compareNaturally(a: string, b: string): number {
  const parts = (path: string) => path.match(/\d+|\D+/g) ?? []
  const [left, right] = [parts(a), parts(b)]
  for (const [at, part] of left.entries()) {
    const other = right[at]
    if (other === undefined) return 1
    if (part === other) continue
    const byNumber = Number(part) - Number(other)
    return Number.isNaN(byNumber) ? (part < other ? -1 : 1) : byNumber
  }
  return left.length - right.length
}

function open({ path, bytes }: FolderFile): Opened {
  const decoded = decodeText(bytes)
  if (decoded.text === null) {
    return unusable(path, 'This is no text', 'Add notes as Markdown or plain text, or a dataset as JSON')
  }
  const { text } = decoded
  if (/\.json$/i.test(path)) return openJson(path, text)
  if (/\.ya?ml$/i.test(path)) return openYaml(path, text)
  if (/\.js$/i.test(path))
    return unusable(
      path,
      'This is a program, not notes',
      'Of a schedule, save what is between [ and ] as .json',
    )
  const problems: Problem[] =
    decoded.encoding === 'Windows-1252'
      ? [
          {
            line: 1,
            severity: 'warning',
            message: 'This file is not UTF-8 and was read as Windows-1252',
            fix: 'Check its accents and quotation marks, and save it as UTF-8',
            edit: { label: 'They are right', lines: [splitLines(text)[0] ?? ''] },
          },
        ]
      : []
  return opened(path, { use: 'notes', text }, problems)
}

function opened(path: string, content: Content, problems: Problem[] = []): Opened {
  const text = content.use === 'notes' ? content.text : null
  return {
    content,
    report: { path, use: content.use, problems, text, talks: 0, takeaways: 0, lines: new Map() },
  }
}

function unusable(path: string, message: string, fix: string, line = 1): Opened {
  return opened(path, { use: 'unusable' }, [{ line, severity: 'error', message, fix }])
}

function openJson(path: string, text: string): Opened {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    return unusable(path, 'This is no complete JSON', 'Download or export it again', lineOf(error, text))
  }
  try {
    const keys = entriesOf(data)
    if (keys.has('schema') && keys.has('talks')) {
      return opened(path, { use: 'dataset', dataset: decodeDataset(data) })
    }
    if (keys.has('talks') && keys.has('sources')) {
      return opened(path, { use: 'programme', programme: decodeProgramme(data) })
    }
    if (decodeSchedule(data) !== null) return opened(path, { use: 'schedule', data })
  } catch (error) {
    return unusable(path, reasonOf(error), 'Mend it there, or export it again')
  }
  return unusable(
    path,
    'This JSON is neither a dataset nor a programme',
    'Use a dataset from here, or a schedule as pretalx, frab, Sessionize or ConClár export it',
  )
}

/** Where JSON could not be read any further, as far as the runtime tells; else 1. */
function lineOf(error: unknown, text: string): number {
  const message = error instanceof Error ? error.message : ''
  const [, line] = /\bline (\d+)/.exec(message) ?? []
  const [, position] = /\bposition (\d+)/.exec(message) ?? []
  if (line !== undefined) return Number(line)
  if (message.includes('end of JSON')) return text.split('\n').length
  return position === undefined ? 1 : text.slice(0, Number(position)).split('\n').length
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '')
}

/** A file's name without its folders. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function openYaml(path: string, text: string): Opened {
  const data = text.length > longestYaml ? { message: 'It is too long', line: 1 } : readYaml(text)
  if ('message' in data) {
    return unusable(path, `This is no YAML: ${data.message}`, 'Write one “key: value” a line', data.line)
  }
  if (/^topics\./i.test(nameOf(path))) {
    try {
      return opened(path, { use: 'topics', topics: decodeTopics(data.value) })
    } catch (error) {
      return unusable(path, reasonOf(error), 'Mend it there')
    }
  }
  const { problems, ...content } = readConferenceFile(text, entriesOf(data.value))
  return opened(path, { use: 'conference', ...content }, problems)
}

/** A longer one is not written by hand. */
const longestYaml = 200_000

import { longestText } from '../model.ts'
import type { Line } from './lines.ts'
import type { Structure } from './marks.ts'
import type { Edit, Problem, ReadNotes, ReadTalk } from './model.ts'

const maximumTitle = 1_000

/** Adds what is wrong with notes as a whole, and puts their problems in the order of lines. */
export function reportProblems(notes: ReadNotes, structure: Structure, lines: readonly Line[]): void {
  const lineAt = (number: number) => lines[number - (lines[0]?.number ?? 1)]
  if (structure.kind === 'none') notes.problems.push(nothing(lines.at(-1)))
  for (const talk of notes.talks) {
    if (talk.title !== '') continue
    talk.title = 'Untitled talk'
    notes.problems.push(untitled(talk, lineAt(talk.line)?.raw ?? ''))
  }
  for (const { at, title } of structure.missing)
    notes.problems.push(withoutTalk(title, lines[at]?.number ?? 1))
  for (const line of lines)
    if (line.kind === 'skipped' && line.reason === 'unclosed fence') notes.problems.push(unclosedFence(line))
  notes.problems = [...notes.problems, ...findTooLong(notes, lineAt)].sort((a, b) => a.line - b.line)
}

function nothing(last: Line | undefined): Problem {
  return {
    line: last?.number ?? 1,
    severity: 'error',
    message: 'There is nothing in these notes',
    fix: 'Write “## Title — Speaker” and a list of takeaways under it',
    edit: { label: 'Begin a talk', lines: [last?.raw ?? '', '## Title of the talk', '', '- A takeaway'] },
  }
}

function untitled({ line }: ReadTalk, raw: string): Problem {
  return {
    line,
    severity: 'error',
    message: 'This talk has no title',
    fix: 'Write it after the #',
    edit: { label: 'Call it “Untitled talk”', lines: [`${raw.trimEnd()} Untitled talk`] },
  }
}

/** Of the only talk of some notes, which is called after their file or not at all. */
export function noTitle({ title, line }: ReadTalk, path: string, firstLine: string): Problem {
  return {
    line,
    severity: 'warning',
    message:
      path === ''
        ? 'These notes have no title'
        : `These notes have no title; “${title}”, from the file’s name, is used`,
    fix: 'Write “# Title — Speaker” above them',
    edit: { label: 'Put a title there', lines: [`# ${title}`, '', firstLine] },
  }
}

function withoutTalk(title: string, line: number): Problem {
  return {
    line,
    severity: 'warning',
    message: `The index names “${title}”, but no line with this title begins it`,
    fix: 'Write the title again, as it stands here, above its list',
    edit: { label: 'Take it out of the index', lines: [] },
  }
}

function unclosedFence({ number, text }: Line): Problem {
  return {
    line: number,
    severity: 'warning',
    message: 'The code that begins here has no end, so it is read as notes',
    fix: `Write ${/^(.)\1*/.exec(text)?.[0] ?? text} on a line of its own below the code`,
    edit: { label: 'Delete the line', lines: [] },
  }
}

export function emptyTakeaway(line: number): Problem {
  return {
    line,
    severity: 'warning',
    message: 'Empty takeaway',
    fix: 'Write something or delete the line',
    edit: { label: 'Delete the line', lines: [] },
  }
}

export function itemBeforeTalk({ number, raw }: Line): Problem {
  return {
    line: number,
    severity: 'warning',
    message: 'A list item before any talk',
    fix: 'Put the title of its talk above it',
    edit: { label: 'Start a talk here', lines: ['## Title of the talk', '', raw] },
  }
}

type LineAt = (number: number) => Line | undefined

/** Texts that do not fit into a dataset, each at the line where it becomes too long. */
function findTooLong({ talks, notes }: ReadNotes, lineAt: LineAt): Problem[] {
  const texts = [...notes, ...talks.flatMap((talk) => [...talk.takeaways, ...talk.remarks])]
  return [
    ...texts
      .filter(({ text }) => text.length > longestText)
      .map(({ text, line }) =>
        tooLong('A text', text.length, longestText, splitText(line, longestText, lineAt)),
      ),
    ...talks
      .filter(({ title }) => title.length > maximumTitle)
      .map(({ title, line }) =>
        tooLong('A title', title.length, maximumTitle, {
          line,
          lines: splitTitle(lineAt(line)?.raw ?? title),
        }),
      ),
  ]
}

function tooLong(
  what: string,
  length: number,
  most: number,
  { line, lines }: { line: number; lines: Edit['lines'] },
): Problem {
  return {
    line,
    severity: 'error',
    message: `${what} of ${length} characters, at most ${most} fit`,
    fix: 'Split it',
    edit: { label: 'Split it here', lines },
  }
}

/** A line that is too long by itself is parted; one that goes on from others begins anew. */
function splitText(from: number, most: number, lineAt: LineAt): { line: number; lines: string[] } {
  const first = lineAt(from)
  let length = 0
  for (let line = from; ; line++) {
    const current = lineAt(line)
    if (!current) return { line: from, lines: first ? [first.raw] : [] }
    length += current.text.length + 1
    if (length <= most + 1) continue
    const mark = first?.kind === 'item' ? `${' '.repeat(first.indent)}- ` : ''
    const own = current.kind === 'item' ? current.raw.slice(0, current.raw.indexOf(current.text)) : mark
    const parts = partsWithin(current.text, most).map((part) => `${own}${part}`)
    const isParagraph = mark === ''
    const lines = isParagraph ? parts.flatMap((part, at) => (at === 0 ? [part] : ['', part])) : parts
    return { line, lines: isParagraph && line > from ? ['', ...lines] : lines }
  }
}

function splitTitle(raw: string): string[] {
  const [title = '', ...rest] = partsWithin(raw, maximumTitle)
  return [title, '', rest.join(' ')]
}

/** A text in parts of at most so many characters, parted behind a sentence or between words where there are any. */
function partsWithin(text: string, most: number): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > most) {
    const part = rest.slice(0, most)
    const cut = [part.lastIndexOf('. ') + 1, part.lastIndexOf(' ')].find((at) => at > most / 2) ?? most
    const isInsidePair = /[\uD800-\uDBFF]/.test(rest.charAt(cut - 1))
    const end = isInsidePair ? cut - 1 : cut
    parts.push(rest.slice(0, end).trim())
    rest = rest.slice(end).trim()
  }
  return [...parts, rest]
}

import { readFactLine } from './fact-lines.ts'
import type { Line } from './lines.ts'
import { markMany } from './mark-many.ts'
import { markOne } from './mark-one.ts'
import type { Structure, Surroundings } from './marks.ts'
import { readOutline } from './outline.ts'
import { markByIndex } from './talk-index.ts'
import { talksAboveSpeakers, talksInBold, talksInPlain } from './talk-lines.ts'
import { talksInList, talksInTable } from './talk-lists.ts'
import {
  partedTalks,
  talksInLetters,
  talksInLinks,
  talksUnderDays,
  talksUnderEvent,
  talksUnderTalks,
  talksWithSignals,
  withLinked,
} from './talk-signs.ts'

/**
 * Finds where talks begin, in the order of how sure each sign is: an index of talks; headings that name speakers; a file
 * that is an index and nothing else; headings under days; bold lines; headings under a conference's name. Else all of it
 * is one talk.
 */
export function findStructure(asWritten: readonly Line[], around: Surroundings): Structure {
  const { lines, wrapped } = unwrapBold(asWritten)
  const structure = structureOf(lines, around)
  for (const at of wrapped)
    if (structure.marks.get(at - 1)?.use === 'talk') structure.marks.set(at, { use: 'fact' })
  return structure
}

/** Bold words over two lines, as one line, and where the second was. */
function unwrapBold(lines: readonly Line[]): { lines: readonly Line[]; wrapped: number[] } {
  const wrapped = lines.flatMap((line, at) => {
    const next = lines[at + 1]
    const isOpen = line.kind === 'text' && /^\*\*[^*]{3,150}$/.test(line.text)
    return isOpen && next?.kind === 'text' && /^[^*]{2,150}\*\*$/.test(next.text) ? [at + 1] : []
  })
  if (wrapped.length === 0) return { lines, wrapped }
  const joined = [...lines]
  for (const at of wrapped) {
    const [above, line] = [lines[at - 1], lines[at]]
    if (!above || !line) continue
    joined[at - 1] = { ...above, text: `${above.text} ${line.text}` }
    joined[at] = { ...line, kind: 'blank', text: '' }
  }
  return { lines: joined, wrapped }
}

function structureOf(lines: readonly Line[], around: Surroundings): Structure {
  const byIndex = markByIndex(lines)
  if (byIndex) return byIndex
  if (lines.every((line) => line.kind === 'blank' || line.kind === 'skipped')) {
    return { marks: new Map(), title: null, missing: [], kind: 'none' }
  }
  const outline = readOutline(lines)
  const bold = talksInBold(lines, outline)
  const areBoldSigned = (bold?.filter(({ head }) => head.signal !== null).length ?? 0) >= 3
  const talks =
    talksInLetters(outline, lines) ??
    talksWithSignals(outline, lines) ??
    (areBoldSigned ? bold : null) ??
    (outline.candidates.some(({ head }) => head.signal) ? null : talksInList(lines)) ??
    talksInTable(lines) ??
    partedTalks(talksUnderDays(outline) ?? talksUnderTalks(outline), outline, lines) ??
    bold ??
    talksAboveSpeakers(lines, outline) ??
    talksInPlain(lines, outline, around.isWhole && around.name === null) ??
    talksInLinks(outline, lines) ??
    partedTalks(talksUnderEvent(outline, { ...around, isNamed: isNamedAsOne(lines, around) }), outline, lines)
  const all = withLinked(talks, outline, lines)
  return all ? markMany(lines, outline, all) : markOne(lines, outline, around)
}

/** Whether several words call the notes as one talk is called, or `Speaker: …` stands above their first heading. */
function isNamedAsOne(lines: readonly Line[], { name }: Surroundings): boolean {
  const end = lines.findIndex(({ kind }) => kind === 'heading')
  const isLabelled = lines
    .slice(0, Math.max(end, 0))
    .some(({ kind, text }) => kind === 'text' && readFactLine(text)?.speakers !== undefined)
  return isLabelled || (name !== null && / \S/.test(name))
}

import { isoOf } from './dates.ts'
import type { SavedEntry } from './entry.ts'
import { inlineMarkdown, linkTo, noteLines } from './markdown-text.ts'

interface Report {
  title: string
  /** In milliseconds since 1970. */
  exportedAt: number
}

/**
 * What is saved as a report in Markdown (CommonMark, and Obsidian's): by conference if there are several, by talk in the
 * order given, a takeaway an item, with a link to it and the reader's note as a quote below. Texts keep their inline
 * Markdown; whatever else they might be read as, a heading, HTML, an image, another link, stays text.
 */
export function entriesToMarkdown(entries: readonly SavedEntry[], { title, exportedAt }: Report): string {
  const conferences = groupBy(entries, ({ conference }) => conference)
  const isOne = conferences.length === 1
  const from = isOne ? inlineMarkdown(conferences[0]?.[0]?.conference ?? '') : ''
  const day = isoOf(exportedAt).slice(0, 10)
  const facts = [from && `From ${from}.`, day && `Exported on ${day}.`].filter(Boolean).join(' ')
  return [
    `# ${inlineMarkdown(title)}`,
    facts,
    ...conferences.flatMap((ofConference) => [
      isOne ? '' : `## ${inlineMarkdown(ofConference[0]?.conference ?? '') || 'Elsewhere'}`,
      ...talksOf(ofConference).flatMap((ofTalk) => talkSection(ofTalk, isOne ? '##' : '###')),
    ]),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n')
}

/** Talks that look alike are one: what was saved before its talk's id changed stands with what was saved after. */
function talksOf(entries: readonly SavedEntry[]): SavedEntry[][] {
  return groupBy(entries, ({ talkTitle, speakers }) => JSON.stringify([talkTitle, speakers]))
}

function talkSection(entries: readonly SavedEntry[], level: string): string[] {
  const talk = entries.filter(({ bookmark }) => bookmark.kind === 'talk')
  const takeaways = entries.filter(({ bookmark }) => bookmark.kind === 'takeaway')
  return [
    `${level} ${headingOf(entries[0])}`,
    ...talk.flatMap(({ bookmark, url }) => [linkTo(url), quoteOf(bookmark.note).join('\n')]),
    takeaways.flatMap(({ text, url, bookmark }) => itemOf(text, url, bookmark.note)).join('\n'),
  ]
}

function headingOf(entry: SavedEntry | undefined): string {
  const parts = [inlineMarkdown(entry?.talkTitle ?? ''), inlineMarkdown(entry?.speakers ?? '')]
  return parts.filter((part) => part !== '').join(' — ') || 'A talk'
}

/** A takeaway as the lines of an item: its words, a link to it, and the reader's note as a quote below. */
export function itemOf(text: string, url: string, note: string): string[] {
  const words = [inlineMarkdown(text), linkTo(url)].filter((part) => part !== '').join(' ')
  return [`- ${words || '(no words)'}`, ...quoteOf(note).map((line) => `  ${line}`)]
}

/** The reader's own words. Two spaces at a line's end keep it a line of its own everywhere. */
function quoteOf(note: string): string[] {
  const lines = noteLines(note)
  return lines.map((line, at) => {
    const own = at === 0 ? `**My note:** ${line}` : line
    const isBroken = line !== '' && (lines[at + 1] ?? '') !== ''
    return `> ${own}${isBroken ? '  ' : ''}`.replace(/^> $/, '>')
  })
}

/** In the order in which each group first appears. */
function groupBy(entries: readonly SavedEntry[], keyOf: (entry: SavedEntry) => string): SavedEntry[][] {
  const groups = new Map<string, SavedEntry[]>()
  for (const entry of entries) {
    const group = groups.get(keyOf(entry))
    if (group) group.push(entry)
    else groups.set(keyOf(entry), [entry])
  }
  return [...groups.values()]
}

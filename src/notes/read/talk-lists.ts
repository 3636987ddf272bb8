import { readLinks } from './fact-lines.ts'
import { readIndexEntry, readTalkHeading } from './heading.ts'
import { headingKind } from './heading-kind.ts'
import type { Line } from './lines.ts'
import type { Candidate } from './outline.ts'
import { readPeople } from './people.ts'
import { withoutMarks } from './plain-words.ts'
import type { TalkHead } from './talk-head.ts'
import { titleKey } from './title.ts'

/** A longer list is no index. */
export const mostEntries = 500

/** A list of links or of titles with speakers, and hardly anything else. */
export function talksInList(lines: readonly Line[]): Candidate[] | null {
  let isAside = false
  const items = lines.flatMap((line, at) => {
    if (line.kind === 'heading') isAside = headingKind(line.text) === 'aside'
    return line.kind === 'item' && line.text !== '' && !isAside ? [{ at, text: line.text }] : []
  })
  if (items.length > mostEntries) return null
  const keys = new Set<string>()
  const entries = items.flatMap(({ at, text }): Candidate[] => {
    const link =
      /^(?:\*\*|_)?\[([^[\]]+)\]\((https?:\/\/[^()\s]+|[^()\s:]+\.(?:md|markdown|txt|html?))\)/.exec(text)
    const heading = readIndexEntry(text)
    if (!link && heading.speakers.length === 0) return []
    const inLink = readTalkHeading(link?.[1] ?? '')
    const behind = link
      ? text
          .slice(link[0].length)
          .replace(/^[\s*_–—:|(-]*(?:by|with)?\s*/i, '')
          .replace(/\)$/, '')
      : ''
    const isLabelled = link !== null && /^[\s*_–—:|(-]*(?:by|with)\s/i.test(text.slice(link[0].length))
    const named = readPeople(behind, isLabelled ? 'labelled' : 'bare')
    const speakers = link ? [...inLink.speakers, ...named] : heading.speakers
    const head: TalkHead = {
      title: link ? inLink.title : heading.title,
      speakers,
      used: [],
      signal: 'heading',
      isPerson: false,
      ...(link && /^https?:/.test(link[2] ?? '') && { links: [{ title: 'Link', url: link[2] ?? '' }] }),
    }
    const key = titleKey(head.title)
    if (behind.length > 100 || keys.has(key)) return []
    keys.add(key)
    return [{ at, level: 1, head }]
  })
  const texts = lines.filter((line) => line.kind === 'text').length
  const plain = items.length - entries.length
  const isIndex =
    entries.length >= 2 &&
    plain < Math.max(3, entries.length / 3) &&
    plain < entries.length &&
    texts <= items.length
  return isIndex ? entries : null
}

/** Rows of tables whose first row calls one column the title, another the speaker. */
export function talksInTable(lines: readonly Line[]): Candidate[] | null {
  const talks: Candidate[] = []
  let columns: { title: number; speaker: number; used: number[] } | null = null
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]
    if (line.kind !== 'table') columns = null
    else if (above?.kind !== 'table') {
      const names = cellsOf(line.text).map((cell) => withoutMarks(cell))
      const title = names.findIndex((name) =>
        /^(?:talk |session )?(?:titles?|talks?|sessions?|name)$/i.test(name),
      )
      const speaker = names.findIndex((name) => /^(?:speakers?|presenters?|who|by)(?:\(s\))?$/i.test(name))
      columns = title >= 0 && speaker >= 0 ? { title, speaker, used: [at] } : null
    } else if (columns && /^[\s|:-]+$/.test(line.text)) columns.used.push(at)
    else if (columns) {
      const cells = cellsOf(line.text)
      const title = cells[columns.title] ?? ''
      if (withoutMarks(title) === '') continue
      const head: TalkHead = {
        ...readTalkHeading(title),
        used: columns.used,
        signal: 'heading',
        isPerson: false,
        links: cells.flatMap((cell, column) => (column === columns?.speaker ? [] : readLinks(cell, 'Link'))),
      }
      const speakers = readPeople(cells[columns.speaker] ?? '', 'listed')
      talks.push({ at, level: 1, head: speakers.length > 0 ? { ...head, speakers } : head })
      columns.used = []
    }
  }
  return talks.length >= 2 ? talks : null
}

function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())
}

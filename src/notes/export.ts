import { stringify } from 'yaml'
import { showInline } from './inline.ts'
import type { Block, Dataset, RemarkRecord, Source, TakeawayRecord, TalkRecord } from './model.ts'
import { readTalkHeading } from './read/heading.ts'
import { cleanTitle } from './read/title.ts'
import { readPeople } from './read/people.ts'

/**
 * A dataset as Markdown notes in the recommended format, with facts and ids: read again they give the same talks and the
 * same takeaways under the same ids. Facts from elsewhere become the notes' own; plain lines become list items.
 */
export function datasetToMarkdown(dataset: Dataset): string {
  const { talks, days, notes } = dataset
  const dated = days.map((day) => ({ day, talks: talks.filter((talk) => talk.day === day.id) }))
  const undated = talks.filter((talk) => !days.some((day) => day.id === talk.day))
  return [
    `---\n${stringify(frontMatter(dataset))}---`,
    `# ${dataset.conference.name}`,
    ...notes.map(({ text }) => paragraph(text)),
    ...undated.map((talk) => talkSection(talk, dataset)),
    ...dated.flatMap(({ day, talks: ofDay }) => [
      `# ${day.label}${day.date === null ? '' : ` (${day.date})`}`,
      ...ofDay.map((talk) => talkSection(talk, dataset)),
    ]),
    placesOf(talks),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

/** Where the links lead that name a place, `[words][place]`. */
function placesOf(talks: readonly TalkRecord[]): string {
  const places = new Map<string, string>()
  for (const { text, shown } of talks.flatMap((talk) => [...talk.remarks, ...talk.takeaways])) {
    const elsewhere = shown?.marks.filter(({ url }) => url !== undefined && !text.includes(url)) ?? []
    for (const { start, end, url = '' } of elsewhere) {
      const words = shown?.text.slice(start, end) ?? ''
      const found = [...text.matchAll(/\[([^[\]]+)\](?:\[([^[\]]*)\])?/g)].find(
        ([, within = '']) => (showInline(within)?.text ?? within) === words,
      )
      if (found) places.set(found[2] || (found[1] ?? ''), url)
    }
  }
  return [...places].map(([place, url]) => `[${place}]: ${url}`).join('\n')
}

function frontMatter({ conference, sources }: Dataset): Record<string, string> {
  const notes: Source | undefined = sources.find(({ kind }) => kind === 'notes')
  const entries = {
    conference: conference.name,
    dates: conference.dates.join('/'),
    timezone: conference.timezone,
    website: conference.url,
    author: notes?.author,
    source: notes?.url,
    licence: notes?.licence,
  }
  return Object.fromEntries(Object.entries(entries).flatMap(([key, value]) => (value ? [[key, value]] : [])))
}

/** What stands under no heading comes first: behind one it would be read as part of it. */
function talkSection(talk: TalkRecord, dataset: Dataset): string {
  const lists = grouped(talk.takeaways)
  const untold = new Map(grouped(talk.remarks).map(({ group }) => [group, remarksUnder(talk, group)]))
  const take = (group: string | null) => {
    const remarks = untold.get(group) ?? []
    untold.delete(group)
    return remarks
  }
  const opening = take(null).join('\n\n')
  const listed = lists.map(({ group, items }) =>
    section(group, [...take(group), items.map(takeaway).join('\n')].join('\n\n')),
  )
  const others = [...untold].map(([group, remarks]) => section(group, remarks.join('\n\n')))
  return [[headingOf(talk, dataset), ...factsOf(talk, dataset)].join('\n'), opening, ...listed, ...others]
    .filter((part) => part !== '')
    .join('\n\n')
}

function remarksUnder({ remarks }: TalkRecord, group: string | null): string[] {
  return remarks.filter((text) => (text.group ?? null) === group).map(remark)
}

/** The people stand in the heading if it is read as it is meant, else in a line of their own. */
function headingOf(talk: TalkRecord, { speakers, topics }: Dataset): string {
  const people = talk.speakers.map(({ id, as }) => {
    const employer = speakers.find((speaker) => speaker.id === id)?.organisation
    const organisation = topics.find((topic) => topic.id === employer)?.name
    return organisation === undefined ? as : `${as} (${organisation})`
  })
  if (people.length === 0) return `## ${talk.title}`
  const heading = `${talk.title} — ${people.join(', ')}`
  const read = readTalkHeading(heading)
  const isRead =
    readPeople(heading).length === 0 &&
    read.title === cleanTitle(talk.title) &&
    read.speakers.map(({ name }) => name).join() === talk.speakers.map(({ as }) => as).join()
  return isRead ? `## ${heading}` : `## ${talk.title}\nSpeakers: ${people.join('; ')}`
}

function factsOf(talk: TalkRecord, { tracks, days }: Dataset): string[] {
  const track = tracks.find(({ id }) => id === talk.track)?.name
  const day = days.find(({ id }) => id === talk.day)
  const facts = [
    track && `Track: ${track}`,
    talk.room && `Room: ${talk.room}`,
    day?.date && `Date: ${day.date}`,
    talk.time && `Time: ${talk.time.start}${talk.time.end === null ? '' : `-${talk.time.end}`}`,
    ...talk.links.map(({ title, url }) => `Link: [${title.replace(/[[\]]/g, '')}](${url})`),
    talk.tags && talk.tags.length > 0 && `Tags: ${talk.tags.join(', ')}`,
  ]
  return facts.filter((fact) => typeof fact === 'string' && fact !== '').map(String)
}

/** Texts that stand under one heading, in order. */
function grouped<T extends { group?: string }>(texts: readonly T[]): { group: string | null; items: T[] }[] {
  const groups: { group: string | null; items: T[] }[] = []
  for (const text of texts) {
    const group = text.group ?? null
    const last = groups.at(-1)
    if (last && last.group === group) last.items.push(text)
    else groups.push({ group, items: [text] })
  }
  return groups
}

function section(group: string | null, content: string): string {
  return group === null ? content : `### ${group}\n\n${content}`
}

function remark({ text, blocks = [] }: RemarkRecord): string {
  return [...(text === '' ? [] : [paragraph(text)]), ...blocks.map((block) => raw(block, ''))].join('\n\n')
}

function takeaway({ id, text, depth, blocks = [] }: TakeawayRecord): string {
  const indent = '  '.repeat(depth)
  return [`${indent}- ${text} ^${id}`, ...blocks.map((block) => raw(block, `${indent}  `))].join('\n')
}

/** A sentence that would be read as a heading, a list or a quote gets a backslash, which is not shown. */
function paragraph(text: string): string {
  return text.replace(/^(?=[-+*>#|~=]|\d{1,3}[.)]\s)/, '\\')
}

function raw({ kind, text }: Block, indent: string): string {
  const lines = text.split('\n')
  const marked = kind === 'quote' ? lines.map((line) => `> ${line}`) : kind === 'code' ? fenced(lines) : lines
  return marked.map((line) => `${indent}${line}`).join('\n')
}

/** Code between fences: its own, or those it lacks at an end. */
function fenced(lines: readonly string[]): string[] {
  const fenceOf = (line = '') => /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
  const [opening, closing] = [fenceOf(lines[0]), lines.length > 1 ? fenceOf(lines.at(-1)) : undefined]
  return [
    ...(opening === undefined ? [closing ?? '```'] : []),
    ...lines,
    ...(closing === undefined ? [opening ?? '```'] : []),
  ]
}

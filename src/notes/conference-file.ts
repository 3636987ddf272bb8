import { factKeys, notesFactsOf, textAt, urlAt } from './read/front-matter.ts'
import { splitLines } from './read/lines.ts'
import type { NotesFacts, Problem } from './read/model.ts'

/** What a site says of itself. */
export interface Site {
  title: string | null
  description: string | null
  /** Where it will be, for link previews: those name images by their whole address. */
  url: string | null
}

interface ConferenceFile {
  facts: NotesFacts
  site: Site
  problems: Problem[]
}

/** What `conference.yaml` says of a conference and its site: its text, for the lines of problems, and its entries. */
export function readConferenceFile(text: string, entries: ReadonlyMap<string, unknown>): ConferenceFile {
  const named = notesFactsOf(entries)
  const conference = textAt(entries, 'name') ?? named.conference
  const facts = { ...named, conference, url: urlAt(entries, 'url') ?? named.url }
  const site = siteOf(entries)
  return {
    facts,
    // What a conference calls its address is its own, not the site's.
    site: { ...site, title: site.title ?? conference, url: null },
    problems: findProblems(text, entries, facts),
  }
}

/** What entries of `site.yaml` or `conference.yaml` say of the site. */
export function siteOf(entries: ReadonlyMap<string, unknown>): Site {
  return {
    title: textAt(entries, 'title'),
    description: textAt(entries, 'description'),
    url: textAt(entries, 'url'),
  }
}

const keys = ['name', 'dates', 'timezone', 'url', 'author', 'source', 'licence', 'title', 'description']
/** Read as well: what the same is called in front matter. */
const otherKeys: readonly string[] = Object.values(factKeys).flat()

/** Keys that nothing is made of, mistyped perhaps, and values that are none of their key's. */
function findProblems(
  text: string,
  entries: ReadonlyMap<string, unknown>,
  { dates, url }: NotesFacts,
): Problem[] {
  const lines = splitLines(text)
  const problem = (key: string, message: string, fix: string): Problem => {
    const at = lines.findIndex(
      (line) => line.split(':')[0]?.trim().replace(/["']/g, '').toLowerCase() === key,
    )
    const edit = { label: 'Make it a comment', lines: [`# ${lines[at] ?? ''}`] }
    return { line: Math.max(at, 0) + 1, severity: 'warning', message, fix, edit }
  }
  const problems = [...entries.keys()]
    .filter((key) => !keys.includes(key) && !otherKeys.includes(key))
    .map((key) => problem(key, `“${key}” says nothing here`, `Use one of: ${keys.join(', ')}`))
  if (textAt(entries, 'dates') !== null && dates.length === 0)
    problems.push(
      problem('dates', 'No day was found in “dates”', 'Write them as 2031-03-06, or 2031-03-06/2031-03-08'),
    )
  if (textAt(entries, 'url') !== null && url === null)
    problems.push(problem('url', 'This is no address of the web', 'Begin it with https://'))
  return problems
}

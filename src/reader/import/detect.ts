/** What can be taken over into what is saved. */
export type ImportKind = 'backup' | 'readwise' | 'selections' | 'shared link'

/** What a text is, or why it is nothing that can be imported: a sentence for the reader. */
export type DetectedImport = { kind: ImportKind } | { kind: 'none'; why: string }

/** Characters a text may have. */
export const largestImport = 50_000_000

/** Characters looked at: enough for the first keys of a JSON file and for the header of a table. */
const lookAt = 4000
/** Characters of a message that somebody pastes with an address in it. */
const longestMessage = 4_000_000

/**
 * What a text is, by a look at its beginning: it may yet turn out to be damaged. A text that is too large is refused
 * before anything reads it.
 */
export function detectImport(text: string): DetectedImport {
  if (text.length > largestImport)
    return none(
      `This is too large: ${inMegabytes(text.length)}, and at most ${inMegabytes(largestImport)} are read.`,
    )
  // A mark of byte order counts as space.
  const start = text.slice(0, lookAt).trimStart()
  if (start === '') return none('There is nothing in it.')
  if (/[\0\uFFFD]/.test(start)) return none('This is not text: choose the file as it was downloaded.')
  if (start.startsWith('{') || start.startsWith('[')) return inJson(start)
  if (isReadwise(start)) return { kind: 'readwise' }
  if (sharedFragmentIn(text) !== null) return { kind: 'shared link' }
  if (/^<(?:!doctype|html|\?xml)/i.test(start))
    return none('This is a web page: choose the file that was downloaded from it.')
  return none(
    'This is neither a backup of this site, nor a Readwise CSV file, a list of talks chosen in ConClár, or the link of a shared list.',
  )
}

/** The fragment of a shared list, from `s=` on, in an address or in a message that holds one; null if there is none. */
export function sharedFragmentIn(text: string): string | null {
  if (text.length > longestMessage) return null
  return /#(s=[A-Za-z0-9_-]+)/.exec(text)?.[1] ?? null
}

function inJson(start: string): DetectedImport {
  if (/^\[\s*(?:\]|["\d-])/.test(start)) return { kind: 'selections' }
  // Up to the first value within a value: beyond, keys are no longer the file's own.
  const head = /^\{[^{[]*/.exec(start)?.[0] ?? ''
  const schema = /"schema"\s*:\s*"([^"]*)"/.exec(head)?.[1] ?? ''
  const keys = [...head.matchAll(/"([^"]*)"\s*:/g)].map(([, key = '']) => key)
  // `takeaways/1` is the schema of notes.
  if (/^takeaways\/\d/.test(schema))
    return none('These are the notes of a conference, not what somebody saved: add them on the page Add.')
  if (schema.startsWith('takeaways') || keys.includes('bookmarks')) return { kind: 'backup' }
  if (keys.some((key) => /^selections(?:_|$)/.test(key))) return { kind: 'selections' }
  return none(
    'This looks like JSON, but is neither a backup of this site nor a list of talks chosen in ConClár.',
  )
}

/** Whether the first line names the columns that Readwise imports or exports. */
function isReadwise(start: string): boolean {
  const columns = (/^[^\r\n]*/.exec(start)?.[0] ?? '')
    .split(/[,;\t]/)
    .map((column) => column.replaceAll('"', '').trim().toLowerCase())
  return columns.includes('highlight') && (columns.includes('title') || columns.includes('book title'))
}

function inMegabytes(characters: number): string {
  return `${Math.ceil(characters / 1_000_000)} MB`
}

function none(why: string): DetectedImport {
  return { kind: 'none', why }
}

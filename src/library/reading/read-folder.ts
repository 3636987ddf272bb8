import { compileFolder, type CompiledFolder, type FolderToCompile } from '#notes/folder.ts'
import { datasetToMarkdown } from '#notes/export.ts'
import type { Dataset, RemarkRecord } from '#notes/model.ts'
import type { Problem } from '#notes/read/model.ts'

export interface FolderToRead extends FolderToCompile {
  /** For a preview: the beginning of what was read, with the totals of all. */
  isShort?: boolean
  /** Whether it is wanted as Markdown too. */
  inMarkdown?: boolean
}

/** A folder as it was read. */
export interface ReadFolder extends CompiledFolder {
  /** Of the whole, also where only its beginning is here. */
  totals: {
    talks: number
    takeaways: number
    pairs: number
    unpaired: number
    errors: number
    warnings: number
  }
  markdown?: string
}

const most = { talks: 100, takeaways: 200, pairs: 100, problems: 300, characters: 2000 }

/** Reads a folder, in short if wanted: the page stands still while it unpacks what a worker sends. */
export function readFolder({ isShort = false, inMarkdown = false, ...given }: FolderToRead): ReadFolder {
  const folder = compileFolder(given)
  const { dataset, files, pairs, unpaired } = folder
  const problems = files.flatMap((file) => file.problems)
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const totals = {
    talks: dataset.talks.length,
    takeaways: dataset.talks.reduce((sum, talk) => sum + talk.takeaways.length, 0),
    pairs: pairs.length,
    unpaired: unpaired.length,
    errors,
    warnings: problems.length - errors,
  }
  if (!isShort) return { ...folder, totals, ...(inMarkdown && { markdown: datasetToMarkdown(dataset) }) }
  return {
    dataset: beginningOf(dataset),
    files: files.map((file) => ({ ...file, problems: worstOf(file.problems) })),
    pairs: pairs.slice(0, most.pairs),
    unpaired: unpaired.slice(0, most.pairs),
    site: null,
    unknownWords: [],
    totals,
  }
}

function worstOf(problems: readonly Problem[]): Problem[] {
  const ofSeverity = (wanted: Problem['severity']) => problems.filter(({ severity }) => severity === wanted)
  return [...ofSeverity('error'), ...ofSeverity('warning')].slice(0, most.problems)
}

/** A line of a whole book would hold up the page. */
function shortened<Text extends RemarkRecord>(written: Text): Text {
  const { text, shown, blocks } = written
  const isLong = text.length > most.characters || (shown?.text.length ?? 0) > most.characters
  if (!isLong && !blocks) return written
  const cut = (words: string) =>
    words.length > most.characters ? `${words.slice(0, most.characters).toWellFormed()}…` : words
  return {
    ...written,
    text: cut(text),
    ...(shown && isLong && { shown: { text: cut(shown.text), marks: [] } }),
    ...(blocks && { blocks: blocks.slice(0, 20).map((block) => ({ ...block, text: cut(block.text) })) }),
  }
}

/** The first talks and takeaways, with what they refer to. */
function beginningOf(dataset: Dataset): Dataset {
  let room = most.takeaways
  const talks = dataset.talks.slice(0, most.talks).flatMap((talk) => {
    if (room <= 0) return []
    const takeaways = talk.takeaways.slice(0, room)
    room -= takeaways.length
    const remarks = talk.remarks.slice(0, most.takeaways)
    return [{ ...talk, takeaways: takeaways.map(shortened), remarks: remarks.map(shortened) }]
  })
  const speakerIds = new Set(talks.flatMap((talk) => talk.speakers.map(({ id }) => id)))
  const speakers = dataset.speakers.filter(({ id }) => speakerIds.has(id))
  const employers = new Set(speakers.map(({ organisation }) => organisation))
  const trackIds = new Set(talks.map(({ track }) => track))
  const dayIds = new Set(talks.map(({ day }) => day))
  return {
    ...dataset,
    talks,
    speakers,
    topics: dataset.topics.filter(({ id }) => employers.has(id)),
    tracks: dataset.tracks.filter(({ id }) => trackIds.has(id)),
    days: dataset.days.filter(({ id }) => dayIds.has(id)),
    notes: [],
    moved: {},
  }
}

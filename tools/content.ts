import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { catalogue } from '#notes/catalogue.ts'
import { type Compiled, compileNotes } from '#notes/compile.ts'
import { datasetSchema, datasetSchemaNumber } from '#notes/dataset.ts'
import { slugOf } from '#notes/fold.ts'
import { hashOf } from '#notes/ids.ts'
import { decodeProgramme, type Programme } from '#notes/programme.ts'

/** A file that cannot be used at all: one sentence for the person at the command line. */
export class UnusableFile extends Error {
  override name = 'UnusableFile'
}

export interface CompiledConference extends Compiled {
  /** Path of the notes. */
  file: string
}

/** Every conference of a content folder, in the order of their names. Throws `UnusableFile`. */
export function compileContent(folder: string): CompiledConference[] {
  const taken = new Set<string>()
  return conferenceFolders(folder).map((name) => {
    const conferenceId = slugOf(name)
    const file = notesFile(join(folder, name))
    const programme = readProgramme(join(folder, name, 'programme.json'))
    const compiled = compileNotes({ conferenceId, text: readText(file), programme, catalogue, taken })
    for (const talk of compiled.dataset.talks) taken.add(talk.id)
    return { ...compiled, file }
  })
}

function conferenceFolders(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .sort()
  } catch {
    throw new UnusableFile(
      `There is no folder ${folder}. Put one folder a conference there, each with its notes.`,
    )
  }
}

function notesFile(folder: string): string {
  const files = readdirSync(folder).filter((name) => /\.(?:txt|md|markdown)$/i.test(name))
  const [file, ...others] = files
  if (!file) throw new UnusableFile(`${folder} holds no notes. Put them there as one .txt or .md file.`)
  if (others.length > 0)
    throw new UnusableFile(`${folder} holds ${files.length} files of notes. Put them into one.`)
  return join(folder, file)
}

/** A text file's content, byte for byte. Throws `UnusableFile`. */
export function readText(file: string): string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch {
    throw new UnusableFile(`${file} cannot be read. Check its name and that it is a file you may read.`)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new UnusableFile(`${file} is not UTF-8 text. Save it as UTF-8 in your editor.`)
  }
}

function readProgramme(file: string): Programme | null {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return null
  }
  try {
    return decodeProgramme(JSON.parse(text))
  } catch (error) {
    throw new UnusableFile(
      `${file} is not a programme. ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

/** The files of `public/data/` by name: the index, the schema, and one dataset a conference. */
export function dataFiles(conferences: readonly CompiledConference[]): Map<string, string> {
  const files = new Map<string, string>()
  const index = conferences.map(({ dataset }) => {
    const file = `${dataset.conference.id}.json`
    const text = stringify(dataset)
    files.set(file, text)
    return {
      id: dataset.conference.id,
      name: dataset.conference.name,
      dates: dataset.conference.dates,
      file,
      talks: dataset.talks.length,
      takeaways: dataset.talks.reduce((sum, talk) => sum + talk.takeaways.length, 0),
      sha256: hashOf(text),
    }
  })
  files.set('index.json', stringify({ schema: `takeaways-index/${datasetSchemaNumber}`, conferences: index }))
  files.set('takeaways.schema.json', stringify(jsonSchema()))
  return files
}

function jsonSchema() {
  return {
    title: `Takeaways dataset ${datasetSchemaNumber}`,
    ...toJsonSchema(datasetSchema, { errorMode: 'ignore', typeMode: 'input' }),
  }
}

function stringify(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}

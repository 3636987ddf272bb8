import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { type Site, siteOf } from '#notes/conference-file.ts'
import { datasetSchema, datasetSchemaNumber, decodeDataset } from '#notes/dataset.ts'
import { fileOf, indexOf } from '#notes/dataset-index.ts'
import {
  compileFolder,
  type CompiledFolder,
  type FileReport,
  type FolderFile,
  type FolderToCompile,
} from '#notes/folder.ts'
import { slugOf } from '#notes/fold.ts'
import { hashOf } from '#notes/ids.ts'
import type { Dataset } from '#notes/model.ts'
import { entriesOf, readYaml } from '#notes/read/data.ts'
import { backupSchema, backupSchemaNumber } from '#reader/export/backup-schema.ts'

/** A file that cannot be used at all: one sentence for the person at the command line. */
export class UnusableFile extends Error {
  override name = 'UnusableFile'
}

export interface CompiledConference extends CompiledFolder {
  /** Path of its folder. */
  folder: string
}

export interface Content {
  conferences: CompiledConference[]
  site: Site
  /** Files that nothing is made of: notes outside any conference's folder, and what is neither notes nor data. */
  passedOver: string[]
}

const notesName = /\.(?:md|markdown|mdown|mdx|txt|text|org)$/i
const usedName = /\.(?:md|markdown|mdown|mdx|txt|text|org|json|ya?ml)$/i

/**
 * Every conference of a content folder, in the order of their names; ids are carried over from the datasets in
 * `dataFolder`. Throws `UnusableFile`.
 */
export function compileContent(folder: string, dataFolder: string): Content {
  const taken = { talks: new Set<string>(), takeaways: new Set<string>() }
  const conferences = subfolders(folder).flatMap((path) => {
    const files = filesOf(path)
    if (files.length === 0) return []
    const conferenceId = slugOf(basename(path)) || hashOf(basename(path)).slice(0, 10)
    const previous = readDataset(join(dataFolder, `${conferenceId}.json`))
    const compiled = compileConference(path, files, { conferenceId, taken, previous })
    for (const { id, takeaways } of compiled.dataset.talks) {
      taken.talks.add(id)
      for (const takeaway of takeaways) taken.takeaways.add(takeaway.id)
    }
    return [compiled]
  })
  return {
    conferences,
    site: siteFrom(join(folder, 'site.yaml'), conferences),
    passedOver: passedOverIn(folder),
  }
}

function passedOverIn(folder: string): string[] {
  const loose = entriesIn(folder).filter((entry) => entry.isFile() && entry.name !== 'site.yaml')
  const inFolders = subfolders(folder).flatMap((path) => allFilesOf(path).filter((file) => !isUsed(file)))
  return [...loose.map((entry) => join(folder, entry.name)), ...inFolders]
}

/** The folders in a folder, by name; none if there is no such folder. */
export function subfolders(folder: string): string[] {
  return entriesIn(folder)
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
}

function entriesIn(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}

/** The files of a conference's folder and of the folders in it, as far as their names say that they are meant. */
export function filesOf(folder: string): string[] {
  return allFilesOf(folder).filter(isUsed)
}

function allFilesOf(folder: string): string[] {
  return entriesIn(folder).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? allFilesOf(path) : [path]
  })
}

function isUsed(path: string): boolean {
  return usedName.test(path) || !basename(path).includes('.')
}

/** Whether a folder holds notes itself, rather than folders of them. */
export function holdsNotes(folder: string): boolean {
  return entriesIn(folder).some((entry) => entry.isFile() && notesName.test(entry.name))
}

type Options = Pick<FolderToCompile, 'taken' | 'previous'> & { conferenceId: string }

/** Compiles the files of one conference. Throws `UnusableFile` if one of them is none, or if there are no notes. */
export function compileConference(
  folder: string,
  files: readonly string[],
  options: Options,
): CompiledConference {
  const read = files.map((file): FolderFile => ({
    path: relative(folder, file).replaceAll(sep, '/'),
    bytes: readBytes(file),
  }))
  const compiled = compileFolder({ ...options, files: read, reportsWords: true })
  checkUsable(folder, compiled.files)
  return { ...compiled, folder }
}

/** Compiles one file by itself. Throws `UnusableFile`. */
export function compileFile(file: string): CompiledConference {
  const parts = file.split(sep)
  const path = parts.slice(-2).join('/')
  const name = slugOf(basename(file).replace(/\.[^.]*$/, '')) || 'notes'
  const compiled = compileFolder({ conferenceId: name, files: [{ path, bytes: readBytes(file) }] })
  const folder = parts.slice(0, -2).join(sep)
  checkUsable(folder, compiled.files)
  return { ...compiled, folder }
}

function checkUsable(folder: string, files: readonly FileReport[]): void {
  for (const { path, use, problems } of files) {
    const [problem] = problems
    if (use === 'unusable' && problem)
      throw new UnusableFile(`${join(folder, path)} cannot be used: ${problem.message}. ${problem.fix}.`)
  }
  if (files.some(({ use }) => use === 'notes' || use === 'dataset')) return
  const what = files.length === 1 ? join(folder, files[0]?.path ?? '') : folder
  throw new UnusableFile(`${what} holds no notes. Put them there as .md or .txt files.`)
}

/** A file's bytes. Throws `UnusableFile`. */
function readBytes(file: string): Uint8Array {
  try {
    if (statSync(file).size > largestFile) {
      throw new UnusableFile(`${file} is larger than ${largestFile / 1_000_000} MB. Split it.`)
    }
    const bytes = readFileSync(file)
    if (/\.json$/i.test(file)) return bytes
    if (hasMoreLines(bytes, mostLines)) {
      throw new UnusableFile(`${file} has more than ${mostLines.toLocaleString('en')} lines. Split it.`)
    }
    if (bytes.length > largeFile) console.error(`${file} is large: reading it takes a while.`)
    return bytes
  } catch (error) {
    if (error instanceof UnusableFile) throw error
    throw new UnusableFile(`${file} cannot be read. Check its name and that it is a file you may read.`)
  }
}

/** In bytes. */
const largestFile = 50_000_000
/** In bytes: to read more takes some seconds. */
const largeFile = 1_000_000
/** Of notes: more are no notes, and would take minutes. */
const mostLines = 15_000

function hasMoreLines(bytes: Uint8Array, lines: number): boolean {
  let end = -1
  for (let count = 0; count < lines; count += 1) {
    end = bytes.indexOf(0x0a, end + 1)
    if (end === -1) return false
  }
  return end + 1 < bytes.length
}

/** What was built before; null if nothing was, or nothing that can be read. */
export function readDataset(file: string): Dataset | null {
  try {
    return decodeDataset(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** The site's own words, else those of its only conference. Throws `UnusableFile`. */
function siteFrom(file: string, conferences: readonly CompiledConference[]): Site {
  const [only, ...others] = conferences
  const ofConference = others.length === 0 ? only?.site : null
  let own: Site | null = null
  try {
    const data = readYaml(readFileSync(file, 'utf8'))
    if ('message' in data)
      throw new UnusableFile(`${file} is no YAML: ${data.message}, in line ${data.line}.`)
    own = siteOf(entriesOf(data.value))
  } catch (error) {
    if (error instanceof UnusableFile) throw error
  }
  return {
    title: own?.title ?? ofConference?.title ?? null,
    description: own?.description ?? ofConference?.description ?? null,
    url: own?.url ?? null,
  }
}

/** The files of `public/data/` by name: the index, the schemas, and one dataset a conference. */
export function dataFiles({ conferences, site }: Content): Map<string, string> {
  const texts = conferences.map(({ dataset }) => ({ dataset, text: stringify(dataset) }))
  const files = new Map(texts.map(({ dataset, text }) => [fileOf(dataset), text]))
  const { title, description, url } = site
  const named = { title, description, ...(url !== null && { url }) }
  const isNamed = title !== null || description !== null || url !== null
  const { schema, ...index } = indexOf(texts.map(({ dataset, text }) => ({ dataset, sha256: hashOf(text) })))
  files.set('index.json', stringify({ schema, ...(isNamed && { site: named }), ...index }))
  const schemas = { errorMode: 'ignore', typeMode: 'input' } as const
  const dataset = toJsonSchema(datasetSchema, schemas)
  const backup = toJsonSchema(backupSchema, schemas)
  files.set(
    'takeaways.schema.json',
    stringify({ title: `Takeaways dataset ${datasetSchemaNumber}`, ...dataset }),
  )
  files.set(
    'saved.schema.json',
    stringify({ title: `Backup of what is saved ${backupSchemaNumber}`, ...backup }),
  )
  return files
}

function stringify(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}

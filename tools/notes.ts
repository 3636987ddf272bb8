import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { slugOf } from '#notes/fold.ts'
import type { FileReport } from '#notes/folder.ts'
import { writeIds } from '#notes/write-ids.ts'
import {
  compileConference,
  compileContent,
  type CompiledConference,
  compileFile,
  dataFiles,
  filesOf,
  holdsNotes,
  readDataset,
  subfolders,
  UnusableFile,
} from './content.ts'

const contentFolder = 'content'
const dataFolder = join('public', 'data')

const usage = `Usage:
  npm run notes -- build              content/ to public/data/
  npm run notes -- check PATH...      problems only
  npm run notes -- parse FILE         one file of notes to dataset JSON on standard output
  npm run notes -- ids FILE...        each takeaway's line and id
  npm run notes -- ids --write FILE...  the same, and writes them into the notes as ^id`

/** Exit codes: 0 usable, 1 the notes have errors, 2 wrong usage or an unreadable file. */
function main([command, ...words]: string[]): number {
  const paths = words.filter((word) => word !== '--write')
  const isWriting = paths.length < words.length
  if (command === 'ids' && paths.length > 0) return ids(paths, isWriting)
  if (!isWriting) {
    if (command === 'build' && paths.length === 0) return build()
    if (command === 'check' && paths.length > 0) return check(paths)
    if (command === 'parse' && paths.length === 1) return parse(paths[0] ?? '')
  }
  console.error(usage)
  return 2
}

function build(): number {
  const content = compileContent(contentFolder, dataFolder)
  const { conferences, passedOver } = content
  for (const conference of conferences) printSummary(conference)
  for (const path of passedOver)
    console.log(
      `${path}: passed over. Notes are .md or .txt files in a folder of their conference, ${join(contentFolder, 'my-conference')}.`,
    )
  if (conferences.length === 0) {
    console.log(
      `There are no notes yet. Make a folder for a conference, ${join(contentFolder, 'my-conference')}, put your notes there as .md or .txt files, and run this again.`,
    )
  }
  if (conferences.some(hasErrors)) return 1
  const files = dataFiles(content)
  mkdirSync(dataFolder, { recursive: true })
  for (const name of readdirSync(dataFolder)) if (!files.has(name)) rmSync(join(dataFolder, name))
  for (const [name, text] of files) writeFileSync(join(dataFolder, name), text)
  return 0
}

function check(paths: readonly string[]): number {
  return Math.max(
    ...paths.map((path) => {
      const conferences = conferencesAt(path)
      if (conferences.length === 0) console.error(`${path} holds no notes: there is nothing to check.`)
      return Math.max(0, ...conferences.map(printProblems))
    }),
  )
}

/** A file is checked by itself; a folder is a conference if it holds notes, else a folder of conferences. */
function conferencesAt(path: string): CompiledConference[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [compileFile(path)]
  const folders = holdsNotes(path) ? [path] : subfolders(path)
  return folders.flatMap((folder) => {
    const files = filesOf(folder)
    return files.length === 0 ? [] : [compileConference(folder, files, { conferenceId: idOfFolder(folder) })]
  })
}

function idOfFolder(folder: string): string {
  return slugOf(resolve(folder).split(sep).at(-1) ?? '') || 'notes'
}

function parse(file: string): number {
  const compiled = compileFile(file)
  console.log(JSON.stringify(compiled.dataset, null, 1))
  return printProblems(compiled)
}

/** Ids are those the site has: a file of the content folder is read with all others of its conference. */
function ids(paths: readonly string[], isWriting: boolean): number {
  return Math.max(...paths.map((path) => idsOf(path, isWriting)))
}

function idsOf(path: string, isWriting: boolean): number {
  const inContent = relative(contentFolder, path).split(sep)
  const [name = '', ...inside] = inContent
  const isContent = name !== '..' && inside.length > 0
  const folder = join(contentFolder, name)
  const conferenceId = idOfFolder(folder)
  const compiled = isContent
    ? compileConference(folder, filesOf(folder), {
        conferenceId,
        previous: readDataset(join(dataFolder, `${conferenceId}.json`)),
      })
    : compileFile(path)
  const report = compiled.files.find((file) => resolve(compiled.folder, file.path) === resolve(path))
  if (report?.use !== 'notes')
    throw new UnusableFile(`${path} holds no notes, so that nothing in it has an id.`)
  const takeaways = talksIn(compiled, report).flatMap((talk) => talk.takeaways)
  for (const { line, id, text } of takeaways) console.log(`${path}:${line}: ${id} ${text}`)
  if (isWriting) {
    const text = readFileSync(path, 'utf8')
    if (text.includes('\uFFFD')) throw new UnusableFile(`${path} is not UTF-8. Save it as UTF-8 first.`)
    writeFileSync(path, writeIds(text, new Map(takeaways.map(({ line, id }) => [line, id]))))
  }
  return printProblems({ ...compiled, files: [report] })
}

/** The talks of one of a conference's files: they stand in the order of the files. */
function talksIn({ dataset, files }: CompiledConference, report: FileReport) {
  const before = files
    .slice(0, files.indexOf(report))
    .reduce((sum, { use, talks }) => sum + (use === 'notes' ? talks : 0), 0)
  return dataset.talks.slice(before, before + report.talks)
}

function printProblems({ folder, files, ...compiled }: CompiledConference): number {
  for (const { path, problems } of files) {
    for (const { line, severity, message, fix } of problems)
      console.error(`${join(folder, path)}:${line}: ${severity}: ${message}. Fix: ${fix}.`)
  }
  return hasErrors({ folder, files, ...compiled }) ? 1 : 0
}

function hasErrors({ files }: CompiledConference): boolean {
  return files.some(({ problems }) => problems.some((problem) => problem.severity === 'error'))
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function printSummary(conference: CompiledConference): void {
  const { folder, files, pairs, unpaired, unknownWords } = conference
  for (const { path, use, talks, takeaways, problems, lines } of files) {
    if (use === 'notes' || use === 'dataset') {
      console.log(
        `${join(folder, path)}: ${counted(talks, 'talk')}, ${counted(takeaways, 'takeaway')}, ${counted(problems.length, 'problem')}`,
      )
    } else {
      console.log(`${join(folder, path)}: ${use}, ${counted(problems.length, 'problem')}`)
    }
    const uses = [...lines].map(([kind, count]) => `${count} ${kind}`)
    if (uses.length > 0) console.log(`  lines: ${uses.join(', ')}`)
  }
  for (const { title, scheduled, by } of pairs) console.log(`  paired by ${by}: “${title}” is “${scheduled}”`)
  for (const title of unpaired) console.log(`  in no schedule: “${title}”`)
  if (unknownWords.length > 0) {
    const words = unknownWords.map(({ word, count }) => (count > 1 ? `${word} (${count})` : word))
    console.log(`  look like technologies, but no topic has them: ${words.join(', ')}`)
  }
  printProblems(conference)
}

// Whoever reads it may have read enough: `parse FILE | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  process.exitCode = main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UnusableFile)) throw error
  console.error(error.message)
  process.exitCode = 2
}

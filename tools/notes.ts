import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { catalogue } from '#notes/catalogue.ts'
import { compileNotes } from '#notes/compile.ts'
import { slugOf } from '#notes/fold.ts'
import type { Problem } from '#notes/read/notes.ts'
import { compileContent, type CompiledConference, dataFiles, readText, UnusableFile } from './content.ts'

const contentFolder = 'content'
const dataFolder = join('public', 'data')

const usage = `Usage:
  npm run notes -- build             content/ to public/data/
  npm run notes -- check PATH...     problems only
  npm run notes -- parse FILE        one file of notes to dataset JSON on standard output`

/** Exit codes: 0 usable, 1 the notes have errors, 2 wrong usage or an unreadable file. */
function main([command, ...paths]: string[]): number {
  if (command === 'build' && paths.length === 0) return build()
  if (command === 'check' && paths.length > 0) return check(paths)
  if (command === 'parse' && paths.length === 1) return parse(paths[0] ?? '')
  console.error(usage)
  return 2
}

function build(): number {
  const conferences = compileContent(contentFolder)
  for (const conference of conferences) printSummary(conference)
  if (conferences.some(({ problems }) => hasErrors(problems))) return 1
  const files = dataFiles(conferences)
  mkdirSync(dataFolder, { recursive: true })
  for (const name of readdirSync(dataFolder)) if (!files.has(name)) rmSync(join(dataFolder, name))
  for (const [name, text] of files) writeFileSync(join(dataFolder, name), text)
  return 0
}

function check(paths: readonly string[]): number {
  const files = paths.flatMap((path) =>
    existsSync(path) && statSync(path).isDirectory() ? filesIn(path) : [path],
  )
  return Math.max(0, ...files.map((file) => report(file, compileFile(file).problems)))
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md|markdown)$/i.test(name))
    .map((name) => join(folder, name))
}

function parse(file: string): number {
  const { dataset, problems } = compileFile(file)
  console.log(JSON.stringify(dataset, null, 1))
  return report(file, problems)
}

function compileFile(file: string) {
  const name = slugOf(basename(file).replace(/\.[^.]*$/, ''))
  return compileNotes({ conferenceId: name || 'notes', text: readText(file), programme: null, catalogue })
}

function report(file: string, problems: readonly Problem[]): number {
  for (const { line, severity, message, fix } of problems)
    console.error(`${file}:${line}: ${severity}: ${message}. Fix: ${fix}.`)
  return hasErrors(problems) ? 1 : 0
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error')
}

function printSummary({ file, dataset, read, problems }: CompiledConference): void {
  const takeaways = dataset.talks.reduce((sum, talk) => sum + talk.takeaways.length, 0)
  console.log(`${file}: ${dataset.talks.length} talks, ${takeaways} takeaways, ${problems.length} problems`)
  console.log(`  lines: ${[...read.lines].map(([use, count]) => `${count} ${use}`).join(', ')}`)
  report(file, problems)
}

try {
  process.exitCode = main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UnusableFile)) throw error
  console.error(error.message)
  process.exitCode = 2
}

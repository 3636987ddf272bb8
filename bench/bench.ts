import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { browserCases, type CaseName, cases, isCaseName } from './cases.ts'
import { englishWords, generateCorpus, md5Of } from './corpus.ts'
import { goals } from './goals.ts'
import { describeMachine } from './machine.ts'
import { goalsOf, printTable, type Run } from './report.ts'
import type { Result } from './result.ts'

const usage = `Usage: npm run bench -- [options]
  --only CASE|GOAL    for example: --only queries, --only S3; may be given more than once
  --size 20k|100k|1m  may be given more than once; 20k and 100k if not
  --big               1m too
  --browser           only what needs a browser
  --no-browser        all but that
  --short             20k, three rounds, no browser: what goes into npm test
  --check             ends with 1 if a goal is missed by more than a quarter, or was not measured
  --write             writes bench/RESULTS.md`

const sizes = new Map([
  ['20k', 20_000],
  ['100k', 100_000],
  ['1m', 1_000_000],
])
/** Too much for a million, or the same at every size. */
const notAtMillion: readonly CaseName[] = ['index-memory', 'ready-to-search', 'queries', 'typos', 'long-list']
const anySize: readonly CaseName[] = ['code-size', 'first-script', 'first-cards']
/** What a short run leaves out: it takes long, or is about what was built. */
const notShort: readonly CaseName[] = ['ready-to-search', 'data-format', 'first-script', ...browserCases]

// A case must not go on alone and disturb the next run.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
const options = readOptions()
if (options) process.exitCode = await main(options)
else process.exitCode = 2

function readOptions() {
  try {
    const { values } = parseArgs({
      allowNegative: true,
      options: {
        only: { type: 'string', multiple: true, default: [] },
        size: { type: 'string', multiple: true, default: [] },
        big: { type: 'boolean', default: false },
        browser: { type: 'boolean' },
        short: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
      },
    })
    const wished = values.size.map((name) => sizes.get(name.toLowerCase()) ?? Number.NaN)
    const chosen = values.only.flatMap(casesNamed)
    if (wished.some(Number.isNaN) || (values.only.length > 0 && chosen.length === 0)) throw new Error(usage)
    const usual = values.short ? [20_000] : [20_000, 100_000, ...(values.big ? [1_000_000] : [])]
    return { ...values, only: chosen, sizes: wished.length > 0 ? wished : usual }
  } catch (error) {
    console.error(error instanceof Error && error.message !== usage ? `${error.message}\n${usage}` : usage)
    return null
  }
}

/** `S3` is every goal whose name begins so. */
function casesNamed(name: string): CaseName[] {
  if (isCaseName(name)) return [name]
  const found = Object.entries(goals).filter(([goal]) => goal === name || goal.startsWith(`${name} `))
  return found.map(([, goal]) => goal.case)
}

async function main({ only, sizes: wished, browser, short, check, write }: NonNullable<typeof options>) {
  const wanted = caseNames().filter(
    (name) =>
      (only.length === 0 || only.includes(name)) &&
      (browser === undefined || browserCases.includes(name) === browser) &&
      (!short || only.length > 0 || !notShort.includes(name)),
  )
  const corpora: string[] = []
  for (const size of wished) {
    const md5 = md5Of(generateCorpus({ takeaways: size, words: englishWords() }))
    corpora.push(`- corpus of ${size.toLocaleString('en')} takeaways, seed 1: MD5 ${md5}`)
  }
  console.error(corpora.join('\n'))
  const runs: Run[] = []
  for (const name of wanted) {
    for (const size of anySize.includes(name) ? [null] : wished) {
      if (size === 1_000_000 && notAtMillion.includes(name)) continue
      console.error(`${name}${size === null ? '' : `, ${size.toLocaleString('en')}`} …`)
      runs.push({ name, size, ...(await runCase(name, size, short ? 3 : 7)) })
    }
  }
  const table = printTable(runs)
  console.log(`\n${table}`)
  const facts = await describeMachine(wanted.some((name) => browserCases.includes(name)))
  const machine = [facts, ...corpora].join('\n')
  console.log(`\n${machine}`)
  if (write) writeFileSync('bench/RESULTS.md', `# Results of \`npm run bench\`\n\n${machine}\n\n${table}\n`)
  const failed = runs
    .flatMap((run) => goalsOf(run))
    .filter(({ verdict }) => verdict === 'missed' || verdict === 'not measured')
  for (const { goal, verdict } of failed) console.error(`${goal}: ${verdict}`)
  const broken = runs.filter(({ problem }) => problem !== null)
  for (const { name, problem } of broken) console.error(`${name}: ${problem}`)
  return (check || short) && failed.length + broken.length > 0 ? 1 : 0
}

function caseNames(): CaseName[] {
  return Object.keys(cases).filter(isCaseName)
}

/** In a process of its own, so that neither compiled code nor memory of one case is in another. */
function runCase(
  name: CaseName,
  size: number | null,
  rounds: number,
): Promise<Pick<Run, 'results' | 'problem'>> {
  const file = fileURLToPath(new URL('run-case.ts', import.meta.url))
  const words = ['--expose-gc', '--import', 'tsx', file, name, String(size ?? 0), String(rounds)]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  const endIt = () => void child.kill()
  process.once('exit', endIt)
  let output = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    process.stdout.write(text)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  return new Promise((resolve) => {
    child.on('close', (code) => {
      process.off('exit', endIt)
      const lines = output.split('\n').filter((line) => line.startsWith('{'))
      const results = lines.map((line): Result => JSON.parse(line))
      const said = errors.split('\n').find((line) => line.includes('Error: ')) ?? errors.trim()
      resolve({ results, problem: code === 0 ? null : said || `ended with ${code}` })
    })
  })
}

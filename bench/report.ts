import type { CaseName } from './cases.ts'
import { type Goal, type GoalName, goals, judge, type Verdict } from './goals.ts'
import type { Result } from './result.ts'

/** What came of a case at a size. */
export interface Run {
  name: CaseName
  size: number | null
  results: Result[]
  problem: string | null
}

interface Judged {
  goal: GoalName
  verdict: Verdict
  result: Result | undefined
}

/** The goals a run decides, among them those it brought no result for. */
export function goalsOf({ name, size, results }: Run): Judged[] {
  return goalNames.flatMap((goal) => {
    const { case: of, sizes }: Goal = goals[goal]
    const counts = of === name && (sizes === null || (size !== null && sizes.includes(size)))
    if (!counts) return []
    const result = results.find((each) => each.goal === goal)
    return [{ goal, verdict: judge(goals[goal], result), result }]
  })
}

function isGoalName(name: string): name is GoalName {
  return Object.hasOwn(goals, name)
}
const goalNames = Object.keys(goals).filter(isGoalName)

/** All results as a Markdown table, those that decide a goal with the verdict. */
export function printTable(runs: readonly Run[]): string {
  const lines = [
    '| goal | what | takeaways | beside | ours | theirs | ratio (min–max) | rounds | limit | verdict |',
    '|---|---|--:|---|--:|--:|--:|--:|--:|---|',
  ]
  const remarks: string[] = []
  for (const run of runs) {
    const judged = goalsOf(run)
    for (const result of run.results) {
      const verdict = judged.find(({ goal }) => goal === result.goal)?.verdict
      lines.push(row(result, verdict, noteOf(result.remark)))
    }
    for (const { goal, verdict, result } of judged)
      if (!result) lines.push(`| ${goal} | ${run.name} | ${sizeOf(run.size)} | | | | | | | **${verdict}** |`)
    if (run.problem !== null) remarks.push(`${run.name}: ${run.problem}`)
  }
  const notes = remarks.map((remark, at) => `${at + 1}. ${remark}`)
  return [...lines, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n')

  function noteOf(remark: string | null): string {
    if (remark === null) return ''
    if (!remarks.includes(remark)) remarks.push(remark)
    return ` (${remarks.indexOf(remark) + 1})`
  }
}

function row(result: Result, verdict: Verdict | undefined, note: string): string {
  const { goal, what, size, peer, unit, ours, theirs, value, spread, rounds } = result
  const isRatio = peer !== null
  const ratio =
    isRatio && value !== null
      ? `${ratioOf(value)}${spread ? ` (${ratioOf(spread.least)}–${ratioOf(spread.most)})` : ''}`
      : ''
  const limit: Goal | null = goal && verdict ? goals[goal] : null
  const cells = [
    verdict ? (goal ?? '') : '',
    what + note,
    sizeOf(size),
    peer ?? '',
    amountOf(ours, unit),
    amountOf(theirs, unit),
    ratio,
    rounds ? `${rounds.good} of ${rounds.tried}` : '',
    limit ? `${limit.is === 'at most' ? '≤' : '≥'} ${isRatio ? ratioOf(limit.limit) : limit.limit}` : '',
    verdict === undefined || verdict === 'met' ? (verdict ?? '') : `**${verdict}**`,
  ]
  return `| ${cells.join(' | ')} |`
}

function sizeOf(size: number | null): string {
  return size === null ? '' : size.toLocaleString('en')
}

function amountOf(value: number | null, unit: string): string {
  return value === null ? '' : `${numberOf(value)} ${unit}`.trim()
}

/** `1/8` for an eighth: that is how the goals are put. */
function ratioOf(ratio: number): string {
  return ratio < 0.5 ? `1/${numberOf(1 / ratio)}` : numberOf(ratio)
}

function numberOf(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(2)))
}

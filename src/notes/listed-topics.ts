import type { Alias, Match } from './topic-aliases.ts'

/**
 * Adds the doubtful ones that stand in a list with a technology: those at the start of a sentence that begin it (“Salt,
 * Chef or Puppet”), those in lower case (“typescript + react”, “kafka, spark and flink”), and the shortest names (“all
 * Go, Cassandra and k8s”), a single letter only behind another name (“Python and R”).
 */
export function addListed(found: Match[], doubtful: readonly Match[], folded: string): void {
  const technologies = found.filter(({ alias }) => alias.entry.kind === 'technology')
  const starts = new Set(technologies.map(({ start }) => start))
  const ends = new Set(technologies.map(({ end }) => end))
  const isFollowed = (end: number, between: RegExp): boolean => {
    const sign = between.exec(folded.slice(end, end + 14))?.[0]
    return sign !== undefined && starts.has(end + sign.length)
  }
  const follows = (start: number, between: RegExp): boolean => {
    const sign = between.exec(folded.slice(Math.max(0, start - 14), start))?.[0]
    return sign !== undefined && ends.has(start - sign.length)
  }
  for (const match of doubtful) {
    const { alias, start, end } = match
    const isStrictlyListed = () => isFollowed(end, strictSign) || follows(start, strictSignBefore)
    const endsList = () => follows(start, listSignBefore) && endOfList.test(folded.slice(end, end + 5))
    const isListed = () => {
      if (alias.needsCue === 'at the start') return isFollowed(end, listSign)
      if (alias.needsCue === 'always')
        return endsList() || (alias.words.length > 1 && isFollowed(end, commaSign))
      return isLower(alias) && (isStrictlyListed() || endsList())
    }
    if (!isListed()) continue
    found.push(match)
    starts.add(start)
    ends.add(end)
  }
}

const listSign = /^(?:,? (?:and|or|vs\.?|versus|&|\+|->|→|over|instead of) |, |\/)/i
/** Without what may stand behind a verb: “Go over Kafka’s basics”. */
const commaSign = /^(?:,? (?:and|or|&|\+) |, |\/)/i
const listSignBefore = /(?:,? (?:and|or) |, )$/i
const strictSign = /^(?: (?:vs\.?|versus|&|\+|->|→) |\/)/i
const strictSignBefore = /(?: (?:vs\.?|versus|&|\+|->|→) |\/)$/i
const endOfList = /^(?:$|[.,;:!?)\]](?: |$)| (?:and|or) )/i

function isLower(alias: Alias): boolean {
  return (
    alias.entry.kind === 'technology' &&
    (alias.needsCue === 'as a language' || alias.needsCue === 'as a tool' || alias.needsCue === 'in a list')
  )
}

import { isEventTitle, speaksOfNotes } from './event-title.ts'
import { isGenericTitle, isTalksSection } from './heading-kind.ts'
import type { Line } from './lines.ts'
import { type Candidate, hasContent, isLink, type Outline } from './outline.ts'

/**
 * Headings of one level, of which at least two and a third name speakers or facts; and such headings a level off, with
 * those beside them that hold a list themselves: a keynote among talks, some of which are parted into lightning talks.
 */
export function talksWithSignals({ candidates, first }: Outline, lines: readonly Line[]): Candidate[] | null {
  const level = signalledLevel(candidates, first)
  if (level === null || (first && first.level < level && isTalkAbove(first, candidates))) return null
  const isSigned = ({ level: own, head }: Candidate) =>
    head.speakers.length > 0 && Math.abs(own - level) === 1
  const same = candidates.filter((candidate) => candidate.level === level)
  const areAll = (other: number) => {
    const ofLevel = candidates.filter((candidate) => candidate.level === other)
    const signals = ofLevel.filter(isSigned).length
    return signals >= 2 && signals > ofLevel.length / 2
  }
  const alsoTalks = [level - 1, level + 1].filter(areAll)
  const isKeynoteAbove = candidates.some((candidate) => candidate.level === level - 1 && isSigned(candidate))
  const holdsList = ({ at }: Candidate, next: Candidate | undefined) =>
    (next?.level ?? 0) < level && lines.slice(at, next?.at).some(({ kind }) => kind === 'item')
  const parents = childrenOf(
    candidates.filter((candidate) => candidate.level === level - 1),
    candidates,
  )
  const partsOfTalks = [...parents].flatMap(([parent, parts]) => (isSigned(parent) ? parts : []))
  const isHeadless = ({ head }: Candidate) => head.signal === null
  const areParted = [...childrenOf(same, candidates)].flatMap(([talk, parts]) =>
    isHeadless(talk) && parts.filter(isSigned).length >= 2 ? [talk] : [],
  )
  const left = new Set([...partsOfTalks.filter(isHeadless), ...areParted])
  const sections = childrenOf(
    candidates.filter(({ head }) => isTalksSection(head.title)),
    candidates,
  )
  const besides = new Set([...sections.values()].filter((parts) => parts.some(isSigned)).flat())
  return candidates.filter(
    (candidate, order) =>
      (candidate.level === level && !left.has(candidate)) ||
      alsoTalks.includes(candidate.level) ||
      isSigned(candidate) ||
      besides.has(candidate) ||
      (isKeynoteAbove && candidate.level === level - 1 && holdsList(candidate, candidates[order + 1])),
  )
}

/** The level at which most headings name speakers or facts. */
function signalledLevel(candidates: readonly Candidate[], first: Candidate | null): number | null {
  let best: { level: number; signals: number } | null = null
  for (const level of new Set(candidates.map((candidate) => candidate.level).sort((a, b) => a - b))) {
    const same = candidates.filter((candidate) => candidate.level === level && candidate.head.title !== '')
    const signals = same.filter(({ head }) => head.signal).length
    const isEnough = signals >= 2 && signals >= same.length * 0.3
    if (isEnough && signals > (best?.signals ?? 0)) best = { level, signals }
  }
  if (best) return best.level
  // One talk whose heading names its speaker, under the title of the whole.
  const [only, ...others] = candidates.filter(({ head }) => head.signal === 'heading' && !head.isPerson)
  const isUnderTitle = only && first && first.level < only.level && !first.head.signal
  return isUnderTitle && others.length === 0 ? only.level : null
}

/** Whether a heading alone above all others names its speaker: they are its parts. */
function isTalkAbove(first: Candidate, candidates: readonly Candidate[]): boolean {
  const isAlone = candidates.every((other) => other === first || other.level > first.level)
  const { title, speakers } = first.head
  return isAlone && speakers.length > 0 && !speaksOfNotes(title) && !isEventTitle(title)
}

/** Under headings “Talks”, “Keynotes” and the like, the next level is talks. */
export function talksUnderTalks({ candidates }: Outline): Candidate[] | null {
  const tops = candidates.filter(({ head }) => isTalksSection(head.title))
  return highest([...childrenOf(tops, candidates).values()].flat())
}

/** By heading, those of the highest level below it, as far as it or the next of these reaches. */
function childrenOf(
  parents: readonly Candidate[],
  candidates: readonly Candidate[],
): Map<Candidate, Candidate[]> {
  const below = new Map(parents.map((parent) => [parent, [] as Candidate[]]))
  let parent: Candidate | null = null
  for (const candidate of candidates) {
    if (below.has(candidate)) parent = candidate
    else if (parent && candidate.level > parent.level) below.get(parent)?.push(candidate)
    else parent = null
  }
  return new Map([...below].map(([above, children]) => [above, highest(children) ?? []]))
}

/**
 * Talks, of which one that does not say so itself, but whose parts do, stands for those; as does “Keynote” with nothing
 * before the only part.
 */
export function partedTalks(
  talks: readonly Candidate[] | null,
  { candidates }: Outline,
  lines: readonly Line[],
): Candidate[] | null {
  if (!talks) return null
  const children = childrenOf(talks, candidates)
  return talks.flatMap((talk) => {
    const parts = talk.head.speakers.length > 0 ? [] : (children.get(talk) ?? [])
    const signed = parts.filter(({ head }) => head.signal === 'heading').length
    const [only] = parts
    const isSection =
      only?.head.signal && isGenericTitle(talk.head.title) && !hasContent(lines, talk.at + 1, only.at)
    return isSection || (signed >= 2 && signed >= parts.length / 2) ? parts : [talk]
  })
}

/** Those of the highest level there is; null of none. */
function highest(candidates: readonly Candidate[]): Candidate[] | null {
  const level = candidates.reduce((lowest, candidate) => Math.min(lowest, candidate.level), Infinity)
  return candidates.length > 0 ? candidates.filter((candidate) => candidate.level === level) : null
}

/** Where headings name days, the next level is talks. */
export function talksUnderDays({ candidates, days, headings }: Outline): Candidate[] | null {
  if (days.size === 0) return null
  let dayLevel = Infinity
  for (const at of days.keys()) dayLevel = Math.min(dayLevel, headings.get(at) ?? 1)
  return highest(candidates.filter(({ level }) => level > dayLevel))
}

/** Headings called A, B, C and so on, whatever their level, in notes of several talks. */
export function talksInLetters(
  { candidates, days, first }: Outline,
  lines: readonly Line[],
): Candidate[] | null {
  const lettered = candidates.filter(({ at }) => /^[A-Z]\. \S/.test(lines[at]?.text ?? ''))
  const isFirstA = lines[lettered[0]?.at ?? -1]?.text.startsWith('A. ') === true
  const isOfMany = days.size > 0 || (first !== null && isEventTitle(first.head.title))
  return isFirstA && isOfMany && lettered.length >= 3 ? lettered : null
}

function areLinked(talks: readonly Candidate[], lines: readonly Line[]): boolean {
  const linked = talks.filter(({ at }) => isLink(lines[at]?.text ?? '')).length
  return linked >= 3 && linked >= talks.length * 0.6
}

/** Headings of one level that are links, most of them. */
export function talksInLinks({ candidates }: Outline, lines: readonly Line[]): Candidate[] | null {
  const levels = [...new Set(candidates.map(({ level }) => level))].sort((a, b) => a - b)
  const byLevel = levels.map((level) => candidates.filter((candidate) => candidate.level === level))
  return byLevel.find((same) => areLinked(same, lines)) ?? null
}

/** Where talks are headings that are links, such a heading one level below is a talk as well. */
export function withLinked(
  talks: readonly Candidate[] | null,
  { candidates }: Outline,
  lines: readonly Line[],
): readonly Candidate[] | null {
  if (!talks || !areLinked(talks, lines)) return talks
  const known = new Set(talks)
  const more = candidates.filter((other) => !known.has(other) && isLink(lines[other.at]?.text ?? ''))
  return [...talks, ...more].sort((a, b) => a.at - b.at)
}

/**
 * Under the name of a conference, or with no title at all, headings of the second level are talks. `isNamed`: they
 * are called as one talk is.
 */
export function talksUnderEvent(
  { candidates, first }: Outline,
  { isWhole, isInEventFile, isNamed }: { isWhole: boolean; isInEventFile: boolean; isNamed: boolean },
): Candidate[] | null {
  const top = candidates.filter(({ level }) => level === 1)
  const isAlone = candidates.filter(({ level }) => level === first?.level).length <= 1
  const below = candidates.filter((candidate) => candidate !== first && candidate.level > (first?.level ?? 0))
  const talks = highest(below) ?? []
  const isEvent =
    first !== null && first.head.speakers.length === 0 && (isWhole || isEventTitle(first.head.title))
  if (isAlone && first !== null && isEvent && talks.length >= 2) return talks
  const second = candidates.filter((candidate) => candidate.level === 2)
  const isSetext = first !== null && !first.isAtx
  if (
    first !== null &&
    first.level > 1 &&
    (isWhole || !isNamed || isEventTitle(first.head.title)) &&
    top.length === 0 &&
    second.length > (isEventTitle(first.head.title) ? 1 : 0) &&
    !(isSetext && first.head.signal)
  )
    return second
  return ((isWhole || isInEventFile) && top.length >= 2) || (!isNamed && areTitles(top)) ? top : null
}

/** Whether headings are as long as titles are, most of them. */
function areTitles(headings: readonly Candidate[]): boolean {
  const long = headings.filter(({ head }) => head.title.split(' ').length > 3).length
  const isOfOne = /(?<!\p{L})talk(?!\p{L})/iu.test(headings[0]?.head.title ?? '')
  return headings.length > 2 && long > headings.length * 0.6 && !isOfOne
}

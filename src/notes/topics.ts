import type { TopicEntry } from './topic-entry.ts'
import { isEveryday } from './everyday-words.ts'
import { foldWithOffsets } from './fold.ts'
import { addListed } from './listed-topics.ts'
import { longestText, type TopicMention } from './model.ts'
import { addRelated } from './tool-evidence.ts'
import { placedTags, type TagResolver } from './tags.ts'
import { createAliasLookUp, endOfMatch, isSeparate, type Match, withoutHyphens } from './topic-aliases.ts'
import { isBelieved } from './topic-evidence.ts'

/** Where a topic was found: indices into the untouched text, the end excluded. */
interface FoundTopic {
  topic: string
  start: number
  end: number
}

/** Finds the topics a text mentions. `context` (the talk's title) may hold the cue for an ambiguous name. */
export type TopicFinder = (text: string, context?: string) => FoundTopic[]

/**
 * Prepares a list of topics for finding. Whole words only, on text without accents, curly quotes and hyphens; the
 * longest alias wins, but an ancestor whose own alias lies inside it is mentioned as well (“AWS CloudFormation” is
 * both), and so is a name that `standsOnItsOwnIn` it. Aliases of up to four letters that may be other words, and those
 * that are English words, count in their exact case only, or where the words around speak for them.
 */
export function createTopicFinder(entries: readonly TopicEntry[]): TopicFinder {
  const aliasesFrom = createAliasLookUp(entries)
  const parents = new Map(entries.map((entry) => [entry.id, entry.parent]))
  const descendsFrom = (id: string, ancestor: string): boolean => {
    const parent = parents.get(id)
    return parent !== undefined && (parent === ancestor || descendsFrom(parent, ancestor))
  }

  return (text, context = '') => {
    if (text.length > longestText) return []
    const { folded, offsets } = foldWithOffsets(text, 'cased')
    const cased = withoutHyphens(folded)
    const lower = cased.toLowerCase()
    const found: Match[] = []
    const doubtful: Match[] = []
    for (const { 0: word, index } of lower.matchAll(/[\p{L}\p{N}]+/gu)) {
      for (const alias of aliasesFrom(word)) {
        const start = index - alias.leadingSigns
        const end = endOfMatch(alias, start, cased, lower)
        if (!end || !isSeparate(alias, start, end, folded)) continue
        if (isEveryday(alias, folded, start, end)) continue
        const list = isBelieved(alias, start, end, folded, context) ? found : doubtful
        list.push({ alias, start, end })
      }
    }
    addListed(found, doubtful, folded)
    addRelated(found, doubtful, folded, context)
    const finer = coverOf(found)
    for (const match of doubtful) {
      const { alias, start, end } = match
      const isPart = (outer: Match) =>
        outer.start <= start && end <= outer.end && descendsFrom(outer.alias.entry.id, alias.entry.id)
      if (finer.over(match).some(isPart)) found.push(match)
    }
    found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    const accepted: typeof found = []
    const cover = coverOf([])
    for (const match of found) {
      const isMentionedToo = cover
        .over(match)
        .every(
          (other) =>
            other.start <= match.start &&
            match.end <= other.end &&
            (descendsFrom(other.alias.entry.id, match.alias.entry.id) || standsOnItsOwnIn(other, match)),
        )
      if (!isMentionedToo) continue
      accepted.push(match)
      cover.add(match)
    }
    return accepted
      .map(({ alias, start, end }) => ({
        topic: alias.entry.id,
        start: offsets[start] ?? 0,
        end: offsets[end] ?? text.length,
      }))
      .sort((a, b) => a.start - b.start || b.end - a.end)
  }
}

/** Which matches cover a place: asked of each, and a line may have as many as a book. */
function coverOf(matches: readonly Match[]) {
  const at = new Map<number, Match[]>()
  const add = (match: Match) => {
    for (let place = match.start; place < match.end; place++) at.set(place, [...(at.get(place) ?? []), match])
  }
  matches.forEach(add)
  return {
    add,
    /** Those that overlap with this one, each once. */
    over({ start, end }: Match): Match[] {
      const found = new Set<Match>()
      for (let place = start; place < end; place++) for (const match of at.get(place) ?? []) found.add(match)
      return [...found]
    },
  }
}

/**
 * Whether a name within a longer one is told apart from it: an author in “Joe Armstrong's thesis”, a product in a concept
 * as “Flink watermarks”, and a concept that is more than one plain word in a finer one: RAG in “RAG evaluation”.
 */
function standsOnItsOwnIn(outer: Match, { alias, start, end }: Match): boolean {
  if (end - start === outer.end - outer.start) return false
  const [kind, outerKind] = [alias.entry.kind, outer.alias.entry.kind]
  if (kind === 'technology') return outerKind === 'idea' && alias.words.length > 2
  const isMoreThanAWord = alias.isExact || alias.words.includes(' ')
  return isMoreThanAWord && (outerKind === 'idea' || (kind === 'person' && outerKind === 'work'))
}

interface TaggedText {
  find: TopicFinder
  /** What is shown: places refer to it. */
  text: string
  /** The talk's title. */
  context: string
  /** The author's tags, as `readTags` gives them. */
  written: readonly string[]
  removed: readonly string[]
  tags: TagResolver
}

/**
 * The topics a takeaway mentions, each once with all its places. A tag of the author's always beats finding: a topic
 * that one names is `written`, wherever its words stand; a found one that one removes is left out.
 */
export function topicsIn({ find, text, context, written, removed, tags }: TaggedText): TopicMention[] {
  const writtenTopics = new Set(written.map(tags.topicOf))
  const removedTopics = new Set(removed.map(tags.topicOf))
  const mentions = new Map<string, TopicMention>()
  const add = (id: string, ...at: TopicMention['at']) => {
    const mention = mentions.get(id) ?? { id, via: writtenTopics.has(id) ? 'written' : 'found', at: [] }
    mention.at.push(...at)
    mentions.set(id, mention)
  }
  for (const { topic, start, end } of find(text, context))
    if (writtenTopics.has(topic) || !removedTopics.has(topic)) add(topic, [start, end])
  for (const { tag, start, end } of writtenTopics.size > 0 ? placedTags(text) : [])
    if (writtenTopics.has(tags.topicOf(tag))) add(tags.topicOf(tag), [start, end])
  for (const id of writtenTopics) add(id)
  return [...mentions.values()].map((mention) => ({ ...mention, at: apart(mention.at) }))
}

/** In order, without those that begin inside the one before: a tag may hold a name that was found as well. */
function apart(places: TopicMention['at']): TopicMention['at'] {
  let end = 0
  return places
    .toSorted((a, b) => a[0] - b[0] || b[1] - a[1])
    .filter((place) => {
      if (place[0] < end) return false
      end = place[1]
      return true
    })
}

import type { TopicEntry } from './topic-entry.ts'
import { idOf } from './ids.ts'

/** What an author's tags say about a text. Tags are as written, without their `#`, each once. */
export interface ReadTags {
  /** The text without the tags behind it. A tag within a sentence stays. */
  words: string
  /** `#tag`: the text is about this topic, whatever is found in it. */
  written: string[]
  /** `-#tag`: it is not, though its words say so. */
  removed: string[]
}

/** A tag that stands in a text: indices of its letters, without the `#` and the minus before it. */
export interface PlacedTag {
  tag: string
  start: number
  end: number
}

/**
 * Reads the tags of one sentence: those that stand behind its words, and anywhere else those whose slug is `known`, as
 * `#1`, `#fff` or `#throwback` may be meant otherwise there. Code, addresses and `C#` hold no tags.
 */
export function readTags(text: string, known: { has(slug: string): boolean }): ReadTags {
  const { end, tags: behind } = tagsBehind(text)
  const words = text.slice(0, end)
  const within = placedTags(words).filter(({ tag }) => known.has(idOf(tag)))
  const isOnlyTags = words.trim() === ''
  const read = (isRemoved: boolean) => [
    ...within.filter(({ start }) => isMinus(words, start) === isRemoved).map(({ tag }) => tag),
    ...behind.filter((behindTag) => behindTag.isRemoved === isRemoved).map(({ tag }) => tag),
  ]
  return {
    words: isOnlyTags || behind.length === 0 ? text : words.trimEnd(),
    written: distinct(read(false)),
    removed: distinct(read(true)),
  }
}

/** The `#tags` and `-#tags` in a text, outside code and addresses. Whether they are meant as tags is not known here. */
export function placedTags(text: string): PlacedTag[] {
  if (!text.includes('#')) return []
  const code = codeSpans(text)
  const tags: PlacedTag[] = []
  let span = 0
  for (const match of text.matchAll(/#([\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}])/gu)) {
    const [all, tag = ''] = match
    const start = match.index + 1
    const end = match.index + all.length
    while ((code[span]?.end ?? Infinity) <= start) span++
    const isCode = (code[span]?.start ?? Infinity) < start
    if (!isCode && isTagName(tag) && isOpening(text, match.index) && isClosing(text, end))
      tags.push({ tag, start, end })
  }
  return tags
}

/** Knows which topic a tag names. */
export interface TagResolver {
  /** Whether a topic has this slug, or a name or alias with this slug. */
  has: (slug: string) => boolean
  /** The id of the topic a tag names: that of its own topic, see `topicOfTag`, if no other has such a name. */
  topicOf: (tag: string) => string
}

/**
 * A tag names a topic by its id, else by a slug of its name, else of an alias: `#k8s` is Kubernetes. As tags hold no
 * spaces, `#ChaosEngineering` counts as well, and the plural `#SLOs`.
 */
export function createTagResolver(entries: readonly TopicEntry[]): TagResolver {
  const topics = new Map<string, string>()
  const add = (slug: string, id: string) => {
    if (slug !== '' && !topics.has(slug)) topics.set(slug, id)
  }
  for (const { id } of entries) add(id, id)
  for (const { id, name } of entries) add(slugOfName(name), id)
  for (const { id, aliases = [] } of entries) for (const alias of aliases) add(slugOfName(alias), id)
  for (const { id, tags = [] } of entries) for (const slug of tags) add(slug, id)
  for (const [slug, id] of topics) add(slug.replaceAll('-', ''), id)
  const find = (slug: string) => topics.get(slug) ?? topics.get(slug.replace(/(?<=...)s$/, ''))
  return {
    has: (slug) => find(slug) !== undefined,
    topicOf: (tag) => find(idOf(tag)) ?? idOf(tag),
  }
}

/** The topic that a tag of an author's own makes: `#Machine_Rooms` is the idea “Machine Rooms”. */
export function topicOfTag(tag: string): TopicEntry {
  return { id: idOf(tag), name: tag.replace(/[-_]+/g, ' ').trim(), kind: 'idea' }
}

/** `C++` is not what `#c` means; no letter of `機械学習` fits a slug, but its hash does. */
function slugOfName(name: string): string {
  return /[+#]/.test(name) ? '' : idOf(name)
}

/** The run of tags and white space a text ends with, read from behind so that each character is seen once. */
function tagsBehind(text: string): { end: number; tags: { tag: string; isRemoved: boolean }[] } {
  const tags: { tag: string; isRemoved: boolean }[] = []
  let end = text.length
  for (;;) {
    let tokenEnd = end
    while (isSpace(text.charAt(tokenEnd - 1))) tokenEnd--
    let start = tokenEnd
    while (start > 0 && !isSpace(text.charAt(start - 1))) start--
    const token = text.slice(start, tokenEnd)
    const tag = /^-?#([\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}])$/u.exec(token)?.[1]
    if (tag === undefined || !isTagName(tag)) return { end, tags: tags.reverse() }
    tags.push({ tag, isRemoved: token.startsWith('-') })
    end = start
  }
}

/** A number is an issue, and three, four, six or eight hexadecimal digits are a colour. */
function isTagName(tag: string): boolean {
  return /\p{L}/u.test(tag) && !/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(tag)
}

function isSpace(character: string): boolean {
  return character !== '' && character.trim() === ''
}

function isMinus(text: string, start: number): boolean {
  return text.charAt(start - 2) === '-'
}

/** Whether a `#` at this index may begin a tag: not that of `C#`, `##`, `page#part`, `&#39;`, `\#` or `](#part)`. */
function isOpening(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  if (before === '-') return at === 1 || isSpace(text.charAt(at - 2))
  if (before === '(' && text.charAt(at - 2) === ']') return false
  return before === '' || isSpace(before) || '([{"\'“‘«*_~,;:–—|'.includes(before)
}

/** Whether a tag may end here: not in `#part/sub`, `#main.css`, `#c#` or `#c++`. */
function isClosing(text: string, at: number): boolean {
  const after = text.charAt(at)
  if (after === '') return true
  return !/[#+/=&_-]/.test(after) && !(after === '.' && /[\p{L}\p{N}]/u.test(text.charAt(at + 1)))
}

/** Where code stands: between a run of backticks and the next one of the same length. */
function codeSpans(text: string): { start: number; end: number }[] {
  const runs = [...text.matchAll(/`+/g)].map(({ index, 0: { length } }) => ({ index, length }))
  const next = new Map<number, number>()
  const closing = runs.map(() => -1)
  for (let at = runs.length - 1; at >= 0; at--) {
    const { length } = runs[at] ?? { length: 0 }
    closing[at] = next.get(length) ?? -1
    next.set(length, at)
  }
  const spans: { start: number; end: number }[] = []
  for (let at = 0; at < runs.length; at++) {
    const close = closing[at] ?? -1
    const first = runs[at]
    const last = runs[close]
    if (!first || !last) continue
    spans.push({ start: first.index, end: last.index + last.length })
    at = close
  }
  return spans
}

/** Each tag once, whatever its spelling. */
function distinct(tags: readonly string[]): string[] {
  return [...new Map(tags.map((tag) => [idOf(tag), tag] as const).reverse()).values()].reverse()
}

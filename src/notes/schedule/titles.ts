import { fold } from '../fold.ts'

/** A title taken apart for comparing. */
export interface TitleWords {
  /** Its words, nothing in brackets at the end: two of one key are equal but for case, accents and punctuation. */
  key: string
  /** With what is in brackets. */
  fullKey: string
  /** Without anything between. */
  letters: string
  /** The words that say what it is about: of all of it, and of the parts before and after its first colon or dash. */
  whole: string[]
  parts: string[][]
  /** Numbers and negations: titles that differ in them are about different things. */
  guards: string[]
}

const mostWords = 24

const stopWords = new Set(
  `a about after all also an and any are as at be been but by can could de del der des die do does doing for from get
  had has have how i if in into is it its la las le les los more most my of off on or our out over so than that the
  their them then there these they this those through to too und up us via whats lets youre was we were what when where which while
  who why will with would y you your et el`.split(/\s+/),
)
/** Words of titles that many talks could have. */
const hollowWords = new Set(
  `building closing conference day fishbowl introducing intro introduction keynote lecture lightning opening panel part
  question remark session talk towards tutorial using welcome workshop`.split(/\s+/),
)
const guardWords = new Set('no not never without versus against'.split(' '))
/** One way to write what has two. */
const writings = new Map(
  Object.entries({
    ii: '2',
    iii: '3',
    iv: '4',
    vi: '6',
    vii: '7',
    viii: '8',
    ix: '9',
    vs: 'versus',
  }),
)
const negations = new Set(
  `aint arent cannot cant couldnt didnt doesnt dont hadnt hasnt havent isnt mustnt neednt shouldnt wasnt werent wont
  wouldnt`.split(/\s+/),
)
/** Numbers only behind “part”: elsewhere they may be other words, or say little. */
const partNumbers = new Map(
  Object.entries({ i: '1', one: '1', two: '2', three: '3', four: '4', v: '5', five: '5', x: '10' }),
)

export function wordsOfTitle(title: string): TitleWords {
  const text = title.slice(0, 500)
  const all = wordsIn(text)
  const told = inOneWriting(all)
  const cut = /\s*(?::\s|[：|]|[?.!]\s|\s[-–—]+\s)\s*/u.exec(text)
  const parts = cut ? [text.slice(0, cut.index), text.slice(cut.index + cut[0].length)] : []
  return {
    key: wordsIn(text.replace(/\([^()]*\)\s*$/, '')).join('-') || all.join('-'),
    fullKey: all.join('-'),
    letters: all.join(''),
    whole: tellingWords(told),
    parts: parts.map((part) => tellingWords(inOneWriting(wordsIn(part)))).filter((words) => words.length > 1),
    guards: [
      ...new Set(told.filter((word, at) => guardWords.has(word) || isNumber(word, told[at - 1]))),
    ].sort(),
  }
}

/** How many of their words two titles share, from 0 to 1 (Dice's coefficient); a subtitle more or less costs little. */
export function likeness(a: TitleWords, b: TitleWords): number {
  if (isSameText(a, b)) return 1
  return Math.max(
    share(a.whole, b.whole),
    ...b.parts.map((part) => 0.95 * share(a.whole, part)),
    ...a.parts.map((part) => 0.95 * share(part, b.whole)),
  )
}

/** Whether two titles differ in where their words are parted, at most. */
export function isSameText(a: TitleWords, b: TitleWords): boolean {
  return a.letters !== '' && a.letters === b.letters
}

/** How many telling words two titles share. */
export function sharedWords(a: TitleWords, b: TitleWords): number {
  return countShared(a.whole, b.whole)
}

/** Whether two titles share a word that few others have. */
export function shareSubject(a: TitleWords, b: TitleWords): boolean {
  const subject = ({ whole }: TitleWords) =>
    whole.filter((word) => !hollowWords.has(word) && !/^\p{N}+$/u.test(word))
  return countShared(subject(a), subject(b)) > 0
}

/** What of numbers and negations two titles say: the same, one says nothing, or they contradict each other. */
export function compareGuards(a: TitleWords, b: TitleWords): 'same' | 'silent' | 'different' {
  if (a.guards.join(' ') === b.guards.join(' ')) return 'same'
  return a.guards.length === 0 || b.guards.length === 0 ? 'silent' : 'different'
}

/** Beginnings of its words, by which titles that may be alike are found. */
export function traces({ whole }: TitleWords): string[] {
  return [...new Set(whole.map((word) => word.slice(0, 4)))]
}

/** Whether one word is another with at most `most` letters wrong, missing, too many or swapped. */
export function isWithin(a: string, b: string, most: number): boolean {
  if (a === b) return true
  if (Math.abs(a.length - b.length) > most || a.length > 40) return false
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1))
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    if (Math.min(...row) > most) return false
    beforeLast = last
    last = row
  }
  return (last[b.length] ?? 0) <= most
}

/** C, C++ and C# are three words. */
function wordsIn(text: string): string[] {
  return (
    fold(text)
      .replaceAll("'", '')
      .match(/[\p{L}\p{N}]+[+#]*/gu) ?? []
  )
}

function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !stopWords.has(word)).flatMap(unitsOf)
  return [...new Set(telling)].slice(0, mostWords)
}

function inOneWriting(words: readonly string[]): string[] {
  return words.map((word, at) => {
    const number = words[at - 1] === 'part' ? partNumbers.get(word) : undefined
    return number ?? (negations.has(word) ? 'not' : (writings.get(word) ?? word))
  })
}

/** Of a title, or of a part that is counted in letters. */
function isNumber(word: string, before: string | undefined): boolean {
  return /\p{N}/u.test(word) || (before === 'part' && /^\p{L}$/u.test(word))
}

/** A word without the ending of its plural; pairs of signs where words are not parted. */
function unitsOf(word: string): string[] {
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{3,}$/u.test(word)) {
    const signs = Array.from(word)
    return signs.slice(1).map((sign, at) => `${signs[at]}${sign}`)
  }
  if (word.length > 4 && word.endsWith('ies')) return [`${word.slice(0, -3)}y`]
  return [word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word]
}

function share(a: readonly string[], b: readonly string[]): number {
  return a.length + b.length === 0 ? 0 : (2 * countShared(a, b)) / (a.length + b.length)
}

function countShared(a: readonly string[], b: readonly string[]): number {
  const ofB = new Set(b)
  const ofA = new Set(a)
  const left = b.filter((word) => !ofA.has(word))
  let shared = 0
  for (const word of a) {
    const at = ofB.has(word) ? -1 : left.findIndex((other) => isMisspelt(word, other))
    if (ofB.has(word) || at >= 0) shared++
    if (at >= 0) left.splice(at, 1)
  }
  return shared
}

/** Whether two words are one, but for a slip: short words and numbers are as they are. */
function isMisspelt(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  if (length < 5 || (a[0] !== b[0] && a[1] !== b[1]) || /\p{N}/u.test(a + b)) return false
  return isWithin(a, b, length < 9 ? 1 : 2)
}

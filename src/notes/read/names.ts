import { catalogue } from '../catalogue.ts'
import { fold, tidy } from '../fold.ts'
import { commonWords } from './common-words.ts'
import { isUnspacedName } from './family-names.ts'
import { firstNames } from './first-names.ts'

/** Nobody's family name, whatever stands before. */
const neverNames = new Set(
  'keynote talk session workshop panel notes slides lecture on at and the'.split(' '),
)
/** Given names that are words too: what follows them is not trusted to be a family name. */
const alsoWords = new Set(
  'mark will grace rich bill rob chad drew dawn joy june april may violet rose sue guy don dean max ray rod jack penny pat daisy ivy'.split(
    ' ',
  ),
)
/** Given names by which notes mostly mean a product. */
const alsoProducts = new Set('alexa bert cassandra claude eliza roberta roslyn siri'.split(' '))
/** `McCord`, `DeVita`: elsewhere a capital inside a word is a product's. */
const namePrefix = /^(?:ma?c|de|del|la|le|di|da|du|van|von|fitz|st|al|el|ben)\p{Lu}/iu
/** Initials people go by. */
const initials = new Set('AJ BJ CJ DJ EJ JD JJ JP JT KC KJ LJ MJ PJ RJ TJ'.split(' '))
/** Small words inside names. */
const particles = new Set(
  'van von der den de del della di da do dos das du la le el al bin ibn ben ter ten zu zur af av y san st bint abu mac ap'.split(
    ' ',
  ),
)
/** Of ordinary words. */
export const suffix = /(?:ing|tion|tions|ness|ity|ities|ware|ment|ments|ology|ics|ship|ships|able|less)$/i
const names =
  /^(?:king|fleming|browning|manning|harding|keating|golding|sterling|clement|harkness|guinness)$/i

/** Words of technologies and organisations: nobody is called so. */
export const productWords = new Set(
  catalogue
    .filter(({ kind, word, cased }) => (kind === 'technology' || kind === 'organisation') && !word && !cased)
    .flatMap(({ name, aliases = [], nameless }) => [...(nameless ? [] : [name]), ...aliases])
    .map(fold)
    .filter((name) => /^[a-z0-9.+#]{4,}$/.test(name)),
)

/** Whether words look like a person's name: two to four, capitalised, none an ordinary word, or a CJK name. */
export function looksLikeName(text: string): boolean {
  const name = withoutHonorific(text.replace(/ ["“‘][^"”’]{1,20}["”’](?= )/, ''))
  if (isUnspacedName(name)) return true
  if (cjkName.test(name)) return true
  const words = name.split(' ')
  const main = words.filter(
    (word, at) =>
      !(particles.has(fold(word)) && !(at === 0 && /^\p{Lu}/u.test(word))) && !/^['’]t$/.test(word),
  )
  const given = fold(words[0] ?? '')
  const isKnown = startsWithGivenName(name) && !alsoWords.has(given) && !productWords.has(given)
  return (
    main.length >= 2 &&
    main.length <= 4 &&
    words.length <= 6 &&
    !particles.has(fold(words.at(-1) ?? '')) &&
    main.every((word, at) => isNameWord(word, isKnown && at > 0)) &&
    main.some((word) => word.replace('.', '').length > 1)
  )
}

/** Two words of characters that are no letters with case. */
const cjkName =
  /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{1,8}[ ・][\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{1,8}$/u

/** `isTrusted`: beside a given name that is known, an ordinary word may be a family name. */
function isNameWord(word: string, isTrusted: boolean): boolean {
  if (/^(?:al|el|ben|ibn|abu|d|l|o|n)[-'’]\p{Lu}[\p{L}'’-]*$/u.test(word)) return true
  if (!/^\p{Lu}(?:\.|[\p{L}'’]*(?:[-‐]\p{L}[\p{L}'’]*)*\.?)$/u.test(word)) return false
  if (/^(?:\p{Lu}\.){1,2}$/u.test(word)) return true
  if (/^\p{Lu}$/u.test(word)) return !/[AI]/.test(word)
  const plain = fold(word).replace(/[.'’]/g, '')
  const humps = word.split(/(?<=\p{Ll})(?=\p{Lu})/u)
  if (humps.length > 1 && !namePrefix.test(word) && !humps.every((part) => firstNames.has(fold(part))))
    return false
  const isAcronym = (word.length <= 5 && /^[A-Z]+$/.test(word)) || /^\p{Lu}{2,}\p{Ll}/u.test(word)
  if (isAcronym && !initials.has(word)) return false
  if (isTrusted) return !neverNames.has(plain)
  if (productWords.has(plain)) return firstNames.has(plain) && !alsoProducts.has(plain)
  const last = plain.split(/[-‐]/).at(-1) ?? ''
  const isEnding = last.length > 5 && suffix.test(last) && !names.test(last) && !firstNames.has(plain)
  return !isEnding && !commonWords.has(plain)
}

/** Initials, accents, CJK or a joined family name: titles in English hardly ever have them. */
export function hasNameFeature(text: string): boolean {
  return /(?:^| )\p{Lu}\. |[^ -\u024f]|[\u00c0-\u024f]| \p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(text)
}

export function startsWithGivenName(text: string): boolean {
  const first = /^[\p{L}]+/u.exec(withoutHonorific(text))?.[0] ?? ''
  return firstNames.has(fold(first))
}

export function withoutHonorific(name: string): string {
  return tidy(
    name
      .replace(/^(?:(?:dr|profs?|professor|mr|mrs|ms|sir|dipl-ing)\.? )+(?=\p{Lu})/iu, '')
      .replace(/(?<=\P{ASCII})(?: ?さん|氏|様|老師|老师)$/u, ''),
  )
}

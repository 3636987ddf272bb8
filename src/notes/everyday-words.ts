import { fold, isWordCharacter } from './fold.ts'
import { isTechnicalBehind } from './tool-evidence.ts'
import type { Alias } from './topic-aliases.ts'

const everyday = wordsIn(`
  snake snakes cat cats dog dogs puppy kitten horse zoo bird birds fish ferry beach boat boats lake sea
  ocean sunny rain rainy weather windy sunshine sunset garden forest furniture chair chairs sofa lounge couch pillow necklace
  earring earrings wife husband mother father mum mom dad daughter son baby grandma grandpa aunt uncle cousin wedding birthday
  anniversary drank drink drinks drinking coffee tea beer beers wine whisky vodka juice milk lunch dinner breakfast dessert
  sandwich sandwiches salad soup cake fries pepper kitchen restaurant hotel lobby flights airport taxi tram metro museum opera
  theatre concert hairdresser haircut shoes shirt shirts hat socks jacket dress perfume hiking ski skiing swimming yoga gym
  football soccer tennis marathoner bakery supermarket vegan vegetarian backpack luggage suitcase holiday holidays vacation
  carpet ceiling toilet bathroom elevator escalator moon astronaut
`)
const everydayBehind = wordsIn(`
  tree trees furniture island islands ring rings river rainforest jungle forest snake snakes coffee trees earrings necklace
  slippers sandwich sandwiches salad soup cake show shows theatre day days weather water road street avenue hotel bar pub
  restaurant beach park wood timber season evening morning night flowers garden bridge brother sister family wedding oil
  egg eggs pie juice bread cheese pizza
`)

/** How much of a sentence around a name is read for what speaks against it. */
const reach = 200
const beforePerson = /(?:^|\P{L})(?:mr|mrs|ms|dr|uncle|aunt|pet)\.? $/iu
const afterPerson =
  /^,? from (?:legal|accounting|sales|hr|finance|marketing|payroll|reception|catering|(?:the )?(?:\p{L}+ )?(?:team|office|desk|row))(?!\p{L})/iu

/**
 * Whether an ambiguous name, in lower case or at the start of a sentence, is the everyday word: “mr jenkins”, “amazon
 * river”, “pet python”, “elixir of life”.
 */
export function isEveryday({ entry, words }: Alias, folded: string, start: number, end: number): boolean {
  if (words.includes(' ')) return false
  const before = folded.slice(Math.max(0, start - reach), start)
  const after = folded.slice(end, end + reach)
  if (isTechnicalBehind(after)) return false
  const sentence = fold(before + folded.slice(start, end) + after)
  const isLower = /\p{Ll}/u.test(folded.charAt(start))
  const isAnyCase = entry.kind === 'idea' || isLower || /(?:^|[.!?] )["'([]*$/.test(before)
  const speaksAgainst = (entry.unless ?? []).filter((against) => isAnyCase || against.includes(' '))
  if (speaksAgainst.some((against) => hasWord(sentence, against))) return true
  if (!isAnyCase) return false
  if (beforePerson.test(before) || afterPerson.test(after)) return true
  if (!entry.word && !entry.cased && !entry.unless) return false
  const next = /^s? (\p{L}+)/u.exec(after)?.[1]?.toLowerCase()
  if (next !== undefined && everydayBehind.has(next)) return true
  return (
    isLower &&
    entry.kind === 'technology' &&
    (sentence.match(/\p{L}+/gu) ?? []).some((word) => everyday.has(word))
  )
}

/** Whether a text, folded like the word, has it as a word of its own. */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isWordCharacter(text.charAt(at - 1)) && !isWordCharacter(text.charAt(at + word.length))) return true
  }
  return false
}

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

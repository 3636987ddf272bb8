import { looksLikeName } from './names.ts'
import { withoutMarks } from './plain-words.ts'

const events =
  /^(?:\p{L}*con|\p{L}*conf|\p{L}*camp|\p{L}*days?|\p{L}*fest|conference|conf|summit|meetup|forum|symposium|expo|world|congress|konferenz|goto|ndc|devoxx|fosdem|oscon|strata|velocity|strangeloop|reinvent|ignite|wwdc|unconference|hackathon|webinar|exchange|week|edition)$/iu
const aroundEvents =
  /^(?:notes?|takeaways?|talks?|sessions?|highlights|recap|impressions|summary|summaries|trip|report|learnings|learned|notizen|from|my|the|at|of|on|in|and|for|a|i|what|some|key|personal|day|week|online|virtual|europe|usa?|tour|part|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|tember|ober)?)$/i

/** Whether a word can only be the name of a conference. */
function isEventName(word: string): boolean {
  return /^(?:fosdem|devoxx|wwdc|oscon|kubecon|qcon|pycon|gophercon|droidcon|defcon|\p{L}{2,}conf)$/iu.test(
    word,
  )
}

/** `FOSDEM: Mending Nets`, parted; null if no conference stands before the title. */
export function partEvent(title: string): { event: string; title: string } | null {
  const [, event = '', rest = ''] = /^(.{3,60}?)(?:: | [—–|] | - )(\S.*)$/.exec(title) ?? []
  const isSure = /\d/.test(event) || isEventName(event) || /^["“«]/.test(rest)
  return isSure && isEventTitle(event) ? { event, title: rest } : null
}

/** Whether a title says that it stands above notes, of several talks perhaps. */
export function speaksOfNotes(title: string): boolean {
  return /(?<!\p{L})(?:notes?|takeaways?|talks|sessions|highlights|recap|notizen)(?!\p{L})/iu.test(title)
}

/** Whether a title is a conference's rather than a talk's: “Notes from Harbour Conf 2031, Day 1”. */
export function isEventTitle(title: string): boolean {
  const words = withoutMarks(title).match(/[\p{L}\p{N}.']+/gu) ?? []
  const isYear = (word: string) => /^(?:19|20)\d\d$/.test(word) || /^'\d\d$/.test(word)
  const isEvent = (word: string) => events.test(word.replace(/\.\p{L}{2,4}$/u, '').replace(/\d+$/, ''))
  const others = words.filter(
    (word) => !isYear(word) && !isEvent(word) && !aroundEvents.test(word) && !/^\d+$/.test(word),
  )
  const isOfNotes = speaksOfNotes(title)
  const isDated =
    words.some(isYear) || /(?<!\p{L})(?:day|tag|dia|día|jour|dag) ?\d{1,2}(?!\p{L})/iu.test(title)
  const score = Number(words.some(isEvent)) + Number(isDated) + Number(isOfNotes)
  return (
    (score >= 2 && others.length <= 4) ||
    (score === 1 && !isOfNotes && others.length <= 2 && !looksLikeName(title))
  )
}

import type { Alias } from './topic-aliases.ts'

/** What one does in, or is to, an organisation: “worked at Block”, “two engineers from Shell”, “Ann Lee (Wise)”. */
const worksThere =
  /(?:^|\P{L})(?:(?:work(?:s|ed|ing)?|team|spent|years?|job|engineers?|engineering|people|folks|someone|speakers?|developers?|designers?|lead|CTO|VP|scale|outage|incident|(?:she|he|they|we|I)(?: \p{L}+)?) (?:at|from|for|of)|[Aa]t|@|ex-?|join(?:ed|s|ing)?|acquired by|bought by|owned by|customers like|companies like) ?$|\p{Lu}\p{Ll}+ \p{Lu}\p{L}+,? \($/u
/** Who is of an organisation, and what only one has: “Wise engineers”, “Shell's platform”. */
const hasOfItsOwn =
  /^(?:(?:'s)? (?:engineers?|engineering|folks|guys?|kids|students?|researchers?|professor|CTO|CEO|founders?|tech blog|tech radar)|'s (?:apis?|docs|team|platform|blog|stack|architecture|monorepo|apps?|outage|design system|talk|case study))(?!\p{L})/iu
/** With a capital, what more is said of an organisation than of anything else: “Block open-sourced it”. */
const doesWithCapital =
  /^(?:(?:'s)? (?:devs|developers|employees|customers|data team|platform team|teams|eng(?:ineering)? (?:mgr|manager|lead)|PMs|keynote|handbook|recruiters|board|post-?mortem)| (?:open[- ]sourced|rebuilt (?:its|their)|rejected (?:the|it|them|us|our|my)|banned|fined|migrated|rewrote|announced|acquired|hired|laid off|runs on|moved (?:to|from|off)|switched (?:to|from)|built (?:their|its|a|an)|uses (?:it|\p{Lu})|published (?:its|their|a)))(?!\p{L})/iu
/** In lower case, what is: “uber has 4,000 services”. */
const doesInLowerCase =
  /^ (?:has|had|uses|used|runs|ran|says|said|built|wrote|moved|migrated|switched|counted|dropped|replaced|rewrote|shipped|published|measured|announced|spent|saved|found|open[- ]sourced|did|does|study|course)(?!\p{L})/iu
/** Behind “at Block”, what shows that the name ends here. */
const endOfName =
  /^(?:$|\)|[.,;:!?](?: |$)|'s | (?:->|→|[-–—&+]|we|they|it|she|he|I|who|that|and|or|vs|is|was|are|has|had|does|do|did|said|says|runs?|ran|uses?|used|built|moved|for|to|from|on|in|with|about|after|before|since|over|when|where|because|then|now|last|still|scale)(?!\p{L}))/u

/** Whether the words directly around a name that is an ordinary word say that an organisation is meant. */
export function isOrganisationHere({ words, entry }: Alias, before: string, after: string): boolean {
  if (before === '' && after.startsWith(': ') && !entry.nameless) return true
  const does = words === words.toLowerCase() ? doesInLowerCase : doesWithCapital
  return hasOfItsOwn.test(after) || does.test(after) || (worksThere.test(before) && endOfName.test(after))
}

import { fold, isWordCharacter } from './fold.ts'
import { speaksOfSoftware, toolVerbs, transfers } from './software-words.ts'
import type { Alias, Match } from './topic-aliases.ts'

/** How much of a sentence is read on either side of a name. */
const reach = 200

/** What is made with a technology, or is a part of one: “pig scripts”, “the chef repo”, “flutter app”. */
const technicalNoun =
  /^(?:-based|-managed|\.(?:js|py|rb|io)|,? ?(?:scripts?|clusters?|config(?:s|uration)?|manifests?|repos?|deploys?|apps?|sdks?|apis?|plug-?ins?|workflows?|cron ?jobs?|jobs|queries|specs?|conf|components?|hooks|servers?|clients?|cli|codebase|devs?|developers?|programmers?|modules?|packages?|library|libraries|libs?|frameworks?|compiler|runtime|interpreter|parser|linter|bindings|operator|pods?|containers?|images|registry|proxy|proxies|sidecars?|dashboards?|connectors?|topology|executors?|daemon|pipelines?|dags?|migrations|schemas?|orm|driver|middleware|backend|frontend|microservices?|binary|binaries|stdlib|toolchain|notebooks?|syntax|yaml|macros?|generics|tutorials?|ecosystem|compile times?|builds?|bundles?|extensions?|upgrades?|add-?(?:on|in)s?|webhooks?|templates?|workspaces?|failover|streams)(?!\p{L}))/iu
/** A version behind a name: “react 18”, “spring v5.3”, but not “storm 3 days”. */
const versionBehind =
  /^ (?:v\d+(?:\.\d+)*|\d{1,2}\.\d+(?:\.\d+)*|\d{1,3}(?= ?(?:$|[.,;:!?)/&+]|and |or |with |to |on |over |in |at |for |is |was |has |had |uses |drops |got |finally |lts|from |last |broke |brought )))/iu
/** What software is run on, built with or moved to. */
const beforeTool =
  /(?:^|\P{L})(?:run(?:s|ning)?|ran|built|build|builds|building|deploy(?:ed|s)?|host(?:ed|s)?|(?:re)?writ(?:e|ten|ing)|(?:re)?wrote|implement(?:ed)?|automat(?:ed|e)|test(?:ed|s)?|provision(?:ed)?|orchestrat(?:ed|e)|manag(?:ed|e)|powered|backed|mov(?:ed|e|ing)|migrat(?:ed|e|ing)|switch(?:ed|ing)?|port(?:ed|ing)?)(?: (?:it|them|that|this|us|all|everything|away|off|over|back|the \p{L}+|our \p{L}+)){0,3} (?:on|in|with|w\/|using|via|by|to|from|onto|into) (?:["'*_`(]*)$/iu
/** Where a clause names the tool it is about: at its start, or behind what one does to or with a tool. */
const beforeNamed =
  /(?:^|[,;:(/&+|>] ?|-> ?|(?:^|\P{L})(?:with|w\/|w\/o|without|on|in|using|use|uses|used|via|by|from|into|onto|over|than|vs\.?|versus|and|or|like|for|of|about|inside|outside|through|thru|against|between|after|before|since|beyond|around|within|is|are|was|were|be|isn't|also|now|then|just|only|still|mostly|maybe|even|both|why|not|because|bc|but|while|when|if|plain|vanilla|managed|self[- ]hosted|hosted|raw|pure|standalone|fine[- ]tuned|distilled|open source|love|loves|hate|hates|kill(?:ed|s)?|drop(?:ped|s)?|ditch(?:ed)?|left|leaving|skip(?:ped)?|replac(?:e|ed|es|ing)|adopt(?:ed|s|ing)?|pick(?:ed)?|cho(?:o)?se|run|runs|running|ran|try|tried|trying|test(?:ed|ing)?|evaluat(?:ed|ing)|ask(?:ed|ing)?|got|get|let|lets|allow|block|put|puts|add|adds|added|adding|install(?:ed|s)?|enabl(?:e|ed)|buy|bought|need|needs|needed|keep|kept|stop(?:ped)?|start(?:ed)?|explain(?:ed|s)?|compar(?:e|ed|ing)|prefer(?:red|s)?|trust|learn(?:ed|ing)?|behind|under|atop|plus|(?:mov(?:ed|e|ing)|migrat(?:ed|e|ing)|switch(?:ed|ing)?|port(?:ed|ing)?)(?: \p{L}+){0,3} to|from \p{L}+ to) )["'*_`(]*$/iu
const afterNamed =
  /^["'*_`)]*(?:$|[.,;:!?](?: |$)| ?[/+&=] ?| ?(?:->|→|–|—) ?| - | (?:and|or|vs\.?|versus|for|with|w\/|w\/o|but|because|bc|by|each|every|all|only|also|there|right|much|inside|instead|as|isn't|didn't|doesn't|can't|last|this|over|after|before|at|on|from|to|than|when|where|while|so|then|just|still|too|everywhere|already|now|today|alone|again|plus|finally|per|between|into|through|via|unless|if|since|except|which|nobody|by default|step by step)(?!\p{L}))/iu
/** Behind these a word is a verb or one thing among many: “to express”, “we react”, “a spark”, “the storm”. */
const beforePlainWord =
  /(?:^|\P{L})(?:an?|this|that|every|each|his|her|their|my|your|its|no|some|any|another|one|to|don'?t|we|you|they|i|he|she|can|can't|should|must|will|would|could|let'?s|please|people|teams|who|things|not|'s|very|more|most|so|how|too) ["'*_`(]*$/iu
const moved =
  /(?:mov(?:ed?|ing)|migrat(?:ed?|ing)|switch(?:ed|ing)?|port(?:ed|ing)?|upgrad(?:ed?|ing)|bump(?:ed|ing)?|from)(?: [^.;!?]{0,40})? to ["'*_`(]*$/iu
const afterPlainWord =
  /^ (?:of|an?|the|your|our|their|my|its|me|us|them|up|off|down|out|away|in on|some|any|more|around|mode|until)(?!\p{L})/iu
/** At the start of a line a colon, or what a noun without an article does only as a name: “axe finds 40 %”, “caddy: …”. */
const afterSubject =
  /^(?:: \S| (?:\p{Ll}{2,}s|found|caught|broke|saved|made|gave|took|beat|killed|replaced|ate|let) (?:an?|the|its?|our|your|my|their|us|you|all|every|no|maybe|about|only|most|more|less|half|\d+)(?!\p{L}))/u
/** What is sent, or done, to a tool, so that “to” begins no verb: “events to amplitude”, “exported to snowflake”. */
const sentTo = /(?:^|\P{L})(\p{L}+) to ["'*_`(]*$/u
/** Whether the words directly around a name that is an ordinary word say that a tool is meant. */
export function isToolHere(alias: Alias, folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - reach), start)
  const after = folded.slice(end, end + reach)
  if (/\d$/.test(folded.slice(start, end))) return true
  if (isPerhapsVerb(alias, before)) return start === 0 && after.startsWith(' ') && afterSubject.test(after)
  if (!isNameHere(before, after)) return technicalNoun.test(after) && !isVerbHere(before)
  if (isTechnicalBehind(after) || isBesideCue(alias, before, after)) return true
  const isSubject = start === 0 && (isDoing(after) || after.startsWith("'s "))
  if ((start === 0 && afterSubject.test(after)) || (isSubject && speaksOfSoftware(after.toLowerCase())))
    return true
  return beforeTool.test(before) && isNameEnded(after)
}

/**
 * Adds the doubtful names in lower case that the rest of the sentence, or the talk's title, speaks for: a topic in it
 * that belongs with them (“hive” beside Hadoop), the same name in its own case, another name in doubt that belongs with
 * them (“flutter”, “dart”), or any technology, where they stand as a tool does (“with cucumber, then rspec”).
 */
export function addRelated(
  found: Match[],
  doubtful: readonly Match[],
  folded: string,
  context: string,
): void {
  const candidates = doubtful.filter(({ alias, start, end }) => {
    const isLower = alias.needsCue === 'as a tool' || alias.needsCue === 'in a list'
    if (!isLower || alias.entry.kind !== 'technology') return false
    const before = folded.slice(Math.max(0, start - reach), start)
    return !isPerhapsVerb(alias, before) && isNameHere(before, folded.slice(end, end + reach))
  })
  if (candidates.length === 0) return
  const sure = found.map(({ alias, start, end }) => ({
    entry: alias.entry,
    written: folded.slice(start, end),
  }))
  const namesOf = (entries: typeof sure) =>
    new Set(entries.flatMap(({ entry, written }) => [entry.name.toLowerCase(), written.toLowerCase()]))
  const names = namesOf(sure)
  const technologies = namesOf(sure.filter(({ entry }) => entry.kind === 'technology'))
  const cues = new Set(sure.flatMap(({ entry }) => (entry.cues ?? []).map((cue) => cue.toLowerCase())))
  const ids = new Set(sure.map(({ entry }) => entry.id))
  const parents = new Set(sure.map(({ entry }) => entry.parent))
  const words = new Set(folded.toLowerCase().match(/[\p{L}\p{N}+#]+/gu))
  const inDoubt = new Set(candidates.map(({ alias }) => alias.words))
  for (const match of candidates) {
    const { alias, start, end } = match
    const { entry } = alias
    const before = folded.slice(Math.max(0, start - reach), start)
    const after = folded.slice(end, end + reach)
    const isTool = standsAsTool(before, after)
    const isRelated =
      ids.has(entry.id) ||
      parents.has(entry.id) ||
      (entry.parent !== undefined && ids.has(entry.parent)) ||
      cues.has(alias.words) ||
      (entry.cues ?? []).some((cue) =>
        (/\p{Lu}|\d/u.test(cue) ? names : technologies).has(cue.toLowerCase()),
      ) ||
      (entry.cues ?? []).some((cue) => cue.toLowerCase() !== alias.words && inDoubt.has(cue.toLowerCase())) ||
      hasName(context, entry.name)
    const isSpokenFor =
      technologies.size > 0 ||
      (entry.cues ?? []).some((cue) => words.has(cue.toLowerCase())) ||
      speaksOfSoftware(`${before} ${after}`.toLowerCase())
    // To a word of the trade any technology nearby is no evidence.
    const isBelieved =
      alias.needsCue === 'in a list' ? isRelated && isTool : isRelated || (isTool && isSpokenFor)
    if (isBelieved) found.push(match)
  }
}

/** Whether a version with a point stands directly behind, which even a word of the trade has as a name only: “node 22.18”. */
export function hasVersionBehind(after: string): boolean {
  return /^ v?\d{1,2}\.\d+(?:\.\d+)*\+?(?:$|[.,;:!?)](?: |$)| (?!%|(?:x|times|percent|m|k|s|ms)(?!\p{L})))/u.test(
    after,
  )
}

/** Whether what stands behind a name makes it one of software: “pig scripts”, “react 18”. */
export function isTechnicalBehind(after: string): boolean {
  return technicalNoun.test(after) || versionBehind.test(after)
}

/** Whether a name stands where the name of a tool does. */
function standsAsTool(before: string, after: string): boolean {
  return (beforeNamed.test(before) || isSentTo(before)) && (isNameEnded(after) || isMadeOf(after))
}

/** Whether what stands behind goes on with the sentence rather than with the name. */
function isNameEnded(after: string): boolean {
  return afterNamed.test(after) || isDoing(after)
}

function isSentTo(before: string): boolean {
  const word = sentTo.exec(before)?.[1]?.toLowerCase()
  return word !== undefined && (transfers.has(word) || speaksOfSoftware(word))
}

/** Whether what stands behind a name is what a tool does: “jest leaks”, “snowflake costs”. */
export function isDoing(after: string): boolean {
  return toolVerbs.has(/^["'*_`)]* (\p{L}+)/u.exec(after)?.[1] ?? '')
}

/** Whether a word of software stands directly behind: “presto joins”. */
export function isMadeOf(after: string): boolean {
  return speaksOfSoftware(/^["'*_`)]* ([\p{L}-]+)/u.exec(after)?.[1]?.toLowerCase() ?? '')
}

/** Whether a name can stand here, and neither a verb nor a plain noun. */
function isNameHere(before: string, after: string): boolean {
  if (afterPlainWord.test(after)) return false
  return !beforePlainWord.test(before) || moved.test(before) || isSentTo(before)
}

function isVerbHere(before: string): boolean {
  return /(?:^|\P{L})(?:to|don'?t|we|you|they|i|he|she|can|can't|should|must|will|would|could|let'?s|please) ["'*_`(]*$/iu.test(
    before,
  )
}

/** With a capital at the start of a sentence an everyday word may as well be a verb: “Make it work”. */
function isPerhapsVerb({ words }: Alias, before: string): boolean {
  return /^\p{Lu}/u.test(words) && /(?:^|[.!?:] )["'([]*$/.test(before)
}

/** Whether one of the words that speak for a name stands directly before or behind it. */
function isBesideCue({ entry }: Alias, before: string, after: string): boolean {
  const previous = /([\p{L}\p{N}+#.]+) ["'*_`(]*$/u.exec(before)?.[1]?.toLowerCase()
  const next = /^["'*_`)]* ([\p{L}\p{N}+#]+)/u.exec(after)?.[1]?.toLowerCase()
  return (entry.cues ?? []).some((cue) => {
    const word = fold(cue)
    return word === next || (word === previous && /\p{Lu}/u.test(cue))
  })
}

function hasName(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return at >= 0 && !isWordCharacter(text.charAt(at - 1)) && !isWordCharacter(text.charAt(at + name.length))
}

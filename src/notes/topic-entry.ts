import type { TopicKind } from './model.ts'

/** One entry of the reviewed list of topics. How its words are matched is told in `topics.ts`. */
export interface TopicEntry {
  /** Slug of the canonical name: lower-case ASCII, a vendor prefix only where the name has it. Never reused. */
  id: string
  name: string
  kind: TopicKind
  /** The topic this one belongs to, if any: ECS belongs to AWS, Vault to HashiCorp. */
  parent?: string
  /** Other spellings, also the typos real notes contain. The name itself always counts and is not repeated. */
  aliases?: string[]
  /** True when the name (or one-word alias) is also an English word: then only its exact case counts, and at the start of a sentence only beside a cue. */
  word?: boolean
  /** True when the name is a common word in lower case: only its exact case counts, at the start of a sentence too. */
  cased?: boolean
  /** Words beside which an ambiguous name is believed. */
  cues?: string[]
  /** True when the name, of several words, is also a phrase: then its exact case counts, and lower case beside its product. */
  phrase?: boolean
  /** Words beside which the name, in lower case or at the start of a sentence, is an everyday word: “python” and “snake”. */
  unless?: string[]
  /** True for a language whose name in lower case is another word: “rewrote it in rust”, “our go services”. */
  language?: boolean
  /** Other slugs an author's `#tag` may name it by, which its name and aliases do not give. */
  tags?: string[]
  /** Aliases that count in their exact case only, because in another they are something else: `Big Table`, `travis`. */
  exact?: string[]
  /** Shorter forms, in any case, that stand for it only where one of the words beside is in the sentence: `pg`, `Compose`. */
  short?: { words: string[]; beside: string[] }
  /**
   * True when notes do not write the name itself, or it would match too much: then only the aliases are matched, and an
   * organisation's name of one word where one works there or it does something: “at Block”, “Shell's engineers”.
   */
  nameless?: boolean
}

/** Entries by the first letter of their names. One list of thousands is more than the type checker takes. */
export type TopicsByLetter = Record<string, TopicEntry[]>

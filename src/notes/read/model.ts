import type { Block, TalkTime } from '../model.ts'

/** One file of notes. */
export interface NotesFile {
  /** Its path within the conference's folder, with slashes: a title or a date may stand in it. '' for pasted text. */
  path: string
  text: string
}

/** Something in the notes that needs a look. Errors stop a build, warnings do not. */
export interface Problem {
  line: number
  severity: 'error' | 'warning'
  /** Without a full stop. */
  message: string
  /** What to do about it, without a full stop. */
  fix: string
  /** The fix as an edit of the notes, where one can be named. */
  edit?: Edit
}

export interface Edit {
  /** What a button that makes it says: “Delete the line”. */
  label: string
  /** What the problem's line becomes: none deletes it, several take its place. */
  lines: string[]
}

export interface NamedSpeaker {
  name: string
  organisation: string | null
}

/** A sentence of the notes, with where it stands. */
export interface ReadText {
  text: string
  line: number
  /** The heading it stands under, inside its talk. */
  group: string | null
  blocks: Block[]
}

export interface ReadTakeaway extends ReadText {
  /** `line`: a plain line or paragraph rather than a list item. */
  kind: 'item' | 'line'
  depth: number
  /** What the author marked it with, `^k3v9`: lower case. */
  id: string | null
}

export interface ReadTalk {
  title: string
  line: number
  day: number | null
  /** ISO 8601. */
  date: string | null
  speakers: NamedSpeaker[]
  track: string | null
  room: string | null
  time: TalkTime | null
  links: { title: string; url: string }[]
  tags: string[]
  remarks: ReadText[]
  takeaways: ReadTakeaway[]
}

/** What notes say about themselves, in their front matter. */
export interface NotesFacts {
  conference: string | null
  /** First and last day, ISO 8601. */
  dates: string[]
  author: string | null
  /** Address they were published at. */
  source: string | null
  licence: string | null
  timezone: string | null
  url: string | null
}

/** What a line was taken for. */
export type LineUse =
  | 'blank'
  | 'title'
  | 'index'
  | 'talk'
  | 'group'
  | 'fact'
  | 'takeaway'
  | 'remark'
  | 'note'
  | Block['kind']
  | `skipped: ${SkipReason}`

export type SkipReason =
  | 'comment'
  | 'HTML'
  | 'shortcode'
  | 'rule'
  | 'link definition'
  | 'embedded picture'
  | 'unclosed fence'

export interface ReadNotes {
  /** The notes' own title, without its day; null when they have none. */
  title: string | null
  facts: NotesFacts
  talks: ReadTalk[]
  /** Where links lead that name a place, `[words][place]`: addresses by the place's key. */
  places: Map<string, string>
  /** Sentences about the notes as a whole. */
  notes: { text: string; line: number }[]
  problems: Problem[]
  /** How many lines were taken for what: the sum is the number of lines, so nothing can be lost unseen. */
  lines: Map<LineUse, number>
}

import type { TopicEntry } from './topic-entry.ts'
import { takeawayIds } from './ids.ts'
import { type LinkPlaces, showInline } from './inline.ts'
import type { RemarkRecord, Shown, TakeawayRecord } from './model.ts'
import type { Problem, ReadTalk, ReadText } from './read/model.ts'
import { preparedOnce } from './prepared.ts'
import { createTagResolver, readTags, topicOfTag } from './tags.ts'
import { createTopicFinder, topicsIn } from './topics.ts'

/** A remark as a dataset holds it. */
export function compileRemark(remark: ReadText, places: LinkPlaces): RemarkRecord {
  return written(remark, showInline(remark.text, places))
}

function written({ text, group, blocks }: ReadText, shown: Shown | null): RemarkRecord {
  return {
    text,
    ...(shown && { shown }),
    ...(group !== null && { group }),
    ...(blocks.length > 0 && { blocks }),
  }
}

/** The file a talk stands in: where its problems go, its lines, and where its links lead. */
interface Place {
  problems: Problem[]
  lines: readonly string[]
  places: LinkPlaces
}

const finderOf = preparedOnce(createTopicFinder)
const tagsOf = preparedOnce(createTagResolver)

/**
 * Compiles the takeaways of a conference's talks: what is shown of them, their ids, and the topics they mention. `marked`
 * collects the ids their author gave, `tagged` the topics only a tag names.
 */
export function createTakeaways(
  conferenceId: string,
  topics: readonly TopicEntry[],
  taken: ReadonlySet<string> = new Set(),
) {
  const find = finderOf(topics)
  const tags = tagsOf(topics)
  const marked = new Set<string>()
  const tagged = new Map<string, TopicEntry>()

  return {
    marked,
    tagged,
    /** The takeaways of one talk; an id that is given twice, or that another conference has, is a problem. */
    of(talk: ReadTalk, talkId: string, { problems, lines, places }: Place): TakeawayRecord[] {
      const read = talk.takeaways.map((takeaway) => {
        const { words, written: named, removed } = readTags(takeaway.text, tags)
        const inline = showInline(words, places) ?? { text: words, marks: [] }
        const isPlain = inline.text === takeaway.text && inline.marks.length === 0
        return { takeaway, named, removed, text: inline.text, shown: isPlain ? null : inline }
      })
      const ids = takeawayIds(
        conferenceId,
        talkId,
        read.map(({ text }) => text),
      )
      return read.map(({ takeaway, named, removed, text, shown }, at) => {
        for (const tag of named) {
          const own = topicOfTag(tag)
          if (!tags.has(own.id)) tagged.set(own.id, own)
        }
        return {
          id: givenId(takeaway, { problems, lines }) ?? ids[at] ?? '',
          ...written(takeaway, shown),
          ...(takeaway.kind === 'line' && { kind: takeaway.kind }),
          depth: takeaway.depth,
          line: takeaway.line,
          topics: topicsIn({ find, tags, text, context: talk.title, written: named, removed }),
        }
      })
    },
  }

  function givenId(
    { id, line }: ReadTalk['takeaways'][number],
    { problems, lines }: Omit<Place, 'places'>,
  ): string | null {
    if (id === null) return null
    const isTaken = taken.has(id)
    if (!isTaken && !marked.has(id)) {
      marked.add(id)
      return id
    }
    problems.push({
      line,
      severity: 'warning',
      message: `“^${id}” marks ${isTaken ? 'a takeaway of another conference' : 'another takeaway'} already`,
      fix: 'Remove it here; the takeaway gets an id of its own',
      edit: { label: 'Remove the mark', lines: [(lines[line - 1] ?? '').replace(/\s*\^[\w-]+\s*$/, '')] },
    })
    return null
  }
}

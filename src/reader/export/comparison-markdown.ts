import type { ComparedRow, Comparison } from '#notes/compare.ts'
import type { Takeaway, Talk } from '#notes/model.ts'
import { inlineMarkdown, linkTo } from './markdown-text.ts'
import { itemOf } from './markdown.ts'

interface Compared {
  talks: readonly Talk[]
  comparison: Comparison
  /** Without what is only in each. */
  isSharedOnly: boolean
  /** The reader's note on a takeaway; '' for none. */
  noteOn: (takeaway: Takeaway) => string
  /** The site's own address, with a slash at its end. */
  siteUrl: string
}

/** A comparison as Markdown: the talks, what they say alike, topic by topic what they share, then what is only in each. */
export function comparisonToMarkdown({ talks, comparison, isSharedOnly, noteOn, siteUrl }: Compared): string {
  const items = (takeaways: readonly Takeaway[]) =>
    takeaways
      .flatMap((each) => itemOf(each.text, `${siteUrl}talks/${each.talk.id}#${each.id}`, noteOn(each)))
      .join('\n')
  const rowBlocks = ({ topics, cells }: ComparedRow) => [
    topics.length > 0 ? `### ${topics.map(({ name }) => inlineMarkdown(name)).join(', ')}` : '',
    ...talks.flatMap((talk, at) => {
      const cell = cells[at] ?? []
      return cell.length > 0 ? [`**${inlineMarkdown(talk.title)}**`, items(cell)] : []
    }),
  ]
  const band = (heading: string, rows: readonly ComparedRow[]) =>
    rows.length > 0 ? [heading, ...rows.flatMap(rowBlocks)] : []
  return [
    `# ${talks.map(({ title }) => inlineMarkdown(title)).join(' and ')}`,
    talks.map((talk) => talkLine(talk, siteUrl)).join('\n'),
    ...band('## Nearly the same', comparison.nearSame),
    ...band('## Shared', comparison.shared),
    ...(isSharedOnly
      ? []
      : talks.flatMap((talk, at) => {
          const takeaways = comparison.only[at]?.takeaways ?? []
          return takeaways.length > 0 ? [`## Only in ${inlineMarkdown(talk.title)}`, items(takeaways)] : []
        })),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n')
}

function talkLine({ id, title, speakers, conference }: Talk, siteUrl: string): string {
  const people = speakers.map(({ as }) => inlineMarkdown(as)).join(', ')
  const about = [people, inlineMarkdown(conference.name)].filter((part) => part !== '').join(', ')
  return `- ${inlineMarkdown(title)} (${about}) ${linkTo(`${siteUrl}talks/${id}`)}`
}

import type { Mark, Mention } from '#notes/model.ts'
import { type Range, rangesOfWords } from '#search/highlight.ts'
import type { SearchedWord } from '#search/text-plan.ts'

/** What a stretch of text is shown in: a mark of its author, a link to a topic, or the highlight of a search. */
export type Layer = Mark | (Mention & { kind: 'topic' }) | (Range & { kind: 'hit' })

/** Text in which no layer begins or ends. */
export interface Piece {
  text: string
  /** The layers it lies in, the outermost first: links, then other marks, then the highlight. */
  layers: Layer[]
}

interface CutText {
  text: string
  marks?: readonly Mark[]
  mentions?: readonly Mention[]
  /** Id of the topic whose words come first, where they lie within those of another (“Docker Compose”). */
  about?: string | undefined
  /** Words searched for. */
  words?: readonly SearchedWord[]
}

/** Cuts a text wherever a layer begins or ends. Joined, the pieces are the text. */
export function cutText({ text, marks = [], mentions = [], about, words = [] }: CutText): Piece[] {
  const links = apart(marks.filter(({ kind, url }) => kind === 'link' && url))
  const layers: Layer[] = [
    ...links,
    // The author's link wins: no link can lie in a link.
    ...apart(mentions.toSorted((a, b) => Number(b.topic.id === about) - Number(a.topic.id === about)))
      .filter((mention) => !links.some((link) => overlap(link, mention)))
      .map((mention) => ({ kind: 'topic' as const, ...mention })),
    ...marks.filter(({ kind }) => kind !== 'link'),
    ...rangesOfWords(text, words).map((hit) => ({ kind: 'hit' as const, ...hit })),
  ]
  const cuts = [...new Set([0, text.length, ...layers.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut <= text.length)
    .sort((a, b) => a - b)
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at] ?? 0
    return {
      text: text.slice(start, end),
      layers: layers.filter((layer) => layer.start <= start && end <= layer.end),
    }
  })
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** Without those that overlap one before them. */
function apart<Stretch extends Range>(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = []
  for (const stretch of stretches) if (!kept.some((other) => overlap(other, stretch))) kept.push(stretch)
  return kept
}

/** Neighbouring pieces that lie in the same layer at a level together, so that it becomes one element. */
export function groupPieces(
  pieces: readonly Piece[],
  level: number,
): { layer: Layer | undefined; pieces: Piece[] }[] {
  const groups: { layer: Layer | undefined; pieces: Piece[] }[] = []
  for (const piece of pieces) {
    const layer = piece.layers[level]
    const last = groups.at(-1)
    if (last && last.layer === layer) last.pieces.push(piece)
    else groups.push({ layer, pieces: [piece] })
  }
  return groups
}

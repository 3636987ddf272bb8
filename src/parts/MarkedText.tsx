import { cutText, type Piece } from './marked-text.ts'

/** Text with the words searched for marked. */
export function MarkedText({ text, words }: { text: string; words: readonly string[] }) {
  return cutText(text, [], words).map(({ pieces }, at) => <Pieces key={at} pieces={pieces} />)
}

export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, isHit }, at) => (isHit ? <mark key={at}>{text}</mark> : text))
}

/** What a line is by its own look, before anything is known about its neighbours. */
export type Line = { number: number; text: string } & (
  | { kind: 'blank' | 'rule' | 'text' }
  | { kind: 'heading'; level: number }
  | { kind: 'item'; indent: number; marker: 'bullet' | 'number' }
)

const bullet = /^([ \t\u00a0]*)(?:[-*+•◦▪●‣・])[ \t\u00a0]+(.*)$/
const numbered = /^([ \t\u00a0]*)\d{1,4}[.)][ \t\u00a0]+(.*)$/
const heading = /^ {0,3}(#{1,6})(?:[ \t\u00a0]+(.*?))?(?:[ \t\u00a0]+#+)?[ \t\u00a0]*$/
const rule = /^[ \t\u00a0]*(?:(?:-[ \t\u00a0]*){3,}|(?:\*[ \t\u00a0]*){3,}|(?:_[ \t\u00a0]*){3,})$/

/** Splits notes into lines and says what each looks like. `text` is the line without its mark and indentation. */
export function readLines(notes: string): Line[] {
  return notes
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((raw, index) => readLine(raw, index + 1))
}

function readLine(raw: string, number: number): Line {
  if (raw.trim() === '') return { number, kind: 'blank', text: '' }
  if (rule.test(raw)) return { number, kind: 'rule', text: raw.trim() }
  const headed = heading.exec(raw)
  if (headed) return { number, kind: 'heading', level: (headed[1] ?? '').length, text: headed[2] ?? '' }
  const listed = bullet.exec(raw)
  if (listed) {
    return {
      number,
      kind: 'item',
      marker: 'bullet',
      indent: widthOf(listed[1] ?? ''),
      text: withoutSpaceAtEnd(listed[2] ?? ''),
    }
  }
  const counted = numbered.exec(raw)
  if (counted) {
    return {
      number,
      kind: 'item',
      marker: 'number',
      indent: widthOf(counted[1] ?? ''),
      text: withoutSpaceAtEnd(counted[2] ?? ''),
    }
  }
  return { number, kind: 'text', text: withoutSpaceAtEnd(raw).replace(/^[ \t]+/, '') }
}

/** Columns of an indentation; a tab goes to the next multiple of four. */
function widthOf(space: string): number {
  let width = 0
  for (const char of space) width = char === '\t' ? width + 4 - (width % 4) : width + 1
  return width
}

/** No-break spaces stay: they are the author's. */
function withoutSpaceAtEnd(text: string): string {
  return text.replace(/[ \t]+$/, '')
}

import type { Line } from './lines.ts'

/** Whether notes are written in Emacs' org-mode: their name says so, or a keyword near their top. */
export function isOrg(raws: readonly string[], path: string): boolean {
  return (
    /\.org$/i.test(path) ||
    raws.slice(0, 40).some((raw) => /^#\+(?:title|author|date|startup|options):/i.test(raw))
  )
}

/** What a drawer of properties says of a talk: `:SPEAKER: Ada Berg`. */
const property = /^:(speakers?|room|track|time|date|slides|video|link):\s+(\S.*)$/i

/** `[[https://…][words]]` as `[words](https://…)`, and `[[https://…]]` as the address. */
function withMarkdownLinks(text: string): string {
  return text
    .replace(/\[\[(https?:[^[\]\s]+)\]\[([^[\]]+)\]\]/g, '[$2]($1)')
    .replace(/\[\[(https?:[^[\]\s]+)\]\]/g, '$1')
}

/** Lines of org-mode: stars make headings, keywords the title. https://orgmode.org/worg/org-syntax.html */
export function readOrgLines(raws: readonly string[]): Line[] {
  const hasTitle = raws.some((raw) => /^#\+title:/i.test(raw))
  let inside: 'code' | 'quote' | 'drawer' | null = null
  return raws.map((raw, at): Line => {
    const text = withMarkdownLinks(raw.trim())
    const base = { number: at + 1, raw, text, indent: /^[ \t]*/.exec(raw)?.[0].length ?? 0 }
    const begun = /^#\+begin_(\w+)/i.exec(text)
    if (begun) inside = begun[1]?.toLowerCase() === 'quote' ? 'quote' : 'code'
    else if (/^:[A-Z]+:$/.test(text) && text !== ':END:') inside = 'drawer'
    if (inside) {
      const kind = inside
      if (/^#\+end_/i.test(text) || text === ':END:') inside = null
      const fact = kind === 'drawer' ? property.exec(text) : null
      if (fact) return { ...base, kind: 'text', text: `${fact[1] ?? ''}: ${fact[2] ?? ''}` }
      if (kind === 'drawer') return { ...base, kind: 'skipped', reason: 'comment' }
      return { ...base, kind, text: raw.trimEnd() }
    }
    if (text === '') return { ...base, kind: 'blank' }
    const title = /^#\+title:\s*(.*)$/i.exec(text)
    if (title) return { ...base, kind: 'heading', level: 1, text: title[1] ?? '' }
    if (/^#(?:\+|\s|$)/.test(text)) return { ...base, kind: 'skipped', reason: 'comment' }
    const stars = /^(\*{1,6})\s+(.*)$/.exec(withMarkdownLinks(raw))
    if (stars) {
      const level = Math.min(6, (stars[1]?.length ?? 1) + (hasTitle ? 1 : 0))
      const words = (stars[2] ?? '').replace(/^(?:TODO|DONE)\s+/, '').replace(/\s+:[\w:@]+:$/, '')
      return { ...base, kind: 'heading', level, text: words }
    }
    const item = /^(?:[-+]|(\d{1,3})[.)])(?:\s+|$)(?:\[[ xX-]\]\s+)?/.exec(text)
    if (item)
      return {
        ...base,
        kind: 'item',
        marker: item[1] ? 'number' : 'bullet',
        text: text.slice(item[0].length),
      }
    if (/^\|.*\|$/.test(text)) return { ...base, kind: 'table' }
    return { ...base, kind: 'text' }
  })
}

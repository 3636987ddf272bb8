/** What a character reference (`&amp;`, `&#39;`, `&#x27;`) means; one that is not known is left as it is. */
export function decodeEntity(entity: string): string {
  const decimal = /^&#(\d+);$/.exec(entity)?.[1]
  const hexadecimal = /^&#x([\da-f]+);$/i.exec(entity)?.[1]
  if (decimal !== undefined) return characterOf(Number.parseInt(decimal, 10))
  if (hexadecimal !== undefined) return characterOf(Number.parseInt(hexadecimal, 16))
  return characters.get(entity.slice(1, -1)) ?? entity
}

function characterOf(code: number): string {
  const isCharacter = code > 0 && code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : '\u{fffd}'
}

/** Those that people write; HTML has two thousand. */
const characters = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u{a0}',
    shy: '\u{ad}',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    middot: '·',
    larr: '←',
    rarr: '→',
    uarr: '↑',
    darr: '↓',
    harr: '↔',
    lArr: '⇐',
    rArr: '⇒',
    times: '×',
    divide: '÷',
    minus: '−',
    plusmn: '±',
    ne: '≠',
    le: '≤',
    ge: '≥',
    asymp: '≈',
    infin: '∞',
    deg: '°',
    micro: 'µ',
    frac12: '½',
    copy: '©',
    reg: '®',
    trade: '™',
    euro: '€',
    pound: '£',
    yen: '¥',
    cent: '¢',
    sect: '§',
    check: '✓',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    szlig: 'ß',
    agrave: 'à',
    aacute: 'á',
    acirc: 'â',
    atilde: 'ã',
    aring: 'å',
    ccedil: 'ç',
    egrave: 'è',
    eacute: 'é',
    ecirc: 'ê',
    iacute: 'í',
    ntilde: 'ñ',
    oacute: 'ó',
    oslash: 'ø',
    uacute: 'ú',
  }),
)

/** Part of every runtime this code meets: browsers, workers, Node. */
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string }

/** What Windows-1252 has in place of the control characters 0x80 to 0x9F. https://encoding.spec.whatwg.org/#windows-1252 */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

export type Decoded = { text: string; encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252' } | { text: null }

/**
 * Bytes as text: UTF-8, UTF-16 if a byte order mark says so, else Windows-1252. Null for what is no text: it holds
 * characters that no text has. A byte order mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const utf16 = utf16Label(bytes)
  if (utf16 !== null) {
    const text = decodeAs(utf16, bytes)
    return text === null || isBinary(text) ? { text: null } : { text, encoding: 'UTF-16' }
  }
  const utf8 = decodeAs('utf-8', bytes)
  const text = utf8 ?? decodeWindows1252(bytes)
  if (isBinary(text)) return { text: null }
  return { text, encoding: utf8 === null ? 'Windows-1252' : 'UTF-8' }
}

function utf16Label([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function decodeWindows1252(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  }
  return text.replace(/[\u0080-\u009f]/g, (char) => windows1252.charAt(char.charCodeAt(0) - 0x80))
}

/** It stands in the logs of terminals. */
const escape = 27

/** Text has no NUL, and hardly any control characters. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  let controls = 0
  for (const char of text) if (char < ' ' && char.trim() !== '' && char.charCodeAt(0) !== escape) controls++
  return controls > 8 && controls > text.length / 100
}

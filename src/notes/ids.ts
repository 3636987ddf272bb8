import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { fold, slugOf } from './fold.ts'

/** Crockford's base 32: no letter that can be read as another. https://www.crockford.com/base32.html */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** SHA-256 of bytes or of a text's UTF-8, in hexadecimal. */
export function hashOf(content: Uint8Array | string): string {
  return bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content))
}

/** A slug for a name; one made of its hash where it has no letter that an address may hold. */
export function idOf(name: string): string {
  return slugOf(name) || hashOf(fold(name)).slice(0, 10)
}

/** What of a takeaway's wording its id depends on: letters, digits and their order, not case, accents or punctuation. */
export function wordsOf(text: string): string {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu)
  return words ? words.join(' ') : text
}

/**
 * The id of each takeaway of a talk: 50 bits of the hash of conference, talk and words, as 10 characters. It never
 * depends on the position; of takeaways with the same words in one talk, the second and later count up.
 */
export function takeawayIds(conferenceId: string, talkId: string, texts: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return texts.map((text) => {
    const words = wordsOf(text)
    const duplicate = (seen.get(words) ?? 0) + 1
    seen.set(words, duplicate)
    return encode(sha256(utf8ToBytes([conferenceId, talkId, words, duplicate].join('\n'))))
  })
}

function encode(hash: Uint8Array): string {
  let bits = 0n
  for (const byte of hash.subarray(0, 7)) bits = (bits << 8n) | BigInt(byte)
  bits >>= 6n
  let id = ''
  for (let i = 0; i < 10; i++) {
    id = alphabet.charAt(Number(bits & 31n)) + id
    bits >>= 5n
  }
  return id
}

/** Why a text could not be unpacked. */
export class PackedTextError extends Error {
  readonly reason: 'damaged' | 'too large'
  constructor(reason: PackedTextError['reason']) {
    super(`packed text is ${reason}`)
    this.reason = reason
  }
}

/**
 * Compressed bytes fed at once. Deflate packs at most 1032 : 1, and a browser may unpack all it is fed before it hands
 * out anything: so at most 1 MB is ever unpacked beyond what was asked for.
 */
const sliceSize = 1024

/** A text as letters that an address may hold: base64url of its UTF-8, deflated (RFC 4648 section 5, RFC 1951). */
export async function packText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  const packed: number[] = []
  const stream = slicesOf(bytes, 65_536).pipeThrough(new CompressionStream('deflate-raw'))
  for await (const chunk of chunksOf(stream)) for (const byte of chunk) packed.push(byte)
  let binary = ''
  for (const byte of packed) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/**
 * The text that was packed. Throws a `PackedTextError` if it is damaged or cut off, or as soon as more than `mostBytes` of
 * UTF-8 come out.
 */
export async function unpackText(packed: string, mostBytes: number): Promise<string> {
  // Four letters hold three bytes, and packing adds next to nothing: no text within the limit is packed this long.
  if (packed.length > mostBytes * 1.4 + 1000) throw new PackedTextError('too large')
  const bytes = bytesOf(packed)
  const stream = slicesOf(bytes, sliceSize).pipeThrough(new DecompressionStream('deflate-raw'))
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let size = 0
  let text = ''
  try {
    for await (const chunk of chunksOf(stream)) {
      size += chunk.length
      if (size > mostBytes) throw new PackedTextError('too large')
      text += decoder.decode(chunk, { stream: true })
    }
    return text + decoder.decode()
  } catch (error) {
    throw error instanceof PackedTextError ? error : new PackedTextError('damaged')
  }
}

function bytesOf(packed: string): Uint8Array<ArrayBuffer> {
  if (!/^[A-Za-z0-9_-]+$/.test(packed) || packed.length % 4 === 1) throw new PackedTextError('damaged')
  const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
}

function slicesOf(bytes: Uint8Array<ArrayBuffer>, size: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream({
    pull: (controller) => {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(at, at + size))
      at += size
    },
  })
}

/** A stream's chunks one by one; it is cancelled when nobody wants more. Safari cannot iterate over a stream itself. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader()
  let isOver = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      isOver = done
      if (done) return
      yield value
    }
  } finally {
    // What was damaged cannot be cancelled any more, which is no news.
    if (!isOver) await reader.cancel().catch(() => {})
  }
}

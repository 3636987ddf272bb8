import { deflateRawSync, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { packText, PackedTextError, unpackText } from './packed-text.ts'

const limit = 2_000_000
const lettersOf = (bytes: Buffer) => bytes.toString('base64url')
const reasonOf = (unpacking: Promise<string>) =>
  unpacking.then(
    () => null,
    (error: unknown) => (error instanceof PackedTextError ? error.reason : error),
  )

describe('a packed text', () => {
  test('is raw deflate in base64url, as another program reads and writes it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 500 }), async (text) => {
        const packed = await packText(text)
        expect(packed).toMatch(/^[A-Za-z0-9_-]+$/)
        expect(inflateRawSync(Buffer.from(packed, 'base64url')).toString('utf8')).toBe(text.toWellFormed())
        expect(await unpackText(lettersOf(deflateRawSync(text)), limit)).toBe(text.toWellFormed())
      }),
      { numRuns: 500, seed: 11 },
    )
  })

  test('of more than one chunk comes out whole, a mark of byte order and letters across chunks included', async () => {
    const text = `\uFEFF${'ᐃ€😀'.repeat(60_000)}`
    expect(await unpackText(await packText(text), limit)).toBe(text)
  })

  test('may have exactly as many bytes as are allowed, and not one more', async () => {
    const packed = await packText('é'.repeat(500))
    expect(await unpackText(packed, 1000)).toHaveLength(500)
    expect(await reasonOf(unpackText(packed, 999))).toBe('too large')
  })

  test('that is cut off anywhere is damaged', async () => {
    const packed = await packText('What is measured is what is managed, and what is managed is gamed.')
    for (let length = 0; length < packed.length; length++)
      expect(await reasonOf(unpackText(packed.slice(0, length), limit))).toBe('damaged')
  })

  test.each([
    ['a letter that is none of base64url', 'AAA+'],
    ['a length no bytes have', 'AAAAA'],
    ['bytes that are no text', lettersOf(deflateRawSync(Buffer.from([0x61, 0xff])))],
    ['half a letter at its end', lettersOf(deflateRawSync(Buffer.from([0x61, 0xc3])))],
  ])('with %s is damaged', async (_, packed) => {
    expect(await reasonOf(unpackText(packed, limit))).toBe('damaged')
  })

  test('that is longer than any within the limit is refused without being looked at', async () => {
    expect(await reasonOf(unpackText('!'.repeat(3_000_000), limit))).toBe('too large')
  })
})

describe('200 MB of zeros', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test('are refused when little more than the limit came out', async () => {
    let unpacked = 0
    const BuiltIn = DecompressionStream
    class CountedStream {
      readonly readable: ReadableStream<Uint8Array>
      readonly writable: WritableStream
      constructor(format: CompressionFormat) {
        const { readable, writable } = new BuiltIn(format)
        const count = new TransformStream<Uint8Array, Uint8Array>({
          transform: (chunk, controller) => {
            unpacked += chunk.length
            controller.enqueue(chunk)
          },
        })
        this.readable = readable.pipeThrough(count)
        this.writable = writable
      }
    }
    vi.stubGlobal('DecompressionStream', CountedStream)
    const bomb = lettersOf(deflateRawSync(Buffer.alloc(200_000_000)))
    const start = performance.now()
    expect(await reasonOf(unpackText(bomb, limit))).toBe('too large')
    expect(performance.now() - start).toBeLessThan(5000)
    expect(unpacked).toBeGreaterThan(limit)
    expect(unpacked).toBeLessThan(limit + 1_100_000)
  })

  test('are fed to the browser in pieces that cannot unpack to more than 1.1 MB each', async () => {
    let largest = 0
    const BuiltIn = DecompressionStream
    class CountedStream {
      readonly readable: ReadableStream<Uint8Array>
      readonly writable: WritableStream
      constructor(format: CompressionFormat) {
        const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
          transform: (chunk, controller) => {
            largest = Math.max(largest, chunk.length)
            controller.enqueue(chunk)
          },
        })
        this.readable = count.readable.pipeThrough(new BuiltIn(format))
        this.writable = count.writable
      }
    }
    vi.stubGlobal('DecompressionStream', CountedStream)
    await reasonOf(unpackText(lettersOf(deflateRawSync(Buffer.alloc(200_000_000))), limit))
    expect(largest * 1032).toBeGreaterThan(0)
    expect(largest * 1032).toBeLessThan(1_100_000)
  })
})

import { createServer, type RequestListener, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fetchJson, type Limits, LoadError } from './fetch-json.ts'

let server: Server
let origin: string
let answer: RequestListener

beforeEach(async () => {
  server = createServer((request, response) => answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  origin = `http://127.0.0.1:${address.port}`
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const limits: Limits = { bytes: 1000, total: 10_000, idle: 10_000 }
const json = { 'content-type': 'application/json' }

async function fault(promise: Promise<unknown>): Promise<LoadError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof LoadError) return error
  throw new Error('No LoadError', { cause: error })
}
const fetchNotes = (within: Partial<Limits> = {}) =>
  fetchJson(`${origin}/data/notes.json`, { ...limits, ...within })

/** Answers with a body, as JSON unless told otherwise. */
const send =
  (body: string | Uint8Array, status = 200, headers: Record<string, string> = json): RequestListener =>
  (_request, response) =>
    response.writeHead(status, headers).end(body)

test('JSON that arrives is read, with or without a byte order mark and whatever its type is called', async () => {
  answer = send('{"a":"Bonér"}')
  expect(await fetchNotes()).toEqual({ a: 'Bonér' })
  answer = send('\uFEFF[1]', 200, { 'content-type': 'text/plain' })
  expect(await fetchNotes()).toEqual([1])
})

describe('a fault is told, with the name of the file', () => {
  test.each<[string, LoadError['fault'], RequestListener]>([
    ['a file that is not there', 'missing', send('{}', 404)],
    ['a server in trouble', 'refused', send('{}', 500)],
    ['a closed door', 'refused', send('{}', 403)],
    [
      'a page in its place',
      'a page',
      send('<!doctype html>', 200, { 'content-type': 'text/html; charset=utf-8' }),
    ],
    ['a page without a type', 'not JSON', send('<!doctype html>', 200, {})],
    ['words', 'not JSON', send('these are words')],
    ['nothing', 'not JSON', send('')],
    ['half of it', 'not JSON', send('{"talks":[{"id":"a"')],
    ['bytes that are no text', 'not text', send(Uint8Array.of(0x22, 0xc3, 0x28, 0x22))],
    ['a character cut in half', 'not text', send(Uint8Array.of(0x22, 0xc3))],
    ['too much', 'large', send(JSON.stringify('x'.repeat(2000)))],
    [
      'a little that unpacks to too much',
      'large',
      send(gzipSync(JSON.stringify('x'.repeat(500_000))), 200, { ...json, 'content-encoding': 'gzip' }),
    ],
    ['a connection cut before the answer', 'offline', (request) => request.socket.destroy()],
    [
      'a connection cut in the middle',
      'offline',
      (_request, response) => {
        response.writeHead(200, { ...json, 'content-length': '900' })
        response.write('{"a":', () => response.destroy())
      },
    ],
  ])('%s is “%s”', async (_what, expected, listener) => {
    answer = listener
    const { fault: found, message } = await fault(fetchNotes())
    expect(found).toBe(expected)
    expect(message).toContain('notes.json')
    expect(message).toMatch(/^\S.*\.$/)
  })

  test('a server that is not running is “offline”', async () => {
    const address = `${origin}/data/notes.json`
    await new Promise((resolve) => server.close(resolve))
    expect((await fault(fetchJson(address, limits))).fault).toBe('offline')
    server.listen(0)
  })

  test.each<[string, Partial<Limits>, RequestListener]>([
    ['never answers', { total: 50 }, () => {}],
    [
      'stops in the middle',
      { idle: 50, total: 600_000 },
      (_request, response) => {
        response.writeHead(200, json)
        response.write('{"a":')
      },
    ],
    [
      'sends a byte now and then',
      { total: 100 },
      (_request, response) => {
        response.writeHead(200, json)
        const timer = setInterval(() => response.write(' '), 10)
        response.on('close', () => clearInterval(timer))
      },
    ],
  ])('a server that %s is “slow”', async (_what, within, listener) => {
    answer = listener
    expect(await fault(fetchNotes(within))).toMatchObject({
      fault: 'slow',
      message: expect.stringContaining('notes.json'),
    })
  })
})

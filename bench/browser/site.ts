import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { datasetsOf } from '../corpus-notes.ts'
import type { Corpus } from '../corpus.ts'

/** An address on this machine that serves what was built. */
export interface Site {
  address: string
  close: () => void
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/**
 * Serves `dist` compressed, as hosts do and `vite preview` does not, with other files in place of its own, by their path.
 */
export async function serveSite(port: number, others: ReadonlyMap<string, string>): Promise<Site> {
  const ready = new Map([...others].map(([path, text]) => [path, gzipSync(text, { level: 6 })]))
  const read = (path: string) => {
    const known = ready.get(path)
    if (known) return known
    const file = join('dist', path)
    if (extname(path) === '' || path.includes('..') || !existsSync(file)) return null
    const body = gzipSync(readFileSync(file), { level: 9 })
    ready.set(path, body)
    return body
  }
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname
    const file = extname(path) === '' ? '/index.html' : path
    const body = read(file)
    if (!body) return response.writeHead(404).end()
    const type = types[extname(file)] ?? 'application/octet-stream'
    return response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(body)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The files of `/data/` that hold a corpus. */
export function dataOf(corpus: Corpus): Map<string, string> {
  const files = new Map<string, string>()
  const conferences = Array.from(datasetsOf(corpus), (dataset) => {
    const { id, name, dates } = dataset.conference
    const file = `${id}.json`
    files.set(`/data/${file}`, JSON.stringify(dataset))
    const takeaways = dataset.talks.reduce((sum, talk) => sum + talk.takeaways.length, 0)
    return { id, name, dates, file, talks: dataset.talks.length, takeaways, sha256: '0'.repeat(64) }
  })
  files.set('/data/index.json', JSON.stringify({ schema: 'takeaways-index/1', conferences }))
  return files
}

import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { basename, extname, join } from 'node:path'
import type { Build as FormerBuild } from '../../build/former-builds.ts'
import { filesToKeep, type KeptFile } from '../../build/offline.ts'
import { headersFile } from '../../build/security.ts'

/** A file of a build, by its path in the site; null if it has none. */
export type Build = (path: string) => Buffer | null

/** What `npm run build` made. */
export const firstBuild: Build = (path) => {
  const file = join('dist', path)
  return existsSync(file) ? readFileSync(file) : null
}

const builds: FormerBuild[] = JSON.parse(readFileSync('dist/builds.json', 'utf8'))
/** Its scripts, styles and fonts; those of former builds lie beside them. */
export const assets = builds[0]?.files ?? []
const scripts = assets.filter((file) => file.endsWith('.js')).map((file) => basename(file))

/** What a later build would be: its scripts are called otherwise, and every page says its number. */
export function laterBuild(number: number): Build {
  const named = (text: string) =>
    scripts.reduce(
      (changed, file) => changed.replaceAll(file, `${file.slice(0, -'.js'.length)}${number}.js`),
      text,
    )
  const contents = new Map<string, Buffer | null>()
  const read = (path: string): Buffer | null => {
    const before = firstBuild(path.replace(new RegExp(`${number}\\.js$`), '.js'))
    if (!before || !/\.(?:js|html|json)$/.test(path)) return before
    const text = named(before.toString()).replace('<html lang="en"', `<html lang="en" data-build="${number}"`)
    return Buffer.from(path === 'sw.js' ? ofOtherFiles(text) : text)
  }
  const ofOtherFiles = (worker: string) =>
    keeping(worker, (files) =>
      files.map((file) => ({
        ...file,
        revision: file.revision && file.revision + number,
        ...(file.integrity && { integrity: `sha256-${hash(read(file.url))}` }),
      })),
    )
  return (path) => {
    if (scripts.includes(path.slice('assets/'.length))) return null
    if (!contents.has(path)) contents.set(path, read(path))
    return contents.get(path) ?? null
  }
}

/** The first build, if its notes weighed so much that they are not kept in one step. */
export const bigBuild: Build = (path) => {
  const file = firstBuild(path)
  if (!file || path !== 'sw.js') return file
  const weigh = (files: KeptFile[]) => filesToKeep(files.map((kept) => ({ ...kept, size: 1_000_000 })))
  return Buffer.from(keeping(file.toString(), weigh))
}

/** The first build, with a script of a test's before the one that every page begins with. */
export function beginningWith(script: string): Build {
  const beginning = Buffer.from(`${script}\n${String(firstBuild('before-paint.js'))}`)
  const keep = (file: KeptFile): KeptFile =>
    file.url === 'before-paint.js' ? { ...file, integrity: `sha256-${hash(beginning)}` } : file
  const worker = Buffer.from(keeping(String(firstBuild('sw.js')), (files) => files.map(keep)))
  return (path) => {
    if (path === 'before-paint.js') return beginning
    return path === 'sw.js' ? worker : firstBuild(path)
  }
}

/** A service worker that keeps other files. */
function keeping(worker: string, change: (files: KeptFile[]) => KeptFile[]): string {
  return worker.replace(/\[\{"revision":.*?\}\]/, (list) => JSON.stringify(change(JSON.parse(list))))
}

function hash(content: Buffer | null): string {
  return createHash('sha256')
    .update(content ?? '')
    .digest('base64')
}

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** The headers that `_headers` gives to all that a host sends; WebKit would ask localhost, too, for https. */
const headers = Object.fromEntries(
  [
    ...(headersFile
      .replace('; upgrade-insecure-requests', '')
      .split('\n/\n')[0]
      ?.matchAll(/^ {2}([\w-]+): (.*)$/gm) ?? []),
  ].map(([, name, value]) => [name, value]),
)

/** A static host, as the README asks for, that can be stopped and given another build. */
export class Site {
  build: Build = firstBuild
  #server: Server | null = null
  #port = 0

  get origin(): string {
    return `http://localhost:${this.#port}`
  }

  async start(): Promise<void> {
    const server = createServer(({ url = '/' }, response) => {
      const path = decodeURIComponent(new URL(url, this.origin).pathname).slice(1)
      const file = [path || 'index.html', `${path}.html`].find((name) => this.build(name))
      const content = this.build(file ?? '404.html')
      const type = types[extname(file ?? '404.html')] ?? 'application/octet-stream'
      response.writeHead(file ? 200 : 404, { ...headers, 'content-type': type, 'cache-control': 'no-cache' })
      response.end(content)
    })
    await new Promise<void>((resolve) => server.listen(this.#port, () => resolve()))
    this.#server = server
    const address = server.address()
    if (typeof address === 'object' && address) this.#port = address.port
  }

  async stop(): Promise<void> {
    const server = this.#server
    this.#server = null
    server?.closeAllConnections()
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)))
  }
}

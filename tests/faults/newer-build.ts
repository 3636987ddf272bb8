import { basename, extname, join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { build } from 'vite'

const folder = '/newer/'

/** What a release with the next schema would say otherwise, by file. */
const changes: Record<string, [from: string, to: string][]> = {
  'local-copy.ts': [['const schemaNumber = 1', 'const schemaNumber = 2']],
  'database-copy.ts': [
    ['const version = 1', 'const version = 2'],
    ['upgrade: (db) => {', 'upgrade: (db, before) => {\n if (before > 0) return'],
  ],
}

/** Builds the site as its next schema would have it, to be served from a folder of the same origin. */
export async function buildNewer(outDir: string): Promise<void> {
  await build({
    base: folder,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
    plugins: [
      {
        name: 'newer-schema',
        enforce: 'pre',
        transform(code, id) {
          const file = basename(id)
          return changes[file]?.reduce((changed, [from, to]) => {
            if (!changed.includes(from)) throw new Error(`${file} no longer says: ${from}`)
            return changed.replace(from, to)
          }, code)
        },
      },
    ],
  })
}

/** Serves what was built beside the site. */
export async function serveNewer(context: BrowserContext, outDir: string): Promise<void> {
  await context.route(`**${folder}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(folder.length)
    // An address of the app boots it.
    const file = extname(path) === '' ? 'index.html' : path
    await route.fulfill({ path: join(outDir, file) })
  })
}
